// Why a stage cannot be decided by this person, or not like this. The console shows it, the command refuses with it.
import { minuteOf } from '#kernel/day';
import type { Blocker } from '#kernel/errors';
import { type Actor, roleName } from '#kernel/permission';
import { groundOf } from '#law/regulation-14-16-grounds';
import { conclusionOf } from './conclusions.ts';
import { consentBlockers } from './consents.ts';
import type { DecisionFacts } from './decision-facts.ts';
import { nameOf, rolesOf, secrecyArticle } from './flow.ts';
import { answerBlockers } from './referrals.ts';
import { currentStage, type Review, type StoredStage } from './review.ts';
import { type Form, formBlockers } from './secrecy-items.ts';

/** What a person decides about the stage at `position`. */
export interface Decision {
  position: number;
  decision: 'pass' | 'return';
  opinion: string;
  /** Of the secrecy stage only. */
  conclusion?: string;
  /** Code of the ground in 第十四条至第十六条. */
  ground?: string;
  form?: Form;
  checked?: string[];
  proofread?: boolean;
  reviewId?: string;
}

/** Why this person may not decide the stage that waits now. */
export function stageBlockers(review: Review, actor: Actor): Blocker[] {
  const stage = currentStage(review);
  if (!stage) return [{ code: 'reviews.closed', message: '这次审核已经结束，请刷新。' }];
  return [...roleBlockers(review, stage, actor), ...otherPersonBlockers(review, stage, actor), ...referredBlockers(review)];
}

/** Whose role is lent for this decision, when no role of his own serves; null otherwise. */
export function lentBy(review: Review, actor: Actor): string | null {
  const stage = currentStage(review);
  const held = stage ? usableGrants(review, stage, actor) : [];
  return held.some((grant) => !grant.onBehalfOf) ? null : (held[0]?.onBehalfOf ?? null);
}

/** Why it may not be decided like this. */
export function decisionBlockers(review: Review, of: Decision, facts: DecisionFacts): Blocker[] {
  const stage = currentStage(review);
  if (!stage) return [];
  const opinion = of.opinion.trim();
  const missing: Blocker[] =
    of.decision === 'return' && opinion.length < 2
      ? [{ code: 'reviews.opinion', message: '退回时请写明意见，让起草人知道改什么。', field: 'opinion' }]
      : [];
  if (stage.stage === 'secrecy') return [...missing, ...secrecyBlockers(review, of, facts)];
  return [...missing, ...(of.decision === 'pass' ? checklistBlockers(stage, of) : [])];
}

/** The sentence for whoever comes second; null while the stage at `position` still waits. */
export function alreadyDecided(review: Review, position: number): string | null {
  if (review.row.state === 'withdrawn') return '送审刚刚已由起草人撤回，您的操作没有执行，请刷新。';
  const stage = review.stages.find((one) => one.position === position);
  if (!stage || stage.state === 'waiting') return null;
  const name = nameOf(stage);
  if (stage.person_id === null || stage.decided_at === null) return `现在还没有轮到“${name}”，请刷新。`;
  const done = stage.state === 'passed' ? '通过' : '退回';
  return `“${name}”刚刚已由${review.names.get(stage.person_id) ?? '别人'}于${minuteOf(stage.decided_at)}${done}，您的操作没有执行，请刷新。`;
}

/** True when this person decided an earlier stage of the review: 由同一人办理. */
export function decidedBefore(review: Review, personId: string | null): boolean {
  return personId !== null && deciders(review).includes(personId);
}

function roleBlockers(review: Review, stage: StoredStage, actor: Actor): Blocker[] {
  if (usableGrants(review, stage, actor).length > 0) return [];
  const roles = rolesOf(stage.role);
  const name = nameOf(stage);
  if (actor.grants.some((grant) => grant.organId === review.row.organ_id && roles.includes(grant.role)))
    return [{ code: 'reviews.lentRole', message: `您的角色是这条内容的起草人或者前一环节审核人委托的，不能用来办理“${name}”。` }];
  return [{ code: 'reviews.role', message: `“${name}”由${roles.map(roleName).join('或')}办理，您在本机关没有这个角色。` }];
}

// A role lent by someone who wrote the text, or who decided another stage, does not make a second pair of eyes.
function usableGrants(review: Review, stage: StoredStage, actor: Actor) {
  const roles = rolesOf(stage.role);
  const involved = new Set([...review.authors, ...(mayRepeat(review, stage) ? [] : deciders(review))]);
  return actor.grants.filter(
    (grant) =>
      grant.organId === review.row.organ_id && roles.includes(grant.role) && (!grant.onBehalfOf || !involved.has(grant.onBehalfOf)),
  );
}

function otherPersonBlockers(review: Review, stage: StoredStage, actor: Actor): Blocker[] {
  if (actor.personId === null) return [{ code: 'reviews.person', message: '审核须由本人登录办理。' }];
  if (review.authors.includes(actor.personId))
    return [{ code: 'reviews.ownWork', message: '这是您自己起草或者改过的内容，须由另一位同事审核。' }];
  if (!deciders(review).includes(actor.personId) || mayRepeat(review, stage)) return [];
  const why = review.smallOffice ? `“${nameOf(stage)}”不允许由同一人办理。` : '';
  return [{ code: 'reviews.samePerson', message: `您已经办理过前面的环节，每个环节须由不同的人办理。${why}` }];
}

// Small office: one person may decide several stages, each by itself and marked; what one wrote is never among them.
function mayRepeat(review: Review, stage: StoredStage): boolean {
  return review.smallOffice && stage.same_person === 1;
}

function deciders(review: Review): string[] {
  return review.stages.flatMap((one) => (one.state === 'waiting' ? [] : (one.person_id ?? [])));
}

function referredBlockers(review: Review): Blocker[] {
  if (review.row.state !== 'referred') return [];
  return [
    { code: 'reviews.referred', message: '已经报审，收到答复并登记以后才能办结；不会因为超过时间自动通过。', article: secrecyArticle },
  ];
}

function checklistBlockers(stage: StoredStage, of: Decision): Blocker[] {
  if (stage.proofreads === 0 || of.proofread) return [];
  return [{ code: 'reviews.proofread', message: `“${nameOf(stage)}”要连同校对一起完成，请校对后勾选“已校对”。`, field: 'proofread' }];
}

function secrecyBlockers(review: Review, of: Decision, facts: DecisionFacts): Blocker[] {
  const no = (message: string, field: string): Blocker[] => [{ code: 'reviews.conclusion', message, article: secrecyArticle, field }];
  const conclusion = conclusionOf(of.conclusion);
  if (!conclusion) return no('请选择保密审查结论。', 'conclusion');
  if (conclusion.code === 'refer') return no('不能确定的，不能通过也不用退回，请按“报审”送主管部门或者保密行政管理部门。', 'conclusion');
  if (of.decision === 'pass' && !conclusion.passes) return no(`结论是“${conclusion.name}”的，不能通过，请退回并写明意见。`, 'conclusion');
  if (of.decision === 'return' && conclusion.passes) return no(`结论是“${conclusion.name}”的，不应退回；要退回请改选结论。`, 'conclusion');
  if (conclusion.needsGround && !groundOf(of.ground ?? '')) return no('不予公开的，请选明依据（第十四条至第十六条）。', 'ground');
  const form = formBlockers({ form: of.form, conclusion: of.conclusion, answered: facts.answer !== null, quoted: facts.quoted });
  const consents = of.decision === 'pass' ? consentBlockers(review, facts.consents) : [];
  return [...form, ...answerBlockers(facts.answer, of.conclusion), ...consents];
}
