// A review as the console shows it: who decided what and why, stage by stage.
import type { Static } from 'typebox';
import type { ReviewView, StageView } from '#contract/reviews';
import type { Day } from '#kernel/day';
import { roleName } from '#kernel/permission';
import { groundOf } from '#law/regulation-14-16-grounds';
import { conclusionOf } from '../conclusions.ts';
import { nameOf, rolesOf } from '../flow.ts';
import type { Review, StoredStage } from '../review.ts';
import { reviewStateName } from '../states.ts';

export type ReviewAnswer = Static<typeof ReviewView>;

/** The view of one review; `today` says whether reviewing afterwards is late. */
export function reviewView(review: Review, today?: Day): ReviewAnswer {
  const { row, stages } = review;
  return {
    id: row.id,
    state: row.state,
    stateName: reviewStateName(row.state),
    version: row.subject_version,
    flowName: row.flow_name,
    submittedAt: row.submitted_at,
    closedAt: row.closed_at,
    resumeNote: row.resume_note,
    urgent: urgentView(review, today),
    hasForm: stages.some((one) => one.stage === 'secrecy' && (one.conclusion !== null || row.state === 'referred')),
    stages: stages.map((stage) => stageView(review, stage)),
  };
}

/** The conclusion's name, and the article it stands on. */
export function articleInWords(stored: string | null): string | null {
  const ground = groundOf(stored ?? '');
  return ground ? `《政府信息公开条例》${ground.article}（${ground.name}）` : stored;
}

function stageView({ names }: Review, stage: StoredStage): Static<typeof StageView> {
  return {
    position: stage.position,
    stage: stage.stage,
    stageName: nameOf(stage),
    role: stage.role,
    roleName: rolesOf(stage.role).map(roleName).join('、'),
    state: stage.state,
    personName: stage.person_id === null ? null : (names.get(stage.person_id) ?? ''),
    decidedAt: stage.decided_at,
    opinion: stage.opinion,
    conclusion: conclusionOf(stage.conclusion)?.name ?? null,
    article: articleInWords(stage.article),
    onBehalfOfName: stage.on_behalf_of === null ? null : (names.get(stage.on_behalf_of) ?? ''),
    sameHand: stage.same_hand === 1,
    proofreads: stage.proofreads === 1,
    proofread: stage.proofread === 1,
    checklist: JSON.parse(stage.checklist) as string[],
    checked: JSON.parse(stage.checked) as string[],
    carried: stage.carried_from !== null,
    days: stage.days,
    reminders: stage.reminders,
  };
}

function urgentView({ row, names }: Review, today?: Day): ReviewAnswer['urgent'] {
  if (row.urgent_at === null) return null;
  return {
    reason: row.urgent_reason ?? '',
    byName: names.get(row.urgent_by ?? '') ?? '',
    at: row.urgent_at,
    finishBy: row.finish_by,
    overdue: row.state === 'afterwards' && row.finish_by !== null && today !== undefined && today > row.finish_by,
  };
}
