import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import exceljs from 'exceljs';
import jszip from 'jszip';
import { type SheetToWrite, writeXlsx } from './write-xlsx.ts';

async function written(sheet: SheetToWrite) {
  const through = new PassThrough();
  const [bytes] = await Promise.all([buffer(through), writeXlsx(sheet, through)]);
  return bytes;
}

async function opened(sheet: SheetToWrite) {
  const book = new exceljs.Workbook();
  await book.xlsx.load((await written(sheet)) as never);
  return book.worksheets[0]!;
}

describe('a workbook on paper', () => {
  test('is A4 across, as wide as the page, with the headings again and the pages counted', async () => {
    const { pageSetup, headerFooter } = await opened({ name: '台账', headings: ['标题', '日期'], rows: [['甲', '2026-11-23']] });
    const { paperSize, orientation, fitToWidth, fitToHeight, printTitlesRow, printArea } = pageSetup;
    assert.deepEqual(
      [paperSize, orientation, fitToWidth, fitToHeight, printTitlesRow, printArea],
      [9, 'landscape', 1, 0, '1:1', undefined],
    );
    assert.equal(headerFooter.oddFooter, '&C第 &P 页，共 &N 页');
  });

  test('its title is read whole above narrow columns, and a long heading too', async () => {
    const title = '某某区某某镇人民政府向某某区档案馆移送主动公开政府信息清单（第1号）';
    const page = await opened({ name: '清单', title, headings: ['序号', '形成或变更之日'], widths: [6, 8], rows: [] });
    assert.equal(page.getCell('B1').master.address, 'A1');
    assert.deepEqual([page.getRow(1).height, page.getRow(2).height], [8 * 22, 2 * 16]);
    assert.equal(page.pageSetup.printTitlesRow, '2:2');
  });

  test('where all columns would be too small to read the first are printed, and each page says which are not', async () => {
    const sheet = { name: '台账', headings: ['标题', '日期', '关键词'], printed: 2, rows: [] };
    const parts = await jszip.loadAsync(await written(sheet));
    assert.match(await parts.file('xl/workbook.xml')!.async('text'), /_xlnm.Print_Area[^<]*>[^<]*\$A:\$B</);
    const { headerFooter } = await opened(sheet);
    assert.match(headerFooter.oddFooter ?? '', /“关键词”起各列不打印/);
  });
});
