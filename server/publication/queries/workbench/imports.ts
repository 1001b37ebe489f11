// 导入: files that were checked and wait for a decision, or could not be read.
import { dayOf } from '#kernel/day';
import { whyNot } from '#kernel/permission';
import { runStateName } from '../../import/run-states.ts';
import { mayLedger } from '../../permissions-ledger.ts';
import type { ImportRunRow } from '../../tables.ts';
import { type Asked, groupOf, type WorkGroup, type WorkItem } from './work-group.ts';

/** For the disclosure office. */
export async function importGroup({ db, organId, actor }: Asked): Promise<WorkGroup[]> {
  if (whyNot(actor, mayLedger.import, organId)) return [];
  const rows = await db
    .selectFrom('import_run')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('state', 'in', ['uploaded', 'checking', 'checked', 'applying'])
    .orderBy('created_at', 'desc')
    .execute();
  return [groupOf('imports', '台账导入', rows.map(importItem))];
}

function importItem(run: ImportRunRow): WorkItem {
  const detail =
    run.state === 'checked'
      ? `正确 ${run.right_count} 行，有错 ${run.wrong_count} 行，重复 ${run.duplicate_count} 行`
      : runStateName(run.state);
  const level = run.state === 'checked' && run.wrong_count > 0 ? 'amber' : 'normal';
  return { kind: 'import', title: run.file_name, detail, path: `/import/${run.id}`, day: dayOf(run.created_at), level };
}
