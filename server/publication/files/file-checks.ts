// What is known of the files of a draft: how far their check is, and what was found in them.
import type { Static } from 'typebox';
import type { FileCheck as Check } from '#contract/publication';
import type { Db, Tx } from '#kernel/db';
import { picturesIn } from '../draft-context.ts';
import type { DraftFields } from '../draft-fields.ts';
import type { AttachmentScreeningRow } from '../tables-writing.ts';
import type { FileFinding } from './screen-stored-file.ts';
import { screeningRules } from './screening-rules.ts';

export type FileCheck = Static<typeof Check>;

export interface CheckedFile extends FileCheck {
  findings: FileFinding[];
}

/** The files of the text in its order: attachments first, then pictures. */
export async function checkedFiles(
  db: Db | Tx,
  organId: string,
  { fields, bodyHtml }: { fields: DraftFields; bodyHtml: string },
): Promise<CheckedFile[]> {
  const attached = fields.attachments.map((one) => ({ fileHash: one.fileHash, title: one.title, picture: false }));
  const pictures = picturesIn(bodyHtml)
    .filter((hash) => !attached.some((one) => one.fileHash === hash))
    .map((hash, at) => ({ fileHash: hash, title: `正文第${at + 1}张图片`, picture: true }));
  const all = [...attached, ...pictures];
  if (all.length === 0) return [];
  const rules = await screeningRules(db, organId);
  const known = await rowsOf(
    db,
    organId,
    all.map((one) => one.fileHash),
  );
  return all.map((one) => ({ ...one, ...stateOf(known.get(one.fileHash), rules) }));
}

/** The same without what was found, for the screen and for what stands in the way. */
export async function fileChecksOf(db: Db | Tx, organId: string, text: { fields: DraftFields; bodyHtml: string }): Promise<FileCheck[]> {
  return (await checkedFiles(db, organId, text)).map(({ findings: _findings, ...check }) => check);
}

/** Why a file's check stands in the way, as a sentence; null when it does not. A file that could not be read is a finding, to be signed for. */
export function uncheckedSentence({ state, picture, title, problem }: FileCheck): string | null {
  const name = picture ? title : `附件《${title}》`;
  if (state === 'pending') return `${name}还在检查，请等检查完。`;
  if (state === 'stale') return `${name}要按现在的规则重新检查，请打开稿子等检查完。`;
  return state === 'refused' ? `${name}不能公开：${problem ?? ''}` : null;
}

function stateOf(row: AttachmentScreeningRow | undefined, rules: string): Pick<CheckedFile, 'state' | 'problem' | 'findings'> {
  if (!row) return { state: 'stale', problem: null, findings: [] };
  const findings = JSON.parse(row.findings) as FileFinding[];
  if (row.rules !== rules) return { state: 'stale', problem: null, findings };
  const finished = row.state === 'done' || row.state === 'failed' || row.state === 'refused' ? row.state : 'pending';
  return { state: finished, problem: row.problem, findings };
}

async function rowsOf(db: Db | Tx, organId: string, hashes: readonly string[]): Promise<Map<string, AttachmentScreeningRow>> {
  const rows = await db
    .selectFrom('attachment_screening')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('file_hash', 'in', [...new Set(hashes)])
    .execute();
  return new Map(rows.map((row) => [row.file_hash, row]));
}
