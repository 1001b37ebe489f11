// Writes tables as xlsx, streamed, ready for A4: bold frozen headings, texts stay texts so that long numbers keep their digits, numbers are numbers.
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
  /** How many columns from the left go on paper, where all of them would be too small to read; a line at the foot of each page says so. */
  printed?: number;
}

type Book = stream.xlsx.WorkbookWriter;

const defaultWidth = 18;
const thin = { style: 'thin', color: { argb: 'FFB0B0B0' } } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };
/** Below the table too, so that what somebody adds stays as he types it. */
const untouched = { numFmt: '@' } as const;
/** Long texts go on in the next line, so that every page stays readable on paper. */
const asText = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' }, border } as const;
const asHeading = { numFmt: '@', alignment: { wrapText: true, vertical: 'middle' }, border, font: { bold: true } } as const;
/** A row is no higher than this: one long cell must not fill a page. */
const mostLines = 12;
/** In points. */
const lineHeight = 16;
const titleHeight = 22;
const asNumber = { numFmt: 'General', alignment: { vertical: 'top' }, border } as const;

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
  const page = book.addWorksheet(sheetName(sheet.name), {
    views: [{ state: 'frozen', ySplit: above }],
    pageSetup: onPaper(above, sheet.printed),
    headerFooter: { oddFooter: footer(sheet) },
  });
  page.columns = sheet.headings.map((_, column) => ({ width: sheet.widths?.[column] ?? defaultWidth, style: untouched }));
  if (sheet.title !== undefined) {
    const title = page.addRow([sheet.title]);
    title.font = { bold: true, size: 14 };
    title.alignment = { wrapText: true, vertical: 'middle' };
    // Joined over the columns it stands above: in one of them alone it would be cut off.
    page.mergeCells(1, 1, 1, sheet.printed ?? sheet.headings.length);
    title.height = titleLines(sheet) * titleHeight;
    title.commit();
  }
  const headings = page.addRow([...sheet.headings]);
  headings.eachCell((one) => {
    one.style = asHeading;
  });
  headings.height = linesOf(sheet.headings, sheet.widths) * lineHeight;
  headings.commit();
  for await (const row of sheet.rows) {
    const line = page.addRow(row.map(cell));
    for (const [at, value] of row.entries()) line.getCell(at + 1).style = typeof value === 'number' ? asNumber : asText;
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
    return value.length * 2 <= width ? 1 : Math.ceil(widthOf(value) / width);
  });
  return Math.min(Math.max(1, ...needed), mostLines);
}

/** Chinese characters take two. */
function widthOf(text: string): number {
  return text.replace(/[^\0-\xff]/g, '  ').length;
}

/** The title is written half as large again as the rest. */
function titleLines({ title = '', headings, widths = [], printed = headings.length }: SheetToWrite): number {
  const room = headings.slice(0, printed).reduce((sum, _, at) => sum + (widths[at] ?? defaultWidth), 0);
  return Math.max(1, Math.ceil((widthOf(title) * 1.5) / room));
}

/** A4 across with narrow margins, the width of the page, the headings again on each. */
function onPaper(above: number, printed: number | undefined) {
  return {
    paperSize: 9,
    orientation: 'landscape' as const,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${above}:${above}`,
    ...(printed === undefined ? {} : { printArea: `A:${columnLetter(printed)}` }),
  };
}

function footer({ headings, printed }: SheetToWrite): string {
  const left = printed === undefined ? '' : `&L“${headings[printed]}”起各列不打印，要打印请取消打印区域`;
  return `${left}&C第 &P 页，共 &N 页`;
}

/** 1 → A; for the first twenty-six. */
function columnLetter(at: number): string {
  return String.fromCharCode(64 + at);
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
