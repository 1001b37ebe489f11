// 定时发布: the instant an approved text is to be published at, and what became of it.
import { type Act, commandRefusal } from '#kernel/command';
import { type Day, dayInWords, isDay } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { rule } from '#law/regulation-26-proactive-deadline';
import { citation } from '#law/rule';
import type { PublicationKey } from '../publication.ts';
import type { PublicationScheduleRow } from '../tables-life.ts';
import { noteDeed } from './deed.ts';

/** Days ahead; further away a text is old when it comes out. */
const furthest = 366;

/** The schedule that waits for its time, or null. */
export async function waitingSchedule(db: Db | Tx, { organId, id }: PublicationKey): Promise<PublicationScheduleRow | null> {
  const row = await db
    .selectFrom('publication_schedule')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return row ?? null;
}

/** `2026-11-24 09:00` in China as an instant, ISO 8601 in UTC; null when there is no such minute. */
export function instantOf(minute: string): string | null {
  const parts = /^(\d{4}-\d{2}-\d{2})[ T]([01]\d|2[0-3]):([0-5]\d)$/.exec(minute.trim());
  if (!parts || !isDay(parts[1])) return null;
  const at = Temporal.PlainDateTime.from(`${parts[1]}T${parts[2]}:${parts[3]}`).toZonedDateTime('Asia/Shanghai');
  return at.toInstant().toString({ smallestUnit: 'millisecond' });
}

/** Why nothing can be set for that minute; empty when it can. */
export function minuteBlockers(minute: string, now: string): Blocker[] {
  const problem = (message: string) => [{ code: 'publication.plannedAt', message, field: 'at' }];
  const at = instantOf(minute);
  if (at === null) return problem('请写明哪一天几点几分，例如 2026-11-24 09:00。');
  if (at <= now) return problem('定时的时间已经过了，请选一个将来的时间，或者现在就发布。');
  const limit = Temporal.Instant.from(now).add({ hours: furthest * 24 });
  return Temporal.Instant.compare(Temporal.Instant.from(at), limit) > 0 ? problem('定时最远只能定到一年以内。') : [];
}

/** A minute after the last day in time is possible, with the reason for it; empty when in time or no day is known. */
export function lateBlockers(minute: string, last: Day | null): Blocker[] {
  if (last === null || minute.trim().slice(0, 10) <= last) return [];
  const message = `公开期限是${dayInWords(last)}，定的时间晚于期限；请写明为什么，或者提前。`;
  return [{ code: 'publication.plannedLate', message, field: 'reason', article: citation(rule) }];
}

/** Whole minutes by which it came out later than planned; 0 when in time or not planned. */
export function lateMinutes(plannedAt: string | null, publishedAt: string): number {
  if (plannedAt === null) return 0;
  const late = Temporal.Instant.from(plannedAt).until(Temporal.Instant.from(publishedAt));
  return Math.max(0, Math.floor(late.total('minutes')));
}

/** Ends the waiting schedule, if there is one, saying why. */
export async function cancelSchedule(tx: Tx, act: Act, key: PublicationKey, why: string): Promise<void> {
  const waiting = await waitingSchedule(tx, key);
  if (!waiting) return;
  await endSchedule(tx, act, waiting, 'cancelled', why);
  await noteDeed(tx, act, key, { verb: 'unschedule', reason: why });
}

/** Ends a waiting schedule: done, cancelled or stopped. A conflict when somebody was quicker. */
export async function endSchedule(
  tx: Tx,
  act: Act,
  { organ_id, id }: PublicationScheduleRow,
  state: 'done' | 'cancelled' | 'stopped',
  problem: string | null = null,
): Promise<void> {
  await act.watch('publication_schedule', { organ_id, id });
  const ended = await tx
    .updateTable('publication_schedule')
    .set({ state, done_at: act.now, problem })
    .where('organ_id', '=', organ_id)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  if (ended.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
}
