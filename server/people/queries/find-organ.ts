// Organs: the tree, one of them, its departments and villages.
import type { Static } from 'typebox';
import type { Department, Organ, Village } from '#contract/people';
import type { Db } from '#kernel/db';
import { refuse } from '../errors.ts';
import { profileFrom } from '../organ-words.ts';
import type { DepartmentRow, OrganRow } from '../tables.ts';

export type OrganView = Static<typeof Organ>;
export type DepartmentView = Static<typeof Department>;
export type VillageView = Static<typeof Village>;

/** Every organ, closed ones last, parents before their children within a level. */
export async function listOrgans(db: Db): Promise<OrganView[]> {
  const rows = await db.selectFrom('organ').selectAll().orderBy('created_at').orderBy('id').execute();
  return [...rows.filter((row) => !row.closed_at), ...rows.filter((row) => row.closed_at)].map(organView);
}

/** Throws `people.organMissing`. */
export async function findOrgan(db: Db, id: string): Promise<OrganView> {
  const row = await db.selectFrom('organ').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw refuse('people.organMissing');
  return organView(row);
}

/** Names of all organs by id. */
export async function organNames(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('organ').select(['id', 'name']).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function hasOrgans(db: Db): Promise<boolean> {
  return (await db.selectFrom('organ').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Departments in their order, closed ones included with `closedAt`. */
export async function listDepartments(db: Db, organId: string): Promise<DepartmentView[]> {
  const rows = await db.selectFrom('department').selectAll().where('organ_id', '=', organId).orderBy('position').orderBy('id').execute();
  return rows.map(departmentView);
}

export async function listVillages(db: Db, organId: string): Promise<VillageView[]> {
  const rows = await db.selectFrom('village').selectAll().where('organ_id', '=', organId).orderBy('position').orderBy('id').execute();
  return rows.map((row) => ({ id: row.id, name: row.name, closedAt: row.closed_at }));
}

function organView(row: OrganRow): OrganView {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    shortName: row.short_name,
    parentId: row.parent_id,
    kind: row.kind,
    level: row.level,
    verticalParentId: row.vertical_parent_id,
    closedAt: row.closed_at,
    discloses: row.discloses === 1,
    indexTemplate: row.index_template,
    profile: profileFrom(row.profile),
    demo: row.demo === 1,
  };
}

function departmentView(row: DepartmentRow): DepartmentView {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    otherNames: row.other_names,
    kind: row.kind,
    discloses: row.discloses,
    closedAt: row.closed_at,
  };
}
