// Writes tables as xlsx, streamed: bold frozen headings, texts stay texts so that long numbers keep their digits, numbers are numbers.
import type { Writable } from 'node:stream';
import type { stream } from 'exceljs';
import type { CellValue, TableToWrite } from './write-csv.ts';

export interface SheetToWrite extends TableToWrite {
  /** At most 31 characters; what spreadsheets forbid is replaced. */
  name: string;
  /** A line above the headings. */
  title?: string;
  /** In characters, by column; 18 where none is given. */
  widths?: readonly number[];
}

type Book = stream.xlsx.WorkbookWriter;

const defaultWidth = 18;
/** Long texts go on in the next line, so that every page stays readable on paper. */
const asText = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } } as const;
/** A row is no higher than this: one long cell must not fill a page. */
const mostLines = 12;
/** In points. */
const lineHeight = 15;
const asNumber = { numFmt: 'General', alignment: { vertical: 'top' } } as const;

/** Writes one sheet and ends the stream. */
export async function writeXlsx(sheet: SheetToWrite, to: Writable): Promise<void> {
  await writeWorkbook([sheet], to);
}

/** Writes sheets one after the other and ends the stream. */
export async function writeWorkbook(sheets: readonly SheetToWrite[], to: Writable): Promise<void> {
  // Loaded on the first export only: it is large, and most processes never write a workbook.
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: to, useStyles: true, useSharedStrings: false });
  for (const sheet of sheets) await writeSheet(book, sheet, to);
  await book.commit();
}

async function writeSheet(book: Book, sheet: SheetToWrite, to: Writable): Promise<void> {
  const above = sheet.title === undefined ? 1 : 2;
  const page = book.addWorksheet(sheetName(sheet.name), { views: [{ state: 'frozen', ySplit: above }], pageSetup: onPaper(above) });
  page.columns = sheet.headings.map((_, column) => ({ width: sheet.widths?.[column] ?? defaultWidth, style: asText }));
  if (sheet.title !== undefined) {
    const title = page.addRow([sheet.title]);
    title.font = { bold: true, size: 14 };
    title.commit();
  }
  const headings = page.addRow([...sheet.headings]);
  headings.font = { bold: true };
  headings.commit();
  for await (const row of sheet.rows) {
    const line = page.addRow(row.map(cell));
    for (const [at, value] of row.entries()) if (typeof value === 'number') line.getCell(at + 1).style = asNumber;
    const lines = linesOf(row, sheet.widths);
    if (lines > 1) line.height = lines * lineHeight;
    line.commit();
    if (to.writableNeedDrain) await drained(to);
  }
  page.commit();
}

/** How many lines the longest text of a row takes in its column: programs do not work it out by themselves. */
function linesOf(row: readonly CellValue[], widths: readonly number[] = []): number {
  const needed = row.map((value, at) => {
    if (typeof value !== 'string') return 1;
    const width = widths[at] ?? defaultWidth;
    // Chinese characters take two.
    return value.length * 2 <= width ? 1 : Math.ceil(value.replace(/[^\0-\xff]/g, '  ').length / width);
  });
  return Math.min(Math.max(1, ...needed), mostLines);
}

/** A4 across, every column on the page, the headings again on each. */
function onPaper(above: number) {
  return {
    paperSize: 9,
    orientation: 'landscape' as const,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${above}:${above}`,
  };
}

/** A string is written as a string and never as a formula, whatever it begins with; control characters would break the file. */
function cell(value: CellValue): string | number | null {
  return typeof value === 'string'
    ? value
        .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
        .toWellFormed()
        .slice(0, 32_767)
    : value;
}

function sheetName(name: string): string {
  return (
    name
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, 31)
      .trim() || '表格'
  );
}

function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => stream.once('drain', resolve).once('close', resolve));
}
