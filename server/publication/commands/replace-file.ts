// 换上清理过的文件: in the draft the new file takes the old one's place everywhere; the old one goes for good when nothing uses it.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { filesAmong } from '../draft-context.ts';
import { refuse } from '../errors.ts';
import { filesOf } from '../files/draft-files.ts';
import { askRelease } from '../files/release-file.ts';
import { may } from '../permissions.ts';
import { findPublication } from '../publication.ts';
import { saveAnswer } from '../save-answer.ts';
import { stateBlockers } from '../states.ts';
import { keepVersion } from '../versions/keep-version.ts';
import { type DraftText, requireVersion, writeDraft } from '../write-draft.ts';

const Hash = T.String({ pattern: '^[0-9a-f]{64}$' });

export const replaceFile = command({
  name: 'publication.replaceFile',
  title: '换上清理过的文件',
  permission: may.write,
  input: T.Object({ organId: Id, id: Id, version: T.Integer({ minimum: 1 }), fromHash: Hash, toHash: Hash }),
  blockers: async (tx, key) => stateBlockers('save', (await findPublication(tx, key)).standing),
  async run(tx, { organId, id, version, fromHash, toHash }, act) {
    const key = { organId, id };
    const publication = await findPublication(tx, key);
    await requireVersion(tx, publication, version);
    const { fields, bodyHtml } = publication.draft!;
    if (!filesOf({ fields, bodyHtml }).includes(fromHash)) throw refuse('publication.fileNotHere');
    const text = await replaced(tx, organId, { fields, bodyHtml }, fromHash, toHash);
    await keepVersion(tx, act, key, publication, 'fileReplaced');
    const kept = await writeDraft(tx, act, key, publication, text);
    await askRelease(tx, { organId, fileHash: fromHash }, act.now);
    return saveAnswer(tx, act, key, { ...text, version: kept, savedAt: act.now });
  },
});

/** Only a file made from the old one may take its place. */
async function replaced(tx: Tx, organId: string, text: DraftText, fromHash: string, toHash: string): Promise<DraftText> {
  const made = await tx
    .selectFrom('file_derivation as d')
    .innerJoin('upload as u', (join) => join.onRef('u.organ_id', '=', 'd.organ_id').onRef('u.file_hash', '=', 'd.file_hash'))
    .select('u.file_name')
    .where('d.organ_id', '=', organId)
    .where('d.file_hash', '=', toHash)
    .where('d.from_hash', '=', fromHash)
    .executeTakeFirst();
  const known = (await filesAmong(tx, organId, [toHash])).get(toHash);
  if (!made || !known) throw refuse('publication.fileNotHere');
  const next = { fileHash: toHash, fileName: made.file_name, ...known };
  const attachments = text.fields.attachments.map((one) => (one.fileHash === fromHash ? { ...one, ...next } : one));
  return { fields: { ...text.fields, attachments }, bodyHtml: text.bodyHtml.replaceAll(`files/${fromHash}`, `files/${toHash}`) };
}
