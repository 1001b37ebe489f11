// Reads a table with headings from xlsx or csv, row by row, within limits.
import type { Bytes } from './bytes.ts';
import { refuseDocument } from './errors.ts';
import { findHeader, type Header, headerOf, headerReach } from './find-header.ts';
import { openSheets, type Sheet } from './open-sheets.ts';
import type { SheetRow } from './sheet-row.ts';

export interface TableOptions {
  /** The sheet to read; the first visible one unless named. */
  sheet?: string;
  /** Names the headings are expected to have: finds the heading row more surely. */
  expected?: readonly string[];
  maxRows?: number;
  maxColumns?: number;
}

export interface TableRow {
  /** As the file counts, from 1, so that a report can name it. */
  number: number;
  /** One text per heading, '' where the file has nothing. */
  cells: string[];
}

export interface Table {
  sheet: string;
  /** Every sheet of the file, for a choice. */
  sheets: { name: string; hidden: boolean }[];
  /** Lines above the headings. */
  titles: string[];
  header: Header;
  /** The rows below the headings that hold anything. */
  rows(): AsyncGenerator<TableRow>;
}

const defaultRows = 200_000;
const defaultColumns = 200;

/** Opens a table. Throws `documents.*` when there is none, or it is empty, locked or of an old format. */
export async function openTable(bytes: Bytes, options: TableOptions = {}): Promise<Table> {
  const sheets = await openSheets(bytes);
  const sheet = choose(sheets, options.sheet);
  const top = await firstRows(sheet, headerReach);
  if (top.length === 0) throw refuseDocument('documents.emptyTable');
  const at = findHeader(top, options.expected);
  const header = at === null ? numbered(top) : headerOf(top[at]!);
  return {
    sheet: sheet.name,
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    titles: top.slice(0, at ?? 0).map((row) => row.cells.filter((cell) => cell !== '').join(' ')),
    header,
    rows: () => bodyRows(sheet, header, options),
  };
}

function choose(sheets: Sheet[], name: string | undefined): Sheet {
  const found = name === undefined ? (sheets.find((sheet) => !sheet.hidden) ?? sheets[0]) : sheets.find((sheet) => sheet.name === name);
  if (!found) throw name === undefined ? refuseDocument('documents.emptyTable') : refuseDocument('documents.noSheet', { sheet: name });
  return found;
}

async function firstRows(sheet: Sheet, count: number): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of sheet.rows()) if (rows.push(row) >= count) break;
  return rows;
}

/** A table without headings: its columns are called by their number and every row is data. */
function numbered(top: SheetRow[]): Header {
  const width = Math.max(...top.map((row) => row.cells.length));
  return { names: Array.from({ length: width }, (_, column) => `第${column + 1}列`), row: 0 };
}

async function* bodyRows(sheet: Sheet, header: Header, options: TableOptions): AsyncGenerator<TableRow> {
  const maxRows = options.maxRows ?? defaultRows;
  const maxColumns = options.maxColumns ?? defaultColumns;
  let count = 0;
  for await (const { number, cells } of sheet.rows()) {
    if (number <= header.row) continue;
    if (cells.length > maxColumns) throw refuseDocument('documents.tooManyColumns', { row: number, limit: maxColumns });
    if (++count > maxRows) throw refuseDocument('documents.tooManyRows', { limit: maxRows });
    while (cells.length < header.names.length) cells.push('');
    yield { number, cells };
  }
}
