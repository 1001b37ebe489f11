// What waits about duties, on the workbench: of one's own department for writers, of the whole organ for the office, of the organs below for supervisors.

import { type Day, dayInWords } from '#kernel/day';
import type { WorkAsked, WorkGroup, WorkItem } from '#publication';
import { groupOf } from '#publication';
import { type ClockLine, clocks } from './queries/clocks.ts';
import { coverage } from './queries/coverage.ts';
import { late } from './queries/late.ts';
import { staleness } from './queries/staleness.ts';
import { organsBelow } from './reach.ts';

const office = ['disclosureOfficer', 'disclosureHead'];

export async function dutyWork(asked: WorkAsked): Promise<WorkGroup[]> {
  const groups: WorkGroup[] = [];
  if (holds(asked, [...office, 'handler'])) groups.push(await clockGroup(asked), await itemGroup(asked));
  if (holds(asked, office)) groups.push(await siteGroup(asked));
  if (holds(asked, ['supervisor'])) groups.push(await belowGroup(asked));
  return groups;
}

function holds({ actor, organId }: WorkAsked, roles: readonly string[]): boolean {
  return actor.grants.some((grant) => grant.organId === organId && roles.includes(grant.role));
}

/** 公开期限: what is late or soon will be (第二十六条), writers' own or the whole organ's. */
async function clockGroup(asked: WorkAsked): Promise<WorkGroup> {
  const { db, organId, actor, today } = asked;
  const whose = holds(asked, office) ? {} : { authorId: actor.personId ?? '' };
  const near = (await clocks(db, organId, whose, today)).filter((line) => line.level !== 'normal');
  return groupOf('due', '公开期限', near.map(clockItem));
}

function clockItem({ id, title, dueOn, leftInWords, level }: ClockLine): WorkItem {
  const detail = level === 'red' ? `应在${dayInWords(dueOn as Day)}前公开，${leftInWords}` : leftInWords;
  return { kind: 'due', title: title || '（还没有标题）', detail, path: `/publication/${id}`, day: dueOn, level };
}

/** 目录事项: what is overdue or falls due within the month. */
async function itemGroup(asked: WorkAsked): Promise<WorkGroup> {
  const { db, organId, today } = asked;
  const month = today.slice(0, 7);
  const { rows } = await coverage(db, organId, { from: month, to: month }, today);
  const own = holds(asked, office) ? null : await ownDepartments(asked);
  const mine = rows.filter((row) => (row.now === 'overdue' || row.now === 'due') && (own === null || own.has(row.departmentId ?? '')));
  const items = mine
    .sort((a, b) => (a.now === b.now ? ((a.nextDueOn ?? '') < (b.nextDueOn ?? '') ? -1 : 1) : a.now === 'overdue' ? -1 : 1))
    .map((row): WorkItem => {
      const red = row.now === 'overdue';
      const detail = `${red ? '已经逾期' : '近期到期'}：${row.ruleInWords.replace(/。$/, '')}${row.departmentName ? ` · ${row.departmentName}` : ''}`;
      return {
        kind: 'duty',
        title: row.name,
        detail,
        path: `/coverage?item=${row.itemId}`,
        day: red ? null : row.nextDueOn,
        level: red ? 'red' : 'amber',
      };
    });
  return groupOf('duties', '目录事项待公开', items);
}

async function ownDepartments({ db, organId, actor }: WorkAsked): Promise<Set<string>> {
  const rows = await db
    .selectFrom('membership')
    .select('department_id')
    .where('organ_id', '=', organId)
    .where('person_id', '=', actor.personId ?? '')
    .where('until', 'is', null)
    .execute();
  return new Set(rows.flatMap((row) => (row.department_id === null ? [] : [row.department_id])));
}

/** What the whole site would lose marks for, and what was late without a word. */
async function siteGroup({ db, organId, today }: WorkAsked): Promise<WorkGroup> {
  const { vetoes, counts } = await staleness(db, organId, today);
  const { figures } = await late(db, organId, { year: Number(today.slice(0, 4)) }, today);
  const reached = vetoes.filter((one) => one.now || one.tomorrow);
  const items: WorkItem[] = reached.map((one) => ({
    kind: 'veto',
    title: `单项否决：${one.sentence}`,
    detail: one.now ? `今天检查就会否决（现有${one.count}个）` : '明天检查就会否决',
    path: '/staleness',
    day: null,
    level: 'red',
  }));
  if (counts.now + counts.tomorrow > 0)
    items.push({
      kind: 'stale',
      title: `更新监测：今天会查到${counts.now}处${counts.tomorrow > 0 ? `，明天再多${counts.tomorrow}处` : ''}`,
      detail: '每一处都写着怎么补',
      path: '/staleness',
      day: null,
      level: 'amber',
    });
  if (figures.unexplained > 0)
    items.push({
      kind: 'late',
      title: `今年有${figures.unexplained}条逾期公开的信息没有说明原因`,
      detail: '写年报和自查时要用',
      path: '/clocks/late?reason=missing',
      day: null,
      level: 'amber',
    });
  return groupOf('site', '更新监测', items);
}

async function belowGroup({ db, organId }: WorkAsked): Promise<WorkGroup> {
  const organs = await organsBelow(db, organId);
  const item: WorkItem = {
    kind: 'below',
    title: `${organs.length}个下级机关的公开情况`,
    detail: '逾期事项、超期信息和久未更新的栏目，一个机关一行',
    path: '/below',
    day: null,
    level: 'normal',
  };
  return groupOf('below', '下级机关', organs.length > 0 ? [item] : []);
}
