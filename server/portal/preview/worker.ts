// The thread a file is read in for its preview.
import { parentPort, workerData } from 'node:worker_threads';
import { readForPreview } from './read-file.ts';

const { bytes, fileName } = workerData as { bytes: Uint8Array; fileName: string };
parentPort?.postMessage(await readForPreview(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), fileName));
