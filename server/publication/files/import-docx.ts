// A Word document uploaded into a draft becomes text to look at; nothing of the draft is changed by it.
import type { Static } from 'typebox';
import type { ImportedText } from '#contract/writing';
import { bytesOfBuffer, bytesOfFile, docxFileToHtml, sniff, withStoredPictures } from '#documents';
import { enqueue } from '#jobs';
import type { Runtime } from '#kernel/command';
import { fileRefusal } from '#kernel/files';
import type { Actor } from '#kernel/permission';
import { cleanHtml } from '../clean-html.ts';
import { refuse } from '../errors.ts';
import type { FileKey } from './ask-checks.ts';
import { withFileOnDisk } from './file-on-disk.ts';
import { releaseFileKind } from './job-kinds.ts';
import { keepMadeFile } from './keep-made-file.ts';

/** The document's text with its pictures stored; the document itself goes a day later unless it is attached. */
export async function importDocx(runtime: Runtime, actor: Actor, key: FileKey): Promise<Static<typeof ImportedText>> {
  const { organId, fileHash } = key;
  const name = await uploadedName(runtime, key);
  const { title, documentNumber, html, pictures, told } = await withFileOnDisk(runtime.services, fileHash, async (path) => {
    if (!(await isDocx(path, name))) throw refuse('publication.notDocx');
    return docxFileToHtml(path);
  });
  const kept = new Map<string, string | null>();
  for (const picture of pictures) if (!kept.has(picture.path)) kept.set(picture.path, await keepPicture(runtime, actor, organId, picture));
  const hashes = pictures.map((one) => (one.content.length > 0 ? kept.get(one.path)! : null));
  await forgetLater(runtime, key);
  const lost = hashes.filter((one) => one === null).length;
  const bodyHtml = cleanHtml(withStoredPictures(html, hashes));
  const more = lost > 0 ? [`有${lost}张图片没有带过来：不是网页能显示的图片，或者太大、太多。`] : [];
  return { title, documentNumber, bodyHtml, pictures: hashes.length - lost, told: [...told, ...more] };
}

async function isDocx(path: string, name: string): Promise<boolean> {
  const bytes = await bytesOfFile(path);
  try {
    return (await sniff(bytes, name)).extension === 'docx';
  } finally {
    await bytes.close();
  }
}

const mediaTypes: Record<string, string> = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp' };

async function keepPicture(
  runtime: Runtime,
  actor: Actor,
  organId: string,
  { path, content }: { path: string; content: Buffer },
): Promise<string | null> {
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  const { extension } = await sniff(bytesOfBuffer(content), fileName);
  const mediaType = mediaTypes[extension];
  if (!mediaType || content.length === 0) return null;
  return (await keepMadeFile(runtime, actor, organId, { content, fileName, mediaType, purpose: 'image' })).fileHash;
}

async function uploadedName({ database }: Runtime, { organId, fileHash }: FileKey): Promise<string> {
  const row = await database.read
    .selectFrom('upload')
    .select('file_name')
    .where('organ_id', '=', organId)
    .where('file_hash', '=', fileHash)
    .where('finished_at', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  if (!row) throw fileRefusal('files.missing');
  return row.file_name;
}

async function forgetLater({ database, clock }: Runtime, { organId, fileHash }: FileKey): Promise<void> {
  const now = clock.now();
  const runAt = Temporal.Instant.from(now).add({ hours: 24 }).toString({ fractionalSecondDigits: 3 });
  await database.write
    .transaction()
    .execute((tx) =>
      enqueue(tx, releaseFileKind, { organId, fileHash }, { now, runAt, organId, oneWaiting: `${releaseFileKind} ${organId} ${fileHash}` }),
    );
}
