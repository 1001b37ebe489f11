// Which spellings stand in other lists already.
import type { Db, Tx } from '#kernel/db';
import type { Namesakes } from './entry-rules.ts';
import type { ListKind } from './kinds.ts';
import { organsAbove } from './organ-chain.ts';

const batch = 500;

type Place = { list: string; kind: ListKind };

/** For these spellings: where they stand in the organ's other lists, and in the shared lists above. Switched off entries do not count. */
export async function namesakesOf(db: Db | Tx, organId: string, listId: string | null, spellings: readonly string[]): Promise<Namesakes> {
  const above = await organsAbove(db, organId);
  const found = { own: new Map<string, Place>(), above: new Map<string, Place>() };
  for (let at = 0; at < spellings.length; at += batch) {
    const some = spellings.slice(at, at + batch);
    for (const row of await standing(db, [organId, ...above], some)) {
      const place = { list: row.list, kind: row.kind };
      if (row.organ_id !== organId) {
        if (row.shared === 1) found.above.set(row.spelling, place);
      } else if (row.list_id !== listId) found.own.set(row.spelling, place);
    }
  }
  return found;
}

function standing(db: Db | Tx, organs: string[], spellings: readonly string[]) {
  return db
    .selectFrom('screening_entry as e')
    .innerJoin('screening_list as l', (on) => on.onRef('l.organ_id', '=', 'e.organ_id').onRef('l.id', '=', 'e.list_id'))
    .select(['e.organ_id', 'e.list_id', 'e.spelling', 'l.name as list', 'l.kind', 'l.shared'])
    .where('e.organ_id', 'in', organs)
    .where('e.spelling', 'in', [...spellings])
    .where('e.active', '=', 1)
    .where('l.active', '=', 1)
    .execute();
}
