// The version of an organ's public pages: grows with every change of what is public, so that kept pages are known to be old.
import type { Db, Tx } from '#kernel/db';
import { type DisclosureChange, noteDisclosureChange } from './disclosure-change.ts';

/** Call in every transaction that changes what is public; `change` says what that does to the days of disclosure. */
export async function bumpSiteVersion(tx: Tx, organId: string, change: DisclosureChange = 'anything'): Promise<void> {
  const { version } = await tx
    .insertInto('site_version')
    .values({ organ_id: organId, version: 1 })
    .onConflict((on) => on.column('organ_id').doUpdateSet((eb) => ({ version: eb('site_version.version', '+', 1) })))
    .returning('version')
    .executeTakeFirstOrThrow();
  await noteDisclosureChange(tx, organId, change, Number(version));
}

/** The organ's version; 0 before anything was public. */
export async function siteVersion(db: Db | Tx, organId: string): Promise<number> {
  const row = await db.selectFrom('site_version').select('version').where('organ_id', '=', organId).executeTakeFirst();
  return Number(row?.version ?? 0);
}

/** The versions of all organs, for whoever watches for changes made by other processes. */
export async function siteVersions(db: Db): Promise<Map<string, number>> {
  const rows = await db.selectFrom('site_version').selectAll().execute();
  return new Map(rows.map((row) => [row.organ_id, Number(row.version)]));
}
