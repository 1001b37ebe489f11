// 修订: a draft beside the live text, which stays public and unchanged until the draft has passed its reviews.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { blockersOf } from '../blockers.ts';
import { judge } from '../judge.ts';
import { changeProblems } from '../life/change.ts';
import { noteDeed } from '../life/deed.ts';
import { openRevision } from '../life/revision.ts';
import { may } from '../permissions.ts';
import { findPublication } from '../publication.ts';

const change = {
  changeKind: T.String({ maxLength: 20 }),
  changeNote: T.String({ maxLength: 500 }),
  changedOn: T.String({ maxLength: 20 }),
};

export const revise = command({
  name: 'publication.revise',
  title: '修订',
  permission: may.revise,
  input: T.Object({ organId: Id, id: Id, ...change }),
  blockers: async (tx, { organId, id, ...of }, act) => [
    ...blockersOf('revise', await judge(tx, { organId, id }, act.services), act.actor, act.today),
    ...changeProblems(of, act.today),
  ],
  async run(tx, { organId, id, ...of }, act) {
    await openRevision(tx, act, await findPublication(tx, { organId, id }), 'published', of);
    await noteDeed(tx, act, { organId, id }, { verb: 'revise', reason: of.changeNote });
    return { done: true };
  },
});
