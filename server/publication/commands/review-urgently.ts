// 紧急先发: the secrecy review is done at once, then it may go out; the other stages follow within days. By the signer or the head, with a reason.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { findReviews, hurryBlockers, hurryReview } from '#reviews';
import { may } from '../permissions.ts';
import { reviewSubject } from '../publication.ts';
import { Reason, reasonBlockers } from '../reason.ts';
import { follow } from './decide-stage.ts';

export const reviewUrgently = command({
  name: 'publication.reviewUrgently',
  title: '紧急先发',
  permission: may.reviewUrgently,
  input: T.Object({ organId: Id, id: Id, reason: Reason }),
  async blockers(tx, input) {
    const standing = hurryBlockers((await findReviews(tx, reviewSubject(input)))[0]);
    return standing.length > 0 ? standing : reasonBlockers(input.reason, 6);
  },
  async run(tx, { organId, id, reason }, act) {
    const key = { organId, id };
    const review = (await findReviews(tx, reviewSubject(key)))[0]!;
    const outcome = await hurryReview(tx, act, review, reason);
    await follow(tx, act, key, outcome);
    return { outcome };
  },
});
