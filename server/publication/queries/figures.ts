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
  const before = years.includes(year - 1) ? await ledgerGroups(db, organId, year - 1) : [];
  const names = await namesOf(db, organId);
  const total = sum(groups);
  return {
    year,
    years,
    total,
    totalBefore: sum(before),
    gone: groups.reduce((all, one) => all + one.gone, 0),
    ...allLines({ year, groups, before }, names),
    channelMonths: channelMonths(groups, names.channels),
    sentence: figureSentence({ year, total, groups, channelNames: names.channels, kinds: names.kinds, today }),
  };
}

interface Years {
  year: number;
  groups: readonly LedgerGroup[];
  before: readonly LedgerGroup[];
}

interface Names {
  organ: OrganView;
  channels: ReadonlyMap<string, string>;
  kinds: ReadonlyMap<string, string>;
  columns: ReadonlyMap<string, string>;
  departments: ReadonlyMap<string, string>;
  /** Statutory items by column. */
  items: ReadonlyMap<string, readonly string[]>;
}

function allLines(years: Years, names: Names) {
  const by = (
    part: keyof LedgerGroup & ('channel' | 'kind' | 'columnId' | 'departmentId'),
    of: ReadonlyMap<string, string>,
    filter: string,
    nameless = '',
  ) => linesBy(years, (one) => one[part], of, filter, nameless);
  return {
    byChannel: by('channel', names.channels, 'channel'),
    byKind: by('kind', names.kinds, 'kind', '未分种类'),
    byColumn: by('columnId', names.columns, 'column', '未分栏目'),
    byDepartment: by('departmentId', names.departments, 'department', '未填科室'),
    byMonth: monthLines(years),
    byItem: itemLines(years, names),
  };
}

/** One line per name that counts anything in either year, in the order of the names; what has no name at all last. */
function linesBy(
  { year, groups, before }: Years,
  keyOf: (one: LedgerGroup) => string | null,
  names: ReadonlyMap<string, string>,
  filter: string,
  nameless: string,
): Line[] {
  const counts = countBy(groups, keyOf);
  const countsBefore = countBy(before, keyOf);
  const present = new Set([...counts.keys(), ...countsBefore.keys()]);
  const unlisted = [...present].filter((key) => key !== none && !names.has(key)).sort();
  const order = [...names.keys(), ...unlisted, none].filter((key) => present.has(key));
  return order.map((key) => ({
    key,
    name: key === none ? nameless : (names.get(key) ?? key),
    count: counts.get(key) ?? 0,
    before: countsBefore.get(key) ?? 0,
    filter: { year: String(year), [filter]: key },
  }));
}

function countBy(groups: readonly LedgerGroup[], keyOf: (one: LedgerGroup) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of groups) counts.set(keyOf(one) ?? none, (counts.get(keyOf(one) ?? none) ?? 0) + one.count);
  return counts;
}

const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

function monthLines({ year, groups, before }: Years): Line[] {
  return months.map((month, i) => ({
    key: month,
    name: `${i + 1}月`,
    count: sum(groups.filter((one) => one.month === month)),
    before: sum(before.filter((one) => one.month === month)),
    filter: { year: String(year), month },
  }));
}

function channelMonths(groups: readonly LedgerGroup[], names: ReadonlyMap<string, string>): FiguresAnswer['channelMonths'] {
  const by = Map.groupBy(groups, (one) => one.channel);
  const order = [...names.keys(), ...[...by.keys()].filter((key) => !names.has(key))].filter((key) => by.has(key));
  return order.map((key) => ({
    key,
    name: names.get(key) ?? key,
    counts: months.map((month) => sum(by.get(key)!.filter((one) => one.month === month))),
  }));
}

/** Every item that an organ of this level has to disclose, those with nothing yet as well. */
function itemLines({ year, groups, before }: Years, { organ, items }: Names): Line[] {
  const owed = statutoryItemsOf(organ.level as Parameters<typeof statutoryItemsOf>[0]).map(({ code }) => code);
  const counts = countItems(groups, items);
  const countsBefore = countItems(before, items);
  const codes = new Set([...owed, ...counts.keys(), ...countsBefore.keys()]);
  return [...codes].map((code) => {
    const { place, name } = statutoryItem(code)!;
    const count = counts.get(code) ?? 0;
    return { key: code, name: `${place} ${name}`, count, before: countsBefore.get(code) ?? 0, filter: { year: String(year), item: code } };
  });
}

function countItems(groups: readonly LedgerGroup[], items: Names['items']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of groups)
    for (const item of items.get(one.columnId ?? '') ?? []) if (statutoryItem(item)) counts.set(item, (counts.get(item) ?? 0) + one.count);
  return counts;
}

function sum(groups: readonly LedgerGroup[]): number {
  return groups.reduce((total, one) => total + one.count, 0);
}

async function namesOf(db: Db, organId: string): Promise<Names> {
  const organ = await findOrgan(db, organId);
  const { names: columns, items } = await columnsOf(db, organId);
  return {
    organ,
    channels: new Map(channels.map(({ code }) => [code as string, channelName(code, organ.profile.wechatAccount)])),
    kinds: await namesOfKinds(db, organId),
    columns,
    departments: new Map((await listDepartments(db, organId)).map(({ id, name }) => [id, name])),
    items,
  };
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
