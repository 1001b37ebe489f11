// Adds an entry to the end of its organ's chain, in the transaction of the change it tells of.
import { allCommands, type NewAuditEntry } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { entryHash, genesis, installationChain } from './entry.ts';
import type { AuditEntryRow } from './tables.ts';

/** Keeps the entry. Two transactions at once stand in line at the head of the chain; a failed one leaves no gap. */
export async function appendEntry(tx: Tx, entry: NewAuditEntry): Promise<void> {
  const chain = entry.organId ?? installationChain;
  const head = (await advance(tx, chain)) ?? (await begin(tx, chain));
  const row: Omit<AuditEntryRow, 'hash' | 'redacted_at'> = {
    chain,
    seq: head.seq,
    at: entry.at,
    verb: entry.verb,
    title: entry.title,
    person_id: entry.actor.personId,
    person_name: entry.actor.name,
    on_behalf_of: lenders(entry),
    address: entry.actor.address,
    reason: entry.reason,
    changes: JSON.stringify(entry.changes),
    previous_hash: head.hash,
  };
  const hash = entryHash(row);
  await tx
    .insertInto('audit_entry')
    .values({ ...row, hash })
    .execute();
  await tx.updateTable('audit_head').set({ hash }).where('chain', '=', chain).execute();
}

/** The next number and the hash before it; locks the head until the transaction ends. */
function advance(tx: Tx, chain: string) {
  return tx
    .updateTable('audit_head')
    .set((e) => ({ seq: e('seq', '+', 1) }))
    .where('chain', '=', chain)
    .returning(['seq', 'hash'])
    .executeTakeFirst();
}

async function begin(tx: Tx, chain: string) {
  await tx
    .insertInto('audit_head')
    .values({ chain, seq: 0, hash: genesis(chain) })
    .onConflict((c) => c.column('chain').doNothing())
    .execute();
  return (await advance(tx, chain))!;
}

/** Ids of those whose lent role opened the verb: roles of the verb that the person does not hold himself in this organ. */
function lenders({ verb, actor, organId }: NewAuditEntry): string | null {
  const roles = allCommands().get(verb)?.permission.roles;
  if (!Array.isArray(roles)) return null;
  const here = actor.grants.filter((grant) => roles.includes(grant.role) && (organId === null || grant.organId === organId));
  const own = new Set(here.filter((grant) => !grant.onBehalfOf).map((grant) => grant.role));
  const lent = here.filter((grant) => grant.onBehalfOf && !own.has(grant.role)).map((grant) => grant.onBehalfOf!);
  return lent.length > 0 ? [...new Set(lent)].sort().join(',') : null;
}
