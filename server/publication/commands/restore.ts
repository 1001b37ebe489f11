// 恢复公开: what was withdrawn goes through the reviews again, as a draft; its address shows the notice until that is published.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { blockersOf } from '../blockers.ts';
import { judge } from '../judge.ts';
import { noteDeed } from '../life/deed.ts';
import { openRevision } from '../life/revision.ts';
import { may } from '../permissions.ts';
import { findPublication } from '../publication.ts';
import { Reason, reasonBlockers } from '../reason.ts';

const shortestReason = 4;

export const restore = command({
  name: 'publication.restore',
  title: '恢复公开',
  permission: may.revise,
  input: T.Object({ organId: Id, id: Id, reason: Reason }),
  blockers: async (tx, { organId, id, reason }, act) => [
    ...blockersOf('restore', await judge(tx, { organId, id }, act.services), act.actor, act.today),
    ...reasonBlockers(reason, shortestReason),
  ],
  async run(tx, { organId, id, reason }, act) {
    const change = { changeKind: 'other', changeNote: '撤回后重新公开。', changedOn: act.today };
    await openRevision(tx, act, await findPublication(tx, { organId, id }), 'withdrawn', change);
    await noteDeed(tx, act, { organId, id }, { verb: 'restore', reason });
    return { done: true };
  },
});
