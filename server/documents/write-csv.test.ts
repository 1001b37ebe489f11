import assert from 'node:assert/strict';
import { it } from 'node:test';
import { writeCsv } from './write-csv.ts';

const written = async (...cells: (string | number | null)[]) =>
  (await Array.fromAsync(writeCsv({ headings: ['甲'], rows: [cells] }))).join('').split('\r\n')[1];

it('a csv begins with the mark that Excel needs for Chinese', async () => {
  assert.equal((await Array.fromAsync(writeCsv({ headings: ['标题', '日期'], rows: [] }))).join(''), '\ufeff标题,日期\r\n');
});

it('a text that a spreadsheet would run is written so that it is only shown', async () => {
  assert.equal(await written('=HYPERLINK("x")', '+1+2', '@SUM(A1)', '-2+3', '＝1'), `"'=HYPERLINK(""x"")",'+1+2,'@SUM(A1),'-2+3,'＝1`);
});

it('numbers, also negative ones, stay numbers, and nothing stays nothing', async () => {
  assert.equal(await written(-5, '-5.2', '+86', null, ''), '-5,-5.2,+86,,');
});

it('quotes, commas and line breaks come back as they were', async () => {
  assert.equal(await written('甲,乙', '说"好"', '一\n二'), '"甲,乙","说""好""","一\n二"');
});
