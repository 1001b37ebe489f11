// Makes previews one after the other, each in a thread with bounded memory and time.
import { inThread } from '#kernel/thread';
import type { Preview } from './preview.ts';

/** Waiting ones beyond which a reader is asked to come back. */
const mostWaiting = 6;
const limits = { milliseconds: 20_000, heap: 256, buffers: 256 };
const module = new URL('worker.ts', import.meta.url);

/** `open` is called when the file's turn has come: those who wait hold no memory. Null: too many wait already. */
export type Previewer = (open: () => Promise<Uint8Array<ArrayBuffer>>, fileName: string) => Promise<Preview | null>;

export function previewer(): Previewer {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (open, fileName) => {
    if (waiting >= mostWaiting) return null;
    waiting += 1;
    const mine = last.then(async () => made(await open(), fileName));
    last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      waiting -= 1;
    }
  };
}

async function made(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<Preview> {
  const preview = await inThread<Preview>(module, { bytes, fileName }, limits).catch(() => null);
  return preview ?? { kind: 'none', sentence: '这个文件太大或者太复杂，请下载后用办公软件打开。' };
}
