// 送审: opens a review of a subject at one of its versions. Called inside the command of the module that owns the subject.
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import type { Flow, FlowStage } from '../flow.ts';
import { flowFor } from '../flows.ts';
import { type Resumed, resume } from '../resume.ts';
import { findReviews, type Review, type StoredStage, type Subject } from '../review.ts';
import { keepReviewedText, type ReviewedText, reviewedText } from '../reviewed-text.ts';

export interface NewReview extends Subject {
  version: number;
  title: string;
  /** Who hands it in. */
  authorId: string;
  /** Everybody who wrote on it; none of them may review it. */
  authors: readonly string[];
  /** Which flow it goes by. */
  kind: string;
  /** The original's address of a reprint; null when it is no reprint. */
  reprintOf: string | null;
  /** Who made the information (第十条): self, private, otherOrgan, joint. */
  origin: string;
  /** Organs whose written opinion is wanted before the secrecy stage passes. */
  partners: readonly string[];
  /** What the form of the secrecy review prints beside the title. */
  facts: readonly { label: string; value: string }[];
  text: ReviewedText;
}

/** Opens the review and returns its id. Refuses (`reviews.alreadyOpen`) while one is under way. */
export async function openReview(tx: Tx, act: Act, of: NewReview): Promise<string> {
  const former = await findReviews(tx, of);
  if (former.some(({ row }) => row.state === 'open' || row.state === 'referred')) throw refuse('reviews.alreadyOpen');
  const flow = await flowFor(tx, of.organId, of);
  const resumed = await resumeFrom(tx, former[0], flow, of.text);
  const id = newId();
  await act.watch('review', { organ_id: of.organId, id });
  await insertReview(tx, act, { id, of, flow, resumedFrom: resumed.carried.size > 0 ? former[0]!.row.id : null, note: resumed.note });
  await tx
    .insertInto('review_stage')
    .values(stageRows(act, { organ_id: of.organId, review_id: id }, flow.stages, resumed, former[0]))
    .execute();
  const authors = [...new Set([of.authorId, ...of.authors])].map((person_id) => ({ organ_id: of.organId, review_id: id, person_id }));
  await tx.insertInto('review_author').values(authors).execute();
  await keepReviewedText(tx, of.organId, id, of.text);
  return id;
}

async function resumeFrom(tx: Tx, former: Review | undefined, flow: Flow, text: ReviewedText): Promise<Resumed> {
  if (!former) return resume(null, flow.stages, text);
  return resume({ stages: former.stages, text: await reviewedText(tx, former.row.organ_id, former.row.id) }, flow.stages, text);
}

interface Inserted {
  id: string;
  of: NewReview;
  flow: Flow;
  resumedFrom: string | null;
  note: string | null;
}

async function insertReview(tx: Tx, act: Act, { id, of, flow, resumedFrom, note }: Inserted): Promise<void> {
  await tx
    .insertInto('review')
    .values({
      organ_id: of.organId,
      id,
      subject: of.subject,
      subject_id: of.subjectId,
      subject_version: of.version,
      subject_title: of.title,
      author_id: of.authorId,
      state: 'open',
      submitted_at: act.now,
      closed_at: null,
      kind: of.kind,
      flow_name: flow.name,
      origin: of.origin,
      partners: JSON.stringify(of.partners),
      facts: JSON.stringify(of.facts),
      resumed_from: resumedFrom,
      resume_note: note,
    })
    .execute();
}

function stageRows(
  act: Act,
  key: { organ_id: string; review_id: string },
  stages: readonly FlowStage[],
  resumed: Resumed,
  former?: Review,
) {
  const firstOpen = stages.findIndex((_, at) => !resumed.carried.has(at + 1));
  return stages.map((stage, at) => {
    const old = resumed.carried.get(at + 1);
    const begun = old ? passedBefore(old, former!) : notYet(at === firstOpen ? act.now : null);
    return { ...key, position: at + 1, ...fixed(stage), ...begun };
  });
}

function fixed(stage: FlowStage) {
  return {
    stage: stage.stage,
    name: stage.name,
    role: stage.roles.join(','),
    days: stage.days,
    proofreads: stage.proofreads ? 1 : 0,
    checklist: JSON.stringify(stage.checklist),
    same_person: stage.samePerson ? 1 : 0,
  };
}

// Every row names the same columns: what one of them leaves out would be null in all.
function notYet(since: string | null) {
  const undecided = {
    person_id: null,
    decided_at: null,
    on_behalf_of: null,
    opinion: null,
    proofread: 0,
    checked: '[]',
    carried_from: null,
  };
  return { ...undecided, state: since === null ? 'pending' : 'waiting', waiting_since: since };
}

function passedBefore(old: StoredStage, former: Review) {
  return {
    state: 'passed',
    waiting_since: null,
    person_id: old.person_id,
    decided_at: old.decided_at,
    on_behalf_of: old.on_behalf_of,
    opinion: old.opinion,
    proofread: old.proofread,
    checked: old.checked,
    carried_from: old.carried_from ?? former.row.id,
  };
}
