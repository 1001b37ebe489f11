// The reviewed draft becomes the public text: its first edition, or the next one at the same address.
import { type Act, commandRefusal } from '#kernel/command';
import { isDay } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { findReviews, publishableReview } from '#reviews';
import { columnsOf } from './draft-fields.ts';
import { noteDeed } from './life/deed.ts';
import { lateMinutes } from './life/schedule.ts';
import { nextIndexNumber, nextPublicNumber, numberingOrgan } from './numbers.ts';
import { publicPath } from './public-path.ts';
import { findPublication, type Publication, type PublicationKey, reviewSubject } from './publication.ts';
import { putOnSite } from './put-on-site.ts';
import { removeDraft } from './remove-draft.ts';
import { withSummary } from './summary.ts';
import { writeEdition } from './write-edition.ts';

export interface Publishing extends PublicationKey {
  version: number;
  /** The instant it was set for; null by hand. */
  plannedAt: string | null;
}

/** Publishes the draft at its version. Blockers are the command's to ask; a conflict when somebody was quicker. */
export async function becomePublic(tx: Tx, act: Act, { organId, id, version, plannedAt }: Publishing) {
  const key = { organId, id };
  const publication = prepared(await findPublication(tx, key));
  await act.watch('publication', { organ_id: organId, id });
  const reviews = await findReviews(tx, reviewSubject(key));
  const ahead = publishableReview(reviews, version).emergency;
  const edition = await moveToPublic(tx, act, publication, version, ahead);
  const numbers = await giveNumbers(tx, act, publication);
  const reviewId = reviews[0]?.row.id ?? null;
  const draft = { ...publication.draft!, ...numbers, organId, id, edition, reviewId, plannedAt };
  await writeEdition(tx, act, draft);
  await putOnSite(tx, act, { ...draft, firstDay: isDay(publication.row.published_on) ? publication.row.published_on : act.today });
  await removeDraft(tx, key);
  await noteDeed(tx, act, key, {
    verb: 'publish',
    publicNote: draft.fields.changeNote,
    details: details({ edition, plannedAt, now: act.now, ahead }),
  });
  await act.emit('publication.published', { organId, publicationId: id, publicNumber: numbers.publicNumber, edition });
  return { ...numbers, publicPath: publicPath(numbers.slug, numbers.publicNumber) };
}

/** With a summary where nobody wrote one; 有效性 changes by its own verb only, so the row's stands. */
function prepared(of: Publication): Publication {
  if (!of.draft) return of;
  const fields = withSummary(of.draft.fields, of.draft.bodyHtml);
  const standing = of.row.edition > 0 ? { validity: of.row.validity, repealedOn: of.row.repealed_on ?? '' } : {};
  return { ...of, draft: { ...of.draft, fields: { ...fields, ...standing } } };
}

// Changing the row first lines up whoever presses at the same time; the second finds nothing to change.
async function moveToPublic(tx: Tx, act: Act, { row, draft }: Publication, version: number, ahead: boolean): Promise<number> {
  const edition = row.edition + 1;
  const first = { published_on: row.published_on ?? act.today, first_published_at: row.first_published_at ?? act.now };
  // The first text's days stay the row's; those of a change stand in its edition.
  const kept = row.edition > 0 ? { due_from: row.due_from } : {};
  const done = await tx
    .updateTable('publication')
    .set({
      ...columnsOf(draft!.fields),
      ...first,
      ...kept,
      ...noNotice,
      state: 'published',
      draft_state: null,
      change_from: null,
      // 先发后审: marked until the stages left over are done.
      reviewed_after: ahead ? 'pending' : null,
      edition,
      updated_at: act.now,
    })
    .where('organ_id', '=', row.organ_id)
    .where('id', '=', row.id)
    .where('draft_state', '=', 'approved')
    .where('draft_version', '=', version)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
  return edition;
}

const noNotice = {
  withdrawn_at: null,
  withdrawn_by: null,
  withdrawal_reason: null,
  withdrawal_kind: null,
  withdrawal_notice: null,
  replaced_by: null,
  title_hidden: 0,
};

async function giveNumbers(tx: Tx, act: Act, { row, draft }: Publication) {
  const organ = await numberingOrgan(tx, row.organ_id);
  const column = await tx
    .selectFrom('site_column')
    .select('slug')
    .where('organ_id', '=', row.organ_id)
    .where('id', '=', draft!.fields.columnId)
    .executeTakeFirstOrThrow();
  const publicNumber = row.public_number ?? (await nextPublicNumber(tx, row.organ_id, act.today));
  const indexNumber = row.index_number ?? (await nextIndexNumber(tx, organ, act.today, column.slug));
  await tx
    .updateTable('publication')
    .set({ public_number: publicNumber, index_number: indexNumber })
    .where('organ_id', '=', row.organ_id)
    .where('id', '=', row.id)
    .execute();
  return { publicNumber, indexNumber, slug: organ.slug };
}

function details(of: { edition: number; plannedAt: string | null; now: string; ahead: boolean }): string[] {
  const late = lateMinutes(of.plannedAt, of.now);
  return [
    of.edition === 1 ? '首次公开' : `第${of.edition}版`,
    ...(of.ahead ? ['紧急先发，其余审核事后补办'] : []),
    ...(of.plannedAt === null ? [] : [late > 0 ? `定时发布，因停机晚发${late}分钟` : '定时发布，按时发出']),
  ];
}
