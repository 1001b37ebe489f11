// What the inspectors' rules need to know of the columns: the leaves people publish in, and the 一级栏目 above them.
import type { Db } from '#kernel/db';
import { disclosureDays, listColumns } from '#publication';
import { agedKind, type ColumnFacts, type FirstLevelFacts } from './rules.ts';

type Column = Awaited<ReturnType<typeof listColumns>>[number];

export interface SiteColumns {
  /** What people publish in; a column that only leads elsewhere is none. */
  columns: ColumnFacts[];
  firstLevel: FirstLevelFacts[];
}

export async function siteColumns(db: Db, organId: string): Promise<SiteColumns> {
  const all = await listColumns(db, organId);
  const { byColumn } = await disclosureDays(db, organId);
  const headOf = headFinder(all);
  const columns = all
    .filter((one) => one.holdsPublications)
    .map((one) => ({
      ...namedFacts(one),
      updateDuty: one.updateDuty,
      emptySentence: one.emptySentence,
      days: byColumn.get(one.id)?.days ?? [],
      inAged: agedKind(namedFacts(headOf(one))) !== null,
    }));
  const byHead = Map.groupBy(columns, (one) => headOf(all.find(({ id }) => id === one.id)!));
  const firstLevel = [...byHead].map(([head, below]) => ({ ...namedFacts(head), newest: newestOf(below) }));
  return { columns, firstLevel };
}

/** The newest day in any of them. */
export function newestOf(columns: readonly ColumnFacts[]): FirstLevelFacts['newest'] {
  return columns.reduce<FirstLevelFacts['newest']>((newest, { id, days }) => {
    const day = days.at(-1);
    return day !== undefined && (newest === null || day > newest.day) ? { day, columnId: id } : newest;
  }, null);
}

/** The 一级栏目 of a column: the topmost one above it, a heading that only gathers groups left out (法定主动公开内容). */
function headFinder(all: readonly Column[]): (one: Column) => Column {
  const byId = new Map(all.map((one) => [one.id, one]));
  const groups = new Set(all.map((one) => one.parentId));
  const gathers = ({ id, holdsPublications }: Column) => !holdsPublications && all.some((one) => one.parentId === id && groups.has(one.id));
  return (one) => {
    const chain = [one];
    for (let above = byId.get(one.parentId ?? ''); above && !chain.includes(above); above = byId.get(above.parentId ?? ''))
      chain.unshift(above);
    return chain.length > 1 && gathers(chain[0]!) ? chain[1]! : chain[0]!;
  };
}

function namedFacts({ id, name, columnType }: Column) {
  return { id, name, types: columnType.split(/[,，、]/) };
}
