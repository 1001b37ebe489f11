// Screens tables row by row, so that a list of a hundred thousand rows never stands in memory.
import { ColumnNumbers, columnFinding } from './column-numbers.ts';
import { describe } from './describe.ts';
import type { Finding, ScreeningOptions } from './finding.ts';
import { hitsIn } from './hits.ts';
import { maskText } from './mask.ts';
import { listFinding, rowsInWords } from './people-lists/list-finding.ts';
import { PeopleListWatch } from './people-lists/watch.ts';

export interface RowPlace {
  /** The row as people count it, from 1. */
  row: number;
  /** Headings of the columns: a heading such as 身份证号 makes a doubtful number certain. */
  headings?: readonly string[];
  /** What the table is called; 表格 unless told otherwise. */
  table?: string;
}

/** Findings in one row. Offsets are those of its cells joined by tabs. */
export function screenRow(cells: readonly string[], place: RowPlace, options: ScreeningOptions = {}): Finding[] {
  const text = rowText(cells);
  const column = columnFinder(text);
  const headingAt = place.headings ? (offset: number) => place.headings![column(offset)] ?? '' : undefined;
  const hits = hitsIn(text, { wording: options.wording, place: 'cell', headingAt });
  if (hits.length === 0) return [];
  const whereAt = (offset: number) => `${place.table ?? '表格'}第${place.row}行第${column(offset) + 1}列`;
  return describe(text, hits, { whereAt }, options);
}

/** Findings in a small table that is at hand as a whole; the first row is taken for its headings. */
export function screenTable(rows: readonly (readonly string[])[], options: ScreeningOptions & { table?: string } = {}): Finding[] {
  const headings = rows[0] ?? [];
  const table = options.table ?? '表格';
  const watch = new PeopleListWatch(table);
  const columns = new ColumnNumbers();
  const inRows = rows.flatMap((cells, at) => {
    watch.row(at + 1, cells);
    columns.row(at + 1, cells);
    return screenRow(cells, { row: at + 1, headings, table }, options);
  });
  const inColumns = columns.end().map((number) => columnFinding(number, table, [], options));
  return [...inRows, ...inColumns, ...watch.end().map((list) => listFinding(list, table + rowsInWords(list), [], options))];
}

/** The row with its findings masked. */
export function maskRow(cells: readonly string[], findings: readonly Finding[]): string[] {
  return maskText(rowText(cells), findings).split('\t');
}

function rowText(cells: readonly string[]): string {
  return cells.map((cell) => cell.replaceAll('\t', ' ')).join('\t');
}

function columnFinder(text: string): (offset: number) => number {
  let borders: number[] | null = null;
  return (offset) => {
    borders ??= [...text.matchAll(/\t/g)].map((hit) => hit.index);
    let low = 0;
    let high = borders.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (borders[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
