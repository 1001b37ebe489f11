// What the editor reads after a save: the version, what is wrong beside which field, what screening found.
import type { Static } from 'typebox';
import type { SaveAnswer } from '#contract/publication';
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { draftContext } from './draft-context.ts';
import { fieldProblems } from './field-problems.ts';
import { fileChecksOf } from './files/file-checks.ts';
import { findingsOf } from './findings.ts';
import type { PublicationKey } from './publication.ts';
import { screeningKey } from './screening-key.ts';
import type { DraftText } from './write-draft.ts';

/** The answer for a draft as it is kept now. */
export async function saveAnswer(
  tx: Tx,
  act: Act,
  key: PublicationKey,
  kept: DraftText & { version: number; savedAt: string },
): Promise<Static<typeof SaveAnswer>> {
  const context = await draftContext(tx, key.organId, kept.fields, kept.bodyHtml);
  return {
    version: kept.version,
    savedAt: kept.savedAt,
    bodyHtml: kept.bodyHtml,
    fields: kept.fields,
    fieldProblems: fieldProblems(kept.fields, context, act.today),
    fileChecks: await fileChecksOf(tx, key.organId, kept),
    findings: await findingsOf(tx, key.organId, key.id, kept, screeningKey(act.services.dataFolder)),
  };
}
