// 复核放假通知: a second person compares the notice with the original; from then on it counts.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import type { Actor } from '#kernel/permission';
import { refuse } from '../errors.ts';
import { markChanged } from '../load-calendar.ts';
import { findingsOf, requireNoMistakes } from '../notice-findings.ts';
import { may } from '../permissions.ts';
import { noticeFromRow, reach } from '../stored-notice.ts';
import type { CalendarNoticeRow } from '../tables.ts';

export const confirmNotice = command({
  name: 'calendar.confirmNotice',
  title: '复核放假通知',
  input: T.Object({ id: Id, doubtsSeen: T.Boolean() }),
  permission: may.confirmNotice,
  organ: () => null,
  async blockers(tx, { id, doubtsSeen }, { actor }) {
    const row = await proposed(tx, id);
    const doubts = (await findingsOf(tx, row.region, noticeFromRow(row))).filter((f) => f.severity === 'doubt');
    const unseen = doubtsSeen ? [] : doubts.map(({ message }) => ({ code: 'calendar.doubt', message }));
    return [...confirmBlockers(row, actor), ...unseen];
  },
  async run(tx, { id }, { actor, now, watch, emit }) {
    await markChanged(tx);
    const row = await proposed(tx, id);
    const notice = noticeFromRow(row);
    await requireNoMistakes(tx, row.region, notice);
    await watch('calendar_notice', { id });
    const confirmer = { confirmed_by: actor.personId, confirmed_by_name: actor.name, confirmed_at: now };
    await tx
      .updateTable('calendar_notice')
      .set({ ...confirmer, state: 'confirmed' })
      .where('id', '=', id)
      .execute();
    await emit('calendar.changed', { organId: null, region: row.region, ...reach(notice) });
    return { id };
  },
});

/** Why this person may not confirm it: whoever typed it in does not see his own slip. */
export function confirmBlockers(row: Pick<CalendarNoticeRow, 'proposed_by'>, actor: Actor): Blocker[] {
  if (row.proposed_by !== actor.personId) return [];
  return [{ code: 'calendar.secondPerson', message: '录入和复核须由两个人完成，请另一位同事对照通知原文复核。' }];
}

async function proposed(tx: Tx, id: string): Promise<CalendarNoticeRow> {
  const row = await tx.selectFrom('calendar_notice').selectAll().where('id', '=', id).where('state', '=', 'proposed').executeTakeFirst();
  if (!row) throw refuse('calendar.noticeMissing');
  return row;
}
