// A new draft with the fields it begins with, and nothing written yet.
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { columnsOf, type DraftFields } from './draft-fields.ts';

/** Opens the draft and answers its id. Who begins it is not one of its authors before writing on it. */
export async function beginDraft(tx: Tx, act: Act, of: { organId: string; demo: boolean; fields: DraftFields }): Promise<string> {
  const { organId, fields } = of;
  const id = newId();
  const authorId = act.actor.personId ?? '';
  await act.watch('publication', { organ_id: organId, id });
  const state = { state: 'draft', draft_state: 'writing', draft_version: 1, edition: 0, public_number: null, index_number: null };
  const times = { published_on: null, first_published_at: null, updated_at: act.now, created_at: act.now };
  await tx
    .insertInto('publication')
    .values({ organ_id: organId, id, ...state, ...columnsOf(fields), ...times, author_id: authorId, demo: of.demo ? 1 : 0 })
    .execute();
  await tx
    .insertInto('publication_draft')
    .values({
      organ_id: organId,
      publication_id: id,
      version: 1,
      fields: JSON.stringify(fields),
      body_html: '',
      saved_by: authorId,
      saved_at: act.now,
    })
    .execute();
  return id;
}
