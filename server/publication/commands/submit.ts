// 送审: the draft as it stands at this version goes to its reviewers; from now on it cannot be changed.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { dropAfterwards, openReview } from '#reviews';
import { blockersOf } from '../blockers.ts';
import { judge } from '../judge.ts';
import { may } from '../permissions.ts';
import { authorsOf, findPublication, type PublicationKey, reviewSubject } from '../publication.ts';
import { reviewInput } from '../review-input.ts';
import { moveDraft, requireVersion } from '../write-draft.ts';

export const submit = command({
  name: 'publication.submit',
  title: '送审',
  permission: may.submit,
  input: T.Object({ organId: Id, id: Id, version: T.Integer({ minimum: 1 }) }),
  blockers: async (tx, input, act) => blockersOf('submit', await judge(tx, input, act.services), act.actor, act.today),
  async run(tx, { organId, id, version }, act) {
    const key = { organId, id };
    const publication = await findPublication(tx, key);
    await requireVersion(tx, publication, version);
    await moveDraft(tx, act, key, { version, from: 'writing', to: 'inReview' });
    await dropUnpublished(tx, act, key);
    const { fields, bodyHtml } = publication.draft!;
    await openReview(tx, act, {
      ...reviewSubject(key),
      ...(await reviewInput(tx, organId, fields, bodyHtml)),
      version,
      title: fields.title,
      authorId: act.actor.personId ?? publication.row.author_id,
      authors: [publication.row.author_id, ...(await authorsOf(tx, key))],
    });
    await act.emit('publication.submitted', { organId, publicationId: id });
    return { done: true };
  },
});

// Let out in an emergency, but changed before it went out: what was approved is no longer there to be reviewed afterwards.
async function dropUnpublished(tx: Tx, act: Act, key: PublicationKey): Promise<void> {
  const editions = await tx
    .selectFrom('publication_edition')
    .select('review_id')
    .where('organ_id', '=', key.organId)
    .where('publication_id', '=', key.id)
    .execute();
  await dropAfterwards(tx, act, reviewSubject(key), (reviewId) => editions.some((one) => one.review_id === reviewId));
}
