// 公开发布: the reviewed draft becomes the public text; from now on it is read-only.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command, commandRefusal } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { findReviews } from '#reviews';
import { blockersOf } from '../blockers.ts';
import { columnsOf } from '../draft-fields.ts';
import { judge } from '../judge.ts';
import { nextIndexNumber, nextPublicNumber, numberingOrgan } from '../numbers.ts';
import { may } from '../permissions.ts';
import { publicPath } from '../public-path.ts';
import { findPublication, type Publication, reviewSubject } from '../publication.ts';
import { putOnSite } from '../put-on-site.ts';
import { withSummary } from '../summary.ts';
import { writeEdition } from '../write-edition.ts';

export const publish = command({
  name: 'publication.publish',
  title: '公开发布',
  permission: may.publish,
  input: T.Object({ organId: Id, id: Id, version: T.Integer({ minimum: 1 }) }),
  blockers: async (tx, input, act) => blockersOf('publish', await judge(tx, input, act.services), act.actor, act.today),
  async run(tx, { organId, id, version }, act) {
    const publication = withSummaryWritten(await findPublication(tx, { organId, id }));
    await act.watch('publication', { organ_id: organId, id });
    const edition = await becomePublic(tx, act, publication, version);
    const numbers = await giveNumbers(tx, act, publication);
    const reviewId = (await findReviews(tx, reviewSubject({ organId, id })))[0]?.row.id ?? null;
    const draft = { ...publication.draft!, ...numbers, organId, id, edition, reviewId };
    await writeEdition(tx, act, draft);
    await putOnSite(tx, act, draft);
    await removeDraft(tx, organId, id);
    await act.emit('publication.published', { organId, publicationId: id, publicNumber: numbers.publicNumber, edition });
    return { ...numbers, publicPath: publicPath(numbers.slug, numbers.publicNumber) };
  },
});

function withSummaryWritten(of: Publication): Publication {
  return of.draft ? { ...of, draft: { ...of.draft, fields: withSummary(of.draft.fields, of.draft.bodyHtml) } } : of;
}

// Changing the row first lines up whoever presses at the same time; the second finds nothing to change.
async function becomePublic(tx: Tx, act: Act, { row, draft }: Publication, version: number): Promise<number> {
  const edition = row.edition + 1;
  const first = { published_on: row.published_on ?? act.today, first_published_at: row.first_published_at ?? act.now };
  const done = await tx
    .updateTable('publication')
    .set({ ...columnsOf(draft!.fields), ...first, state: 'published', draft_state: null, edition, updated_at: act.now })
    .where('organ_id', '=', row.organ_id)
    .where('id', '=', row.id)
    .where('draft_state', '=', 'approved')
    .where('draft_version', '=', version)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
  return edition;
}

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

async function removeDraft(tx: Tx, organId: string, id: string): Promise<void> {
  await tx.deleteFrom('publication_draft').where('organ_id', '=', organId).where('publication_id', '=', id).execute();
  await tx.deleteFrom('publication_author').where('organ_id', '=', organId).where('publication_id', '=', id).execute();
}
