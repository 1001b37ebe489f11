// 撤销机关例外, with a reason.
import { Type as T } from 'typebox';
import { Reason } from '#contract/calendar';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { refuse } from '../errors.ts';
import { markChanged } from '../load-calendar.ts';
import { may } from '../permissions.ts';
import { filled } from '../stored-notice.ts';

export const withdrawException = command({
  name: 'calendar.withdrawException',
  title: '撤销本机关的工作日例外',
  input: T.Object({ organId: Id, id: Id, reason: Reason }),
  permission: may.changeOrgan,
  async run(tx, { organId, id, reason }, { actor, now, watch, emit }) {
    const withdrawal_reason = filled(reason, '撤销的理由', 'reason');
    await markChanged(tx);
    await watch('calendar_exception', { organ_id: organId, id });
    const row = await tx
      .updateTable('calendar_exception')
      .set({ withdrawn_by: actor.personId, withdrawn_by_name: actor.name, withdrawn_at: now, withdrawal_reason })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('withdrawn_at', 'is', null)
      .returning(['from_day', 'to_day'])
      .executeTakeFirst();
    if (!row) throw refuse('calendar.exceptionMissing');
    await emit('calendar.changed', { organId, region: '', from: row.from_day, to: row.to_day });
    return { id };
  },
});
