// 待我审核: the stages whose turn it is and that I may decide.
import { dayOf } from '#kernel/day';
import { waitingFor } from '#reviews';
import { type Asked, groupOf, shownItems, type WorkGroup } from './work-group.ts';

/** One group. */
export async function reviewGroup({ db, organId, actor, today }: Asked): Promise<WorkGroup[]> {
  const { rows, total } = await waitingFor(db, actor, organId, { page: 1, pageSize: shownItems });
  const items = rows.map((row) => {
    const day = dayOf(row.submittedAt);
    const level = day < today ? ('amber' as const) : ('normal' as const);
    return {
      kind: row.stage,
      title: row.title,
      detail: `${row.stageName}　经办人：${row.authorName}`,
      path: `/reviews/${row.subjectId}`,
      day,
      level,
    };
  });
  return [groupOf('reviews', '待我审核', items, total)];
}
