// The lists an organ's texts are looked through by: its own, those above, or the program's as long as it has none.
import type { WordingListAnswer, WordingListsAnswer } from '#contract/screening';
import type { Db } from '#kernel/db';
import { type Actor, whyNot } from '#kernel/permission';
import { organNames } from '#people';
import { kindSeverity, listKindNames } from '../kinds.ts';
import { organsAbove } from '../organ-chain.ts';
import { may } from '../permissions.ts';
import { proposalsFor } from '../proposals.ts';
import { isAdopted } from '../rows.ts';
import { shippedLists } from '../starter.ts';
import type { ScreeningListRow } from '../tables.ts';

export async function listLists(db: Db, actor: Actor, organId: string): Promise<WordingListsAnswer> {
  const adopted = await isAdopted(db, organId);
  const denied = whyNot(actor, may.edit, organId);
  return {
    adopted,
    lists: [...(adopted ? await ownLists(db, organId) : asShipped()), ...(await inheritedLists(db, organId))],
    proposals: adopted ? (await proposalsFor(db, organId)).length : 0,
    editBlockers: denied ? [denied] : [],
  };
}

/** Which lists an organ may look into: its own and the shared ones above. */
export async function visibleLists(db: Db, organId: string): Promise<ScreeningListRow[]> {
  const own = await rowsOf(db, [organId], false);
  return [...own, ...(await rowsOf(db, await organsAbove(db, organId), true))];
}

async function ownLists(db: Db, organId: string): Promise<WordingListAnswer[]> {
  return withCounts(db, await rowsOf(db, [organId], false), () => null);
}

async function inheritedLists(db: Db, organId: string): Promise<WordingListAnswer[]> {
  const rows = await rowsOf(db, await organsAbove(db, organId), true);
  if (rows.length === 0) return [];
  const names = await organNames(db);
  return withCounts(db, rows, (row) => names.get(row.organ_id) ?? '上级机关');
}

function rowsOf(db: Db, organs: string[], onlyShared: boolean): Promise<ScreeningListRow[]> {
  if (organs.length === 0) return Promise.resolve([]);
  return db
    .selectFrom('screening_list')
    .selectAll()
    .where('organ_id', 'in', organs)
    .$if(onlyShared, (q) => q.where('shared', '=', 1).where('active', '=', 1))
    .orderBy('position')
    .orderBy('id')
    .execute();
}

async function withCounts(db: Db, rows: ScreeningListRow[], from: (row: ScreeningListRow) => string | null): Promise<WordingListAnswer[]> {
  const counts = await countsOf(db, [...new Set(rows.map((row) => row.organ_id))]);
  return rows.map((row) => {
    const { id, kind, name, about, version } = row;
    const { all = 0, active = 0 } = counts.get(id) ?? {};
    return {
      ...{ id, kind, name, about, version, kindName: listKindNames[kind], severity: kind === 'allow' ? null : row.severity },
      ...{ active: row.active === 1, shared: row.shared === 1, shipped: row.shipped_code !== null },
      ...{ entries: all, activeEntries: active, from: from(row) },
    };
  });
}

async function countsOf(db: Db, organs: string[]): Promise<Map<string, { all: number; active: number }>> {
  if (organs.length === 0) return new Map();
  const rows = await db
    .selectFrom('screening_entry')
    .select((e) => ['list_id', e.fn.countAll<number>().as('all'), e.fn.sum<number>('active').as('active')])
    .where('organ_id', 'in', organs)
    .groupBy('list_id')
    .execute();
  return new Map(rows.map((row) => [row.list_id, { all: Number(row.all), active: Number(row.active) }]));
}

function asShipped(): WordingListAnswer[] {
  return shippedLists().map(({ code, kind, name, about, entries }) => ({
    ...{ id: code, kind, name, about, version: 0, kindName: listKindNames[kind], severity: kindSeverity[kind] },
    ...{ active: true, shared: false, shipped: true, from: null },
    ...{ entries: entries.length, activeEntries: entries.filter((entry) => entry.active).length },
  }));
}
