// 答复下级报审: the superior on the same installation answers itself; nothing is typed twice. The stage below is then decided as answered.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { enterAnswer, waitingReferral } from './answer-referral.ts';

export const replyReferral = command({
  name: 'reviews.replyReferral',
  title: '答复下级报审',
  permission: may.reply,
  input: T.Object({
    organId: Id,
    fromOrganId: Id,
    id: Id,
    answer: T.String({ maxLength: 40 }),
    number: T.String({ maxLength: 200 }),
    note: T.String({ maxLength: 2000 }),
  }),
  async run(tx, { organId, fromOrganId, id, ...given }, act) {
    const row = await tx
      .selectFrom('review_referral')
      .select('review_id')
      .where('organ_id', '=', fromOrganId)
      .where('id', '=', id)
      .where('to_organ_id', '=', organId)
      .executeTakeFirst();
    if (!row) throw refuse('reviews.referralMissing');
    const waiting = await waitingReferral(tx, fromOrganId, row.review_id);
    if (waiting.referral.id !== id) throw refuse('reviews.referralMissing');
    await enterAnswer(tx, act, waiting, { ...given, answeredOn: act.today });
    return { done: true };
  },
});
