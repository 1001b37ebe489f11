// Recipients with what has gathered for them since their last list.
import type { Static } from 'typebox';
import type { DeliveryRecipient } from '#contract/channels';
import { addDays, type Day, day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { countPublicChanges } from '#publication';
import { recipientKindName } from '../delivery/states.ts';
import { refuse } from '../errors.ts';
import type { DeliveryRecipientRow } from '../tables.ts';
import '../tables.ts';

export type RecipientView = Static<typeof DeliveryRecipient>;

/** Those in use first, then the closed ones; each by name. */
export async function listRecipients(db: Db, organId: string, today: Day): Promise<RecipientView[]> {
  const rows = await db.selectFrom('delivery_recipient').selectAll().where('organ_id', '=', organId).orderBy('created_at').execute();
  const views: RecipientView[] = [];
  for (const row of rows) views.push(await recipientView(db, row, today));
  return views.sort((a, b) => Number(a.closed) - Number(b.closed));
}

/** The recipient in use, or the refusal `channels.recipientMissing`. */
export async function findRecipient(db: Db | Tx, organId: string, id: string): Promise<DeliveryRecipientRow> {
  const row = await db
    .selectFrom('delivery_recipient')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw refuse('channels.recipientMissing');
  return row;
}

/** The first day no list covers, and the number of the next list. */
export async function nextFromOf(db: Db | Tx, of: DeliveryRecipientRow): Promise<{ from: Day; number: number; lastUntil: string | null }> {
  const last = await db
    .selectFrom('delivery_list')
    .select(['number', 'until_day'])
    .where('organ_id', '=', of.organ_id)
    .where('recipient_id', '=', of.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const from = last ? addDays(day(last.until_day), 1) : day(of.since);
  return { from, number: (last?.number ?? 0) + 1, lastUntil: last?.until_day ?? null };
}

async function recipientView(db: Db, row: DeliveryRecipientRow, today: Day): Promise<RecipientView> {
  const { from, lastUntil } = await nextFromOf(db, row);
  const until = addDays(today, -1);
  const open = row.closed_at === null && from <= until;
  return {
    id: row.id,
    kind: row.kind,
    kindName: recipientKindName(row.kind),
    name: row.name,
    since: row.since,
    closed: row.closed_at !== null,
    nextFrom: from,
    waiting: open ? await countPublicChanges(db, row.organ_id, { from, until }) : 0,
    lastUntil,
  };
}
