// What runs every night, once a day however many processes there are.
import { minuteOf } from '#kernel/day';
import type { Db } from '#kernel/db';
import { enqueue } from './enqueue.ts';

export interface ScheduleEntry {
  kind: string;
  /** `02:30`, time of day in China. */
  at: string;
}

/** The entries whose time is not a time of day. */
export function scheduleMistakes(schedule: readonly ScheduleEntry[]): string[] {
  return schedule.filter((entry) => !/^([01]\d|2[0-3]):[0-5]\d$/.test(entry.at)).map((entry) => `${entry.kind} ${entry.at}`);
}

/** The keys of the jobs due by `now` today; an entry missed at night because the server was off is due in the morning. */
export function dueKeys(schedule: readonly ScheduleEntry[], now: string): { kind: string; key: string }[] {
  const minute = minuteOf(now);
  const today = minute.slice(0, 10);
  return schedule
    .filter((entry) => minute >= `${today} ${entry.at}`)
    .map((entry) => ({ kind: entry.kind, key: `nightly:${entry.kind}:${entry.at}:${today}` }));
}

/** Queues what is due and not yet in `known` (keys this process has already queued); remembers it there. */
export async function enqueueDue(db: Db, schedule: readonly ScheduleEntry[], now: string, known: Set<string>): Promise<void> {
  const due = dueKeys(schedule, now);
  const fresh = due.filter(({ key }) => !known.has(key));
  if (fresh.length === 0) return;
  await db.transaction().execute(async (tx) => {
    for (const { kind, key } of fresh) await enqueue(tx, kind, { day: minuteOf(now).slice(0, 10) }, { now, uniqueKey: key });
  });
  known.clear();
  for (const { key } of due) known.add(key);
}
