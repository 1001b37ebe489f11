// The account of the person who acts.
import type { Tx } from '#kernel/db';
import type { Actor } from '#kernel/permission';
import { refuse } from '../errors.ts';

export async function ownRow(tx: Tx, actor: Actor) {
  const row = await tx
    .selectFrom('person')
    .selectAll()
    .where('id', '=', actor.personId ?? '')
    .executeTakeFirst();
  if (!row) throw refuse('people.sessionEnded');
  return row;
}
