// The notices people have entered, newest first, each with what is doubtful about it and whether the asker may confirm it.
import type { NoticeAnswer, NoticePageAnswer } from '#contract/calendar';
import type { Db } from '#kernel/db';
import { type Actor, whyNot } from '#kernel/permission';
import { confirmBlockers } from '../commands/confirm-notice.ts';
import { yearsWithoutNotice } from '../layers.ts';
import { loadLayered } from '../load-calendar.ts';
import { findingsOf } from '../notice-findings.ts';
import { may } from '../permissions.ts';
import { noticeFromRow } from '../stored-notice.ts';
import type { CalendarNoticeRow, NoticeState } from '../tables.ts';

export interface Paging {
  page: number;
  pageSize: number;
}

/** One page of entered notices (page 1 is the first); `state` narrows it. */
export async function listNotices(
  db: Db,
  actor: Actor,
  { page, pageSize, state }: Paging & { state?: NoticeState | undefined },
): Promise<NoticePageAnswer> {
  const all = db.selectFrom('calendar_notice').$if(state !== undefined, (q) => q.where('state', '=', state!));
  const { total } = await all.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const found = await all
    .selectAll()
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const rows: NoticeAnswer[] = [];
  for (const row of found) rows.push(await view(db, row, actor));
  const { layers } = await loadLayered(db, null);
  return { total: Number(total), page, pageSize, rows, unannouncedYears: yearsWithoutNotice(layers.notices) };
}

async function view(db: Db, row: CalendarNoticeRow, actor: Actor): Promise<NoticeAnswer> {
  const notice = noticeFromRow(row);
  const open = row.state === 'proposed';
  const denied = whyNot(actor, may.confirmNotice, null);
  return {
    ...notice,
    holidays: [...notice.holidays],
    workingWeekends: [...notice.workingWeekends],
    id: row.id,
    region: row.region,
    state: row.state,
    proposedBy: row.proposed_by_name,
    proposedAt: row.proposed_at,
    confirmedBy: row.confirmed_by_name,
    confirmedAt: row.confirmed_at,
    withdrawnBy: row.withdrawn_by_name,
    withdrawnAt: row.withdrawn_at,
    withdrawalReason: row.withdrawal_reason,
    findings: open ? await findingsOf(db, row.region, notice) : [],
    confirmBlockers: open ? [...(denied ? [denied] : []), ...confirmBlockers(row, actor)] : [],
  };
}
