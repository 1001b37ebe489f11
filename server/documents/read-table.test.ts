import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Bytes, bytesOfBuffer } from './bytes.ts';
import { openTable, type TableOptions } from './read-table.ts';
import { bytesOfText, workbookOf, writtenXlsx, zipOf } from './testing.ts';

const code = (expected: string) => (error: unknown) => error instanceof Error && 'code' in error && error.code === expected;

async function read(bytes: Bytes, options?: TableOptions) {
  const table = await openTable(bytes, options);
  return { header: table.header, titles: table.titles, rows: await Array.fromAsync(table.rows()) };
}

const cell = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;
const sheet = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;

describe('a table from xlsx', () => {
  it('shows days as days, long numbers in full, formulas as results, and rich text whole', async () => {
    const rows = sheet(
      row(1, cell('A1', '日期'), cell('B1', '号码'), cell('C1', '合计'), cell('D1', '备注'), cell('E1', '时刻')),
      row(
        2,
        '<c r="A2" s="1"><v>44729</v></c><c r="B2"><v>1.2345678901234568E+17</v></c><c r="C2"><f>A1+1</f><v>0.30000000000000004</v></c><c r="D2" t="s"><v>0</v></c><c r="E2" s="2"><v>44729.5</v></c>',
      ),
    );
    const more = {
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot; hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      'xl/sharedStrings.xml': '<sst><si><r><t>前</t></r><r><t xml:space="preserve">后 </t></r><rPh><t>qian</t></rPh></si></sst>',
    };
    const { rows: read1 } = await read(await workbookOf({ 一: rows }, more));
    assert.deepEqual(read1, [{ number: 2, cells: ['2022-06-17', '123456789012345680', '0.3', '前后', '2022-06-17 12:00'] }]);
  });

  it('finds the headings under title lines and keeps the row numbers people see', async () => {
    const rows = sheet(
      row(1, cell('A1', '米山镇2022年政府信息公开台账')),
      row(3, cell('A3', '标题'), cell('B3', '公开日期')),
      row(4, cell('A4', '甲'), cell('B4', '2022-01-01')),
      row(7, cell('B7', '2022-01-02')),
    );
    assert.deepEqual(await read(await workbookOf({ 一: rows })), {
      header: { names: ['标题', '公开日期'], row: 3 },
      titles: ['米山镇2022年政府信息公开台账'],
      rows: [
        { number: 4, cells: ['甲', '2022-01-01'] },
        { number: 7, cells: ['', '2022-01-02'] },
      ],
    });
  });

  it('reads the first visible sheet unless another is named', async () => {
    const book = await workbookOf({ 隐藏: sheet(row(1, cell('A1', '藏'))), 台账: sheet(row(1, cell('A1', '标题'), cell('B1', '网址'))) });
    const table = await openTable(book);
    assert.deepEqual(
      [table.sheet, table.sheets],
      [
        '台账',
        [
          { name: '隐藏', hidden: true },
          { name: '台账', hidden: false },
        ],
      ],
    );
    assert.equal((await openTable(book, { sheet: '隐藏' })).sheet, '隐藏');
    await assert.rejects(openTable(book, { sheet: '无' }), code('documents.noSheet'));
  });

  it('is read back as it was written, long digits and formula-like texts included', async () => {
    const values = [
      ['371081199003071239', '=1+1', '@甲', '-5', '𠮷😀', '第一行\n第二行'],
      [null, 12, 0.5, '', '1.2e+17', '<&>'],
    ];
    const book = await writtenXlsx({
      name: '清单/一',
      title: '（演示）清单',
      headings: ['证号', '乙', '丙', '丁', '戊', '己'],
      rows: values,
    });
    const { titles, rows } = await read(book);
    assert.deepEqual(titles, ['（演示）清单']);
    assert.deepEqual(
      rows.map((one) => one.cells),
      [
        ['371081199003071239', '=1+1', '@甲', '-5', '𠮷😀', '第一行\n第二行'],
        ['', '12', '0.5', '', '1.2e+17', '<&>'],
      ],
    );
  });
});

describe('a table from text', () => {
  it('is read in UTF-8 with and without mark, GB 18030 and UTF-16, with any usual delimiter', async () => {
    const text = '标题,日期\n公开,2022-01-01\n';
    const gb = Buffer.from('b1eacce22cc8d5c6da0ab9abbfaa2c323032322d30312d30310a', 'hex');
    const files = [
      bytesOfText(text),
      bytesOfText(`\ufeff${text}`),
      bytesOfBuffer(gb),
      bytesOfBuffer(Buffer.from(`\ufeff${text}`, 'utf16le')),
      bytesOfText(text.replaceAll(',', ';')),
      bytesOfText(text.replaceAll(',', '\t').replaceAll('\n', '\r\n')),
    ];
    for (const file of files)
      assert.deepEqual(await read(file), {
        header: { names: ['标题', '日期'], row: 1 },
        titles: [],
        rows: [{ number: 2, cells: ['公开', '2022-01-01'] }],
      });
  });

  it('is decoded right when the first Chinese character comes late', async () => {
    const gb = Buffer.concat([Buffer.from(`a,b\n${'1,2\n'.repeat(50_000)}`), Buffer.from('b9abbfaa2c330a', 'hex')]);
    const { rows } = await read(bytesOfBuffer(gb));
    assert.deepEqual(rows.at(-1), { number: 50_002, cells: ['公开', '3'] });
  });

  it('keeps quoted delimiters and line breaks, and names a row by its first line', async () => {
    const { rows } = await read(bytesOfText('标题,说明\n"甲,乙","一\n二"\n\n丙,丁\n'));
    assert.deepEqual(rows, [
      { number: 2, cells: ['甲,乙', '一\n二'] },
      { number: 5, cells: ['丙', '丁'] },
    ]);
  });

  it('without headings has its columns numbered', async () => {
    assert.deepEqual((await read(bytesOfText('1,2\n3,4\n'))).header.names, ['第1列', '第2列']);
  });
});

describe('a table that cannot be read', () => {
  it('gets a sentence: empty, old, locked, too long, too wide, not a table', async () => {
    await assert.rejects(openTable(bytesOfText('')), code('documents.emptyTable'));
    await assert.rejects(openTable(await zipOf({ 'word/document.xml': '' })), code('documents.notTable'));
    await assert.rejects(read(bytesOfText(`甲,乙\n${'1,2\n'.repeat(11)}`), { maxRows: 10 }), code('documents.tooManyRows'));
    await assert.rejects(read(bytesOfText(`甲,乙\n${'1,'.repeat(300)}\n`)), code('documents.tooManyColumns'));
    await assert.rejects(openTable(bytesOfBuffer(Buffer.from('%PDF-1.7\n'))), code('documents.notTable'));
  });

  it('ends with a sentence when its quotes never close', async () => {
    await assert.rejects(read(bytesOfText('甲,乙\n"1,2\n3,4\n')), code('documents.badQuotes'));
  });
});
