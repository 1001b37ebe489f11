// How the figures went from night to night.
import type { Static } from 'typebox';
import type { Trend } from '#contract/duties';
import type { Db } from '#kernel/db';
import type { Figures } from './figures.ts';
import '../tables.ts';

/** Nights shown. */
const most = 90;

/** The last nights, the oldest first. */
export async function trend(db: Db, organId: string): Promise<Static<typeof Trend>> {
  const rows = await db
    .selectFrom('duty_snapshot')
    .selectAll()
    .where('organ_id', '=', organId)
    .orderBy('day', 'desc')
    .limit(most)
    .execute();
  return { points: rows.reverse().map((row) => ({ day: row.day, figures: JSON.parse(row.figures) as Figures })) };
}
