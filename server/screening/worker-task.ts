// What is handed to the thread that looks at files, and what it hands back.
import type { ErrorKind } from '#kernel/errors';
import type { ChangedFile, ScreenedFile } from './file-answers.ts';
import type { FindingKind } from './finding.ts';

export interface WorkerTask {
  what: 'screen' | 'clean' | 'mask';
  /** A path, or the bytes. */
  input: Uint8Array | string;
  name: string;
  key?: string;
  field?: string;
  kinds?: readonly FindingKind[];
  /** A dictionary as plain data. */
  wording?: unknown;
}

export type WorkerAnswer =
  | { done: ScreenedFile | ChangedFile }
  /** A sentence for people; it goes on as the refusal it was. */
  | { refusal: { code: string; kind: ErrorKind; message: string } }
  | { broken: string };
