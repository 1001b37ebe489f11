// Nightly: the lines of imports that ended a month ago go; wrong ones may hold personal data, and the run itself keeps its counts.
import { defineJob } from '#jobs';
import { addDays, type Day } from '#kernel/day';
import type { Db } from '#kernel/db';

const keptDays = 30;
const ended = ['done', 'failed', 'cancelled', 'reverted'];

/** Forgets the lines of ended imports, and gives up what nobody decided on for as long. */
export async function clearImports(db: Db, today: Day): Promise<void> {
  const before = addDays(today, -keptDays);
  const old = db.selectFrom('import_run').select(['organ_id', 'id']).where('created_at', '<', before);
  await db.updateTable('import_run').set({ state: 'cancelled' }).where('created_at', '<', before).where('state', '=', 'checked').execute();
  const runs = await old
    .where('state', 'in', ended)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('import_row')
          .select('line')
          .whereRef('import_row.organ_id', '=', 'import_run.organ_id')
          .whereRef('import_row.run_id', '=', 'import_run.id'),
      ),
    )
    .execute();
  for (const run of runs) await db.deleteFrom('import_row').where('organ_id', '=', run.organ_id).where('run_id', '=', run.id).execute();
}

export const clearImportsJob = defineJob({
  kind: 'ledger.clearImports',
  title: '清理过期的导入明细',
  async run(_payload, { runtime, today }) {
    await clearImports(runtime.database.write, today);
  },
});
