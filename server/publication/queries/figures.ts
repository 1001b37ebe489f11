// The figures of a year: how much was made public, where, of what kind, by whom; every number knows the filter that lists its rows.
import type { Static } from 'typebox';
import type { FigureLine, Figures } from '#contract/publication';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { statutoryItem, statutoryItemsOf } from '#law/regulation-21-statutory-items';
import { findOrgan, listDepartments, type OrganView } from '#people';
import { channelName, channels } from '../channels.ts';
import { figureSentence } from '../figure-sentence.ts';
import { type LedgerGroup, ledgerGroups, ledgerYears } from './ledger-groups.ts';
import { itemsOf, none } from './posting-filter.ts';

export type FiguresAnswer = Static<typeof Figures>;
type Line = Static<typeof FigureLine>;

/** The figures of one year; the newest year with entries when none is named, this year when there are none at all. */
export async function figures(db: Db, organId: string, asked: number | undefined, today: Day): Promise<FiguresAnswer> {
  const years = await ledgerYears(db, organId);
  const year = asked ?? years[0] ?? Number(today.slice(0, 4));
  const groups = await ledgerGroups(db, organId, year);
  const organ = await findOrgan(db, organId);
  const kinds = await namesOfKinds(db, organId);
  const columns = await columnsOf(db, organId);
  const departments = new Map((await listDepartments(db, organId)).map(({ id, name }) => [id, name]));
  const at = { year: String(year) };
  const channelNames = new Map(channels.map(({ code }) => [code as string, channelName(code, organ.profile.wechatAccount)]));
  const lines = {
    byChannel: linesBy(
      groups,
      (one) => one.channel,
      channelNames,
      (channel) => ({ ...at, channel }),
    ),
    byKind: linesBy(
      groups,
      (one) => one.kind,
      kinds,
      (kind) => ({ ...at, kind }),
      '未分种类',
    ),
    byColumn: linesBy(
      groups,
      (one) => one.columnId,
      columns.names,
      (column) => ({ ...at, column }),
      '未分栏目',
    ),
    byDepartment: linesBy(
      groups,
      (one) => one.departmentId,
      departments,
      (department) => ({ ...at, department }),
      '未填科室',
    ),
    byMonth: monthLines(groups, at),
    byItem: itemLines(groups, columns.items, organ, at),
  };
  const total = sum(groups);
  return { year, years, total, ...lines, sentence: figureSentence({ year, total, groups, channelNames, kinds, today }) };
}

type FilterOf = (key: string) => Record<string, string>;

/** One line per name that counts anything, in the order of the names; what has no name at all last. */
function linesBy(
  groups: readonly LedgerGroup[],
  keyOf: (one: LedgerGroup) => string | null,
  names: ReadonlyMap<string, string>,
  filterOf: FilterOf,
  nameless = '',
): Line[] {
  const counts = new Map<string, number>();
  for (const one of groups) counts.set(keyOf(one) ?? none, (counts.get(keyOf(one) ?? none) ?? 0) + one.count);
  const unlisted = [...counts.keys()].filter((key) => key !== none && !names.has(key)).sort();
  const order = [...names.keys(), ...unlisted, none].filter((key) => counts.has(key));
  return order.map((key) => ({
    key,
    name: key === none ? nameless : (names.get(key) ?? key),
    count: counts.get(key)!,
    filter: filterOf(key),
  }));
}

function monthLines(groups: readonly LedgerGroup[], at: { year: string }): Line[] {
  return Array.from({ length: 12 }, (_, i) => {
    const month = String(i + 1).padStart(2, '0');
    return { key: month, name: `${i + 1}月`, count: sum(groups.filter((one) => one.month === month)), filter: { ...at, month } };
  });
}

/** Every item that an organ of this level has to disclose, those with nothing yet as well. */
function itemLines(
  groups: readonly LedgerGroup[],
  items: ReadonlyMap<string, readonly string[]>,
  { level }: OrganView,
  at: { year: string },
): Line[] {
  const counts = new Map<string, number>(statutoryItemsOf(level as Parameters<typeof statutoryItemsOf>[0]).map(({ code }) => [code, 0]));
  for (const one of groups)
    for (const item of items.get(one.columnId ?? '') ?? []) if (statutoryItem(item)) counts.set(item, (counts.get(item) ?? 0) + one.count);
  return [...counts].map(([code, count]) => {
    const { place, name } = statutoryItem(code)!;
    return { key: code, name: `${place} ${name}`, count, filter: { ...at, item: code } };
  });
}

function sum(groups: readonly LedgerGroup[]): number {
  return groups.reduce((total, one) => total + one.count, 0);
}

async function namesOfKinds(db: Db, organId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('publication_kind')
    .select(['code', 'name'])
    .where('organ_id', '=', organId)
    .orderBy('position')
    .execute();
  return new Map(rows.map((row) => [row.code, row.name]));
}

async function columnsOf(db: Db, organId: string) {
  const rows = await db
    .selectFrom('site_column')
    .select(['id', 'name', 'statutory_item'])
    .where('organ_id', '=', organId)
    .orderBy('parent_id')
    .orderBy('position')
    .execute();
  return {
    names: new Map(rows.map((row) => [row.id, row.name])),
    items: new Map(rows.map((row) => [row.id, itemsOf(row.statutory_item)])),
  };
}
