// How an organ stands with its duties: every number is the length of a list that can be opened.
import type { Static } from 'typebox';
import type { DutyFigures } from '#contract/duties';
import { type Day, yearOf } from '#kernel/day';
import type { Db } from '#kernel/db';
import { listKept } from '#publication';
import { clocks, countLevels } from './clocks.ts';
import { coverage } from './coverage.ts';
import { late } from './late.ts';
import { staleness } from './staleness.ts';

export type Figures = Static<typeof DutyFigures>;

export async function dutyFigures(db: Db, organId: string, today: Day): Promise<Figures> {
  const month = today.slice(0, 7);
  const { total } = await coverage(db, organId, { from: month, to: month }, today);
  const running = countLevels(await clocks(db, organId, {}, today));
  const { figures } = await late(db, organId, { year: yearOf(today) }, today);
  const stale = await staleness(db, organId, today);
  const kept = await listKept(db, { organId, due: 'yes', pageSize: 1 }, today);
  return {
    items: total.items,
    itemsOverdue: total.overdue,
    itemsDue: total.due,
    itemsGood: total.good,
    itemsGuessed: total.guessed,
    itemsEmpty: total.empty,
    clocksRed: running.red,
    clocksAmber: running.amber,
    lateThisYear: figures.late,
    unexplained: figures.unexplained,
    staleNow: stale.counts.now,
    staleSoon: stale.counts.tomorrow + stale.counts.soon,
    vetoes: stale.vetoes.filter((one) => one.now).length,
    reassessDue: kept.total,
  };
}
