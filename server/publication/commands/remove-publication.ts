// 彻底清除: what must not exist any more is gone at once from page, search, feeds, ledger, drafts, trail and files. It cannot be undone.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { enqueue } from '#jobs';
import { type Act, command, commandRefusal } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { erasing } from '#kernel/erase';
import { engineOf } from '../engine-of.ts';
import { nameIn, removalKinds } from '../life/choices.ts';
import { noteDeed } from '../life/deed.ts';
import { removeFilesKind } from '../life/job-kinds.ts';
import { publicWordsBlockers } from '../life/public-words.ts';
import { hashEditions, purge, type RemovedEdition, removedTitle } from '../life/removal.ts';
import { askForRebuild } from '../life/removal-jobs.ts';
import { everyFileOf } from '../life/removed-files.ts';
import { may } from '../permissions.ts';
import { findPublication, type PublicationKey } from '../publication.ts';
import { Reason, reasonBlockers } from '../reason.ts';
import { rowBlockers } from '../states.ts';
import type { PublicationRow } from '../tables.ts';

const shortestReason = 6;

export const removePublication = command({
  name: 'publication.remove',
  title: '彻底清除',
  permission: may.remove,
  input: T.Object({
    organId: Id,
    id: Id,
    kind: T.Union([T.Literal('personal'), T.Literal('secret'), T.Literal('other')]),
    reason: Reason,
    /** False where the title itself must go. */
    keepTitle: T.Boolean(),
  }),
  async blockers(tx, { organId, id, reason, keepTitle }) {
    const { row } = await findPublication(tx, { organId, id });
    return [
      ...rowBlockers('remove', row),
      ...reasonBlockers(reason, shortestReason),
      ...publicWordsBlockers('reason', '理由', reason),
      ...(keepTitle ? publicWordsBlockers('keepTitle', '标题', row.title) : []),
    ];
  },
  async run(tx, { organId, id, kind, reason, keepTitle }, act) {
    const key = { organId, id };
    const { row } = await findPublication(tx, key);
    await erasing(tx, engineOf(tx), async () => {
      const files = await everyFileOf(tx, key);
      const editions = await hashEditions(tx, key);
      await blotRow(tx, act, row, keepTitle ? row.title : removedTitle);
      await purge(tx, act, row, { keepTitle, reason, files });
      await noteRemoval(tx, act, key, { kind, reason, keepTitle, editions });
      await askForFiles(tx, act, key, files);
      await askForRebuild(tx, act.now);
    });
    await noteDeed(tx, act, key, { verb: 'remove', reason, details: [nameIn(removalKinds, kind)] });
    await act.emit('publication.removed', { organId, publicationId: id, publicNumber: row.public_number ?? '' });
    return { done: true };
  },
});

/** The row keeps its numbers and days. It is not watched: the trail would keep the words it loses. */
async function blotRow(tx: Tx, act: Act, row: PublicationRow, title: string): Promise<void> {
  const nothing = { document_number: null, summary: null, disclosure_ground: null, source_address: null, subject: null, genre: null };
  const notice = { withdrawal_reason: null, withdrawal_notice: null, withdrawal_kind: null, replaced_by: null, change_from: null };
  const done = await tx
    .updateTable('publication')
    .set({
      ...nothing,
      ...notice,
      state: 'removed',
      draft_state: null,
      title,
      keywords: '',
      source_name: '',
      attachment_count: 0,
      reassess_on: null,
      assessed_by: null,
      expires_on: null,
      reviewed_after: null,
      updated_at: act.now,
    })
    .where('organ_id', '=', row.organ_id)
    .where('id', '=', row.id)
    .where('state', '=', row.state)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
}

interface Removal {
  kind: string;
  reason: string;
  keepTitle: boolean;
  editions: RemovedEdition[];
}

async function noteRemoval(tx: Tx, act: Act, { organId, id }: PublicationKey, of: Removal): Promise<void> {
  await act.watch('publication_removal', { organ_id: organId, publication_id: id });
  await tx
    .insertInto('publication_removal')
    .values({
      organ_id: organId,
      publication_id: id,
      kind: of.kind,
      reason: of.reason.trim(),
      title_kept: of.keepTitle ? 1 : 0,
      editions: JSON.stringify(of.editions),
      removed_by: act.actor.personId ?? '',
      removed_at: act.now,
    })
    .execute();
}

/** The bytes go after the commit, and again until the store has let go of them. */
async function askForFiles(tx: Tx, act: Act, { organId, id }: PublicationKey, files: readonly string[]): Promise<void> {
  const own = { organ_id: organId, publication_id: id };
  const rows = files.map((file_hash) => ({ ...own, file_hash, state: 'waiting', problem: null, asked_at: act.now, done_at: null }));
  if (rows.length > 0) await tx.insertInto('file_removal').values(rows).execute();
  await enqueue(tx, removeFilesKind, { organId, id }, { now: act.now, organId });
}
