// One correction as the console shows it, with what may be done and why not.
import type { Static } from 'typebox';
import type { CorrectionView } from '#contract/interaction';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import type { Actor } from '#kernel/permission';
import { personNames } from '#people';
import { screenedReport, stepsOf } from '../blockers.ts';
import { findCorrection } from '../correction.ts';
import { dueSentence } from '../due.ts';
import { correctionRow } from './correction-row.ts';

/** Throws `interaction.missing`. */
export async function correctionView(
  db: Db,
  of: { organId: string; id: string },
  actor: Actor,
  today: Day,
): Promise<Static<typeof CorrectionView>> {
  const { row, words } = await findCorrection(db, of);
  const names = await personNames(db, row.handler_id ? [row.handler_id] : []);
  const screened = screenedReport(words.words);
  return {
    ...correctionRow({ ...row, words: words.words }, names, today),
    words: words.words,
    contactGiven: words.contact_cipher !== null,
    contactHint: words.contact_hint,
    answer: row.answer,
    publicWords: row.public_words || screened.masked,
    personalData: screened.sentences,
    dueSentence: await dueSentence(db, of.organId, row.received_on as Day, row.due_on),
    version: row.version,
    steps: stepsOf(row, actor),
  };
}
