// Makes previews one after the other, each in a thread with bounded memory and time.
import { Worker } from 'node:worker_threads';
import type { Preview } from './preview.ts';

/** Waiting ones beyond which a reader is asked to come back. */
const mostWaiting = 6;
const longestMilliseconds = 20_000;
const memoryMegabytes = 256;
const module = new URL('worker.ts', import.meta.url);

/** `open` is called when the file's turn has come: those who wait hold no memory. Null: too many wait already. */
export type Previewer = (open: () => Promise<Uint8Array<ArrayBuffer>>, fileName: string) => Promise<Preview | null>;

export function previewer(): Previewer {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (open, fileName) => {
    if (waiting >= mostWaiting) return null;
    waiting += 1;
    const mine = last.then(async () => inThread(await open(), fileName));
    last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      waiting -= 1;
    }
  };
}

function inThread(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<Preview> {
  const worker = new Worker(module, { workerData: { bytes, fileName }, resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes } });
  return new Promise<Preview>((resolve) => {
    const tooMuch: Preview = { kind: 'none', sentence: '这个文件太大或者太复杂，请下载后用办公软件打开。' };
    const timer = setTimeout(() => resolve(tooMuch), longestMilliseconds);
    worker.once('message', resolve);
    worker.once('error', () => resolve(tooMuch));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(tooMuch);
    });
  }).finally(() => void worker.terminate());
}
