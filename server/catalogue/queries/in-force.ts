// What is in force: the version that applies on a day and its items.
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { type ItemInForce, itemName, storedFields } from '../item.ts';
import type { CatalogueVersionItemRow, CatalogueVersionRow } from '../tables.ts';

export interface DomainChoice {
  domain: string;
  involved: boolean;
  /** Said in place of items when the organ is not concerned with the domain. */
  sentence: string;
}

export interface Version {
  n: number;
  effectiveOn: string;
  note: string;
  itemCount: number;
  domains: DomainChoice[];
  madeBy: string;
  madeAt: string;
}

/** The versions, newest first, those that take effect later included. */
export async function catalogueVersions(db: Db | Tx, organId: string): Promise<Version[]> {
  const rows = await db.selectFrom('catalogue_version').selectAll().where('organ_id', '=', organId).orderBy('n', 'desc').execute();
  return rows.map(versionOf);
}

/** The version that applies on the day, or null before the first. */
export async function versionOn(db: Db | Tx, organId: string, day: Day): Promise<Version | null> {
  const row = await db
    .selectFrom('catalogue_version')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('effective_on', '<=', day)
    .orderBy('effective_on', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? versionOf(row) : null;
}

/** The items of a version in their order. */
export async function itemsOfVersion(db: Db | Tx, organId: string, n: number): Promise<ItemInForce[]> {
  const rows = await db
    .selectFrom('catalogue_version_item')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('version', '=', n)
    .orderBy('position')
    .orderBy('item_id')
    .execute();
  return rows.map(inForce);
}

/** The items in force on the day; none before the first version. */
export async function itemsInForce(db: Db | Tx, organId: string, day: Day): Promise<ItemInForce[]> {
  const version = await versionOn(db, organId, day);
  return version ? itemsOfVersion(db, organId, version.n) : [];
}

export interface CatalogueChoice {
  id: string;
  name: string;
  /** 领域 · 一级事项 */
  place: string;
  columnId: string | null;
  timeLimit: string;
}

/** What a writer may choose: the items in force on the day, those of the column first. */
export async function catalogueChoices(db: Db | Tx, organId: string, day: Day, columnId?: string): Promise<CatalogueChoice[]> {
  const items = await itemsInForce(db, organId, day);
  const own = items.filter((item) => item.columnId === columnId);
  const others = items.filter((item) => item.columnId !== columnId);
  return [...own, ...others].map((item) => ({
    id: item.id,
    name: itemName(item),
    place: [item.domain, item.level1].filter(Boolean).join(' · '),
    columnId: item.columnId,
    timeLimit: item.timeLimit,
  }));
}

function versionOf(row: CatalogueVersionRow): Version {
  return {
    n: row.n,
    effectiveOn: row.effective_on,
    note: row.note,
    itemCount: row.item_count,
    domains: JSON.parse(row.domains) as DomainChoice[],
    madeBy: row.made_by,
    madeAt: row.made_at,
  };
}

function inForce(row: CatalogueVersionItemRow): ItemInForce {
  return { ...storedFields(row.fields), id: row.item_id, position: row.position, since: row.since };
}
