// Reads a Word document in a thread with bounded time and memory.
import { Refusal } from '#kernel/errors';
import { inThread } from '#kernel/thread';
import { refuseDocument } from '../errors.ts';
import type { DocxHtml } from './index.ts';
import type { DocxAnswer } from './worker.ts';

const limits = { milliseconds: 60_000, heap: 512, buffers: 512 };
const module = new URL('worker.ts', import.meta.url);
let last: Promise<unknown> = Promise.resolve();

/** `docxToHtml` of the file at `path`, one document after the other. Throws `documents.tooComplex` besides. */
export function docxFileToHtml(path: string): Promise<DocxHtml> {
  const mine = last.then(() => read(path));
  last = mine.catch(() => undefined);
  return mine;
}

async function read(path: string): Promise<DocxHtml> {
  const answer = await inThread<DocxAnswer>(module, path, limits).catch(() => null);
  if (answer === null) throw refuseDocument('documents.tooComplex');
  if ('refusal' in answer) throw new Refusal(answer.refusal.code, answer.refusal.kind, answer.refusal.message);
  return withBuffers(answer);
}

/** Between threads a buffer becomes plain bytes; a picture shown often is still in memory once. */
function withBuffers(read: DocxHtml): DocxHtml {
  const own = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength);
  return { ...read, pictures: read.pictures.map((one) => ({ ...one, content: own(one.content) })) };
}
