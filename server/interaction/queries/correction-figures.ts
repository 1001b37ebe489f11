// The figures of a year's corrections; each is the length of a list the console can open.
import type { Static } from 'typebox';
import type { CorrectionFigures } from '#contract/interaction';
import { type Day, yearOf } from '#kernel/day';
import type { Db } from '#kernel/db';
import { type CorrectionKind, correctionKinds } from '../kinds.ts';
import { isOpen } from '../states.ts';

/** Of the reports received in the year; `year` absent: this year. */
export async function correctionFigures(
  db: Db,
  organId: string,
  year: number | undefined,
  today: Day,
): Promise<Static<typeof CorrectionFigures>> {
  const wanted = year ?? yearOf(today);
  const rows = await db
    .selectFrom('correction')
    .select(['state', 'kind', 'due_on', 'answered_on'])
    .where('organ_id', '=', organId)
    .where('received_on', '>=', `${wanted}-01-01`)
    .where('received_on', '<=', `${wanted}-12-31`)
    .execute();
  const count = (of: (row: (typeof rows)[number]) => boolean) => rows.filter(of).length;
  return {
    year: wanted,
    years: await yearsOf(db, organId, yearOf(today)),
    received: rows.length,
    answered: count((row) => row.state === 'answered'),
    rejected: count((row) => row.state === 'rejected'),
    open: count((row) => isOpen(row.state)),
    late: count((row) => (row.answered_on ?? today) > row.due_on),
    byKind: (Object.keys(correctionKinds) as CorrectionKind[]).map((kind) => ({
      kind,
      name: correctionKinds[kind],
      count: count((row) => row.kind === kind),
    })),
  };
}

async function yearsOf(db: Db, organId: string, thisYear: number): Promise<number[]> {
  const first = await db
    .selectFrom('correction')
    .select('received_on')
    .where('organ_id', '=', organId)
    .orderBy('received_on')
    .limit(1)
    .executeTakeFirst();
  const from = first ? Number(first.received_on.slice(0, 4)) : thisYear;
  return Array.from({ length: thisYear - from + 1 }, (_, n) => thisYear - n);
}
