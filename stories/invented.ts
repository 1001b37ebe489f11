// Invented things: numbers that look real to a checking machine and belong to nobody, and tables of a ledger.
import ExcelJS from 'exceljs';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An identity number with a right check digit, of somebody said to have been born on a day in 1949. */
export function identityNumber(sequence = '001'): string {
  const first = `11010119490131${sequence}`;
  const sum = [...first].reduce((all, digit, at) => all + Number(digit) * weights[at]!, 0);
  return first + '10X98765432'[sum % 11];
}

export const ledgerHeadings = ['标题', '公开渠道', '信息种类', '栏目', '公开日期', '网址'];

/** A workbook with one sheet. */
export async function workbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('台账').addRows(rows as string[][]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
