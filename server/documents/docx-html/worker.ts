// The thread a Word document is read in.
import { parentPort, workerData } from 'node:worker_threads';
import { type ErrorKind, Refusal } from '#kernel/errors';
import { bytesOfFile } from '../bytes.ts';
import { type DocxHtml, docxToHtml } from './index.ts';

/** What cannot be read for another reason than a refusal ends the thread. */
export type DocxAnswer = DocxHtml | { refusal: { code: string; kind: ErrorKind; message: string } };

async function answer(path: string): Promise<DocxAnswer> {
  const bytes = await bytesOfFile(path);
  try {
    return await docxToHtml(bytes);
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return { refusal: { code: cause.code, kind: cause.kind, message: cause.message } };
  } finally {
    await bytes.close();
  }
}

parentPort?.postMessage(await answer(workerData as string));
