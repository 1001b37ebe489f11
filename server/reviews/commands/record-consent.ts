// 登记其他机关意见: in writing, by name, day and number, before the secrecy stage passes.
import { Type as T } from 'typebox';
import { FileGiven } from '#contract/reviews';
import { DayText, Id } from '#contract/shared';
import { command } from '#kernel/command';
import type { Blocker } from '#kernel/errors';
import { refuse } from '../errors.ts';
import { filled, pastDay } from '../given.ts';
import { may } from '../permissions.ts';
import { findReview, type Review } from '../review.ts';

export const recordConsent = command({
  name: 'reviews.recordConsent',
  title: '登记其他机关的意见',
  permission: may.record,
  input: T.Object({
    organId: Id,
    id: Id,
    organName: T.String({ maxLength: 200 }),
    decision: T.Union([T.Literal('agree'), T.Literal('disagree'), T.Literal('alreadyOpen')]),
    decidedOn: DayText,
    number: T.String({ maxLength: 200 }),
    note: T.String({ maxLength: 500 }),
    ...FileGiven,
  }),
  blockers: async (tx, { organId, id }) => recordBlockers(await findReview(tx, organId, id)),
  async run(tx, input, act) {
    const { row } = (await findReview(tx, input.organId, input.id)) ?? notFound();
    const organName = filled(input.organName, '出具意见的机关', 'organName');
    const key = { organ_id: input.organId, subject: row.subject, subject_id: row.subject_id, organ_name: organName };
    const number = input.decision === 'alreadyOpen' ? filled(input.number, '该机关公开的地址', 'number', 6) : input.number.trim();
    const written = {
      decision: input.decision,
      decided_on: pastDay(input.decidedOn, act.today, '出具意见的日期', 'decidedOn'),
      number,
      note: input.note.trim(),
      file_hash: input.fileHash ?? null,
      file_name: input.fileName ?? null,
      subject_version: row.subject_version,
      entered_by: act.actor.personId ?? '',
      entered_at: act.now,
    };
    await act.watch('review_consent', key);
    await tx
      .insertInto('review_consent')
      .values({ ...key, ...written })
      .onConflict((on) => on.columns(['organ_id', 'subject', 'subject_id', 'organ_name']).doUpdateSet(written))
      .execute();
    return { done: true };
  },
});

/** Why nothing can be recorded for this review any more. */
export function recordBlockers(review: Review | null): Blocker[] {
  if (review && review.row.closed_at === null) return [];
  return [{ code: 'reviews.closed', message: '这次审核已经结束，不能再登记。' }];
}

function notFound(): never {
  throw refuse('reviews.missing');
}
