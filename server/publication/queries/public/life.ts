// What everybody may read of a publication's life: version notes, repeals, related texts; or the notice that it is no longer there.
import { dayOf } from '#kernel/day';
import type { Db } from '#kernel/db';
import { changeKinds, nameIn, type Relation, relations, withdrawalKinds } from '../../life/choices.ts';
import type { PublicationRow } from '../../tables.ts';
import type { PublicLink } from './link.ts';

export interface VersionNote {
  edition: number;
  /** Instant. */
  publishedAt: string;
  /** 更正错误 */
  kindName: string | null;
  note: string | null;
}

export interface ValidityNote {
  validity: string;
  /** Since when, or from which day on. */
  onDay: string;
  /** False while its day is still to come. */
  inForce: boolean;
  /** The text that brought it about, where that is public here. */
  by: PublicLink | null;
  /** Its number and title, where it is not. */
  byDocument: string | null;
  note: string;
}

export interface RelatedLink {
  relation: string;
  /** 废止、被……废止 */
  words: string;
  link: PublicLink;
}

export interface WithdrawnPublication {
  state: 'withdrawn';
  number: string;
  /** Null where the title is not told. */
  title: string | null;
  indexNumber: string | null;
  publishedOn: string | null;
  withdrawnOn: string | null;
  /** For the public: the kind of reason, and a sentence where one was given. */
  reason: string | null;
  columnId: string;
  /** True: text and files are gone for good. */
  removed: boolean;
  /** What stands in its place now. */
  replacedBy: PublicLink | null;
}

/** Version notes, changes of validity and relations of what is public. */
export async function lifeOf(db: Db, row: PublicationRow) {
  const editions = await editionsOf(db, row);
  return {
    expiresOn: row.expires_on,
    edition: row.edition,
    lastPublishedAt: editions[0]?.published_at ?? row.first_published_at ?? '',
    versions: row.edition > 1 ? editions.map(versionNote) : [],
    validities: await validitiesOf(db, row),
    relations: await relationsOf(db, row),
  };
}

/** The notice at the address of what was withdrawn or removed. */
export async function noticeOf(db: Db, row: PublicationRow, number: string): Promise<WithdrawnPublication> {
  const removed = row.state === 'removed';
  const removal = removed ? await removalOf(db, row) : null;
  const notice = row.withdrawal_notice === null ? '' : `：${row.withdrawal_notice}`;
  const at = removal?.removed_at ?? row.withdrawn_at;
  return {
    state: 'withdrawn',
    number,
    title: removed ? (removal?.title_kept === 1 ? row.title : null) : row.title_hidden === 1 ? null : row.title,
    indexNumber: row.index_number,
    publishedOn: row.published_on,
    withdrawnOn: at === null ? null : dayOf(at),
    reason: removed ? '内容已清除' : `${nameIn(withdrawalKinds, row.withdrawal_kind ?? 'other')}${notice}`,
    columnId: row.column_id,
    removed,
    replacedBy: row.replaced_by === null ? null : ((await publicLinks(db, row.organ_id, [row.replaced_by])).get(row.replaced_by) ?? null),
  };
}

function editionsOf(db: Db, { organ_id, id }: PublicationRow) {
  return db
    .selectFrom('publication_edition')
    .select(['edition', 'published_at', 'change_kind', 'change_note'])
    .where('organ_id', '=', organ_id)
    .where('publication_id', '=', id)
    .orderBy('edition', 'desc')
    .execute();
}

function versionNote(row: { edition: number; published_at: string; change_kind: string | null; change_note: string | null }): VersionNote {
  const kindName = row.change_kind === null ? null : nameIn(changeKinds, row.change_kind);
  return { edition: row.edition, publishedAt: row.published_at, kindName, note: row.edition === 1 ? null : row.change_note };
}

async function validitiesOf(db: Db, { organ_id, id }: PublicationRow): Promise<ValidityNote[]> {
  const rows = await db
    .selectFrom('publication_validity')
    .selectAll()
    .where('organ_id', '=', organ_id)
    .where('publication_id', '=', id)
    .orderBy('made_at', 'desc')
    .execute();
  const links = await publicLinks(
    db,
    organ_id,
    rows.flatMap((row) => row.by_publication_id ?? []),
  );
  return rows.map((row) => ({
    validity: row.validity,
    onDay: row.on_day,
    inForce: row.in_force === 1,
    by: links.get(row.by_publication_id ?? '') ?? null,
    byDocument: row.by_document,
    note: row.note,
  }));
}

/** 解读 has its own place on the page. */
async function relationsOf(db: Db, { organ_id, id }: PublicationRow): Promise<RelatedLink[]> {
  const rows = await db
    .selectFrom('publication_link')
    .selectAll()
    .where('organ_id', '=', organ_id)
    .where((eb) => eb.or([eb('from_id', '=', id), eb('to_id', '=', id)]))
    .where('relation', '<>', 'interprets')
    .execute();
  const other = (row: { from_id: string; to_id: string }) => (row.from_id === id ? row.to_id : row.from_id);
  const links = await publicLinks(db, organ_id, rows.map(other));
  return rows.flatMap((row) => {
    const link = links.get(other(row));
    const words = relations[row.relation as Relation];
    return link && words ? [{ relation: row.relation, words: row.from_id === id ? words.from : words.to, link }] : [];
  });
}

/** Only what is public is linked to. */
async function publicLinks(db: Db, organId: string, ids: readonly string[]): Promise<Map<string, PublicLink>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'state', 'public_number', 'title', 'published_on'])
    .where('organ_id', '=', organId)
    .where('id', 'in', [...ids])
    .execute();
  const open = rows.filter((row) => row.state === 'published');
  return new Map(open.map((row) => [row.id, { number: row.public_number ?? '', title: row.title, publishedOn: row.published_on }]));
}

function removalOf(db: Db, { organ_id, id }: PublicationRow) {
  return db
    .selectFrom('publication_removal')
    .select(['title_kept', 'removed_at'])
    .where('organ_id', '=', organ_id)
    .where('publication_id', '=', id)
    .executeTakeFirst();
}
