// 定时发布: what has passed its reviews comes out by itself at a set minute.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { enqueue } from '#jobs';
import { command, commandRefusal } from '#kernel/command';
import type { Day } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { blockersOf } from '../blockers.ts';
import { clockOfDraft } from '../due.ts';
import { type Judged, judge } from '../judge.ts';
import { noteDeed } from '../life/deed.ts';
import { publishScheduledKind } from '../life/job-kinds.ts';
import { instantOf, lateBlockers, minuteBlockers } from '../life/schedule.ts';
import { limitsOf } from '../limits/limits-of.ts';
import { may } from '../permissions.ts';
import { findPublication } from '../publication.ts';
import { requireVersion } from '../write-draft.ts';

export const schedule = command({
  name: 'publication.schedule',
  title: '定时发布',
  permission: may.publish,
  input: T.Object({
    organId: Id,
    id: Id,
    version: T.Integer({ minimum: 1 }),
    /** `2026-11-24 09:00`, in China. */
    at: T.String({ maxLength: 20 }),
    reason: T.Optional(T.String({ maxLength: 500 })),
  }),
  async blockers(tx, { organId, id, at, reason }, act) {
    const judged = await judge(tx, { organId, id }, act.services);
    const standing = [...blockersOf('schedule', judged, act.actor, act.today), ...minuteBlockers(at, act.now)];
    return standing.length > 0 || reason?.trim() ? standing : lateBlockers(at, await lastDay(tx, judged, act.today));
  },
  async run(tx, { organId, id, version, at, reason }, act) {
    await requireVersion(tx, await findPublication(tx, { organId, id }), version);
    const planned = instantOf(at)!;
    const scheduleId = newId();
    await act.watch('publication_schedule', { organ_id: organId, id: scheduleId });
    const made = await tx
      .insertInto('publication_schedule')
      .values({
        organ_id: organId,
        id: scheduleId,
        publication_id: id,
        version,
        planned_at: planned,
        state: 'waiting',
        reason: reason?.trim() || null,
        made_by: act.actor.personId ?? '',
        made_at: act.now,
        done_at: null,
        problem: null,
      })
      .onConflict((on) => on.doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows !== 1n) throw commandRefusal('command.conflict');
    await enqueue(tx, publishScheduledKind, { organId, id, scheduleId }, { now: act.now, runAt: planned, organId });
    await noteDeed(tx, act, { organId, id }, { verb: 'schedule', reason, details: [`定于${at.replace('T', ' ')}发布`] });
    return { plannedAt: planned };
  },
});

/** Of the text that is to come out; null while its day of forming is unknown. */
async function lastDay(tx: Tx, { publication: { row, draft } }: Judged, today: Day): Promise<Day | null> {
  return draft === null ? null : (clockOfDraft(await limitsOf(tx, row.organ_id, today), draft.fields)?.dueOn ?? null);
}
