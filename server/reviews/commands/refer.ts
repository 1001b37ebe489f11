// 报审: what cannot be decided here goes up to the competent department or the secrecy administration (第十七条). It waits for the answer; silence passes nothing.
import { type Static, Type as T } from 'typebox';
import { SecrecyForm } from '#contract/reviews';
import { DayText, Id } from '#contract/shared';
import { command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Actor } from '#kernel/permission';
import { listOrgans } from '#people';
import { stageBlockers } from '../blockers.ts';
import { referralTargets } from '../conclusions.ts';
import { decisionFacts } from '../decision-facts.ts';
import { refuse } from '../errors.ts';
import { secrecyArticle } from '../flow.ts';
import { filled, pastDay } from '../given.ts';
import { may } from '../permissions.ts';
import { currentStage, findReview, type Review } from '../review.ts';
import { keepForm } from '../secrecy-forms.ts';
import { formBlockers, unsureItems } from '../secrecy-items.ts';
import { lockReview, moveReview } from './close-review.ts';

const Input = T.Object({
  organId: Id,
  id: Id,
  toKind: T.String({ maxLength: 40 }),
  toName: T.String({ maxLength: 200 }),
  sentOn: DayText,
  reason: T.String({ maxLength: 1000 }),
  letter: T.String({ maxLength: 8000 }),
  form: SecrecyForm,
});

export const refer = command({
  name: 'reviews.refer',
  title: '报审',
  permission: may.refer,
  input: Input,
  async blockers(tx, input, { actor }) {
    const review = await findReview(tx, input.organId, input.id);
    const standing = referBlockers(review, actor);
    if (standing.length > 0 || !review) return standing;
    const { quoted } = await decisionFacts(tx, review);
    const form = formBlockers({ form: input.form, conclusion: 'refer', answered: false, quoted });
    const sure = form.length === 0 && unsureItems(input.form).length === 0;
    return sure ? [{ code: 'reviews.form', message: '报审的，请在审查表里把不能确定的项选为“不确定”。', field: 'form' }] : form;
  },
  async run(tx, input, act) {
    const review = (await findReview(tx, input.organId, input.id))!;
    if (!(await lockReview(tx, review))) throw refuse('reviews.missing');
    if (!referralTargets.some((one) => one.code === input.toKind))
      throw refuse('reviews.input', { message: '请选择报给主管部门还是保密行政管理部门。', field: 'toKind' });
    const id = newId();
    await act.watch('review_referral', { organ_id: input.organId, id });
    await tx
      .insertInto('review_referral')
      .values({ id, ...(await written(tx, input, act)) })
      .execute();
    await keepForm(tx, act, review, input.form, null);
    await moveReview(tx, act, review, 'referred');
    return { id };
  },
});

/** Why this person cannot send it up now; the form is looked at besides. */
export function referBlockers(review: Review | null, actor: Actor): Blocker[] {
  const stage = review && currentStage(review);
  if (!review || !stage) return [{ code: 'reviews.closed', message: '这次审核已经结束，请刷新。' }];
  if (stage.stage !== 'secrecy')
    return [{ code: 'reviews.notSecrecy', message: '报审由保密审查环节办理，现在还没有轮到。', article: secrecyArticle }];
  return stageBlockers(review, actor);
}

async function written(tx: Tx, input: Static<typeof Input>, act: { actor: Actor; now: string; today: Parameters<typeof pastDay>[1] }) {
  const toName = filled(input.toName, '报送的机关', 'toName');
  const above = (await listOrgans(tx)).find((one) => one.name === toName || one.shortName === toName);
  return {
    organ_id: input.organId,
    review_id: input.id,
    to_kind: input.toKind,
    to_organ_id: above?.id ?? null,
    to_name: above?.name ?? toName,
    reason: filled(input.reason, '不能确定的是什么、为什么', 'reason', 4),
    letter: complete(filled(input.letter, '送审函', 'letter', 10)),
    sent_on: pastDay(input.sentOn, act.today, '报送日期', 'sentOn'),
    sent_by: act.actor.personId ?? '',
    sent_at: act.now,
  };
}

function complete(letter: string): string {
  if (letter.includes('□□')) throw refuse('reviews.input', { message: '送审函里还有没填的地方（□□），请填好。', field: 'letter' });
  return letter;
}
