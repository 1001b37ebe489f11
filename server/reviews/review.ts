// A review with its stages and the people who wrote what it is about.
import type { Selectable } from 'kysely';
import type { Db, Tables, Tx } from '#kernel/db';
import { personNames } from '#people';
import { reviewSettings } from './settings.ts';
import { underWay } from './states.ts';
import './tables.ts';

export type StoredReview = Selectable<Tables['review']>;
export type StoredStage = Selectable<Tables['review_stage']>;

export interface Review {
  row: StoredReview;
  /** In order. */
  stages: StoredStage[];
  /** Ids of everybody who wrote on it. */
  authors: string[];
  /** Names of the people who decided stages, lent a role or hurried it, by id. */
  names: ReadonlyMap<string, string>;
  /** True while the organ is a small office: one person may decide several stages. */
  smallOffice: boolean;
}

/** What a review is about. Reviews know nothing else of it. */
export interface Subject {
  organId: string;
  subject: string;
  subjectId: string;
}

/** The review that stands in the way of another for a subject (open or sent up), or null. */
export async function findOpenReview(db: Db | Tx, of: Subject): Promise<Review | null> {
  return (await findReviews(db, of)).find(({ row }) => row.state === 'open' || row.state === 'referred') ?? null;
}

/** All reviews of a subject, the newest first. */
export async function findReviews(db: Db | Tx, { organId, subject, subjectId }: Subject): Promise<Review[]> {
  const rows = await db
    .selectFrom('review')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .orderBy('submitted_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return complete(db, organId, rows);
}

/** One review by its id, or null. */
export async function findReview(db: Db | Tx, organId: string, id: string): Promise<Review | null> {
  const rows = await db.selectFrom('review').selectAll().where('organ_id', '=', organId).where('id', '=', id).execute();
  return (await complete(db, organId, rows))[0] ?? null;
}

/** The reviews with these ids. */
export async function findReviewsById(db: Db | Tx, organId: string, ids: readonly string[]): Promise<Review[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('review')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('id', 'in', [...ids])
    .execute();
  return complete(db, organId, rows);
}

/** Every review under way in an organ (open, sent up, or going on after publication), the oldest first. */
export async function findOpenReviews(db: Db | Tx, organId: string): Promise<Review[]> {
  const rows = await db
    .selectFrom('review')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('state', 'in', underWay)
    .orderBy('submitted_at')
    .orderBy('id')
    .execute();
  return complete(db, organId, rows);
}

/** The rows with all that belongs to them. */
async function complete(db: Db | Tx, organId: string, rows: StoredReview[]): Promise<Review[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const stages = await stagesOf(db, organId, ids);
  const authors = await authorsOf(db, organId, ids);
  const { smallOffice } = await reviewSettings(db, organId);
  const named = [...stages.flatMap((one) => [one.person_id, one.on_behalf_of]), ...rows.map((row) => row.urgent_by)];
  const names = await personNames(
    db,
    named.flatMap((id) => id ?? []),
  );
  return rows.map((row) => ({
    row,
    stages: stages.filter((stage) => stage.review_id === row.id),
    authors: authors.filter((author) => author.review_id === row.id).map((author) => author.person_id),
    names,
    smallOffice,
  }));
}

/** The stage that waits, if one does. */
export function currentStage(review: Review): StoredStage | undefined {
  return review.stages.find((stage) => stage.state === 'waiting');
}

function stagesOf(db: Db | Tx, organId: string, reviewIds: string[]) {
  return db
    .selectFrom('review_stage')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('review_id', 'in', reviewIds)
    .orderBy('review_id')
    .orderBy('position')
    .execute();
}

function authorsOf(db: Db | Tx, organId: string, reviewIds: string[]) {
  return db.selectFrom('review_author').selectAll().where('organ_id', '=', organId).where('review_id', 'in', reviewIds).execute();
}
