// 撤回公开: takes a public text off the site; its address keeps a notice saying that, why, and what stands in its place.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command, commandRefusal } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { dropAfterwards } from '#reviews';
import { nameIn, withdrawalKinds } from '../life/choices.ts';
import { noteDeed } from '../life/deed.ts';
import { publicWordsBlockers } from '../life/public-words.ts';
import { stopDraft } from '../life/stop-draft.ts';
import { may } from '../permissions.ts';
import { findPublication, type PublicationKey, reviewSubject } from '../publication.ts';
import { takeOffSite } from '../put-on-site.ts';
import { Reason, reasonBlockers } from '../reason.ts';
import { rowBlockers } from '../states.ts';

const shortestReason = 4;

const kinds = T.Union([T.Literal('mistake'), T.Literal('duplicate'), T.Literal('notForDisclosure'), T.Literal('other')]);
const input = {
  organId: Id,
  id: Id,
  kind: kinds,
  /** Kept inside. */
  reason: Reason,
  /** Told on the notice page besides the kind; may be empty. */
  notice: T.Optional(T.String({ maxLength: 500 })),
  /** The publication that stands in its place. */
  replacedBy: T.Optional(Id),
  /** Leaves the title off the notice page. Default: as the kind has it. */
  hideTitle: T.Optional(T.Boolean()),
};

export const withdrawPublication = command({
  name: 'publication.withdraw',
  title: '撤回公开',
  permission: may.withdraw,
  input: T.Object(input),
  async blockers(tx, { organId, id, reason, notice, replacedBy }) {
    const { row } = await findPublication(tx, { organId, id });
    return [
      ...rowBlockers('withdraw', row),
      ...reasonBlockers(reason, shortestReason),
      ...publicWordsBlockers('notice', '公示说明', notice ?? ''),
      ...(replacedBy === undefined ? [] : await replacementBlockers(tx, { organId, id }, replacedBy)),
    ];
  },
  async run(tx, { organId, id, kind, reason, notice, replacedBy, hideTitle }, act) {
    const key = { organId, id };
    const publication = await findPublication(tx, key);
    const hides = hideTitle ?? withdrawalKinds.find((one) => one.code === kind)!.hidesTitle;
    await takeDown(tx, act, key, {
      withdrawal_kind: kind,
      withdrawal_reason: reason.trim(),
      withdrawal_notice: notice?.trim() || null,
      replaced_by: replacedBy ?? null,
      title_hidden: hides ? 1 : 0,
    });
    await stopDraft(tx, act, publication, '公开的信息已经撤回。');
    // Put back, it goes through all reviews: what was left to do of the former ones asks nobody any more.
    await dropAfterwards(tx, act, reviewSubject(key), () => false);
    await takeOffSite(tx, act, key, 'withdrawn');
    await noteDeed(tx, act, key, { verb: 'withdraw', reason, publicNote: notice, details: [nameIn(withdrawalKinds, kind)] });
    await act.emit('publication.withdrawn', { organId, publicationId: id, publicNumber: publication.row.public_number ?? '' });
    return { done: true };
  },
});

interface Notice {
  withdrawal_kind: string;
  withdrawal_reason: string;
  withdrawal_notice: string | null;
  replaced_by: string | null;
  title_hidden: number;
}

async function takeDown(tx: Tx, act: Act, { organId, id }: PublicationKey, notice: Notice): Promise<void> {
  await act.watch('publication', { organ_id: organId, id });
  const done = await tx
    .updateTable('publication')
    .set({ ...notice, state: 'withdrawn', withdrawn_at: act.now, withdrawn_by: act.actor.personId, updated_at: act.now })
    .where('organ_id', '=', organId)
    .where('id', '=', id)
    .where('state', '=', 'published')
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
}

async function replacementBlockers(tx: Tx, { organId, id }: PublicationKey, by: string): Promise<Blocker[]> {
  const problem = (message: string) => [{ code: 'publication.replacement', message, field: 'replacedBy' }];
  if (by === id) return problem('替代的信息不能是它自己。');
  const found = await tx.selectFrom('publication').select('state').where('organ_id', '=', organId).where('id', '=', by).executeTakeFirst();
  return found?.state === 'published' ? [] : problem('替代的信息还没有公开，请选一条已公开的。');
}
