// Carries a set publishing out at its time, or as soon as the program runs again; everything is judged anew right before.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import type { Db, Tx } from '#kernel/db';
import { becomePublic } from '../become-public.ts';
import { blockersOf } from '../blockers.ts';
import { judge } from '../judge.ts';
import { noteDeed } from '../life/deed.ts';
import { endSchedule, waitingSchedule } from '../life/schedule.ts';
import { may } from '../permissions.ts';

const input = T.Object({ organId: Id, id: Id, scheduleId: Id });

export const publishScheduled = command({
  name: 'publication.publishScheduled',
  title: '按定时发布',
  permission: may.publish,
  input,
  blockers: async (tx, { organId, id }, act) => blockersOf('publish', await judge(tx, { organId, id }, act.services), act.actor, act.today),
  async run(tx, { organId, id, scheduleId }, act) {
    const waiting = await stillWaiting(tx, { organId, id, scheduleId });
    if (!waiting) return { published: false };
    await becomePublic(tx, act, { organId, id, version: waiting.version, plannedAt: waiting.planned_at });
    await endSchedule(tx, act, waiting, 'done');
    return { published: true };
  },
});

/** Not published at its time because something stands in the way: kept with the sentence, told on the workbench. */
export const stopScheduled = command({
  name: 'publication.stopScheduled',
  title: '定时发布没有发出',
  permission: may.publish,
  input: T.Object({ ...input.properties, problem: T.String({ maxLength: 4000 }) }),
  async run(tx, { organId, id, scheduleId, problem }, act) {
    const waiting = await stillWaiting(tx, { organId, id, scheduleId });
    if (!waiting) return { done: false };
    await endSchedule(tx, act, waiting, 'stopped', problem);
    await noteDeed(tx, act, { organId, id }, { verb: 'stopScheduled', reason: problem });
    return { done: true };
  },
});

/** The schedule while it waits; null once it was cancelled, carried out or replaced by another. */
export async function stillWaiting(db: Db | Tx, { organId, id, scheduleId }: { organId: string; id: string; scheduleId: string }) {
  const waiting = await waitingSchedule(db, { organId, id });
  return waiting?.id === scheduleId ? waiting : null;
}
