// Turns announced events into jobs: one per subscription, in the transaction that marks the event relayed.
import type { Database, Tx } from '#kernel/db';
import { enqueue } from './enqueue.ts';
import type { Subscription } from './subscription.ts';

const batch = 200;

/** Relays what waits in the outbox, up to one batch; returns how many events. Several processes may do it at once. */
export async function relayOutbox(database: Database, subscriptions: readonly Subscription[], now: string): Promise<number> {
  const first = await database.read.selectFrom('outbox').select('id').where('relayed_at', 'is', null).limit(1).executeTakeFirst();
  if (!first) return 0;
  return database.write.transaction().execute((tx) => relayBatch(tx, database.engine, subscriptions, now));
}

async function relayBatch(tx: Tx, engine: Database['engine'], subscriptions: readonly Subscription[], now: string): Promise<number> {
  const waiting = tx.selectFrom('outbox').selectAll().where('relayed_at', 'is', null).orderBy('id').limit(batch);
  const rows = await (engine === 'postgres' ? waiting.forUpdate().skipLocked() : waiting).execute();
  for (const row of rows) {
    const event = { id: row.id, name: row.name, organId: row.organ_id, at: row.at, payload: JSON.parse(row.payload) };
    for (const { job } of subscriptions.filter((s) => s.event === row.name))
      await enqueue(tx, job, event, { now, organId: row.organ_id, uniqueKey: `event:${row.id}:${job}` });
  }
  if (rows.length === 0) return 0;
  const ids = rows.map((row) => row.id);
  await tx.updateTable('outbox').set({ relayed_at: now }).where('id', 'in', ids).execute();
  return rows.length;
}
