// Random access to a file's bytes, whether it lies on disk or in memory.
import { type FileHandle, open } from 'node:fs/promises';

export interface Bytes {
  readonly size: number;
  /** At most `length` bytes from `at`; fewer at the end of the file. */
  read(at: number, length: number): Promise<Buffer>;
  /** The bytes from `from` up to `to`, in pieces. */
  stream(from?: number, to?: number): AsyncGenerator<Buffer>;
  close(): Promise<void>;
}

const pieceSize = 256 * 1024;

/** Opens a file for reading. Close it when done. */
export async function bytesOfFile(path: string): Promise<Bytes> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  const read = (at: number, length: number) => readFrom(file, at, Math.min(length, size - at));
  return { size, read, stream: (from, to) => pieces(read, from ?? 0, to ?? size), close: () => file.close() };
}

/** The same over bytes already in memory. */
export function bytesOfBuffer(content: Uint8Array): Bytes {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const read = async (at: number, length: number) => buffer.subarray(at, Math.min(buffer.length, at + length));
  return { size: buffer.length, read, stream: (from, to) => pieces(read, from ?? 0, to ?? buffer.length), close: async () => {} };
}

async function readFrom(file: FileHandle, at: number, length: number): Promise<Buffer> {
  if (length <= 0) return Buffer.alloc(0);
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

async function* pieces(read: Bytes['read'], from: number, to: number): AsyncGenerator<Buffer> {
  for (let at = from; at < to; at += pieceSize) yield await read(at, Math.min(pieceSize, to - at));
}
