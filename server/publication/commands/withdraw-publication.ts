// 撤回公开: takes a public text off the site; its address keeps a notice saying that and why.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command, commandRefusal } from '#kernel/command';
import { may } from '../permissions.ts';
import { findPublication } from '../publication.ts';
import { takeOffSite } from '../put-on-site.ts';
import { Reason, reasonBlockers } from '../reason.ts';
import { stateBlockers } from '../states.ts';

const shortestReason = 4;

export const withdrawPublication = command({
  name: 'publication.withdraw',
  title: '撤回公开',
  permission: may.withdraw,
  input: T.Object({ organId: Id, id: Id, reason: Reason }),
  async blockers(tx, input) {
    const { standing } = await findPublication(tx, input);
    return [...stateBlockers('withdraw', standing), ...reasonBlockers(input.reason, shortestReason)];
  },
  async run(tx, { organId, id, reason }, act) {
    const { row } = await findPublication(tx, { organId, id });
    await act.watch('publication', { organ_id: organId, id });
    const done = await tx
      .updateTable('publication')
      .set({
        state: 'withdrawn',
        withdrawn_at: act.now,
        withdrawn_by: act.actor.personId,
        withdrawal_reason: reason.trim(),
        updated_at: act.now,
      })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('state', '=', 'published')
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
    await takeOffSite(tx, act, { organId, id });
    await act.emit('publication.withdrawn', { organId, publicationId: id, publicNumber: row.public_number ?? '' });
    return { done: true };
  },
});
