// 下级机关: how each organ below stands, as of now.
import type { Static } from 'typebox';
import type { Below } from '#contract/duties';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { organsBelow } from '../reach.ts';
import { dutyFigures } from './figures.ts';

/** Those with most that is overdue first. */
export async function below(db: Db, organId: string, today: Day): Promise<Static<typeof Below>> {
  const rows: Static<typeof Below>['rows'] = [];
  for (const one of await organsBelow(db, organId))
    rows.push({ organId: one.id, organName: one.name, slug: one.slug, figures: await dutyFigures(db, one.id, today) });
  const weight = ({ figures }: (typeof rows)[number]) =>
    figures.vetoes * 1000 + figures.itemsOverdue + figures.clocksRed + figures.staleNow;
  return { rows: rows.sort((a, b) => weight(b) - weight(a)) };
}
