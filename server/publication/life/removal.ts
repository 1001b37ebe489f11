// 彻底清除: nothing of the content stays in any table; what stays is that it was removed, by whom, when, why, and the hashes of what it was.
import { redactEntries } from '#audit';
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { digest } from '#kernel/ids';
import { forgetHandedTitle } from '#people';
import { forgetSubject } from '#reviews';
import { removeEntry } from '#search';
import { engineOf } from '../engine-of.ts';
import { type PublicationKey, reviewSubject } from '../publication.ts';
import { removeDraft } from '../remove-draft.ts';
import { bumpSiteVersion } from '../site-version.ts';
import type { PublicationRow } from '../tables.ts';
import { forgetVersions } from '../versions/keep-version.ts';
import { forgetEverywhere } from './holders.ts';

const gone = '（已清除）';
export const removedTitle = '（已清除的信息）';

export interface RemovedEdition {
  edition: number;
  publishedAt: string;
  sha256: string;
}

/** What stood on the public page, by hash only. */
export async function hashEditions(tx: Tx, { organId, id }: PublicationKey): Promise<RemovedEdition[]> {
  const rows = await tx
    .selectFrom('publication_edition')
    .select(['edition', 'published_at', 'fields', 'body_html'])
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .orderBy('edition')
    .execute();
  return rows.map((row) => ({ edition: row.edition, publishedAt: row.published_at, sha256: digest(`${row.fields}\n${row.body_html}`) }));
}

/** Takes every word of it out of the database: texts, search, ledger, reviews, imports, history, audit trail. */
export async function purge(
  tx: Tx,
  act: Act,
  row: PublicationRow,
  of: { keepTitle: boolean; reason: string; files: readonly string[] },
): Promise<void> {
  const key = { organId: row.organ_id, id: row.id };
  await removeEntry(tx, engineOf(tx), { organId: key.organId, subject: 'publication', id: key.id });
  await forgetVersions(tx, key);
  await removeDraft(tx, key);
  await deleteOwn(tx, key);
  const { reviewIds, superiors } = await forgetSubject(tx, reviewSubject(key), act.now);
  await blotPostings(tx, act, key, of.keepTitle ? row.title : gone);
  await blotHistory(tx, key);
  const title = of.keepTitle ? null : inTrail(row.title);
  if (title !== null) await blotMentions(tx, key.organId, title);
  if (!of.keepTitle) await forgetHandedTitle(tx, key.organId, row.title);
  await blotImport(tx, row);
  await forgetEverywhere(tx, key);
  await forgetFindings(tx, key.organId, of.files);
  const { actor } = act;
  const uploads = await uploadsOf(tx, key.organId, of.files);
  const telling = { actor, at: act.now, reason: of.reason, since: row.created_at };
  const holding = [key.id, ...uploads, ...reviewIds, ...(title === null ? [] : [title])];
  await redactEntries(tx, { organId: key.organId, holding, ...telling });
  for (const organId of superiors) await redactEntries(tx, { organId, holding: reviewIds, ...telling });
  await bumpSiteVersion(tx, key.organId);
}

/** Shorter titles would be found in what has nothing to do with it. */
const shortestTitle = 6;

/** A title that must go, as a pattern of how it stands in JSON; null when it is too short to look for. */
function inTrail(title: string): string | null {
  if ([...title].length < shortestTitle) return null;
  return JSON.stringify(title)
    .slice(1, -1)
    .replace(/[\\%_]/g, '_');
}

/** The history of texts that were linked with it names it by its title. */
async function blotMentions(tx: Tx, organId: string, title: string): Promise<void> {
  await tx
    .updateTable('publication_deed')
    .set({ detail: '[]' })
    .where('organ_id', '=', organId)
    .where('detail', 'like', `%${title}%`)
    .execute();
}

async function deleteOwn(tx: Tx, { organId, id }: PublicationKey): Promise<void> {
  for (const table of ['publication_edition', 'publication_file', 'screening_waiver'] as const)
    await tx.deleteFrom(table).where('organ_id', '=', organId).where('publication_id', '=', id).execute();
  await tx.deleteFrom('publication_link').where('organ_id', '=', organId).where('from_id', '=', id).execute();
}

/** The postings count as before; they no longer say what was posted. Not watched: the trail would keep the words. */
async function blotPostings(tx: Tx, act: Act, { organId, id }: PublicationKey, title: string): Promise<void> {
  const own = () => tx.updateTable('posting').where('organ_id', '=', organId).where('publication_id', '=', id);
  await own().set({ title, summary: null, document_number: null, address: null, evidence_hash: null, evidence_name: null }).execute();
  await own().set({ removed_on: act.today, removed_kind: 'removed' }).where('channel', '=', 'website').execute();
}

async function blotHistory(tx: Tx, { organId, id }: PublicationKey): Promise<void> {
  const deeds = () => tx.updateTable('publication_deed').where('organ_id', '=', organId).where('publication_id', '=', id);
  await deeds().set({ public_note: null, detail: '[]' }).execute();
  await deeds().set({ reason: gone }).where('reason', 'is not', null).execute();
  await tx
    .updateTable('posting_wanted')
    .set({ dropped_reason: gone })
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('dropped_reason', 'is not', null)
    .execute();
  await tx.updateTable('publication_validity').set({ note: '' }).where('organ_id', '=', organId).where('publication_id', '=', id).execute();
  await tx
    .updateTable('publication_schedule')
    .set({ reason: null, problem: null })
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .execute();
  await tx
    .updateTable('publication_schedule')
    .set({ state: 'cancelled' })
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
  await tx
    .updateTable('publication_assessment')
    .set({ ground: gone, reason: gone })
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .execute();
}

/** The line of the table it came from, while that is still kept. */
async function blotImport(tx: Tx, row: PublicationRow): Promise<void> {
  if (row.import_run_id === null) return;
  await tx
    .updateTable('import_row')
    .set({ cells: '{}', problems: '[]' })
    .where('organ_id', '=', row.organ_id)
    .where('run_id', '=', row.import_run_id)
    .where('cells', 'like', `%${JSON.stringify(row.title).slice(1, -1).replace(/[%_]/g, '_')}%`)
    .execute();
}

async function forgetFindings(tx: Tx, organId: string, files: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  await tx
    .deleteFrom('attachment_screening')
    .where('organ_id', '=', organId)
    .where('file_hash', 'in', [...files])
    .execute();
}

async function uploadsOf(tx: Tx, organId: string, files: readonly string[]): Promise<string[]> {
  if (files.length === 0) return [];
  const rows = await tx
    .selectFrom('upload')
    .select('id')
    .where('organ_id', '=', organId)
    .where('file_hash', 'in', [...files])
    .execute();
  return rows.map((row) => row.id);
}
