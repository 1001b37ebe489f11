// Opens a workbook or a text table as a list of sheets with their rows, whatever the format.
import type { Bytes } from './bytes.ts';
import { csvRows } from './csv-rows.ts';
import { refuseDocument } from './errors.ts';
import type { SheetRow } from './sheet-row.ts';
import { sniff } from './sniff.ts';
import { xlsxRows } from './xlsx-rows.ts';
import { readWorkbook } from './xlsx-workbook.ts';
import { openZip } from './zip.ts';

export interface Sheet {
  /** Empty for a text table. */
  name: string;
  hidden: boolean;
  rows(): AsyncGenerator<SheetRow>;
}

/** The sheets of an .xlsx or .csv. Throws a sentence for everything else: old formats say what to save as. */
export async function openSheets(bytes: Bytes): Promise<Sheet[]> {
  const { extension } = await sniff(bytes, '');
  if (extension === 'xlsx') return openWorkbook(bytes);
  if (extension === 'txt' || extension === 'csv') return [{ name: '', hidden: false, rows: () => csvRows(bytes) }];
  if (extension === 'locked') throw refuseDocument('documents.encrypted');
  if (extension === 'xls' || extension === 'et') throw refuseDocument('documents.oldExcel');
  throw refuseDocument('documents.notTable');
}

async function openWorkbook(bytes: Bytes): Promise<Sheet[]> {
  const zip = await openZip(bytes);
  const book = await readWorkbook(zip);
  return book.sheets.map((sheet) => ({ name: sheet.name, hidden: sheet.hidden, rows: () => xlsxRows(zip, book, sheet) }));
}
