// Why the working copy cannot be put in force (on the day).
import type { Day } from '#kernel/day';
import { dayInWords } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { allItems } from './find-item.ts';
import { fieldsOf, itemName } from './item.ts';
import { catalogueVersions } from './queries/in-force.ts';
import { ruleProblem } from './rule/due-days.ts';

/** `effectiveOn` null: asked before a day is chosen. */
export async function versionBlockers(db: Db | Tx, organId: string, effectiveOn: Day | null): Promise<Blocker[]> {
  const active = (await allItems(db, organId)).filter((row) => row.state === 'active');
  const [newest] = await catalogueVersions(db, organId);
  const blockers: Blocker[] = [];
  if (active.length === 0)
    blockers.push({ code: 'catalogue.empty', message: '目录里还没有启用的事项。请先采用起步目录、导入表格或者逐条增加。' });
  if (newest && effectiveOn !== null && effectiveOn <= newest.effectiveOn)
    blockers.push({
      code: 'catalogue.order',
      message: `第${newest.n}版自${dayInWords(newest.effectiveOn as Day)}起生效，新的一版要晚于这一天。`,
      field: 'effectiveOn',
    });
  const tooLong = active.filter((row) => ruleProblem(fieldsOf(row).rule) !== null);
  if (tooLong.length > 0)
    blockers.push({
      code: 'catalogue.tooLong',
      message: `有 ${tooLong.length} 个事项的时限长于20个工作日又没有写明依据，例如“${itemName(tooLong[0]!)}”。`,
      article: '《政府信息公开条例》第二十六条',
    });
  return blockers;
}
