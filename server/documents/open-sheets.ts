// Opens a workbook or a text table as a list of sheets with their rows, whatever the format.
import type { Bytes } from './bytes.ts';
import { csvRows } from './csv-rows.ts';
import { refuseDocument } from './errors.ts';
import type { SheetAside, SheetRow } from './sheet-row.ts';
import { sniff } from './sniff.ts';
import { xlsxRows } from './xlsx-rows.ts';
import { readWorkbook } from './xlsx-workbook.ts';
import { openZip, type Zip } from './zip.ts';

export interface Sheet {
  /** Empty for a text table. */
  name: string;
  hidden: boolean;
  /** Filled while the rows are read. */
  aside: SheetAside;
  rows(): AsyncGenerator<SheetRow>;
}

/** The sheets of an .xlsx or .csv. Throws a sentence for everything else: old formats say what to save as. */
export async function openSheets(bytes: Bytes): Promise<Sheet[]> {
  const { extension } = await sniff(bytes, '');
  if (extension === 'xlsx') return (await openBook(bytes)).sheets;
  if (extension === 'txt' || extension === 'csv')
    return [{ name: '', hidden: false, aside: { merged: [], coloured: false, texts: [] }, rows: () => csvRows(bytes) }];
  if (extension === 'locked') throw refuseDocument('documents.encrypted');
  if (extension === 'xls' || extension === 'et') throw refuseDocument('documents.oldExcel');
  throw refuseDocument('documents.notTable');
}

export interface Book {
  zip: Zip;
  sheets: Sheet[];
  /** Texts of the file that no cell shows any more; complete when every sheet has been read. */
  unusedTexts(): string[];
}

/** A workbook with its container, for those who look behind its sheets. */
export async function openBook(bytes: Bytes): Promise<Book> {
  const zip = await openZip(bytes);
  const book = await readWorkbook(zip);
  const sheets = book.sheets.map((sheet) => {
    const aside: SheetAside = { merged: [], coloured: false, texts: [] };
    return { name: sheet.name, hidden: sheet.hidden, aside, rows: () => xlsxRows(zip, book, sheet, aside) };
  });
  return { zip, sheets, unusedTexts: () => book.sharedTexts.filter((_, at) => !book.used[at]) };
}
