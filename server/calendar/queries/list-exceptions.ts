// An organ's region and its own exceptions, newest first, the withdrawn ones included.
import type { ExceptionPageAnswer } from '#contract/calendar';
import type { Db } from '#kernel/db';
import type { Paging } from './list-notices.ts';

/** One page of the organ's exceptions; `region` is empty when none is set. */
export async function listExceptions(db: Db, organId: string, { page, pageSize }: Paging): Promise<ExceptionPageAnswer> {
  const all = db.selectFrom('calendar_exception').where('organ_id', '=', organId);
  const { total } = await all.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const found = await all
    .selectAll()
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const place = await db.selectFrom('calendar_region').select('region').where('organ_id', '=', organId).executeTakeFirst();
  const rows = found.map((row) => ({
    id: row.id,
    from: row.from_day,
    to: row.to_day,
    working: row.working === 1,
    name: row.name,
    basis: row.basis,
    addedBy: row.added_by_name,
    addedAt: row.added_at,
    withdrawnBy: row.withdrawn_by_name,
    withdrawnAt: row.withdrawn_at,
    withdrawalReason: row.withdrawal_reason,
  }));
  return { region: place?.region ?? '', total: Number(total), page, pageSize, rows };
}
