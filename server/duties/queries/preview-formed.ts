// What pasted lines of a register would become, before anything is registered.
import type { Static } from 'typebox';
import type { FormedPreview } from '#contract/duties';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { type Pasted, planFormed } from '../plan-formed.ts';

/** Every line with its parts, its last day and what is wrong with it. */
export async function previewFormed(db: Db, of: Pasted, today: Day): Promise<Static<typeof FormedPreview>> {
  const lines = await planFormed(db, of, today);
  const wrong = lines.filter((one) => one.problems.length > 0).length;
  const duplicates = lines.filter((one) => one.duplicate).length;
  return { lines, wrong, duplicates, right: lines.length - wrong - duplicates };
}
