// Everything that decides whether a step is possible, read once: for the button's reason and for the command alike.
import type { Services } from '#kernel/command';
import type { Db, Tx } from '#kernel/db';
import { findOrgan } from '#people';
import { findReviews, type Review } from '#reviews';
import { htmlToText } from './clean-html.ts';
import { type DraftContext, draftContext } from './draft-context.ts';
import { type FileCheck, fileChecksOf } from './files/file-checks.ts';
import { findingsOf, type ShownFinding } from './findings.ts';
import { indexTemplateProblem } from './index-template.ts';
import { waitingSchedule } from './life/schedule.ts';
import { authorsOf, findPublication, type Publication, type PublicationKey, reviewSubject } from './publication.ts';
import { screeningKey } from './screening-key.ts';
import type { PublicationScheduleRow } from './tables-life.ts';

export interface Judged {
  publication: Publication;
  /** Of the open draft; empty without one. */
  findings: ShownFinding[];
  fileChecks: FileCheck[];
  context: DraftContext | null;
  bodyText: string;
  authors: string[];
  /** The newest first. */
  reviews: Review[];
  /** The time it is set to be published at; null while none is. */
  schedule: PublicationScheduleRow | null;
  /** Why the organ's form of index numbers cannot be used, or null. */
  numberingProblem: string | null;
}

/** Reads and screens the publication. Refuses with `publication.missing`. */
export async function judge(db: Db | Tx, key: PublicationKey, services: Services): Promise<Judged> {
  const publication = await findPublication(db, key);
  const { draft } = publication;
  return {
    publication,
    findings: draft ? await findingsOf(db, key.organId, key.id, draft, screeningKey(services.dataFolder)) : [],
    fileChecks: draft ? await fileChecksOf(db, key.organId, draft) : [],
    context: draft ? await draftContext(db, key.organId, draft.fields, draft.bodyHtml) : null,
    bodyText: draft ? htmlToText(draft.bodyHtml) : '',
    authors: await authorsOf(db, key),
    reviews: await findReviews(db, reviewSubject(key)),
    schedule: await waitingSchedule(db, key),
    numberingProblem: indexTemplateProblem((await findOrgan(db, key.organId)).indexTemplate),
  };
}
