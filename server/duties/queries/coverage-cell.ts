// What is behind one item's months: its obligations in words, and what was opened.
import type { Static } from 'typebox';
import { loadCalendar } from '#calendar';
import { itemName, itemsNow, ruleInWords } from '#catalogue';
import type { CoverageCell } from '#contract/duties';
import { type Day, day, dayInWords } from '#kernel/day';
import type { Db } from '#kernel/db';
import { listDepartments } from '#people';
import { columnNames, disclosedFor, disclosureDays } from '#publication';
import { coverageOf, monthsBetween } from '../coverage.ts';
import { refuse } from '../errors.ts';
import type { Obligation } from '../obligations.ts';
import { openedFor } from './coverage.ts';

/** Publications listed for a cell. */
const most = 50;

/** Refuses with `duties.itemMissing` where the item is not in force today. */
export async function coverageCell(
  db: Db,
  organId: string,
  of: { itemId: string; from: string; to: string },
  today: Day,
): Promise<Static<typeof CoverageCell>> {
  const item = (await itemsNow(db, organId, today)).items.find((one) => one.id === of.itemId);
  if (!item) throw refuse('duties.itemMissing');
  const months = monthsBetween(of.from, of.to);
  const [first, last] = [months[0]!.first, months.at(-1)!.last];
  const { by, opened } = openedFor(item, await disclosureDays(db, organId));
  const facts = { rule: item.rule, since: day(item.since), ...opened };
  const { obligations } = coverageOf(facts, months, today, await loadCalendar(db, organId));
  const found = await disclosedIn(db, organId, item, by, { from: first, to: last });
  const departments = await listDepartments(db, organId);
  return {
    itemId: item.id,
    name: itemName(item),
    timeLimit: item.timeLimit,
    ruleInWords: ruleInWords(item.rule),
    content: item.content,
    basis: item.basis,
    departmentName: departments.find((one) => one.id === item.departmentId)?.name ?? null,
    columnId: item.columnId,
    columnName: (await columnNames(db, organId)).get(item.columnId ?? '') ?? null,
    by,
    obligations: obligations.filter((one) => concerns(one, first, last)).map((one) => ({ ...one, sentence: inWords(one, by) })),
    publications: found.slice(0, most),
    more: found.length > most,
  };
}

function disclosedIn(db: Db, organId: string, item: { id: string; columnId: string | null }, by: string, range: { from: Day; to: Day }) {
  if (by === 'link') return disclosedFor(db, organId, { by, itemId: item.id }, range, most + 1);
  return by === 'column' && item.columnId !== null
    ? disclosedFor(db, organId, { by, columnId: item.columnId }, range, most + 1)
    : Promise.resolve([]);
}

function concerns({ dueOn, metOn, state }: Obligation, first: Day, last: Day): boolean {
  return (dueOn >= first && dueOn <= last) || (metOn !== null && metOn >= first && metOn <= last) || (state === 'overdue' && dueOn < first);
}

function inWords({ dueOn, metOn, state }: Obligation, by: string): string {
  const due = `应在${dayInWords(dueOn)}前公开`;
  if (by === 'column' && metOn !== null) return `${due}；栏目在${dayInWords(metOn)}有信息公开，推算${state === 'late' ? '晚了' : '按时'}。`;
  if (state === 'met') return `${due}，已于${dayInWords(metOn!)}公开。`;
  if (state === 'late') return `${due}，实际于${dayInWords(metOn!)}公开，晚了。`;
  return state === 'overdue' ? `${due}，至今没有公开。` : `${due}。`;
}
