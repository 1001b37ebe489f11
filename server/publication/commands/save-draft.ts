// 保存草稿: by the person or by itself every few seconds. What cannot be kept is refused, never half kept.
import { isDeepStrictEqual } from 'node:util';
import { Type as T } from 'typebox';
import { DraftFields } from '#contract/publication';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { cleanHtml } from '../clean-html.ts';
import { filesAmong } from '../draft-context.ts';
import { type DraftFields as Fields, tidyFields } from '../draft-fields.ts';
import { may } from '../permissions.ts';
import { findPublication } from '../publication.ts';
import { saveAnswer } from '../save-answer.ts';
import { stateBlockers } from '../states.ts';
import { keepVersion } from '../versions/keep-version.ts';
import { requireVersion, writeDraft } from '../write-draft.ts';

/** Characters of HTML; some 600 pages. */
export const longestBody = 3_000_000;

export const saveDraft = command({
  name: 'publication.saveDraft',
  title: '保存草稿',
  permission: may.write,
  input: T.Object({
    organId: Id,
    id: Id,
    version: T.Integer({ minimum: 1 }),
    fields: DraftFields,
    bodyHtml: T.String({ maxLength: longestBody }),
    /** Keeps what stands there until now as a version, because a whole document takes its place. */
    keep: T.Optional(T.Literal('imported')),
  }),
  blockers: async (tx, key) => stateBlockers('save', (await findPublication(tx, key)).standing),
  async run(tx, { organId, id, version, fields: given, bodyHtml: html, keep }, act) {
    const key = { organId, id };
    const publication = await findPublication(tx, key);
    const text = { fields: await withKnownFiles(tx, organId, tidyFields(given)), bodyHtml: cleanHtml(html) };
    const { draft } = publication;
    if (draft && isDeepStrictEqual({ fields: draft.fields, bodyHtml: draft.bodyHtml }, text))
      return saveAnswer(tx, act, key, { ...text, version: publication.row.draft_version, savedAt: draft.savedAt });
    await requireVersion(tx, publication, version);
    if (keep) await keepVersion(tx, act, key, publication, keep);
    const kept = await writeDraft(tx, act, key, publication, text);
    return saveAnswer(tx, act, key, { ...text, version: kept, savedAt: act.now });
  },
});

// Size and type of an attachment are what the upload found, not what the page says.
async function withKnownFiles(tx: Tx, organId: string, fields: Fields): Promise<Fields> {
  const known = await filesAmong(
    tx,
    organId,
    fields.attachments.map((one) => one.fileHash),
  );
  return { ...fields, attachments: fields.attachments.map((one) => ({ ...one, ...known.get(one.fileHash) })) };
}
