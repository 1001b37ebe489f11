// What waits for the administrators: reports of problems, work in the background that failed, accounts without a role; and for whoever reported something, the answer.
import { deadJobs } from '#jobs';
import { dayOf } from '#kernel/day';
import type { Actor, Grant } from '#kernel/permission';
import { freshAnswers, openProblems, withoutRoles } from '#people';
import { type Asked, groupOf, shownItems, type WorkGroup, type WorkItem } from './work-group.ts';

/** Longer words are cut; the whole stands on its page. */
const longestTitle = 40;

export async function administrationGroups(asked: Asked): Promise<WorkGroup[]> {
  return [await answeredGroup(asked), ...(await waitingGroups(asked))];
}

async function waitingGroups({ db, organId, actor }: Asked): Promise<WorkGroup[]> {
  const system = held(actor, organId, 'systemAdmin');
  // Work in the background belongs to the whole installation, and whoever stands topmost looks after it.
  if (system) return [await problemGroup(db, organId), ...(system.below ? [] : [await jobGroup(db)])];
  return held(actor, organId, 'securityAdmin') ? [await roleGroup(db, organId)] : [];
}

async function problemGroup(db: Asked['db'], organId: string): Promise<WorkGroup> {
  const { rows, total } = await openProblems(db, organId, shownItems);
  const items = rows.map((row) => {
    return item('problem', shortened(row.words), `${row.personName ?? ''}遇到问题，等您答复`, '/problems?state=open', row.at);
  });
  return groupOf('problems', '问题反馈', items, total);
}

/** Whoever reported something learns what became of it. */
async function answeredGroup({ db, actor, today }: Asked): Promise<WorkGroup> {
  const answers = actor.personId ? await freshAnswers(db, actor.personId, today) : [];
  const items = answers.map((one) =>
    item('answer', shortened(one.words), `系统管理员答复：${shortened(one.answer ?? '')}`, '/me', one.answeredAt ?? ''),
  );
  return groupOf('answers', '我反馈的问题', items);
}

function shortened(words: string): string {
  return words.length > longestTitle ? `${words.slice(0, longestTitle)}…` : words;
}

async function jobGroup(db: Asked['db']): Promise<WorkGroup> {
  const dead = await deadJobs(db);
  if (dead.count === 0) return groupOf('jobs', '后台任务', []);
  const one = item('job', `${dead.count}件后台任务停止了重试`, '看原因，处理以后重新执行', '/jobs?state=dead', dead.latest);
  return groupOf('jobs', '后台任务', [{ ...one, level: 'red' }]);
}

async function roleGroup(db: Asked['db'], organId: string): Promise<WorkGroup> {
  const people = await withoutRoles(db, organId);
  const items = people.map(({ name, login, createdAt }) => {
    const path = `/people?${new URLSearchParams({ text: login })}`;
    return item('account', name, `账号${login}还没有角色，登录后什么也办不了`, path, createdAt);
  });
  return groupOf('withoutRoles', '等待授权的账号', items);
}

function item(kind: string, title: string, detail: string, path: string, at: string): WorkItem {
  return { kind, title, detail, path, day: at === '' ? null : dayOf(at), level: 'amber' };
}

function held(actor: Actor, organId: string, role: string): Grant | undefined {
  return actor.grants.find((grant) => grant.organId === organId && grant.role === role);
}
