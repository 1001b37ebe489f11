// 取消定时: it stays approved and waits for somebody to publish it.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { blockersOf } from '../blockers.ts';
import { judge } from '../judge.ts';
import { cancelSchedule } from '../life/schedule.ts';
import { may } from '../permissions.ts';

export const unschedule = command({
  name: 'publication.unschedule',
  title: '取消定时发布',
  permission: may.publish,
  input: T.Object({ organId: Id, id: Id, reason: T.Optional(T.String({ maxLength: 500 })) }),
  blockers: async (tx, { organId, id }, act) =>
    blockersOf('unschedule', await judge(tx, { organId, id }, act.services), act.actor, act.today),
  async run(tx, { organId, id, reason }, act) {
    await cancelSchedule(tx, act, { organId, id }, reason?.trim() || '由人取消');
    return { done: true };
  },
});
