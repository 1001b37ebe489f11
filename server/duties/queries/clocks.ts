// 时限监控: what is formed or changed and not public, by its last day.
import type { Static } from 'typebox';
import type { ClockRow, ClockView } from '#contract/duties';
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { listDepartments, personNames } from '#people';
import { type Clock, columnNames, dueView, type Limits, limitsOf, type OpenClock, openClocks } from '#publication';
import { refuse } from '../errors.ts';
import { lateKindName, latenessGiven, latenessKey } from '../lateness.ts';

export type ClockLine = Static<typeof ClockRow>;

/** Working days left from which on it is amber. */
export const soonDays = 5;

export interface ClockFilter {
  level?: string;
  departmentId?: string;
  text?: string;
  authorId?: string;
}

/** All of them, the nearest day first. */
export async function clocks(db: Db, organId: string, filter: ClockFilter, today: Day): Promise<ClockLine[]> {
  const lines = await allClocks(db, organId, today);
  const words = filter.text?.trim() ?? '';
  return lines.filter(
    (line) =>
      (!filter.level || line.level === filter.level) &&
      (!filter.departmentId || (line.departmentId ?? 'none') === filter.departmentId) &&
      (!filter.authorId || line.authorId === filter.authorId) &&
      (words === '' || line.title.includes(words) || (line.documentNumber ?? '').includes(words)),
  );
}

async function allClocks(db: Db, organId: string, today: Day): Promise<ClockLine[]> {
  const running = await openClocks(db, organId);
  const limits = await limitsOf(db, organId, today);
  const departments = new Map((await listDepartments(db, organId)).map((one) => [one.id, one.name]));
  const columns = await columnNames(db, organId);
  const people = await personNames(
    db,
    running.map((one) => one.authorId),
  );
  const given = await latenessGiven(db, organId);
  const lines = running.flatMap((one) => {
    const clock = limits.clockOf(one);
    if (clock === null) return [];
    const names = {
      departmentName: departments.get(one.departmentId ?? '') ?? null,
      columnName: columns.get(one.columnId) ?? null,
      authorName: people.get(one.authorId) ?? '',
    };
    const reason = given.get(latenessKey(one.id, one.edition));
    const said = reason ? { kind: reason.kind, kindName: lateKindName(reason.kind), reason: reason.reason } : null;
    return [{ ...lineOf(one, clock, limits, today), ...names, late: said }];
  });
  return lines.sort((a, b) => (a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
}

function lineOf(one: OpenClock, clock: Clock, { calendar }: Limits, today: Day) {
  const left = calendar.workingDaysBetween(today, clock.dueOn);
  const overdue = today > clock.dueOn;
  return {
    id: one.id,
    title: one.title,
    documentNumber: one.documentNumber,
    stateName: one.written ? one.stateName : '还没有动笔',
    formedOn: one.dueFrom,
    dueOn: clock.dueOn,
    provisional: clock.provisional,
    left,
    leftInWords: leftInWords(left, overdue),
    level: overdue ? ('red' as const) : left <= soonDays ? ('amber' as const) : ('normal' as const),
    limitBy: clock.by?.whose ?? '《条例》第二十六条',
    departmentId: one.departmentId,
    authorId: one.authorId,
    written: one.written,
    change: one.edition > 1,
    edition: one.edition,
  };
}

function leftInWords(left: number, overdue: boolean): string {
  if (overdue) return left === 0 ? '已过期限' : `已超过${-left}个工作日`;
  return left === 0 ? '今天是最后一天' : `还有${left}个工作日`;
}

/** How the day of one open text is counted. Refuses with `duties.clockMissing`. */
export async function clockView(db: Db, organId: string, id: string, today: Day): Promise<Static<typeof ClockView>> {
  const running = (await openClocks(db, organId, id))[0];
  const limits = await limitsOf(db, organId, today);
  const clock = running ? limits.clockOf(running) : null;
  if (!clock) throw refuse('duties.clockMissing');
  return dueView(clock, limits, null, today);
}

/** How many are red and how many amber. */
export function countLevels(lines: readonly ClockLine[]): { red: number; amber: number; total: number } {
  const of = (level: ClockLine['level']) => lines.filter((line) => line.level === level).length;
  return { red: of('red'), amber: of('amber'), total: lines.length };
}

/** The same counting inside a transaction, for one text: is its edition to come late today? */
export async function lateToday(tx: Tx, organId: string, id: string, edition: number, today: Day): Promise<boolean> {
  const running = (await openClocks(tx, organId, id))[0];
  if (!running || running.edition !== edition) return false;
  const clock = (await limitsOf(tx, organId, today)).clockOf(running);
  return clock !== null && today > clock.dueOn;
}
