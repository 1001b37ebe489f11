// What the checks of whole files answer: findings, and what a cleaning or masking changed.
import { type Bytes, bytesOfBuffer, bytesOfFile } from '#documents';
import type { Finding, FindingKind } from './finding.ts';

/** A file as bytes in memory, as a path, or opened already. */
export type FileInput = Uint8Array | string | Bytes;

export interface ScreenedFile {
  findings: Finding[];
  /** What could not be checked and why, as one sentence. Such a file is not known to be clean. */
  unread?: string;
}

export interface FileChange {
  /** 删去隐藏的列, 遮盖身份证号. */
  what: string;
  /** 工作表“公示”C 列. */
  where: string;
  /** How many cells, comments, entries … */
  count: number;
}

export interface ChangedFile {
  content: Uint8Array;
  /** Every change made; empty when the file is handed back as it was. */
  changes: FileChange[];
  /** What could not be mended safely, each a sentence that says what to do instead. */
  left: string[];
}

export interface ChangeOptions {
  /** Only these kinds; all that can be mended unless told. */
  kinds?: readonly FindingKind[];
}

/** Runs `work` over the file and closes what was opened for it. */
export async function withBytes<T>(input: FileInput, work: (bytes: Bytes) => Promise<T>): Promise<T> {
  if (typeof input !== 'string') return work(input instanceof Uint8Array ? bytesOfBuffer(input) : input);
  const bytes = await bytesOfFile(input);
  try {
    return await work(bytes);
  } finally {
    await bytes.close();
  }
}
