// One publication for the console: its fields and text, what was found in it, its reviews, its due day and what may be done next.
import type { Static } from 'typebox';
import type { PublicationView } from '#contract/publication';
import type { Services } from '#kernel/command';
import { type Day, isDay } from '#kernel/day';
import type { Db } from '#kernel/db';
import type { Actor } from '#kernel/permission';
import { findOrgan } from '#people';
import { reviewView } from '#reviews';
import { stepsOf } from '../blockers.ts';
import { type DraftFields, newFields } from '../draft-fields.ts';
import { clockOfDraft, clockOfRow, dueView } from '../due.ts';
import { refuse } from '../errors.ts';
import { fieldProblems } from '../field-problems.ts';
import { interpretationWanted } from '../interpretation-wanted.ts';
import { type Judged, judge } from '../judge.ts';
import { nameIn, withdrawalKinds } from '../life/choices.ts';
import { type Limits, limitsOf } from '../limits/limits-of.ts';
import { publicPath } from '../public-path.ts';
import { type PublicationKey, personName } from '../publication.ts';
import { responsibleFor } from '../responsible.ts';
import { verbsOf } from '../states.ts';
import type { PublicationRow } from '../tables.ts';
import { publicationRow, selectRows } from './publication-row.ts';

export type PublicationAnswer = Static<typeof PublicationView>;

/** The whole view. Refuses with `publication.missing`. */
export async function findPublicationView(
  db: Db,
  key: PublicationKey,
  actor: Actor,
  services: Services,
  today: Day,
): Promise<PublicationAnswer> {
  const judged = await judge(db, key, services);
  const { row, draft } = judged.publication;
  const limits = await limitsOf(db, key.organId, today);
  const [named] = await selectRows(db, key.organId, [key.id]);
  if (!named) throw refuse('publication.missing');
  const text = draft ?? (row.state === 'removed' ? nothing(row) : await liveEdition(db, key, row));
  const clock = text.fields.disclosure === 'proactive' ? clockOfRow(limits, named) : null;
  const open = judged.reviews.find((one) => one.row.closed_at === null);
  return {
    ...publicationRow(named, limits),
    title: text.fields.title,
    fields: text.fields,
    bodyHtml: text.bodyHtml,
    version: row.draft_version,
    editable: draft !== null && verbsOf(row).includes('save'),
    savedAt: text.savedAt,
    savedBy: text.savedBy ? await personName(db, text.savedBy) : null,
    publicPath: row.public_number ? publicPath((await findOrgan(db, key.organId)).slug, row.public_number) : null,
    edition: row.edition,
    findings: judged.findings,
    fileChecks: judged.fileChecks,
    fieldProblems: problemsOf(judged, today),
    interpretedBy: await interpretedBy(db, key),
    responsible: responsibleFor(text.fields, (await findOrgan(db, key.organId)).name),
    interpretationWanted: await interpretationWanted(db, row),
    withdrawal: row.withdrawn_at === null ? null : await withdrawalOf(db, row, row.withdrawn_at),
    changeDue: changeDue(judged, limits, today),
    review: open ? reviewView(open, today) : null,
    earlierReviews: judged.reviews.filter((one) => one !== open).map((one) => reviewView(one, today)),
    due: clock ? dueView(clock, limits, isDay(row.published_on) ? row.published_on : null, today) : null,
    steps: stepsOf(judged, actor, today),
  };
}

async function withdrawalOf(db: Db, row: PublicationRow, at: string) {
  return {
    at,
    by: await personName(db, row.withdrawn_by ?? ''),
    reason: row.withdrawal_reason ?? '',
    kindName: nameIn(withdrawalKinds, row.withdrawal_kind ?? 'other'),
    notice: row.withdrawal_notice,
  };
}

/** The days of the revision under way (变更之日); those of the first text stand in `due`. */
function changeDue({ publication: { row, draft } }: Judged, limits: Limits, today: Day) {
  const clock = row.edition > 0 && draft ? clockOfDraft(limits, draft.fields) : null;
  return clock && dueView(clock, limits, null, today);
}

/** What is left to show of what was removed. */
function nothing(row: PublicationRow) {
  const fields = newFields({ kind: row.kind, columnId: row.column_id, organName: row.issuing_organ, departmentId: row.department_id });
  return { fields: { ...fields, title: row.title }, bodyHtml: '', savedAt: row.updated_at, savedBy: '' };
}

function problemsOf({ publication, context }: Judged, today: Day) {
  return publication.draft && context ? fieldProblems(publication.draft.fields, context, today) : [];
}

/** The edition the public sees, or saw last; 有效性 as it stands today. */
async function liveEdition(db: Db, { organId, id }: PublicationKey, row: PublicationRow) {
  const edition = await db
    .selectFrom('publication_edition')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('edition', '=', row.edition)
    .executeTakeFirst();
  if (!edition) throw refuse('publication.missing');
  const fields = { ...(JSON.parse(edition.fields) as DraftFields), validity: row.validity, repealedOn: row.repealed_on ?? '' };
  return { fields, bodyHtml: edition.body_html, savedAt: edition.published_at, savedBy: edition.published_by };
}

async function interpretedBy(db: Db, { organId, id }: PublicationKey): Promise<{ id: string; title: string }[]> {
  return db
    .selectFrom('publication_link as l')
    .innerJoin('publication as p', (join) => join.onRef('p.organ_id', '=', 'l.organ_id').onRef('p.id', '=', 'l.from_id'))
    .select(['p.id', 'p.title'])
    .where('l.organ_id', '=', organId)
    .where('l.to_id', '=', id)
    .where('l.relation', '=', 'interprets')
    .orderBy('p.id')
    .execute();
}
