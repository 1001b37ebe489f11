// 抽查: what one hand decided in the organs below, drawn for a second look, and what came of it.
import type { Static } from 'typebox';
import type { RecheckPage, RecheckRow } from '#contract/reviews';
import type { Db, Tx } from '#kernel/db';
import { organNames, personNames } from '#people';
import { recheckResults } from '../commands/recheck.ts';
import { nameOf } from '../flow.ts';
import { findReview, type Review } from '../review.ts';
import { organsBelow, sameHandPool } from '../same-hand.ts';
import { reviewSettings } from '../settings.ts';
import type { ReviewRecheckRow } from '../tables.ts';

type Row = Static<typeof RecheckRow>;

/** Drawn samples, those still open first; `pool` counts what could still be drawn. */
export async function rechecks(
  db: Db | Tx,
  organId: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<Static<typeof RecheckPage>> {
  const all = db.selectFrom('review_recheck').where('organ_id', '=', organId);
  const { total } = await all.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await all
    .selectAll()
    .orderBy((eb) => eb.case().when('done_at', 'is', null).then(0).else(1).end())
    .orderBy('drawn_at', 'desc')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const names = await organNames(db);
  const shown: Row[] = [];
  for (const row of rows) shown.push(await recheckRow(db, row, names));
  return {
    rows: shown,
    total: Number(total),
    page,
    pageSize,
    pool: (await sameHandPool(db, organId)).length,
    offices: await smallOffices(db, organId, names),
  };
}

/** How many reviews decided by one hand in this organ were looked at again in a year, for the yearly self-check. */
export async function recheckCounts(
  db: Db | Tx,
  organId: string,
  year: number,
): Promise<{ sameHand: number; rechecked: number; wrong: number }> {
  const from = `${year - 1}-12-31T16:00:00.000Z`;
  const to = `${year}-12-31T16:00:00.000Z`;
  const { sameHand } = await db
    .selectFrom('review as r')
    .innerJoin('review_stage as s', (join) => join.onRef('s.organ_id', '=', 'r.organ_id').onRef('s.review_id', '=', 'r.id'))
    .select((eb) => eb.fn.count<number>('r.id').distinct().as('sameHand'))
    .where('r.organ_id', '=', organId)
    .where('r.closed_at', '>=', from)
    .where('r.closed_at', '<', to)
    .where('s.same_hand', '=', 1)
    .executeTakeFirstOrThrow();
  const done = await db
    .selectFrom('review_recheck')
    .select(['result'])
    .where('reviewed_organ_id', '=', organId)
    .where('done_at', '>=', from)
    .where('done_at', '<', to)
    .execute();
  return { sameHand: Number(sameHand), rechecked: done.length, wrong: done.filter((one) => one.result === 'wrong').length };
}

async function recheckRow(db: Db | Tx, row: ReviewRecheckRow, organs: ReadonlyMap<string, string>): Promise<Row> {
  const review = await findReview(db, row.reviewed_organ_id, row.review_id);
  const names = await personNames(db, row.done_by ? [row.done_by] : []);
  return {
    id: row.id,
    reviewedOrganId: row.reviewed_organ_id,
    reviewedOrganName: organs.get(row.reviewed_organ_id) ?? '',
    reviewId: row.review_id,
    title: row.title,
    closedAt: review?.row.closed_at ?? '',
    stages: review ? stagesOf(review) : [],
    drawnAt: row.drawn_at,
    result: row.result,
    resultName: row.result === null ? null : (recheckResults[row.result] ?? row.result),
    note: row.note,
    doneAt: row.done_at,
    doneByName: row.done_by === null ? null : (names.get(row.done_by) ?? ''),
  };
}

function stagesOf({ stages, names }: Review): Row['stages'] {
  return stages.map((one) => ({
    stageName: nameOf(one),
    personName: one.person_id === null ? '' : (names.get(one.person_id) ?? ''),
    sameHand: one.same_hand === 1,
    opinion: one.opinion,
  }));
}

async function smallOffices(db: Db | Tx, organId: string, names: ReadonlyMap<string, string>) {
  const offices: { name: string; since: string | null; reason: string | null }[] = [];
  for (const id of await organsBelow(db, organId)) {
    const { smallOffice, smallOfficeSince, smallOfficeReason } = await reviewSettings(db, id);
    if (smallOffice) offices.push({ name: names.get(id) ?? '', since: smallOfficeSince, reason: smallOfficeReason });
  }
  return offices;
}
