// The text of a file, read in a thread of its own: a file made to exhaust memory or time ends that thread and nothing else.
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import type { FileText } from './read-file.ts';

/** Larger files are not read. */
const mostBytes = 30 * 1024 * 1024;
const longestMilliseconds = 60_000;
const memoryMegabytes = 384;
const module = new URL('worker.ts', import.meta.url);

/** `size` in bytes; `open` is not called for files that are too large. */
export async function textOfFile(of: { size: number; fileName: string; open: () => Promise<Readable> }): Promise<FileText> {
  if (of.size > mostBytes) return { text: '', problem: '附件太大，里面的文字没有纳入检索。' };
  return inThread(await buffer(await of.open()), of.fileName);
}

function inThread(bytes: Buffer, fileName: string): Promise<FileText> {
  const worker = new Worker(module, { workerData: { bytes, fileName }, resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes } });
  const tooMuch: FileText = { text: '', problem: '这个附件太复杂，里面的文字没有纳入检索。' };
  return new Promise<FileText>((resolve) => {
    const timer = setTimeout(() => resolve(tooMuch), longestMilliseconds);
    worker.once('message', resolve);
    worker.once('error', () => resolve(tooMuch));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(tooMuch);
    });
  }).finally(() => void worker.terminate());
}
