// 公开发布: the reviewed draft becomes the public text; from now on it is read-only.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { becomePublic } from '../become-public.ts';
import { blockersOf } from '../blockers.ts';
import { judge } from '../judge.ts';
import { cancelSchedule } from '../life/schedule.ts';
import { may } from '../permissions.ts';

export const publish = command({
  name: 'publication.publish',
  title: '公开发布',
  permission: may.publish,
  input: T.Object({ organId: Id, id: Id, version: T.Integer({ minimum: 1 }) }),
  blockers: async (tx, input, act) => blockersOf('publish', await judge(tx, input, act.services), act.actor, act.today),
  async run(tx, { organId, id, version }, act) {
    await cancelSchedule(tx, act, { organId, id }, '不等定时，现在发布。');
    return becomePublic(tx, act, { organId, id, version, plannedAt: null });
  },
});
