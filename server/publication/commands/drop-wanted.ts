// 不再登记: a text is not posted on a channel that was planned for it; why is kept.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command, commandRefusal } from '#kernel/command';
import { mayLedger } from '../permissions-ledger.ts';
import { Reason, reasonBlockers } from '../reason.ts';

const shortestReason = 2;

export const dropWanted = command({
  name: 'ledger.dropWanted',
  title: '不在这个渠道公开了',
  permission: mayLedger.register,
  input: T.Object({ organId: Id, publicationId: Id, channel: T.String({ maxLength: 64 }), reason: Reason }),
  blockers: async (_tx, { reason }) => reasonBlockers(reason, shortestReason),
  run: async (tx, { organId, publicationId, channel, reason }, act) => {
    await act.watch('posting_wanted', { organ_id: organId, publication_id: publicationId, channel });
    const done = await tx
      .updateTable('posting_wanted')
      .set({ dropped_by: act.actor.personId ?? '', dropped_at: act.now, dropped_reason: reason.trim() })
      .where('organ_id', '=', organId)
      .where('publication_id', '=', publicationId)
      .where('channel', '=', channel)
      .where('dropped_at', 'is', null)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
    return { done: true };
  },
});
