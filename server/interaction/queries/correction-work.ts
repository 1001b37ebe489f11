// 纠错 on the workbench: what waits for an answer, the late ones in red.
import { type Day, dayInWords } from '#kernel/day';
import { whyNot } from '#kernel/permission';
import type { WorkAsked, WorkGroup, WorkItem } from '#publication';
import { kindName } from '../kinds.ts';
import { may } from '../permissions.ts';
import { openStates } from '../states.ts';

const shown = 10;

export async function correctionWork({ db, organId, actor, today }: WorkAsked): Promise<WorkGroup[]> {
  if (whyNot(actor, may.take, organId)) return [];
  const open = db
    .selectFrom('correction')
    .where('organ_id', '=', organId)
    .where('state', 'in', [...openStates]);
  const { total } = await open.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  if (Number(total) === 0) return [];
  const rows = await open.select(['id', 'kind', 'page_title', 'due_on']).orderBy('due_on').orderBy('id').limit(shown).execute();
  return [{ key: 'corrections', name: '网站纠错', total: Number(total), items: rows.map((row) => item(row, today)) }];
}

function item(row: { id: string; kind: string; page_title: string; due_on: string }, today: Day): WorkItem {
  const late = row.due_on < today;
  return {
    kind: 'correction',
    title: `${kindName(row.kind)}：${row.page_title || '网站'}`,
    detail: late ? `应在${dayInWords(row.due_on as Day)}前答复，已超过` : `请在${dayInWords(row.due_on as Day)}前答复`,
    path: `/corrections/${row.id}`,
    day: row.due_on,
    level: late ? 'red' : row.due_on === today ? 'amber' : 'normal',
  };
}
