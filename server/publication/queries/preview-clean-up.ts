// A 清理 decision looked at before it is carried out: what each line means and whether it can be done.
import type { Static } from 'typebox';
import type { CleanUpAnswer } from '#contract/publication-life';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { type CleanUpGiven, cleanUpAnswer, completeDecision, judgeLines } from '../life/clean-up.ts';

/** Changes nothing. */
export async function previewCleanUp(
  db: Db,
  { organId, ...given }: CleanUpGiven & { organId: string },
  today: Day,
): Promise<Static<typeof CleanUpAnswer>> {
  return cleanUpAnswer(await judgeLines(db, organId, completeDecision(given), today), false);
}
