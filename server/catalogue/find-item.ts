// One item of the working copy.
import type { Db, Tx } from '#kernel/db';
import { refuse } from './errors.ts';
import type { CatalogueItemRow } from './tables.ts';

export interface ItemKey {
  organId: string;
  id: string;
}

/** Throws `catalogue.itemMissing`. */
export async function findItem(db: Db | Tx, { organId, id }: ItemKey): Promise<CatalogueItemRow> {
  const row = await db.selectFrom('catalogue_item').selectAll().where('organ_id', '=', organId).where('id', '=', id).executeTakeFirst();
  if (!row) throw refuse('catalogue.itemMissing');
  return row;
}

/** All items of the organ in their order. */
export function allItems(db: Db | Tx, organId: string): Promise<CatalogueItemRow[]> {
  return db.selectFrom('catalogue_item').selectAll().where('organ_id', '=', organId).orderBy('position').orderBy('id').execute();
}

/** Those of the ids that exist. */
export async function itemsById(db: Db | Tx, organId: string, ids: readonly string[]): Promise<CatalogueItemRow[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('catalogue_item')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('id', 'in', [...new Set(ids)])
    .execute();
}

/** What makes an item one of its kind: its domain and levels, however the blanks were typed. */
export function itemKey(of: { domain: string; level1: string; level2: string; level3: string }): string {
  return [of.domain, of.level1, of.level2, of.level3].map((part) => part.replace(/\s+/g, '')).join('/');
}
