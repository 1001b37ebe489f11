// Why a stage cannot be decided by this person, or not like this. The console shows it, the command refuses with it.

import { minuteOf } from '#kernel/day';
import type { Blocker } from '#kernel/errors';
import { type Actor, roleName } from '#kernel/permission';
import { groundOf } from '#law/regulation-14-16-grounds';
import { conclusionOf, rolesOf, secrecyArticle, stageName } from './flow.ts';
import { currentStage, type Review } from './review.ts';
import type { ReviewStageRow } from './tables.ts';

/** What a person decides about the stage at `position`. */
export interface Decision {
  position: number;
  decision: 'pass' | 'return';
  opinion: string;
  /** Of the secrecy stage only. */
  conclusion?: string;
  /** Code of the ground in 第十四条至第十六条. */
  ground?: string;
}

/** Why this person may not decide the stage that waits now. */
export function stageBlockers(review: Review, actor: Actor): Blocker[] {
  const stage = currentStage(review);
  if (!stage) return [{ code: 'reviews.closed', message: '这次审核已经结束，请刷新。' }];
  return [...roleBlockers(review, stage, actor), ...otherPersonBlockers(review, stage, actor)];
}

/** Why it may not be decided like this. */
export function decisionBlockers(review: Review, of: Decision): Blocker[] {
  const stage = currentStage(review);
  if (!stage) return [];
  const opinion = of.opinion.trim();
  const missing: Blocker[] =
    of.decision === 'return' && opinion.length < 2
      ? [{ code: 'reviews.opinion', message: '退回时请写明意见，让起草人知道改什么。', field: 'opinion' }]
      : [];
  return stage.stage === 'secrecy' ? [...missing, ...secrecyBlockers(of)] : missing;
}

/** The sentence for whoever comes second; null while the stage at `position` still waits. */
export function alreadyDecided(review: Review, position: number): string | null {
  if (review.row.state === 'withdrawn') return '送审刚刚已由起草人撤回，您的操作没有执行，请刷新。';
  const stage = review.stages.find((one) => one.position === position);
  if (!stage || stage.state === 'waiting') return null;
  const name = stageName(stage.stage);
  if (stage.person_id === null || stage.decided_at === null) return `现在还没有轮到“${name}”，请刷新。`;
  const done = stage.state === 'passed' ? '通过' : '退回';
  return `“${name}”刚刚已由${review.names.get(stage.person_id) ?? '别人'}于${minuteOf(stage.decided_at)}${done}，您的操作没有执行，请刷新。`;
}

// A role lent by someone who wrote the text, or who decided an earlier stage, does not make a second pair of eyes.
function roleBlockers(review: Review, stage: ReviewStageRow, actor: Actor): Blocker[] {
  const roles = rolesOf(stage.role);
  const involved = new Set([...review.authors, ...decidersBefore(review, stage)]);
  const held = actor.grants.filter((grant) => grant.organId === review.row.organ_id && roles.includes(grant.role));
  if (held.some((grant) => !grant.onBehalfOf || !involved.has(grant.onBehalfOf))) return [];
  const name = stageName(stage.stage);
  if (held.length > 0)
    return [{ code: 'reviews.lentRole', message: `您的角色是这条内容的起草人或者前一环节审核人委托的，不能用来办理“${name}”。` }];
  return [{ code: 'reviews.role', message: `“${name}”由${roles.map(roleName).join('或')}办理，您在本机关没有这个角色。` }];
}

function otherPersonBlockers(review: Review, stage: ReviewStageRow, actor: Actor): Blocker[] {
  if (actor.personId === null) return [{ code: 'reviews.person', message: '审核须由本人登录办理。' }];
  if (review.authors.includes(actor.personId))
    return [{ code: 'reviews.ownWork', message: '这是您自己起草或者改过的内容，须由另一位同事审核。' }];
  if (decidersBefore(review, stage).includes(actor.personId))
    return [{ code: 'reviews.samePerson', message: '您已经审过前面的环节，每个环节须由不同的人办理。' }];
  return [];
}

function decidersBefore(review: Review, stage: ReviewStageRow): string[] {
  return review.stages.filter((one) => one.position < stage.position).flatMap((one) => one.person_id ?? []);
}

function secrecyBlockers(of: Decision): Blocker[] {
  const article = secrecyArticle;
  const no = (message: string, field: string): Blocker[] => [{ code: 'reviews.conclusion', message, article, field }];
  const conclusion = conclusionOf(of.conclusion);
  if (!conclusion) return no('请选择保密审查结论。', 'conclusion');
  if (of.decision === 'pass' && !conclusion.passes) return no(`结论是“${conclusion.name}”的，不能通过，请退回并写明意见。`, 'conclusion');
  if (of.decision === 'return' && conclusion.passes) return no(`结论是“${conclusion.name}”的，不应退回；要退回请改选结论。`, 'conclusion');
  if (conclusion.needsGround && !groundOf(of.ground ?? '')) return no('不予公开的，请选明依据（第十四条至第十六条）。', 'ground');
  return [];
}
