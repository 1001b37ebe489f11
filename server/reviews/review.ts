// A review with its stages and the people who wrote what it is about.
import type { Db, Tx } from '#kernel/db';
import { personNames } from '#people';
import type { ReviewRow, ReviewStageRow } from './tables.ts';
import './tables.ts';

export interface Review {
  row: ReviewRow;
  /** In order. */
  stages: ReviewStageRow[];
  /** Ids of everybody who wrote on it. */
  authors: string[];
  /** Names of the people who decided stages, by id. */
  names: ReadonlyMap<string, string>;
}

/** What a review is about. Reviews know nothing else of it. */
export interface Subject {
  organId: string;
  subject: string;
  subjectId: string;
}

/** The review that is under way for a subject, or null. */
export async function findOpenReview(db: Db | Tx, of: Subject): Promise<Review | null> {
  return (await findReviews(db, of)).find((review) => review.row.state === 'open') ?? null;
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

/** Every open review of an organ, the oldest first. */
export async function findOpenReviews(db: Db | Tx, organId: string): Promise<Review[]> {
  const rows = await db
    .selectFrom('review')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('state', '=', 'open')
    .orderBy('submitted_at')
    .orderBy('id')
    .execute();
  return complete(db, organId, rows);
}

/** The rows with all that belongs to them. */
async function complete(db: Db | Tx, organId: string, rows: ReviewRow[]): Promise<Review[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const stages = await stagesOf(db, organId, ids);
  const authors = await authorsOf(db, organId, ids);
  const names = await personNames(
    db,
    stages.flatMap((stage) => stage.person_id ?? []),
  );
  return rows.map((row) => ({
    row,
    stages: stages.filter((stage) => stage.review_id === row.id),
    authors: authors.filter((author) => author.review_id === row.id).map((author) => author.person_id),
    names,
  }));
}

/** The stage that waits, if one does. */
export function currentStage(review: Review): ReviewStageRow | undefined {
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
