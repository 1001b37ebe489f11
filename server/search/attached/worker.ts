// The thread an attachment is read in.
import { parentPort, workerData } from 'node:worker_threads';
import { readFileText } from './read-file.ts';

const { bytes, fileName } = workerData as { bytes: Uint8Array; fileName: string };
parentPort?.postMessage(await readFileText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), fileName));
