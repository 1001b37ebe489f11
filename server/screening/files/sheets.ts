// Screens workbooks and text tables, with the sheets, rows, columns and cells nobody sees.
import { type Bytes, openBook, openSheets, type Sheet } from '#documents';
import { findNumbers } from '../find-numbers.ts';
import type { ScreeningOptions } from '../finding.ts';
import { screenText } from '../screen-text.ts';
import { fileFinding } from './file-finding.ts';
import type { FindingList } from './finding-list.ts';
import type { LookInside } from './inside.ts';
import { screenPackage } from './package.ts';
import { TableScreen } from './table-screen.ts';
import { screenBehindSheets } from './workbook-hidden.ts';

/** A table in plain text. `name` is the file's: what it is called says what the list is about. */
export async function screenTextTable(bytes: Bytes, name: string, found: FindingList, options: ScreeningOptions): Promise<void> {
  for (const sheet of await openSheets(bytes)) await screenSheet(sheet, name, found, options);
}

/** A workbook with everything that is in the file. */
export async function screenWorkbook(
  bytes: Bytes,
  name: string,
  found: FindingList,
  options: ScreeningOptions,
  inside: LookInside,
): Promise<void> {
  const book = await openBook(bytes);
  for (const sheet of book.sheets) await screenSheet(sheet, name, found, options);
  addUnusedTexts(book.unusedTexts(), found, options);
  await screenBehindSheets(book.zip, found, options);
  await screenPackage(book.zip, found, options, inside);
}

async function screenSheet(sheet: Sheet, file: string, found: FindingList, options: ScreeningOptions): Promise<void> {
  const table = sheet.name === '' ? '表格' : `工作表“${sheet.name}”${sheet.hidden ? '（隐藏）' : ''}`;
  const screen = new TableScreen({ table, about: `${file} ${sheet.name}`, hidden: sheet.hidden }, found, options);
  for await (const row of sheet.rows()) screen.row(row);
  screen.end(sheet.aside);
  for (const { of, text } of sheet.aside.texts) {
    const field = `${table}的${asideNames[of]}`;
    found.add(...screenText(text, { ...options, field }).map(({ fix: _, ...finding }) => ({ ...finding, where: field, marks: [] })));
  }
}

const asideNames = { margin: '页眉页脚', choice: '下拉选项', hint: '提示', formula: '公式' };

/** What was deleted from the cells may still lie in the file. */
function addUnusedTexts(texts: readonly string[], found: FindingList, options: ScreeningOptions): void {
  const numbers = texts.reduce((sum, text) => sum + findNumbers(text).filter((one) => one.severity === 'block').length, 0);
  if (numbers === 0) return;
  const excerpt = `单元格里已经删去的内容仍留在文件里，其中有${numbers}个号码`;
  found.add(fileFinding({ kind: 'hidden', severity: 'block', where: '文件内部', excerpt, count: numbers, fix: 'clean' }, options));
}
