// The rows of a text table, streamed, whatever its encoding and delimiter.
import { CsvError, parse } from 'csv-parse';
import type { Bytes } from './bytes.ts';
import { type Encoding, encodingOf, textOf } from './encoding.ts';
import { refuseDocument } from './errors.ts';
import type { SheetRow } from './sheet-row.ts';

const delimiters = [',', '\t', ';', '，', '|'];
const sampleLength = 64 * 1024;
const none: ReadonlySet<number> = new Set();

/** Every row with something in it. Throws `documents.badQuotes` with the line. */
export async function* csvRows(bytes: Bytes): AsyncGenerator<SheetRow> {
  const encoding = await encodingOf(bytes);
  const parser = parse({
    delimiter: await delimiterOf(bytes, encoding),
    relax_column_count: true,
    skip_empty_lines: true,
    relax_quotes: true,
    info: true,
    max_record_size: 4 * 1024 * 1024,
  });
  const feeding = feed(parser, textOf(bytes, encoding));
  let line = 1;
  try {
    for await (const item of parser) {
      const { record, info } = item as { record: string[]; info: { lines: number } };
      const cells = record.map((cell) => cell.replace(/^\ufeff/, '').trim());
      if (cells.some((cell) => cell !== '')) yield { number: info.lines - lineBreaks(record), cells, hidden: false, hiddenColumns: none };
      line = info.lines;
    }
    await feeding;
  } catch (cause) {
    if (cause instanceof CsvError) throw refuseDocument('documents.badQuotes', { row: line });
    throw cause;
  } finally {
    parser.destroy();
  }
}

async function feed(into: ReturnType<typeof parse>, text: AsyncIterable<string>): Promise<void> {
  try {
    for await (const piece of text) {
      if (into.destroyed) return;
      if (!into.write(piece)) await new Promise<void>((resolve) => into.once('drain', resolve).once('close', resolve));
    }
    if (!into.destroyed) into.end();
  } catch (cause) {
    into.destroy(cause as Error);
  }
}

/** A quoted cell may hold several lines; the row is named by its first. */
function lineBreaks(record: string[]): number {
  return record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

/** The delimiter that cuts most of the first lines into the same number of cells. */
async function delimiterOf(bytes: Bytes, encoding: Encoding): Promise<string> {
  const sample = new TextDecoder(encoding).decode(await bytes.read(0, sampleLength));
  const lines = sample
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
  const scores = delimiters.map((delimiter) => ({ delimiter, score: agreement(lines, delimiter) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function agreement(lines: string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const cells = line.replace(/"(?:[^"]|"")*"/g, '').split(delimiter).length;
    if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
