// What pasted lines would become, before anything is registered.
import type { Static } from 'typebox';
import type { PastePreview } from '#contract/publication';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { refuseLedger } from '../errors-ledger.ts';
import { readDay } from '../import/read-day.ts';
import { judgePaste, mostPasted, type Shared } from '../pasted-lines.ts';
import { knownNames } from '../posting-fields.ts';

/** Every line with its parts and what is wrong with it. */
export async function previewPaste(
  db: Db,
  of: Shared & { organId: string; text: string },
  today: Day,
): Promise<Static<typeof PastePreview>> {
  const lines = await judgePaste(db, of.organId, of.text, of, await knownNames(db, of.organId), today);
  if (lines.length > mostPasted) throw refuseLedger('ledger.tooManyLines', { limit: mostPasted });
  const shown = lines.map(({ line, fields, problems, duplicate }) => {
    const read = readDay(fields.postedOn);
    const { title, address } = fields;
    return { line, title, address, postedOn: 'day' in read ? read.day : fields.postedOn || null, problems, duplicate };
  });
  const wrong = shown.filter((one) => one.problems.length > 0).length;
  const duplicates = shown.filter((one) => one.duplicate).length;
  return { lines: shown, wrong, duplicates, right: shown.length - wrong - duplicates };
}
