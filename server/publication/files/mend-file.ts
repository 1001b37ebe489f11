// Makes a cleaned or masked copy of an attachment or picture: looked at with each change before it takes the place of the file.
import type { Static } from 'typebox';
import type { MadeFile } from '#contract/writing';
import type { Runtime } from '#kernel/command';
import type { Actor } from '#kernel/permission';
import { type ChangedFile, cleanInWorker, type FileChange, maskInWorker, screenInWorker, wordingFinderFor } from '#screening';
import { refuse } from '../errors.ts';
import { shownFinding } from '../findings.ts';
import { findPublication, type PublicationKey } from '../publication.ts';
import { screeningKey } from '../screening-key.ts';
import { filesOf } from './draft-files.ts';
import { withFileOnDisk } from './file-on-disk.ts';
import { keepMadeFile } from './keep-made-file.ts';

export interface FileToMend extends PublicationKey {
  fileHash: string;
  how: 'clean' | 'mask';
}

const hows = { clean: '清理', mask: '隐去' } as const;
const suffixes = { clean: '（已清理）', mask: '（已隐去）' } as const;

/** The new file with what was changed and what is still found in it. Nothing of the draft changes. Refuses when nothing could be mended. */
export async function mendFile(runtime: Runtime, actor: Actor, of: FileToMend): Promise<Static<typeof MadeFile>> {
  const { organId, fileHash, how } = of;
  const { fileName, mediaType } = await fileInDraft(runtime, of);
  const options = { key: screeningKey(runtime.services.dataFolder), wording: await wordingFinderFor(runtime.database.read, organId) };
  const mended = await withFileOnDisk(runtime.services, fileHash, (path) =>
    how === 'clean' ? cleanInWorker(path, fileName) : maskInWorker(path, fileName),
  );
  if (mended.changes.length === 0) throw refuse('publication.nothingToMend', { how: hows[how], left: mended.left.join('') });
  const changes = mended.changes.map(sentence);
  const name = mendedName(fileName, how);
  const purpose = mediaType.startsWith('image/') ? 'image' : 'attachment';
  const parts = { content: mended.content, fileName: name, mediaType, purpose, derived: { fromHash: fileHash, how, changes } } as const;
  const kept = await keepMadeFile(runtime, actor, organId, parts);
  const again = await screenInWorker(mended.content, name, options);
  const left = again.findings.map((finding) => ({ ...shownFinding(finding), waiver: null }));
  return { ...kept, fileName: name, mediaType, changes, left, problem: problemOf(mended, again.unread) };
}

function problemOf({ left }: ChangedFile, unread: string | undefined): string | null {
  return [...left, ...(unread ? [unread] : [])].join('') || null;
}

function sentence({ what, where, count }: FileChange): string {
  return `${where}：${what}${count > 1 ? `（${count}处）` : ''}`;
}

/** 名单.xlsx → 名单（已清理）.xlsx, once. */
function mendedName(name: string, how: 'clean' | 'mask'): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  return stem.endsWith(suffixes[how]) ? name : `${stem}${suffixes[how]}${ending}`;
}

async function fileInDraft({ database: { read } }: Runtime, { organId, id, fileHash }: FileToMend) {
  const { draft } = await findPublication(read, { organId, id });
  const row = await read
    .selectFrom('upload')
    .select(['file_name', 'media_type'])
    .where('organ_id', '=', organId)
    .where('file_hash', '=', fileHash)
    .where('finished_at', 'is not', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (!draft || !row || !filesOf(draft).includes(fileHash)) throw refuse('publication.fileNotHere');
  return { fileName: row.file_name, mediaType: row.media_type ?? 'application/octet-stream' };
}
