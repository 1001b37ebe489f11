// 移送包: the list with the texts and attachments of what is in it, and a manifest with the hash of every file.
import { createHash } from 'node:crypto';
import { PassThrough, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { writeZip, type ZipEntry } from '#documents';
import type { Db } from '#kernel/db';
import type { FileStore } from '#kernel/files';
import { type PublishedText, publishedText } from '#publication';
import { allItems } from '../queries/lists.ts';
import { escapeHtml } from '../wechat/inline-styles.ts';
import { writeListWorkbook } from './list-workbook.ts';

/** Writes the package and ends the stream. What is not public any more is on the list, but its text is not in the package. */
export async function writePackage(db: Db, files: FileStore, key: { organId: string; listId: string }, to: Writable): Promise<void> {
  await writeZip(entries(db, files, key), to);
}

async function* entries(db: Db, files: FileStore, { organId, listId }: { organId: string; listId: string }): AsyncGenerator<ZipEntry> {
  const manifest: string[] = [];
  const whole = (name: string, content: Buffer): ZipEntry => {
    manifest.push(`${createHash('sha256').update(content).digest('hex')}  ${name}`);
    return { name, content };
  };
  yield whole('移送清单.xlsx', await workbook(db, organId, listId));
  const seen = new Set<string>();
  for (const item of await allItems(db, organId, listId)) {
    if (seen.has(item.publication_id)) continue;
    seen.add(item.publication_id);
    const text = await publishedText(db, { organId, id: item.publication_id });
    if (!text) continue;
    yield whole(`${text.number}/正文.html`, Buffer.from(pageOf(text)));
    for (const [at, file] of text.attachments.entries()) {
      const name = `${text.number}/附件${at + 1}-${plainName(file.fileName)}`;
      // Files are kept under the SHA-256 of their content, so it need not be counted again.
      manifest.push(`${file.fileHash}  ${name}`);
      yield { name, content: await files.get(file.fileHash) };
    }
  }
  yield { name: '校验.sha256', content: `${manifest.join('\n')}\n` };
}

async function workbook(db: Db, organId: string, listId: string): Promise<Buffer> {
  const to = new PassThrough();
  const [bytes] = await Promise.all([buffer(to), writeListWorkbook(db, organId, listId, to)]);
  return bytes;
}

function pageOf(of: PublishedText): string {
  const rows: [string, string | null][] = [
    ['索引号', of.indexNumber],
    ['发文机关', of.issuingOrgan],
    ['发文字号', of.documentNumber],
    ['成文日期', of.formedOn],
    ['公开日期', of.publishedOn],
    ['有效性', of.validity],
  ];
  const metadata = rows.map(([name, value]) => `<tr><th scope="row">${name}</th><td>${escapeHtml(value ?? '—')}</td></tr>`).join('');
  const title = escapeHtml(of.title);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><table>${metadata}</table>${of.bodyHtml}</body></html>\n`;
}

function plainName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(-120);
}
