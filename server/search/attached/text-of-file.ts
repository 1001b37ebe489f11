// The text of a file, read in a thread of its own: a file made to exhaust memory or time ends that thread and nothing else.
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { inThread } from '#kernel/thread';
import type { FileText } from './read-file.ts';

/** Larger files are not read. */
const mostBytes = 30 * 1024 * 1024;
const limits = { milliseconds: 60_000, heap: 384, buffers: 384 };
const module = new URL('worker.ts', import.meta.url);

/** `size` in bytes; `open` is not called for files that are too large. */
export async function textOfFile(of: { size: number; fileName: string; open: () => Promise<Readable> }): Promise<FileText> {
  if (of.size > mostBytes) return { text: '', problem: '附件太大，里面的文字没有纳入检索。' };
  const bytes = await buffer(await of.open());
  const read = await inThread<FileText>(module, { bytes, fileName: of.fileName }, limits).catch(() => null);
  return read ?? { text: '', problem: '这个附件太复杂，里面的文字没有纳入检索。' };
}
