// Reads a Word document in a thread of its own: one made to exhaust memory or time ends that thread and nothing else.
import { Worker } from 'node:worker_threads';
import { Refusal } from '#kernel/errors';
import { refuseDocument } from '../errors.ts';
import type { DocxHtml } from './index.ts';
import type { DocxAnswer } from './worker.ts';

const longestMilliseconds = 60_000;
const memoryMegabytes = 512;
const module = new URL('worker.ts', import.meta.url);
let last: Promise<unknown> = Promise.resolve();

/** `docxToHtml` of the file at `path`, one document after the other. Throws `documents.tooComplex` besides. */
export function docxFileToHtml(path: string): Promise<DocxHtml> {
  const mine = last.then(() => inThread(path));
  last = mine.catch(() => undefined);
  return mine;
}

function inThread(path: string): Promise<DocxHtml> {
  const worker = new Worker(module, {
    workerData: path,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    execArgv: ['--no-warnings'],
  });
  return new Promise<DocxHtml>((done, fail) => {
    const giveUp = () => fail(refuseDocument('documents.tooComplex'));
    const timer = setTimeout(giveUp, longestMilliseconds);
    worker.once('message', (answer: DocxAnswer) => {
      if ('refusal' in answer) fail(new Refusal(answer.refusal.code, answer.refusal.kind, answer.refusal.message));
      else done(withBuffers(answer));
    });
    worker.once('error', giveUp);
    worker.once('exit', () => {
      clearTimeout(timer);
      giveUp();
    });
  }).finally(() => void worker.terminate());
}

/** Between threads a buffer becomes plain bytes; a picture shown often is still in memory once. */
function withBuffers(read: DocxHtml): DocxHtml {
  const own = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength);
  return { ...read, pictures: read.pictures.map((one) => ({ ...one, content: own(one.content) })) };
}
