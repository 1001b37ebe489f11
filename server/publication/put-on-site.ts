// What follows when a text becomes public or stops being it: search, the ledger's entry for the website, the site's version.
import type { Act } from '#kernel/command';
import type { Day } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { forgetAttached, removeEntry } from '#search';
import { htmlToText } from './clean-html.ts';
import { columnsOf, type DraftFields } from './draft-fields.ts';
import { engineOf } from './engine-of.ts';
import { putSearchEntry } from './findable.ts';
import { wantPostings } from './posting-wanted.ts';
import { publicPath } from './public-path.ts';
import type { PublicationKey } from './publication.ts';
import { bumpSiteVersion } from './site-version.ts';

export interface OnSite extends PublicationKey {
  fields: DraftFields;
  bodyHtml: string;
  slug: string;
  publicNumber: string;
  indexNumber: string;
  /** The day it first became public; lists and searches order by it. */
  firstDay: Day;
}

/** Makes it findable, counts it once for the website and has kept pages made anew. */
export async function putOnSite(tx: Tx, act: Act, of: OnSite): Promise<void> {
  const key = { organId: of.organId, subject: 'publication', id: of.id };
  // What a revision takes off is not found any more, and not only after the new files were read.
  await forgetAttached(
    tx,
    key,
    of.fields.attachments.map((file) => file.fileHash),
  );
  await putSearchEntry(tx, { ...of, bodyText: htmlToText(of.bodyHtml), day: of.firstDay });
  await putPosting(tx, act, of);
  await wantPostings(tx, act, of, of.fields);
  await bumpSiteVersion(tx, of.organId, { publicationId: of.id });
}

/** Takes it out of search and notes in the ledger that it left the website; the posting stays, for the year it was made in counts it. */
export async function takeOffSite(tx: Tx, act: Act, key: PublicationKey, why: 'withdrawn' | 'removed'): Promise<void> {
  await removeEntry(tx, engineOf(tx), { organId: key.organId, subject: 'publication', id: key.id });
  const posting = await websitePosting(tx, key);
  if (posting) {
    await act.watch('posting', { organ_id: key.organId, id: posting.id });
    await tx
      .updateTable('posting')
      .set({ removed_on: posting.removed_on ?? act.today, removed_kind: why })
      .where('organ_id', '=', key.organId)
      .where('id', '=', posting.id)
      .execute();
  }
  await bumpSiteVersion(tx, key.organId, { publicationId: key.id });
}

function websitePosting(tx: Tx, { organId, id }: PublicationKey) {
  return tx
    .selectFrom('posting')
    .select(['id', 'removed_on'])
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('channel', '=', 'website')
    .executeTakeFirst();
}

/** One posting per publication: a revision corrects it, what is put back is on the website again. */
async function putPosting(tx: Tx, act: Act, of: OnSite): Promise<void> {
  const { kind, column_id, department_id, formed_on, document_number, summary, title } = columnsOf(of.fields);
  const facts = { title, kind, column_id, department_id, formed_on, document_number, summary };
  const former = await websitePosting(tx, of);
  if (former) {
    await act.watch('posting', { organ_id: of.organId, id: former.id });
    await tx
      .updateTable('posting')
      .set({ ...facts, removed_on: null, removed_kind: null })
      .where('organ_id', '=', of.organId)
      .where('id', '=', former.id)
      .execute();
    return;
  }
  const { demo } = await tx
    .selectFrom('publication')
    .select('demo')
    .where('organ_id', '=', of.organId)
    .where('id', '=', of.id)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('posting')
    .values({
      ...facts,
      organ_id: of.organId,
      id: newId(),
      channel: 'website',
      address: publicPath(of.slug, of.publicNumber),
      posted_on: act.today,
      publication_id: of.id,
      import_run_id: null,
      created_by: act.actor.personId ?? '',
      created_at: act.now,
      demo,
    })
    .execute();
}
