// Where the lines of an import come from: a stored file, or a table in memory.
import type { Readable } from 'node:stream';
import { type Bytes, openTable } from '#documents';
import type { FileStore } from '#kernel/files';
import { refuseLedger } from '../errors-ledger.ts';
import { expectedHeadings } from './headers.ts';

export interface SourceRow {
  /** As the file counts, from 1. */
  number: number;
  cells: string[];
}

export interface LedgerSource {
  headings: readonly string[];
  /** The rows below the headings; may be asked for again where `again` is true. */
  rows(): AsyncIterable<SourceRow>;
  again: boolean;
}

/** An xlsx or csv in the store. Throws `documents.*` when it holds no table. */
export async function sourceOfFile(files: FileStore, fileHash: string): Promise<LedgerSource> {
  const table = await openTable(await storedBytes(files, fileHash), { expected: expectedHeadings });
  return { headings: table.header.names, rows: () => table.rows(), again: true };
}

/** A table whose first row holds the headings. */
export async function sourceOfRows(rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>): Promise<LedgerSource> {
  const all = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : fromArray(rows)[Symbol.asyncIterator]();
  const first = await all.next();
  const headings = first.done ? [] : [...first.value];
  return { headings, again: false, rows: () => numbered(all) };
}

async function* fromArray(rows: Iterable<readonly string[]>): AsyncGenerator<readonly string[]> {
  yield* rows;
}

async function* numbered(rows: AsyncIterator<readonly string[]>): AsyncGenerator<SourceRow> {
  let number = 1;
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    number++;
    if (next.value.some((cell) => cell.trim() !== '')) yield { number, cells: [...next.value] };
  }
}

/** Random access to a stored file: only the parts asked for travel. */
async function storedBytes(files: FileStore, fileHash: string): Promise<Bytes> {
  const size = await files.size(fileHash);
  if (size === null) throw refuseLedger('ledger.noFile');
  const read = async (at: number, length: number) => {
    const to = Math.min(size, at + length) - 1;
    return to < at ? Buffer.alloc(0) : bufferOf(await files.get(fileHash, { from: at, to }));
  };
  return {
    size,
    read,
    async *stream(from = 0, to = size) {
      if (to <= from) return;
      for await (const piece of await files.get(fileHash, { from, to: to - 1 })) yield piece as Buffer;
    },
    close: async () => {},
  };
}

async function bufferOf(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
