// A draft beside what is or was public: a copy of its last edition to write on.
import { type Act, commandRefusal } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { type DraftFields, dayOrNull } from '../draft-fields.ts';
import { refuse } from '../errors.ts';
import { addAuthor, type Publication } from '../publication.ts';
import { withSummary } from '../summary.ts';
import type { Change } from './change.ts';

/** Opens the revision as the next version; what is public stays as it is. */
export async function openRevision(tx: Tx, act: Act, { row }: Publication, from: 'published' | 'withdrawn', change: Change): Promise<void> {
  const key = { organId: row.organ_id, id: row.id };
  const edition = await lastEdition(tx, key.organId, key.id, row.edition);
  const version = row.draft_version + 1;
  await act.watch('publication', { organ_id: key.organId, id: key.id });
  const done = await tx
    .updateTable('publication')
    .set({ draft_state: 'writing', draft_version: version, change_from: dayOrNull(change.changedOn), updated_at: act.now })
    .where('organ_id', '=', key.organId)
    .where('id', '=', key.id)
    .where('state', '=', from)
    .where('draft_state', 'is', null)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
  // The row knows of a repeal the edition does not, and duties may have been named since: the copy starts from what is true today.
  const known = { validity: row.validity, repealedOn: row.repealed_on ?? '', catalogueItemIds: await itemsNamed(tx, key) };
  const fields: DraftFields = { ...withoutOwnSummary(edition), ...change, ...known };
  const savedBy = act.actor.personId ?? row.author_id;
  await tx
    .insertInto('publication_draft')
    .values({
      organ_id: key.organId,
      publication_id: key.id,
      version,
      fields: JSON.stringify(fields),
      body_html: edition.bodyHtml,
      saved_by: savedBy,
      saved_at: act.now,
    })
    .execute();
  if (act.actor.personId !== null) await addAuthor(tx, key, act.actor.personId);
}

/** A summary nobody wrote, taken from the text, is taken from the new text again. */
function withoutOwnSummary({ fields, bodyHtml }: { fields: DraftFields; bodyHtml: string }): DraftFields {
  const made = withSummary({ ...fields, summary: '' }, bodyHtml).summary;
  return fields.summary === made ? { ...fields, summary: '' } : fields;
}

async function itemsNamed(tx: Tx, { organId, id }: { organId: string; id: string }): Promise<string[]> {
  const rows = await tx
    .selectFrom('publication_duty')
    .select('item_id')
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .orderBy('item_id')
    .execute();
  return rows.map((row) => row.item_id);
}

async function lastEdition(tx: Tx, organId: string, id: string, edition: number): Promise<{ fields: DraftFields; bodyHtml: string }> {
  const row = await tx
    .selectFrom('publication_edition')
    .select(['fields', 'body_html'])
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('edition', '=', edition)
    .executeTakeFirst();
  if (!row) throw refuse('publication.missing');
  return { fields: JSON.parse(row.fields) as DraftFields, bodyHtml: row.body_html };
}
