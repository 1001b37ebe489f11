// May what was reviewed go out? The one answer for whoever publishes a subject.
import type { Blocker } from '#kernel/errors';
import { secrecyArticle } from './flow.ts';
import type { Review } from './review.ts';

export interface Publishable {
  ok: boolean;
  /** True: it goes out before all stages are done (紧急先发) and is marked until they are. */
  emergency: boolean;
  blockers: Blocker[];
}

/** Whether the subject at this version may be published, by its reviews (newest first). Secrecy review is never left out. */
export function publishableReview(reviews: readonly Review[], version: number): Publishable {
  const newest = reviews[0];
  if (!newest) return no('还没有经过审核，请先送审。');
  if (newest.row.subject_version !== version) return no('审核通过的不是现在这一版，请重新送审。');
  if (newest.row.state === 'passed') return { ok: true, emergency: false, blockers: [] };
  if (newest.row.state === 'afterwards' && secrecyPassed(newest)) return { ok: true, emergency: true, blockers: [] };
  return no(
    newest.row.state === 'returned' ? '审核没有通过，已经退回，请改好后重新送审。' : '审核还没有办完，每个环节都通过以后才能发布。',
  );
}

function secrecyPassed(review: Review): boolean {
  return review.stages.some((one) => one.stage === 'secrecy' && one.state === 'passed');
}

function no(message: string): Publishable {
  return { ok: false, emergency: false, blockers: [{ code: 'reviews.notPublishable', message, article: secrecyArticle }] };
}
