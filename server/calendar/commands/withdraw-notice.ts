// 撤回放假通知: an entered notice is taken back, with a reason; what came with the program cannot be.
import { Type as T } from 'typebox';
import { Reason } from '#contract/calendar';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { refuse } from '../errors.ts';
import { markChanged } from '../load-calendar.ts';
import { may } from '../permissions.ts';
import { filled, noticeFromRow, reach } from '../stored-notice.ts';
import type { CalendarNoticeRow } from '../tables.ts';

export const withdrawNotice = command({
  name: 'calendar.withdrawNotice',
  title: '撤回放假通知',
  input: T.Object({ id: Id, reason: Reason }),
  permission: may.withdrawNotice,
  organ: () => null,
  async blockers(tx, { id }) {
    const row = await standing(tx, id);
    if (row.kind !== 'annual' || !(await hasAmendments(tx, row))) return [];
    return [{ code: 'calendar.amended', message: '这份年度通知还有在用的调整通知，请先撤回调整通知。' }];
  },
  async run(tx, { id, reason }, { actor, now, watch, emit }) {
    const withdrawal_reason = filled(reason, '撤回的理由', 'reason');
    await markChanged(tx);
    const row = await standing(tx, id);
    await watch('calendar_notice', { id });
    await tx
      .updateTable('calendar_notice')
      .set({ state: 'withdrawn', withdrawn_by: actor.personId, withdrawn_by_name: actor.name, withdrawn_at: now, withdrawal_reason })
      .where('id', '=', id)
      .execute();
    if (row.state === 'confirmed') await emit('calendar.changed', { organId: null, region: row.region, ...reach(noticeFromRow(row)) });
    return { id };
  },
});

async function standing(tx: Tx, id: string): Promise<CalendarNoticeRow> {
  const row = await tx.selectFrom('calendar_notice').selectAll().where('id', '=', id).where('state', '!=', 'withdrawn').executeTakeFirst();
  if (!row) throw refuse('calendar.noticeMissing');
  return row;
}

async function hasAmendments(tx: Tx, { year, state }: CalendarNoticeRow): Promise<boolean> {
  if (state !== 'confirmed') return false;
  const found = await tx
    .selectFrom('calendar_notice')
    .select('id')
    .where('state', '=', 'confirmed')
    .where('kind', '=', 'amendment')
    .where('region', '=', '')
    .where('year', '=', year)
    .executeTakeFirst();
  return found !== undefined;
}
