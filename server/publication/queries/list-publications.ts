// The console's list of publications: filtered, sorted, in pages.
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { type Static, Type as T } from 'typebox';
import type { PublicationRow } from '#contract/publication';
import { DayText, Id, PageInput } from '#contract/shared';
import type { Day } from '#kernel/day';
import type { Db, Tables } from '#kernel/db';
import { limitsOf } from '../limits/limits-of.ts';
import { bearing, idsCalled, sortedBy } from './ids-called.ts';
import { publicationRow, selectRows } from './publication-row.ts';

/** A state, or one of the places a person looks for: what is set to a time, is being revised, was repealed, or went out ahead of its reviews. */
const Place = T.Union([
  T.Literal('writing'),
  T.Literal('inReview'),
  T.Literal('approved'),
  T.Literal('scheduled'),
  T.Literal('published'),
  T.Literal('revising'),
  T.Literal('reviewedAfter'),
  T.Literal('withdrawn'),
  T.Literal('removed'),
  T.Literal('kept'),
  T.Literal('discarded'),
]);
const Sort = T.Union([T.Literal('updatedAt'), T.Literal('publishedOn'), T.Literal('formedOn'), T.Literal('title')]);

export const ListInput = T.Object({
  organId: Id,
  ...PageInput,
  state: T.Optional(Place),
  validity: T.Optional(T.String({ maxLength: 20 })),
  kind: T.Optional(T.String({ maxLength: 64 })),
  columnId: T.Optional(Id),
  departmentId: T.Optional(Id),
  authorId: T.Optional(Id),
  /** Words in the title or the document number, or exactly one of the numbers. */
  text: T.Optional(T.String({ maxLength: 200 })),
  /** By the day of publication. */
  from: T.Optional(DayText),
  to: T.Optional(DayText),
  sort: T.Optional(Sort),
  order: T.Optional(T.Union([T.Literal('asc'), T.Literal('desc')])),
});
export type ListQuestion = Static<typeof ListInput>;

const sortColumns = { updatedAt: 'updated_at', publishedOn: 'published_on', formedOn: 'formed_on', title: 'title' } as const;

/** One page; without a state everything but what was given up. */
export async function listPublications(
  db: Db,
  of: ListQuestion,
  today: Day,
): Promise<{ rows: Static<typeof PublicationRow>[]; total: number; page: number; pageSize: number }> {
  const { page = 1, pageSize = 20 } = of;
  const text = of.text?.trim();
  const { ids, total } = await (text ? searchedIds(db, of, text) : pagedIds(db, of));
  const limits = await limitsOf(db, of.organId, today);
  const found = await selectRows(db, of.organId, ids);
  return { rows: found.map((row) => publicationRow(row, limits)), total, page, pageSize };
}

async function pagedIds(db: Db, of: ListQuestion): Promise<{ ids: string[]; total: number }> {
  const { page = 1, pageSize = 20 } = of;
  const counted = filtered(db, of).select((eb) => eb.fn.countAll<number>().as('n'));
  const { n } = await counted.executeTakeFirstOrThrow();
  const rows = await sorted(db, of)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { ids: rows.map((row) => row.id), total: Number(n) };
}

async function searchedIds(db: Db, of: ListQuestion, text: string): Promise<{ ids: string[]; total: number }> {
  const { page = 1, pageSize = 20 } = of;
  const called = await idsCalled(db, { ...of, text });
  if (called === null) return pagedIds(db, of);
  const rows = await sortedOf(db, of, called).execute();
  return { ids: rows.slice((page - 1) * pageSize, page * pageSize).map((row) => row.id), total: rows.length };
}

function sortedOf(db: Db, { text: _, ...of }: ListQuestion, ids: readonly string[]) {
  const order = of.order ?? 'desc';
  return filtered(db, of)
    .where((eb) => (ids.length === 0 ? eb.lit(false) : eb('publication.id', 'in', [...ids])))
    .select('publication.id')
    .orderBy(sortedBy(`publication.${sortColumns[of.sort ?? 'updatedAt']}`), order)
    .orderBy('publication.id', order);
}

function sorted(db: Db, of: ListQuestion) {
  const column = sortColumns[of.sort ?? 'updatedAt'];
  const order = of.order ?? 'desc';
  return filtered(db, of).select('publication.id').orderBy(`publication.${column}`, order).orderBy('publication.id', order);
}

function filtered(db: Db, of: ListQuestion) {
  return db
    .selectFrom('publication')
    .where('publication.organ_id', '=', of.organId)
    .where((eb) => {
      const all: Expression<SqlBool>[] = [inState(eb, of.state)];
      if (of.kind) all.push(eb('kind', '=', of.kind));
      if (of.validity) all.push(eb('validity', '=', of.validity), eb('state', '=', 'published'));
      if (of.columnId) all.push(eb('column_id', '=', of.columnId));
      if (of.departmentId) all.push(eb('department_id', '=', of.departmentId));
      if (of.authorId) all.push(eb('author_id', '=', of.authorId));
      if (of.from) all.push(eb('published_on', '>=', of.from));
      if (of.to) all.push(eb('published_on', '<=', of.to));
      const text = of.text?.trim();
      if (text) all.push(eb.or([bearing(eb, text), eb('index_number', '=', text), eb('public_number', '=', text)]));
      return eb.and(all);
    });
}

type Rows = ExpressionBuilder<Tables, 'publication'>;

function inState(eb: Rows, state: ListQuestion['state']): Expression<SqlBool> {
  switch (state) {
    case undefined:
      return eb('state', 'not in', ['discarded', 'removed']);
    case 'writing':
    case 'inReview':
    case 'approved':
      return eb('draft_state', '=', state);
    case 'scheduled':
      return eb.and([eb('draft_state', '=', 'approved'), hasTime(eb)]);
    case 'revising':
      return eb.and([eb('draft_state', 'is not', null), eb('edition', '>', 0)]);
    case 'reviewedAfter':
      return eb.and([eb('state', '=', 'published'), eb('reviewed_after', 'in', ['pending', 'failed'])]);
    default:
      return eb('state', '=', state);
  }
}

function hasTime(eb: Rows): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('publication_schedule as s')
      .select('s.id')
      .whereRef('s.organ_id', '=', 'publication.organ_id')
      .whereRef('s.publication_id', '=', 'publication.id')
      .where('s.state', '=', 'waiting'),
  );
}
