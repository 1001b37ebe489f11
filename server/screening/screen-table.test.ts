import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskText } from './mask.ts';
import { maskRow, screenRow, screenTable } from './screen-table.ts';
import { withLuhn } from './testing.ts';

describe('screening of a table', () => {
  it('names the row and the column', () => {
    const rows = [
      ['姓名', '电话'],
      ['某甲', '13800138000'],
      ['某乙', '0631-8871088'],
      ['某丙', '139 0013 9000'],
    ];
    assert.deepEqual(
      screenTable(rows).map((finding) => finding.where),
      ['表格第2行第2列', '表格第4行第2列'],
    );
  });

  it('takes the heading of a column for the label of its numbers', () => {
    const rows = [
      ['户主', '银行账号'],
      ['某甲', `622848 00000 ${withLuhn('62284800000123456').slice(11)}`],
    ];
    const card = screenTable(rows).map(({ kind, severity }) => [kind, severity]);
    assert.deepEqual(card, [
      ['bankCard', 'block'],
      ['personalList', 'block'],
    ]);
  });

  it('finds a number laid over neighbouring cells and masks it there', () => {
    const cells = ['某甲', '371081', '19900307', '1239', '备注'];
    const findings = screenRow(cells, { row: 7 });
    assert.deepEqual(
      findings.map(({ kind, where }) => [kind, where]),
      [['idNumber', '表格第7行第2列']],
    );
    assert.deepEqual(maskRow(cells, findings), ['某甲', '371***', '********', '**39', '备注']);
  });
});

describe('screening of plain text', () => {
  it('sees a list of people in lines', async () => {
    const { screenText } = await import('./screen-text.ts');
    const text = '救助对象名单\n姓名　住址　原因\n王建国　前村中路3号　肺癌\n李秀英　前村中路5号　尿毒症\n';
    const [found] = screenText(text);
    assert.deepEqual([found?.kind, found?.severity, found?.where, found?.count], ['personalList', 'block', '正文第3–4行的名单', 2]);
    assert.equal(maskText(text, [found!]), '救助对象名单\n姓名　住址　原因\n王建国　******　**\n李秀英　******　***\n');
    assert.deepEqual(screenText('第一，加强领导，落实责任。\n第二，统筹推进，注重实效。\n第三，强化督导，严格考核。\n'), []);
  });

  it('counts paragraphs by lines with something on them', async () => {
    const { screenText } = await import('./screen-text.ts');
    assert.deepEqual(
      screenText('一\n\n二\n13800138000').map((finding) => finding.where),
      ['正文第3段'],
    );
    assert.deepEqual(
      screenText('致13800138000', { field: '标题' }).map((finding) => finding.where),
      ['标题'],
    );
  });
});
