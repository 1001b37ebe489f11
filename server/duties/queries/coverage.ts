// Coverage of the whole organ: every item in force against the months asked for.
import type { Static } from 'typebox';
import { loadCalendar } from '#calendar';
import { type ItemInForce, itemName, itemsNow, ruleInWords } from '#catalogue';
import type { CoverageRow, CoverageTotal, CoverageView } from '#contract/duties';
import { type Day, day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { listDepartments } from '#people';
import { columnNames, type DisclosureDays, disclosureDays, type Opened } from '#publication';
import { type Coverage, cellLetters, coverageOf, type Month, monthsBetween } from '../coverage.ts';

type Row = Static<typeof CoverageRow>;
type Total = Static<typeof CoverageTotal>;
export type CoverageAnswer = Static<typeof CoverageView>;

export interface CoverageFilter {
  /** `YYYY-MM` */
  from: string;
  to: string;
  domain?: string;
  departmentId?: string;
  /** As of today. */
  now?: string;
}

export async function coverage(db: Db, organId: string, filter: CoverageFilter, today: Day): Promise<CoverageAnswer> {
  const months = monthsBetween(filter.from, filter.to);
  const { version, items } = await itemsNow(db, organId, today);
  const all = await rowsOf(db, organId, items, months, today);
  const placed = all.filter((row) => isPlaced(row, filter));
  const rows = placed.filter((row) => !filter.now || row.now === filter.now);
  return {
    from: filter.from,
    to: filter.to,
    months: months.map((one) => one.name),
    version: version && { n: version.n, effectiveOn: version.effectiveOn },
    rows,
    total: totalOf('all', '全部', placed),
    byDomain: totalsBy(all, (row) => [row.domain, row.domain]),
    byDepartment: totalsBy(all, (row) => [row.departmentId ?? 'none', row.departmentName ?? '没有责任科室']),
    notInvolved: (version?.domains ?? []).filter((one) => !one.involved).map(({ domain, sentence }) => ({ domain, sentence })),
  };
}

async function rowsOf(db: Db, organId: string, items: readonly ItemInForce[], months: readonly Month[], today: Day): Promise<Row[]> {
  const calendar = await loadCalendar(db, organId);
  const days = await disclosureDays(db, organId);
  const departments = new Map((await listDepartments(db, organId)).map(({ id, name }) => [id, name]));
  const columns = await columnNames(db, organId);
  return items.filter(isOwed).map((item) => {
    const { by, opened } = openedFor(item, days);
    const found = coverageOf({ rule: item.rule, since: day(item.since), ...opened }, months, today, calendar);
    return {
      itemId: item.id,
      domain: item.domain,
      level1: item.level1,
      name: itemName(item),
      ruleInWords: ruleInWords(item.rule),
      departmentId: item.departmentId,
      departmentName: departments.get(item.departmentId ?? '') ?? null,
      columnId: item.columnId,
      columnName: columns.get(item.columnId ?? '') ?? null,
      by,
      cells: found.cells.map((cell) => cellLetters[cell]).join(''),
      counts: found.counts,
      ...nowOf(found, by, today),
    };
  });
}

/** What is opened on request only is owed to nobody before somebody asks. */
function isOwed({ mode }: ItemInForce): boolean {
  return mode !== 'onRequest';
}

/** What an item is measured by: what was written for it; failing that, what stands in its column and is written for no item — a guess, and told as one. */
export function openedFor(item: ItemInForce, { byItem, unnamed }: DisclosureDays): { by: Row['by']; opened: Opened } {
  const linked = byItem.get(item.id);
  if (linked) return { by: 'link', opened: linked };
  const column = unnamed.get(item.columnId ?? '');
  return column ? { by: 'column', opened: column } : { by: 'nothing', opened: nothing };
}

const nothing: Opened = { days: [], sums: [] };

/** Days before the last one from which on something counts as due now. */
const soon = 31;

function nowOf({ obligations }: Coverage, by: Row['by'], today: Day): Pick<Row, 'now' | 'nextDueOn'> {
  const nextDueOn = obligations.find((one) => one.state === 'due')?.dueOn ?? null;
  const latest = obligations.filter((one) => one.dueOn < today).at(-1);
  if (latest?.state === 'overdue') return { now: 'overdue', nextDueOn };
  const nearing = nextDueOn !== null && Temporal.PlainDate.from(today).until(nextDueOn).days <= soon;
  if (nearing) return { now: 'due', nextDueOn };
  return { now: standing[by], nextDueOn };
}

/** What an item is that owes nothing today. */
const standing = { link: 'good', column: 'guessed', nothing: 'empty' } as const;

function isPlaced(row: Row, { domain, departmentId }: CoverageFilter): boolean {
  return (!domain || row.domain === domain) && (!departmentId || (row.departmentId ?? 'none') === departmentId);
}

function totalsBy(rows: readonly Row[], keyOf: (row: Row) => [string, string]): Total[] {
  const groups = Map.groupBy(rows, (row) => keyOf(row)[0]);
  return [...groups].map(([key, some]) => totalOf(key, keyOf(some[0]!)[1], some));
}

function totalOf(key: string, name: string, rows: readonly Row[]): Total {
  const count = (now: Row['now']) => rows.filter((row) => row.now === now).length;
  const counts = { overdue: count('overdue'), due: count('due'), good: count('good'), guessed: count('guessed'), empty: count('empty') };
  return { key, name, items: rows.length, ...counts };
}
