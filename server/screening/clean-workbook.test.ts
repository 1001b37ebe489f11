import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { cleanFile } from './clean-file.ts';
import { identityCheckCharacter } from './identity-number.ts';
import { screenFile } from './screen-file.ts';
import { packed, unpacked } from './testing-files.ts';

const id = '371081199003071239';
const found = async (file: Uint8Array) => (await screenFile(file, '表.xlsx')).findings;
const told = async (file: Uint8Array) => (await found(file)).map(({ kind, severity, where }) => `${severity} ${kind} ${where}`);
const idOf = (number: number) => {
  const first17 = `37108119${60 + (number % 40)}0307${String(number % 1000).padStart(3, '0')}`;
  return first17 + identityCheckCharacter(first17);
};

async function bookOf(fill: (book: exceljs.Workbook) => void): Promise<Buffer> {
  const book = new exceljs.Workbook();
  book.creator = 'Unknown';
  book.lastModifiedBy = '';
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function reopened(content: Uint8Array): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(content as unknown as ArrayBuffer);
  return book;
}

/** What a reader sees: the visible cells of the visible sheets with their addresses. */
function seenIn(book: exceljs.Workbook): string[] {
  return book.worksheets
    .filter((sheet) => sheet.state === 'visible')
    .flatMap((sheet) => {
      const cells: string[] = [];
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.text !== '' && !row.hidden && !sheet.getColumn(cell.col as unknown as number).hidden)
            cells.push(`${sheet.name}!${cell.address}=${cell.text}`);
        }),
      );
      return cells;
    });
}

