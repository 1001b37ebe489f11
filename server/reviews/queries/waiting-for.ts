// What waits for me: stages whose turn it is, in a role I hold or was lent, of things I did not write — in every organ I act in.
import type { Static } from 'typebox';
import { loadCalendar, type WorkingCalendar } from '#calendar';
import type { WaitingPage } from '#contract/reviews';
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import type { Actor } from '#kernel/permission';
import { findOrgan, type OrganView, personNames } from '#people';
import { ageOf, byUrgency } from '../age.ts';
import { lentBy, stageBlockers } from '../blockers.ts';
import { nameOf } from '../flow.ts';
import { currentStage, findOpenReviews, type Review } from '../review.ts';

type Waiting = Static<typeof WaitingPage>;
type Row = Waiting['rows'][number];

export interface WaitingAsked {
  actor: Actor;
  /** One organ; null for every organ the person acts in. */
  organId: string | null;
  today: Day;
  page: number;
  pageSize: number;
}

/** The stages this person may decide now, the most urgent first. */
export async function waitingFor(db: Db | Tx, { actor, organId, today, page, pageSize }: WaitingAsked): Promise<Waiting> {
  const organs = organId === null ? [...new Set(actor.grants.map((one) => one.organId))].sort() : [organId];
  const rows: Row[] = [];
  for (const id of organs) rows.push(...(await waitingIn(db, actor, id, today)));
  rows.sort(byUrgency);
  return { rows: rows.slice((page - 1) * pageSize, page * pageSize), total: rows.length, page, pageSize };
}

async function waitingIn(db: Db | Tx, actor: Actor, organId: string, today: Day): Promise<Row[]> {
  // Dozens are under way in one organ, not thousands: the rules are asked of each, so the list and the button can never disagree.
  const mine = (await findOpenReviews(db, organId)).filter((review) => stageBlockers(review, actor).length === 0);
  if (mine.length === 0) return [];
  const organ = await findOrgan(db, organId);
  const calendar = await loadCalendar(db, organId);
  const lenders = mine.map((review) => lentBy(review, actor));
  const names = await personNames(db, [...mine.map((review) => review.row.author_id), ...lenders.flatMap((id) => id ?? [])]);
  return mine.map((review, at) => waitingRow(review, { organ, calendar, names, lender: lenders[at] ?? null, today }));
}

interface Around {
  organ: OrganView;
  calendar: WorkingCalendar;
  names: ReadonlyMap<string, string>;
  lender: string | null;
  today: Day;
}

function waitingRow(review: Review, { organ, calendar, names, lender, today }: Around): Row {
  const stage = currentStage(review)!;
  return {
    reviewId: review.row.id,
    organId: organ.id,
    organSlug: organ.slug,
    organName: organ.name,
    subject: review.row.subject,
    subjectId: review.row.subject_id,
    title: review.row.subject_title,
    position: stage.position,
    stage: stage.stage,
    stageName: nameOf(stage),
    authorName: names.get(review.row.author_id) ?? '',
    submittedAt: review.row.submitted_at,
    ...ageOf(calendar, review, stage, today),
    urgent: review.row.urgent_at !== null,
    onBehalfOfName: lender === null ? null : (names.get(lender) ?? ''),
  };
}
