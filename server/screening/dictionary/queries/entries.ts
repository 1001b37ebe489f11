// Entries of the lists, paged: by list, kind, words, switched off, often kept.
import { sql } from 'kysely';
import type { WordingEntryAnswer } from '#contract/screening';
import type { Db } from '#kernel/db';
import { foldedExpression } from '../fold-table.ts';
import type { ListKind } from '../kinds.ts';
import { visibleLists } from './lists.ts';

export interface EntryFilter {
  listId?: string | undefined;
  kind?: ListKind | undefined;
  /** Part of the expression, of what to write instead, of the reason or the source. */
  text?: string | undefined;
  /** `on`, `off`, `own` (made or changed here), `kept` (hits that were kept, the most often first). */
  show?: 'on' | 'off' | 'own' | 'kept' | undefined;
}

/** One page of entries the organ may see; without a list those of its own lists. */
export async function listEntries(db: Db, organId: string, filter: EntryFilter, page: number, pageSize: number) {
  const lists = (await visibleLists(db, organId)).filter((list) => (filter.listId ? list.id === filter.listId : list.organ_id === organId));
  if (lists.length === 0) return { rows: [], total: 0, page, pageSize };
  const found = filtered(db, lists[0]!.organ_id, organId, filter);
  const { total } = await found.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll('e')
    .select(['l.name as list_name', 'l.kind', 'l.severity as usual', 'k.kept', 'k.last_at'])
    .$if(filter.show === 'kept', (q) => q.orderBy('k.kept', 'desc'))
    .orderBy('l.position')
    .orderBy('e.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { rows: rows.map((row) => entryView(row, organId)), total: Number(total), page, pageSize };
}

function filtered(db: Db, owner: string, organId: string, { listId, kind, text, show }: EntryFilter) {
  let found = db
    .selectFrom('screening_entry as e')
    .innerJoin('screening_list as l', (on) => on.onRef('l.organ_id', '=', 'e.organ_id').onRef('l.id', '=', 'e.list_id'))
    .leftJoin('screening_kept as k', (on) =>
      on.on('k.organ_id', '=', organId).onRef('k.list_name', '=', 'l.name').onRef('k.expression', '=', 'e.expression'),
    )
    .where('e.organ_id', '=', owner);
  if (listId) found = found.where('e.list_id', '=', listId);
  if (kind) found = found.where('l.kind', '=', kind);
  if (show === 'on') found = found.where('e.active', '=', 1);
  if (show === 'off') found = found.where('e.active', '=', 0);
  if (show === 'own') found = found.where((e) => e.or([e('e.shipped_key', 'is', null), e('e.version', '>', 1)]));
  if (show === 'kept') found = found.where('k.kept', '>', 0);
  if (text?.trim()) {
    const parts = [contains('e.spelling', foldedExpression(text)), ...searched.map((column) => contains(column, text.trim()))];
    found = found.where((e) => e.or(parts));
  }
  return found;
}

const searched = ['e.expression', 'e.replacement', 'e.note', 'e.source'];

function contains(column: string, words: string) {
  return sql<boolean>`lower(${sql.ref(column)}) like ${`%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`;
}

interface Found {
  organ_id: string;
  id: string;
  list_id: string;
  list_name: string;
  kind: ListKind;
  expression: string;
  replacement: string;
  since: string;
  note: string;
  source: string;
  severity: 'block' | 'warn' | null;
  usual: 'block' | 'warn';
  valid_from: string | null;
  active: number;
  version: number;
  shipped_key: string | null;
  kept: number | null;
  last_at: string | null;
  created_by: string;
  changed_at: string;
}

function entryView(row: Found, organId: string): WordingEntryAnswer {
  const { id, expression, replacement, since, note, source, severity, kind, version } = row;
  return {
    ...{ id, expression, replacement, since, note, source, severity, kind, version },
    ...{ listId: row.list_id, listName: row.list_name, validFrom: row.valid_from, active: row.active === 1 },
    ...{
      effect: kind === 'allow' ? null : (severity ?? row.usual),
      shipped: row.shipped_key !== null,
      inherited: row.organ_id !== organId,
    },
    ...{ kept: Number(row.kept ?? 0), keptAt: row.last_at, createdBy: row.created_by, changedAt: row.changed_at },
  };
}
