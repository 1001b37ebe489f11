// A review as the console shows it: who decided what and why, stage by stage.
import type { Static } from 'typebox';
import type { ReviewView } from '#contract/publication';
import { roleName } from '#kernel/permission';
import { groundOf } from '#law/regulation-14-16-grounds';
import { conclusionOf, rolesOf, stageName } from '../flow.ts';
import type { Review } from '../review.ts';

export type ReviewAnswer = Static<typeof ReviewView>;

/** The view of one review. */
export function reviewView(review: Review): ReviewAnswer {
  const { row, stages, names } = review;
  return {
    id: row.id,
    state: row.state,
    submittedAt: row.submitted_at,
    closedAt: row.closed_at,
    stages: stages.map((stage) => ({
      position: stage.position,
      stage: stage.stage,
      stageName: stageName(stage.stage),
      role: stage.role,
      roleName: rolesOf(stage.role).map(roleName).join('、'),
      state: stage.state,
      personName: stage.person_id === null ? null : (names.get(stage.person_id) ?? ''),
      decidedAt: stage.decided_at,
      opinion: stage.opinion,
      conclusion: conclusionOf(stage.conclusion)?.name ?? null,
      article: articleInWords(stage.article),
    })),
  };
}

function articleInWords(stored: string | null): string | null {
  const ground = groundOf(stored ?? '');
  return ground ? `《政府信息公开条例》${ground.article}（${ground.name}）` : stored;
}
