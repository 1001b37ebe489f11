// 放假通知: typed in by one person and waiting for another to compare it.
import { listNotices } from '#calendar';
import { dayOf } from '#kernel/day';
import { type Asked, groupOf, shownItems, type WorkGroup } from './work-group.ts';

/** Only what this person may confirm. */
export async function noticeGroup({ db, actor }: Asked): Promise<WorkGroup[]> {
  const { rows } = await listNotices(db, actor, { page: 1, pageSize: shownItems, state: 'proposed' });
  const mine = rows.filter((row) => row.confirmBlockers.length === 0);
  const items = mine.map((row) => ({
    kind: 'notice',
    title: row.title,
    detail: `${row.proposedBy}录入，请对照原文复核`,
    path: '/calendar',
    day: dayOf(row.proposedAt),
    level: 'amber' as const,
  }));
  return [groupOf('notices', '待复核的放假通知', items)];
}
