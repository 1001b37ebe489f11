// 没有人能办的环节: the only one left, wrote it, decided another stage, or is on leave; and the ways out.
import type { Static } from 'typebox';
import type { StuckStage } from '#contract/reviews';
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { roleName } from '#kernel/permission';
import { findOrgan } from '#people';
import { type Candidate, candidatesFor } from '../candidates.ts';
import { nameOf, rolesOf } from '../flow.ts';
import { currentStage, findOpenReviews, type Review, type StoredStage } from '../review.ts';

export type Stuck = Static<typeof StuckStage>;

/** Every stage of the organ nobody can decide now. */
export async function stuckStages(db: Db | Tx, organId: string, today: Day): Promise<Stuck[]> {
  const stuck: Stuck[] = [];
  for (const review of await findOpenReviews(db, organId)) {
    const found = await stuckStage(db, review, today);
    if (found) stuck.push(found);
  }
  return stuck;
}

/** Why nobody can decide the stage that waits, or null when somebody can. */
export async function stuckStage(db: Db | Tx, review: Review, today: Day): Promise<Stuck | null> {
  const stage = currentStage(review);
  if (!stage) return null;
  const candidates = await candidatesFor(db, review, today);
  if (candidates.some((one) => one.why === null)) return null;
  const { organ_id: organId, id, subject, subject_id: subjectId, subject_title: title, submitted_at } = review.row;
  return {
    organId,
    reviewId: id,
    subject,
    subjectId,
    title,
    stageName: nameOf(stage),
    since: stage.waiting_since ?? submitted_at,
    roleNames: rolesOf(stage.role).map(roleName).join('、'),
    people: candidates.map(({ name, why }) => ({ name, why: why ?? '' })),
    waysOut: waysOut(review, stage, candidates, await nameAbove(db, organId)),
  };
}

async function nameAbove(db: Db | Tx, organId: string): Promise<string | null> {
  const { parentId } = await findOrgan(db, organId);
  return parentId === null ? null : (await findOrgan(db, parentId)).name;
}

function waysOut(review: Review, stage: StoredStage, candidates: readonly Candidate[], above: string | null): Stuck['waysOut'] {
  const roles = rolesOf(stage.role).map(roleName).join('或');
  const repeats = candidates.some((one) => one.why === '已经办理过前面的环节');
  const lend = {
    title: '委托代办',
    detail: '请假的人把角色委托给没有起草、也没有办过其他环节的同事；本人不在时由安全管理员代办。',
    path: '/delegations',
  };
  return [
    { title: '再安排一个人', detail: `请安全管理员给另一位同事授予“${roles}”角色。`, path: '/people' },
    ...(candidates.some((one) => one.why?.startsWith('请假')) ? [lend] : []),
    {
      title: '请上级派人',
      detail: `请${above ?? '上级机关'}派一位审核人员，由安全管理员在本机关给他授予“${roles}”角色，只办审核，不参与起草。`,
      path: '/people',
    },
    ...(repeats && !review.smallOffice && stage.same_person === 1
      ? [
          {
            title: '开启小机关模式',
            detail: '人手确实不足的，由公开办负责人说明理由后开启；同一人可以办几个审核环节，逐个办理并留下标记，起草和审核仍要分开。',
            path: '/review-flows',
          },
        ]
      : []),
    { title: '撤回送审，换人起草', detail: '起草人撤回以后，由不办审核的同事重新起草，原起草人就可以审核。', path: null },
  ];
}
