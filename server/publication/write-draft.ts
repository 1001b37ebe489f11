// Writes a new version of a draft; two people saving at once never overwrite each other.
import { type Act, commandRefusal } from '#kernel/command';
import { minuteOf } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { columnsOf, type DraftFields, dueFrom } from './draft-fields.ts';
import { refuse } from './errors.ts';
import { askFileChecks } from './files/ask-checks.ts';
import { filesOf, noteDraftFiles } from './files/draft-files.ts';
import { cancelSchedule } from './life/schedule.ts';
import { askLinkChecks } from './links/check-links.ts';
import { addAuthor, type Publication, type PublicationKey, personName } from './publication.ts';
import type { PublicationRow } from './tables.ts';
import { keepBeforeSaving } from './versions/keep-version.ts';

export interface DraftText {
  fields: DraftFields;
  bodyHtml: string;
}

/** Refuses when someone else saved a newer version than the one the person has before him, saying who and when. */
export async function requireVersion(tx: Tx, { row, draft }: Publication, version: number): Promise<void> {
  if (row.draft_version === version || !draft) return;
  const name = await personName(tx, draft.savedBy);
  throw refuse('publication.savedByOther', { name, at: minuteOf(draft.savedAt), version: row.draft_version });
}

/** Keeps the text as the next version and returns its number. What was approved is no longer: it goes back to writing. */
export async function writeDraft(tx: Tx, act: Act, key: PublicationKey, publication: Publication, text: DraftText): Promise<number> {
  const { row } = publication;
  const version = row.draft_version + 1;
  await keepBeforeSaving(tx, act, key, publication);
  await act.watch('publication', { organ_id: key.organId, id: key.id });
  await act.watch('publication_draft', { organ_id: key.organId, publication_id: key.id });
  const done = await tx
    .updateTable('publication')
    // While something is public its row says what is public, not what is being written.
    .set({
      ...(row.edition === 0 ? columnsOf(text.fields) : { change_from: dueFrom(text.fields) }),
      draft_state: 'writing',
      draft_version: version,
      updated_at: act.now,
    })
    .where('organ_id', '=', key.organId)
    .where('id', '=', key.id)
    .where('draft_version', '=', row.draft_version)
    .where('draft_state', 'in', ['writing', 'approved'])
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
  if (row.draft_state === 'approved') await cancelSchedule(tx, act, key, '稿子在定时之后改动过，要重新送审。');
  const savedBy = act.actor.personId ?? '';
  await tx
    .updateTable('publication_draft')
    .set({
      version,
      fields: JSON.stringify({ ...text.fields, ...standingValidity(row) }),
      body_html: text.bodyHtml,
      saved_by: savedBy,
      saved_at: act.now,
    })
    .where('organ_id', '=', key.organId)
    .where('publication_id', '=', key.id)
    .execute();
  if (act.actor.personId !== null) await addAuthor(tx, key, act.actor.personId);
  await noteDraftFiles(tx, key, text);
  await askFileChecks(tx, key.organId, filesOf(text), act.now);
  await askLinkChecks(tx, key, text, act.now);
  return version;
}

/** 有效性 of what is public changes by its own verb, with its day and document; a revision carries what stands. */
function standingValidity(row: PublicationRow) {
  return row.edition === 0 ? {} : { validity: row.validity, repealedOn: row.repealed_on ?? '' };
}

/** Changes only the draft's state, from a known version and state; anybody quicker makes it a conflict. */
export async function moveDraft(tx: Tx, act: Act, key: PublicationKey, of: { version?: number; from: string; to: string }): Promise<void> {
  await act.watch('publication', { organ_id: key.organId, id: key.id });
  let change = tx
    .updateTable('publication')
    .set({ draft_state: of.to, updated_at: act.now })
    .where('organ_id', '=', key.organId)
    .where('id', '=', key.id)
    .where('draft_state', '=', of.from);
  if (of.version !== undefined) change = change.where('draft_version', '=', of.version);
  const done = await change.executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
}
