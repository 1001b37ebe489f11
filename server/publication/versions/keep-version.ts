// Keeps a draft as it stands before it changes, at steps somebody may want to go back to.
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Publication, PublicationKey } from '../publication.ts';

/** Why a version was kept. */
export type VersionReason = 'hourly' | 'otherPerson' | 'submitted' | 'imported' | 'restored' | 'fileReplaced';

export const versionReasons: Record<VersionReason, string> = {
  hourly: '写作中留存',
  otherPerson: '换人之前',
  submitted: '送审时',
  imported: '导入文档之前',
  restored: '恢复旧版之前',
  fileReplaced: '替换附件之前',
};

/** Older ones go; what was handed in stays longer than what was only kept by the hour. */
const most = 60;
const pauseMinutes = 60;

/** Keeps the open draft unless this very version is kept already or there is nothing in it yet. */
export async function keepVersion(tx: Tx, act: Act, key: PublicationKey, { row, draft }: Publication, why: VersionReason): Promise<void> {
  if (!draft || (draft.fields.title === '' && draft.bodyHtml === '')) return;
  const last = await lastKept(tx, key);
  if (last?.draft_version === row.draft_version) return;
  await tx
    .insertInto('publication_version')
    .values({
      organ_id: key.organId,
      publication_id: key.id,
      n: (last?.n ?? 0) + 1,
      draft_version: row.draft_version,
      why,
      fields: JSON.stringify(draft.fields),
      body_html: draft.bodyHtml,
      saved_by: draft.savedBy,
      saved_at: draft.savedAt,
      kept_at: act.now,
    })
    .execute();
  await dropOldest(tx, key);
}

/** Before a save: keeps what stands there when another person takes over, and every hour of writing. */
export async function keepBeforeSaving(tx: Tx, act: Act, key: PublicationKey, publication: Publication): Promise<void> {
  const { row, draft } = publication;
  if (!draft) return;
  if (draft.savedBy !== (act.actor.personId ?? '')) return keepVersion(tx, act, key, publication, 'otherPerson');
  const since = (await lastKept(tx, key))?.kept_at ?? row.created_at;
  const due = Temporal.Instant.from(since).add({ minutes: pauseMinutes }).epochMilliseconds;
  if (Temporal.Instant.from(act.now).epochMilliseconds >= due) await keepVersion(tx, act, key, publication, 'hourly');
}

/** Forgets every version: the content is removed for good. */
export async function forgetVersions(tx: Tx, { organId, id }: PublicationKey): Promise<void> {
  await tx.deleteFrom('publication_version').where('organ_id', '=', organId).where('publication_id', '=', id).execute();
}

function lastKept(tx: Tx, { organId, id }: PublicationKey) {
  return tx
    .selectFrom('publication_version')
    .select(['n', 'draft_version', 'kept_at'])
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst();
}

async function dropOldest(tx: Tx, { organId, id }: PublicationKey): Promise<void> {
  const kept = await tx
    .selectFrom('publication_version')
    .select(['n', 'why'])
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .orderBy('n')
    .execute();
  if (kept.length <= most) return;
  const goes = (kept.find((one) => one.why === 'hourly') ?? kept[0]!).n;
  await tx
    .deleteFrom('publication_version')
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('n', '=', goes)
    .execute();
}
