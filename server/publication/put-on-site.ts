// What follows when a text becomes public or stops being it: search, the ledger's entry for the website, the site's version.
import type { Act } from '#kernel/command';
import type { Day } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { putEntries, removeEntry, type SearchEntry } from '#search';
import { htmlToText } from './clean-html.ts';
import { columnsOf, type DraftFields } from './draft-fields.ts';
import { engineOf } from './engine-of.ts';
import { publicPath } from './public-path.ts';
import type { PublicationKey } from './publication.ts';
import { bumpSiteVersion } from './site-version.ts';

export interface OnSite extends PublicationKey {
  fields: DraftFields;
  bodyHtml: string;
  slug: string;
  publicNumber: string;
  indexNumber: string;
}

/** Makes it findable, counts it once for the website and has kept pages made anew. */
export async function putOnSite(tx: Tx, act: Act, of: OnSite): Promise<void> {
  await putSearchEntry(tx, { ...of, bodyText: htmlToText(of.bodyHtml), day: act.today });
  await putPosting(tx, act, of);
  await bumpSiteVersion(tx, of.organId);
}

/** Takes it out of search and out of the ledger of what is on the website. */
export async function takeOffSite(tx: Tx, act: Act, { organId, id }: PublicationKey): Promise<void> {
  await removeEntry(tx, engineOf(tx), { organId, subject: 'publication', id });
  const postings = await tx
    .selectFrom('posting')
    .select('id')
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('channel', '=', 'website')
    .execute();
  for (const posting of postings) {
    await act.watch('posting', { organ_id: organId, id: posting.id });
    await tx.deleteFrom('posting').where('organ_id', '=', organId).where('id', '=', posting.id).execute();
  }
  await bumpSiteVersion(tx, organId);
}

/** What the search entry of a publication is made of. */
export type Findable = PublicationKey & { fields: DraftFields; bodyText: string; indexNumber: string; day: Day };

/** Makes a publication findable. */
export async function putSearchEntry(tx: Tx, of: Findable): Promise<void> {
  await putSearchEntries(tx, [of]);
}

/** The same for many at once. */
export async function putSearchEntries(tx: Tx, many: readonly Findable[]): Promise<void> {
  await putEntries(tx, engineOf(tx), many.map(searchEntry));
}

/** What searches are narrowed by besides the id of the column. */
export function kindFacet(kind: string): string {
  return `kind ${kind}`;
}

/** Numbers and names are searched with the text, the document number with the title. */
function searchEntry({ organId, id, day, fields, bodyText, indexNumber }: Findable): SearchEntry {
  const numbers = [indexNumber, fields.issuingOrgan, fields.keywords, fields.summary];
  const attached = fields.attachments.map((one) => one.title);
  const parts = [bodyText, ...numbers, ...Object.values(fields.extra ?? {}), ...attached];
  const body = parts.filter((one) => one !== '').join('\n');
  const title = fields.documentNumber === '' ? fields.title : `${fields.title}\n${fields.documentNumber}`;
  return { organId, subject: 'publication', id, day, facets: [fields.columnId, kindFacet(fields.kind)], title, body };
}

async function putPosting(tx: Tx, act: Act, of: OnSite): Promise<void> {
  const { kind, column_id, department_id, formed_on, document_number, summary, title } = columnsOf(of.fields);
  const { demo } = await tx
    .selectFrom('publication')
    .select('demo')
    .where('organ_id', '=', of.organId)
    .where('id', '=', of.id)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('posting')
    .values({
      organ_id: of.organId,
      id: newId(),
      channel: 'website',
      title,
      address: publicPath(of.slug, of.publicNumber),
      posted_on: act.today,
      kind,
      column_id,
      department_id,
      formed_on,
      document_number,
      summary,
      publication_id: of.id,
      import_run_id: null,
      created_by: act.actor.personId ?? '',
      created_at: act.now,
      demo,
    })
    .execute();
}
