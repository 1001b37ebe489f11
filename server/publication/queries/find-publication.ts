// One publication for the console: its fields and text, what was found in it, its reviews, its due day and what may be done next.
import type { Static } from 'typebox';
import { loadCalendar } from '#calendar';
import type { PublicationView } from '#contract/publication';
import type { Services } from '#kernel/command';
import { type Day, isDay } from '#kernel/day';
import type { Db } from '#kernel/db';
import type { Actor } from '#kernel/permission';
import { findOrgan } from '#people';
import { reviewView } from '#reviews';
import { stepsOf } from '../blockers.ts';
import type { DraftFields } from '../draft-fields.ts';
import { dueView } from '../due.ts';
import { refuse } from '../errors.ts';
import { fieldProblems } from '../field-problems.ts';
import { type Judged, judge } from '../judge.ts';
import { publicPath } from '../public-path.ts';
import { type PublicationKey, personName } from '../publication.ts';
import { verbsIn } from '../states.ts';
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
  const { row, standing, draft } = judged.publication;
  const calendar = await loadCalendar(db, key.organId);
  const [named] = await selectRows(db, key.organId, [key.id]);
  if (!named) throw refuse('publication.missing');
  const text = draft ?? (await liveEdition(db, key, row.edition));
  const open = judged.reviews.find((one) => one.row.closed_at === null);
  return {
    ...publicationRow(named, calendar),
    title: text.fields.title,
    fields: text.fields,
    bodyHtml: text.bodyHtml,
    version: row.draft_version,
    editable: draft !== null && verbsIn(standing).includes('save'),
    savedAt: text.savedAt,
    savedBy: text.savedBy ? await personName(db, text.savedBy) : null,
    publicPath: row.public_number ? publicPath((await findOrgan(db, key.organId)).slug, row.public_number) : null,
    edition: row.edition,
    findings: judged.findings,
    fileChecks: judged.fileChecks,
    fieldProblems: problemsOf(judged, today),
    interpretedBy: await interpretedBy(db, key),
    withdrawal: row.withdrawn_at
      ? { at: row.withdrawn_at, by: await personName(db, row.withdrawn_by ?? ''), reason: row.withdrawal_reason ?? '' }
      : null,
    review: open ? reviewView(open, today) : null,
    earlierReviews: judged.reviews.filter((one) => one !== open).map((one) => reviewView(one, today)),
    due: dueView(calendar, isDay(row.due_from) ? row.due_from : null, isDay(row.published_on) ? row.published_on : null, today),
    steps: stepsOf(judged, actor, today),
  };
}

function problemsOf({ publication, context }: Judged, today: Day) {
  return publication.draft && context ? fieldProblems(publication.draft.fields, context, today) : [];
}

async function liveEdition(db: Db, { organId, id }: PublicationKey, edition: number) {
  const row = await db
    .selectFrom('publication_edition')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('edition', '=', edition)
    .executeTakeFirst();
  if (!row) throw refuse('publication.missing');
  return { fields: JSON.parse(row.fields) as DraftFields, bodyHtml: row.body_html, savedAt: row.published_at, savedBy: row.published_by };
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