describe('a workbook', () => {
  it('with 5,000 subsidies and identity numbers in a hidden column is stopped, named in one line, and clean after cleaning', async () => {
    const file = await bookOf((book) => {
      const sheet = book.addWorksheet('公示');
      sheet.addRow(['序号', '姓名', '身份证号', '村', '补贴金额（元）']);
      for (let i = 1; i <= 5000; i++) sheet.addRow([i, '王建国', idOf(i), '前村', 100 + i]);
      sheet.getColumn(3).hidden = true;
    });
    const findings = await found(file);
    assert.deepEqual(
      findings.map(({ kind, severity, where, count, fix }) => [kind, severity, where, count, fix]),
      [
        ['idNumber', 'block', '工作表“公示”第3列（C列）第2–5001行（隐藏的列）', 5000, 'clean'],
        ['personalList', 'warn', '工作表“公示”第2–5001行', 5000, undefined],
        ['hidden', 'block', '工作表“公示”隐藏的C列', 5001, 'clean'],
      ],
    );
    assert.ok(!JSON.stringify(findings).includes(idOf(1)));
    const { content, changes } = await cleanFile(file, '表.xlsx');
    assert.deepEqual(
      changes.filter((one) => one.what === '清空看不见的单元格'),
      [{ what: '清空看不见的单元格', where: '工作表“公示”隐藏的C列', count: 5001 }],
    );
    assert.deepEqual(await told(content), ['warn personalList 工作表“公示”第2–5001行']);
    assert.ok(
      !Object.values(await unpacked(content))
        .join('')
        .includes(idOf(77)),
    );
    assert.deepEqual(seenIn(await reopened(content)), seenIn(await reopened(file)));
  });

  it('with hidden sheets, rows, columns without width, white words and formats that show nothing keeps what is seen', async () => {
    const file = await bookOf((book) => {
      const first = book.addWorksheet('底册', { state: 'veryHidden' });
      first.addRow(['电话', '13800138000']);
      const seen = book.addWorksheet('公示');
      seen.getCell('A1').value = '跨列标题';
      seen.mergeCells('A1:D1');
      seen.addRow([id, '甲', 1, '见']);
      seen.addRow(['', '乙', 2, '见']);
      seen.addRow(['', '13900139000', 3, '藏在行里']);
      seen.getRow(4).hidden = true;
      seen.getColumn(1).hidden = true;
      seen.getCell('F2').value = id;
      seen.getCell('F2').font = { color: { argb: 'FFFFFFFF' } };
      seen.getCell('G2').value = '13700137000';
      seen.getCell('G2').numFmt = ';;;';
      seen.getCell('H2').value = '白字在色块上';
      seen.getCell('H2').font = { color: { argb: 'FFFFFFFF' } };
      seen.getCell('H2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFC00000' } };
      seen.getCell('E2').value = { formula: '底册!B1&C4', result: '7' };
      const last = book.addWorksheet('字典', { state: 'hidden' });
      last.addRow(['甲类']);
    });
    const findings = await told(file);
    for (const expected of [
      'block mobile 工作表“底册”（隐藏）第1行第2列',
      'block hidden 工作表“底册”（隐藏）',
      'block hidden 工作表“公示”隐藏的A列',
      'block hidden 工作表“公示”隐藏的行',
      'block hidden 工作表“公示”白色或者不显示的字',
      'warn hidden 工作表“字典”（隐藏）',
    ])
      assert.ok(findings.includes(expected), `${expected} in ${findings.join('\n')}`);
    const { content, changes } = await cleanFile(file, '表.xlsx');
    assert.deepEqual(await told(content), []);
    assert.ok(changes.some((one) => one.what === '公式换成它的结果'));
    const book = await reopened(content);
    assert.deepEqual(
      book.worksheets.map((sheet) => sheet.name),
      ['公示'],
    );
    const unseen = /!(?:F2|G2)=/;
    assert.deepEqual(
      seenIn(book),
      seenIn(await reopened(file)).filter((cell) => !unseen.test(cell)),
    );
    assert.equal(book.getWorksheet('公示')?.getCell('A1').text, '跨列标题');
    assert.equal(book.getWorksheet('公示')?.getCell('E2').value, '7');
  });

  it('tells comments, names, caches and links outside, and cleans them', async () => {
    const base = await bookOf((book) => {
      book.creator = '王建国';
      const sheet = book.addWorksheet('公示');
      sheet.addRow(['见', 1]);
      sheet.getCell('A1').note = '电话13800138000';
      book.definedNames.add('公示!$B$1', '数');
    });
    const parts = await unpacked(base);
    const space = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
      '</Relationships>',
      `<Relationship Id="rId91" Type="${space}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/><Relationship Id="rId92" Type="${space}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
    );
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
      '</workbook>',
      '<externalReferences><externalReference r:id="rId92"/></externalReferences><pivotCaches><pivotCache cacheId="1" r:id="rId91"/></pivotCaches></workbook>',
    ).replace('<definedNames>', '<definedNames><definedName name="暗" hidden="1">公示!$A$1</definedName>');
    parts['xl/pivotCache/pivotCacheDefinition1.xml'] =
      `<pivotCacheDefinition><cacheFields><cacheField><sharedItems><s v="${id}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`;
    parts['xl/externalLinks/externalLink1.xml'] =
      '<externalLink><externalBook><sheetNames><sheetName val="底册"/></sheetNames></externalBook></externalLink>';
    const file = await packed(parts);
    const findings = await told(file);
    for (const expected of [
      'block hidden 数据透视表的缓存',
      'warn hidden 外部链接',
      'warn hidden 批注',
      'block mobile 批注',
      'warn hidden 定义的名称',
      'warn metadata 文件属性',
    ])
      assert.ok(findings.includes(expected), `${expected} in ${findings.join('\n')}`);
    const { content } = await cleanFile(file, '表.xlsx');
    assert.deepEqual(await told(content), []);
    const left = await unpacked(content);
    assert.deepEqual(
      Object.keys(left).filter((name) => /pivot|external|comment/i.test(name)),
      [],
    );
    assert.ok(left['xl/workbook.xml']?.includes('数'));
    assert.deepEqual(seenIn(await reopened(content)), seenIn(await reopened(file)));
  });

  it('tells what was deleted from its cells and still lies in the file', async () => {
    const parts = await unpacked(await bookOf((book) => book.addWorksheet('公示').addRow(['见'])));
    parts['xl/sharedStrings.xml'] = parts['xl/sharedStrings.xml']!.replace('</sst>', `<si><t>${id}</t></si></sst>`);
    const file = await packed(parts);
    assert.deepEqual(await told(file), ['block hidden 文件内部']);
    const { content } = await cleanFile(file, '表.xlsx');
    assert.deepEqual(await told(content), []);
  });

  it('whatever is hidden, nothing of it is left and everything seen is', async () => {
    const grid = fc.record({
      rows: fc.array(fc.array(fc.constantFrom('', '见', '12.5', id, '13800138000'), { minLength: 4, maxLength: 4 }), {
        minLength: 1,
        maxLength: 8,
      }),
      columns: fc.subarray([1, 2, 3, 4]),
      hidden: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8]),
      second: fc.constantFrom('visible' as const, 'hidden' as const, 'veryHidden' as const),
    });
    await fc.assert(
      fc.asyncProperty(grid, async ({ rows, columns, hidden, second }) => {
        const file = await bookOf((book) => {
          const sheet = book.addWorksheet('甲');
          sheet.addRows(rows);
          for (const column of columns) sheet.getColumn(column).hidden = true;
          for (const row of hidden) sheet.getRow(row).hidden = true;
          book.addWorksheet('乙', { state: second }).addRow([id]);
        });
        const { content } = await cleanFile(file, '表.xlsx');
        assert.deepEqual(
          (await found(content)).filter((one) => one.fix === 'clean' || one.where.includes('隐藏')),
          [],
        );
        assert.deepEqual(seenIn(await reopened(content)), seenIn(await reopened(file)));
      }),
      { numRuns: 25 },
    );
  });
});
