// A publication as search knows it: what is found by, what a search is narrowed by, how much it is looked for.
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { putEntries, type SearchEntry } from '#search';
import type { DraftFields } from './draft-fields.ts';
import { engineOf } from './engine-of.ts';
import type { PublicationKey } from './publication.ts';

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

/** Puts in again what is public of these, after something but the text changed: the validity, what was read out of a file. */
export async function refreshSearchEntries(tx: Tx, organId: string, ids: readonly string[]): Promise<void> {
  const found = await findables(tx, organId, ids);
  if (found.length > 0) await putSearchEntries(tx, found);
}

/** The published among these, as they stand. */
async function findables(db: Db | Tx, organId: string, ids: readonly string[]): Promise<Findable[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('publication as p')
    .innerJoin('publication_edition as e', (join) =>
      join.onRef('e.organ_id', '=', 'p.organ_id').onRef('e.publication_id', '=', 'p.id').onRef('e.edition', '=', 'p.edition'),
    )
    .select(['p.id', 'p.index_number', 'p.published_on', 'p.validity', 'e.fields', 'e.body_text'])
    .where('p.organ_id', '=', organId)
    .where('p.id', 'in', [...ids])
    .where('p.state', '=', 'published')
    .execute();
  return rows.map((row) => ({
    organId,
    id: row.id,
    fields: { ...(JSON.parse(row.fields) as DraftFields), validity: row.validity },
    bodyText: row.body_text,
    indexNumber: row.index_number ?? '',
    day: row.published_on as Day,
  }));
}

/** The entry: numbers and names are searched with the text, the document number with the title. */
export function searchEntry({ organId, id, day, fields, bodyText, indexNumber }: Findable): SearchEntry {
  const { title, documentNumber, attachments, summary, keywords, issuingOrgan, extra = {} } = fields;
  const lines = (parts: readonly string[]) => parts.filter((one) => one !== '').join('\n');
  return {
    organId,
    subject: 'publication',
    id,
    day,
    facets: facetsOf(fields, day),
    title: lines([title, documentNumber]),
    lead: lines([summary, keywords, ...attachments.map((one) => one.title)]),
    body: lines([bodyText, indexNumber, issuingOrgan, ...Object.values(extra)]),
    numbers: [documentNumber, indexNumber].filter(Boolean),
    weight: weightOf(fields),
  };
}

/** What searches are narrowed by besides the id of the column. */
export const kindFacet = (kind: string): string => `kind ${kind}`;
export const validityFacet = (validity: string): string => `validity ${validity}`;
export const yearFacet = (year: string): string => `year ${year}`;
export const fileFacet = (type: string): string => `file ${type}`;

function facetsOf({ columnId, kind, validity, attachments }: DraftFields, day: Day): string[] {
  const files = new Set(attachments.map(({ fileName }) => fileFacet(fileType(fileName))));
  return [columnId, kindFacet(kind), yearFacet(day.slice(0, 4)), ...(validity === '' ? [] : [validityFacet(validity)]), ...files];
}

const typesByEnding: Record<string, string> = {
  ...Object.fromEntries(['doc', 'docx', 'wps', 'rtf', 'odt'].map((ending) => [ending, 'word'])),
  ...Object.fromEntries(['xls', 'xlsx', 'et', 'csv', 'ods'].map((ending) => [ending, 'excel'])),
  ...Object.fromEntries(['jpg', 'jpeg', 'png', 'gif', 'webp'].map((ending) => [ending, 'image'])),
  pdf: 'pdf',
  ofd: 'ofd',
};

function fileType(fileName: string): string {
  return typesByEnding[fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()] ?? 'other';
}

/** Rules are looked for more than the news about them. */
const weightOfKind: Record<string, number> = {
  'normative-document': 1.2,
  policy: 1.15,
  guide: 1.15,
  interpretation: 1.05,
  functions: 1.1,
  'openness-work': 0.85,
  'village-affairs': 0.85,
  'work-news': 0.55,
};
const rules = /(?:办法|规定|细则|规则|条例|预案)(?:（|$)/u;
const noticeOfWork = /^关于.*通知$/u;
const living = /指南|须知|明白卡|流程|问答|一览表/u;
const passing = /公示|名单|名册|结果|情况|进展|活动/u;
const holdsNoMore = /^(?:失效|废止|已失效|已废止)/u;

function weightOfTitle(title: string): number {
  if (living.test(title)) return 1.25;
  if (rules.test(title)) return 1.1;
  if (noticeOfWork.test(title)) return 0.9;
  return passing.test(title) ? 0.8 : 1;
}

/** How much more than others of its words it is looked for: what people can act on, and what holds. */
function weightOf({ kind, title, validity }: DraftFields): number {
  const ofKind = weightOfKind[kind] ?? 1;
  return ofKind * weightOfTitle(title) * (holdsNoMore.test(validity) ? 0.55 : 1);
}
