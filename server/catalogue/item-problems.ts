// What is wrong with an item as typed, each sentence beside its field.

import type { Db, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { statutoryItem } from '#law/regulation-21-statutory-items';
import { rule as deadline } from '#law/regulation-26-proactive-deadline';
import { citation } from '#law/rule';
import { listDepartments } from '#people';
import { allItems, itemKey } from './find-item.ts';
import type { ItemFields } from './item.ts';
import { ruleProblem } from './rule/due-days.ts';

const wanted: readonly [field: 'domain' | 'level1' | 'content' | 'basis' | 'timeLimit' | 'subject', label: string][] = [
  ['domain', '领域'],
  ['level1', '一级事项'],
  ['content', '公开内容（要素）'],
  ['basis', '公开依据'],
  ['timeLimit', '公开时限'],
  ['subject', '公开主体'],
];

/** Empty when the item may be kept. `id` null: a new one. */
export async function itemProblems(tx: Db | Tx, organId: string, id: string | null, of: ItemFields): Promise<Blocker[]> {
  return [
    ...fieldProblems(of),
    ...(await departmentProblem(tx, organId, of.departmentId)),
    ...(await duplicateProblem(tx, organId, id, of)),
  ];
}

/** What can be told without the database. */
export function fieldProblems(of: ItemFields): Blocker[] {
  const empty = wanted.filter(([field]) => of[field].trim() === '').map(([field, label]) => problem(field, `请填写${label}。`));
  const limit = ruleProblem(of.rule);
  return [
    ...empty,
    ...(of.channels.length === 0 ? [problem('channels', '请至少勾选一个公开渠道。')] : []),
    ...(of.statutoryItem !== null && !statutoryItem(of.statutoryItem) ? [problem('statutoryItem', '条例里没有这个法定事项。')] : []),
    ...(limit ? [{ ...problem('rule', limit), article: citation(deadline) }] : []),
  ];
}

async function departmentProblem(tx: Db | Tx, organId: string, departmentId: string | null): Promise<Blocker[]> {
  if (departmentId === null) return [];
  const known = (await listDepartments(tx, organId)).some((one) => one.id === departmentId && !one.closedAt);
  return known ? [] : [problem('departmentId', '没有这个科室，或者它已经撤销。')];
}

async function duplicateProblem(tx: Db | Tx, organId: string, id: string | null, of: ItemFields): Promise<Blocker[]> {
  const same = (await allItems(tx, organId)).find((row) => row.id !== id && itemKey(row) === itemKey(of));
  return same ? [problem(of.level2.trim() === '' ? 'level1' : 'level2', '目录里已经有领域和各级事项都相同的事项。')] : [];
}

function problem(field: string, message: string): Blocker {
  return { code: `catalogue.${field}`, message, field };
}
