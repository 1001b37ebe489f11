// What reviews let wait: 待我审核; for the head what is late, stuck, sent up, or still to be reviewed after it went out.
import { loadCalendar } from '#calendar';
import { type Day, dayInWords, dayOf, isDay } from '#kernel/day';
import type { Grant } from '#kernel/permission';
import { ageOf, currentStage, findOpenReviews, type Review, referredTo, type Stuck, stageNameOf, stuckStages, waitingFor } from '#reviews';
import { type Asked, groupOf, shownItems, type WorkGroup, type WorkItem } from './work-group.ts';

/** The stages whose turn it is and that I may decide, the most urgent first. */
export async function reviewGroup({ db, organId, actor, today }: Asked): Promise<WorkGroup[]> {
  const { rows, total } = await waitingFor(db, { actor, organId, today, page: 1, pageSize: shownItems });
  const items = rows.map((row): WorkItem => {
    const late = row.level === 'red' ? `　已等${row.age}个工作日，应在${row.days}个工作日内办完` : '';
    const lent = row.onBehalfOfName ? `　受${row.onBehalfOfName}委托` : '';
    return {
      kind: row.stage,
      title: row.urgent ? `【紧急先发】${row.title}` : row.title,
      detail: `${row.stageName}　经办人：${row.authorName}${lent}${late}`,
      path: `/reviews/${row.subjectId}?review=${row.reviewId}`,
      day: dayOf(row.submittedAt),
      level: row.level,
    };
  });
  return [groupOf('reviews', '待我审核', items, total)];
}

/** 下级报审: what organs below sent up to this one and wait to be told. */
export async function referredHereGroup({ db, organId, actor, today }: Asked): Promise<WorkGroup[]> {
  const roles = rolesIn(actor.grants, organId);
  if (!['secrecyReviewer', 'signer', 'disclosureHead'].some((one) => roles.has(one))) return [];
  const waiting = (await referredTo(db, organId, today)).filter((one) => one.answer === null);
  const items = waiting.map((one): WorkItem => {
    const detail = `${one.fromOrganName}报请确定能否公开，已等${one.waitingDays}个工作日`;
    return { kind: 'referredHere', title: one.title, detail, path: '/referrals', day: one.sentOn, level: one.level };
  });
  return [groupOf('referredHere', '下级报审', items)];
}

/** For the head of the disclosure office and the administrator: stages that do not move by themselves. */
export async function stalledReviewGroups({ db, organId, actor, today }: Asked): Promise<WorkGroup[]> {
  const roles = rolesIn(actor.grants, organId);
  const leads = ['disclosureHead', 'signer'].some((one) => roles.has(one));
  const looksAfter = leads || roles.has('systemAdmin');
  if (!looksAfter && !roles.has('secrecyReviewer')) return [];
  const open = await findOpenReviews(db, organId);
  const calendar = await loadCalendar(db, organId);
  const late = open.filter((one) => one.row.state === 'open' && isLate(one, (stage) => ageOf(calendar, one, stage, today).level === 'red'));
  const afterwards = open.filter((one) => one.row.state === 'afterwards').map((one) => afterwardsItem(one, today));
  const groups = [groupOf('referred', '已报审、等待答复', open.filter((one) => one.row.state === 'referred').map(referredItem))];
  if (looksAfter) groups.push(groupOf('stuck', '没有人能办的审核', (await stuckStages(db, organId, today)).map(stuckItem)));
  if (leads) groups.push(groupOf('lateReviews', '超过天数的审核', late.map(lateItem)));
  if (leads) groups.push(groupOf('afterwards', '先发后审', afterwards));
  return groups;
}

function rolesIn(grants: readonly Grant[], organId: string): Set<string> {
  return new Set(grants.filter((one) => one.organId === organId).map((one) => one.role));
}

function isLate(review: Review, late: (stage: NonNullable<ReturnType<typeof currentStage>>) => boolean): boolean {
  const stage = currentStage(review);
  return stage !== undefined && late(stage);
}

function itemOf({ row }: Review, kind: string, detail: string, level: WorkItem['level'], since: string): WorkItem {
  return { kind, title: row.subject_title, detail, path: `/reviews/${row.subject_id}?review=${row.id}`, day: dayOf(since), level };
}

function referredItem(review: Review): WorkItem {
  return itemOf(review, 'referred', '收到答复后请登记；不会因为超过时间自动通过', 'amber', review.row.submitted_at);
}

function lateItem(review: Review): WorkItem {
  const stage = currentStage(review)!;
  const reminded = stage.reminders > 0 ? `，已催办${stage.reminders}次` : '';
  return itemOf(review, 'late', `停在“${stageNameOf(stage)}”${reminded}`, 'red', stage.waiting_since ?? review.row.submitted_at);
}

function stuckItem(of: Stuck): WorkItem {
  const why = of.people.length === 0 ? `没有人担任${of.roleNames}` : of.people.map((one) => `${one.name}${one.why}`).join('；');
  const path = `/reviews/${of.subjectId}?review=${of.reviewId}`;
  return { kind: 'stuck', title: of.title, detail: `“${of.stageName}”没有人能办：${why}`, path, day: dayOf(of.since), level: 'red' };
}

function afterwardsItem(review: Review, today: Day): WorkItem {
  const by = review.row.finish_by;
  const detail = isDay(by) ? `其余环节应在${dayInWords(by)}前补办` : '其余环节还没有补办';
  return itemOf(review, 'afterwards', detail, by !== null && today > by ? 'red' : 'amber', review.row.urgent_at ?? review.row.submitted_at);
}
