// The items in force, read once for each version: a version that has begun never changes.
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import type { ItemInForce } from '../item.ts';
import { itemsOfVersion, type Version, versionOn } from './in-force.ts';

export interface ItemsNow {
  /** Null before the first version. */
  version: Version | null;
  items: readonly ItemInForce[];
}

/** Versions kept; each takes about a megabyte. */
const most = 8;
const kept = new WeakMap<Db, Map<string, readonly ItemInForce[]>>();

/** In force on the day. */
export async function itemsNow(db: Db | Tx, organId: string, on: Day): Promise<ItemsNow> {
  const version = await versionOn(db, organId, on);
  if (!version) return { version: null, items: [] };
  if (db.isTransaction) return { version, items: await itemsOfVersion(db, organId, version.n) };
  const ofDb = kept.get(db) ?? new Map<string, readonly ItemInForce[]>();
  kept.set(db, ofDb);
  const key = `${organId} ${version.n} ${version.madeAt}`;
  const items = ofDb.get(key) ?? (await itemsOfVersion(db, organId, version.n));
  ofDb.delete(key);
  ofDb.set(key, items);
  if (ofDb.size > most) ofDb.delete(ofDb.keys().next().value!);
  return { version, items };
}
