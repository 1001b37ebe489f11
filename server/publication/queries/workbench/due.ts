// 公开期限: what is not public yet and is late or soon will be (第二十六条).
import { loadCalendar, type WorkingCalendar } from '#calendar';
import { dayInWords, isDay } from '#kernel/day';
import { dueOn } from '../../due.ts';
import { type Asked, groupOf, type WorkGroup, type WorkItem } from './work-group.ts';

/** Working days before the last day from which on the workbench reminds. */
const soon = 5;
const mostDrafts = 500;

/** Writers see their own, the disclosure office everybody's. The nearest day first. */
export async function dueGroup({ db, organId, actor, today }: Asked): Promise<WorkGroup[]> {
  const office = actor.grants.some((grant) => grant.organId === organId && ['disclosureOfficer', 'disclosureHead'].includes(grant.role));
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'title', 'due_from'])
    .where('organ_id', '=', organId)
    .where('draft_state', 'in', ['writing', 'inReview', 'approved'])
    .where('published_on', 'is', null)
    .where('due_from', 'is not', null)
    .$if(!office, (q) => q.where('author_id', '=', actor.personId ?? ''))
    .orderBy('due_from')
    .limit(mostDrafts)
    .execute();
  const calendar = await loadCalendar(db, organId);
  const items = rows.flatMap((row) => dueItem(row, calendar, today)).sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  return [groupOf('due', '公开期限', items)];
}

function dueItem(
  row: { id: string; title: string; due_from: string | null },
  calendar: WorkingCalendar,
  today: Asked['today'],
): WorkItem[] {
  const day = isDay(row.due_from) ? dueOn(calendar, row.due_from) : null;
  if (day === null) return [];
  const left = calendar.workingDaysBetween(today, day);
  if (day >= today && left > soon) return [];
  const detail = day < today ? `应在${dayInWords(day)}前公开，已超过` : left === 0 ? '今天是公开的最后一天' : `还有${left}个工作日`;
  const level = day < today ? 'red' : 'amber';
  return [{ kind: 'due', title: row.title || '（还没有标题）', detail, path: `/publication/${row.id}`, day, level }];
}
