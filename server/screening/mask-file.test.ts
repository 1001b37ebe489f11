import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import exceljs from 'exceljs';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { maskFile } from './mask-file.ts';
import { screenFile } from './screen-file.ts';
import { fullWidth, identityNumbers, mobileNumbers } from './testing.ts';
import { paragraph, run, unpacked, wordFile, wordTable } from './testing-files.ts';

const id = '371081199003071239';
const blocking = async (file: Uint8Array, name: string) =>
  (await screenFile(file, name)).findings.filter((one) => one.severity === 'block');

async function bookOf(rows: (string | number)[][]): Promise<Buffer> {
  const book = new exceljs.Workbook();
  book.addWorksheet('名单').addRows(rows);
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function rowsOf(content: Uint8Array): Promise<string[][]> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(content as unknown as ArrayBuffer);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((row) => {
    rows.push((row.values as unknown[]).slice(1).map(String));
  });
  return rows;
}

describe('masking a file', () => {
  it('hides numbers in the cells of a workbook, over cells and stored as figures, and the columns of a list', async () => {
    const file = await bookOf([
      ['姓名', '电话', '证号', '号段一', '号段二', '家庭住址', '金额'],
      ['王建国', 13800138000, id, '371081', '199003071239', '前村中路3号', 500],
      ['李秀英', '0631-8871088', '', '', '', '前村中路5号', 600],
    ]);
    const { content, changes, left } = await maskFile(file, '名单.xlsx');
    assert.deepEqual(await rowsOf(content), [
      ['姓名', '电话', '证号', '号段一', '号段二', '家庭住址', '金额'],
      ['王建国', '138****8000', '371*************39', '371***', '**********39', '***', '500'],
      ['李秀英', '0631-8871088', '', '', '', '***', '600'],
    ]);
    assert.deepEqual(await blocking(content, '名单.xlsx'), []);
    assert.deepEqual(left, []);
    assert.deepEqual(
      changes.filter((one) => one.what.startsWith('遮盖')),
      [
        { what: '遮盖手机号码', where: '工作表“名单”', count: 1 },
        { what: '遮盖身份证号', where: '工作表“名单”', count: 2 },
        { what: '遮盖名单里的列', where: '工作表“名单”F列', count: 2 },
      ],
    );
    assert.ok(
      !Object.values(await unpacked(content))
        .join('')
        .includes(id),
    );
  });

  it('hides numbers in a Word document over runs and cells, and leaves every other character', async () => {
    const body = `${paragraph(run('身份证37108119'), run('9003071239', '<w:b/>'), run('，电话'), run('１３８００１３８０００'))}${wordTable(
      [
        ['姓名', '病情', '电话'],
        ['王建国', '肺癌', '138 0013 8000'],
        ['李秀英', '尿毒症', ''],
      ],
    )}`;
    const { content, left } = await maskFile(await wordFile(body), '文.docx');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(content) });
    assert.equal(
      value.replace(/\n+/g, '|'),
      '身份证371*************39，电话１３８****８０００|姓名|病情|电话|王建国|***|138 **** 8000|李秀英|***|',
    );
    assert.deepEqual(left, []);
    assert.deepEqual(await blocking(content, '文.docx'), []);
  });

  it('hides columns of children’s lists and keeps their family names', async () => {
    const file = Buffer.from('学生姓名,班级,金额\n王建国,三年级1班,500\n李秀英,三年级2班,500\n');
    const { content } = await maskFile(file, '资助.csv');
    assert.equal(Buffer.from(content).toString(), '\ufeff学生姓名,班级,金额\r\n王**,***,500\r\n李**,***,500\r\n');
    assert.deepEqual(await blocking(content, '资助.csv'), []);
  });

  it('hides only the kinds that are asked for', async () => {
    const { content } = await maskFile(Buffer.from(`${id}\n\n13800138000`), '文.txt', { kinds: ['mobile'] });
    assert.equal(Buffer.from(content).toString(), `${id}\n\n138****8000`);
  });

  it('says that it cannot change a picture of a page', async () => {
    await assert.rejects(maskFile(Buffer.from('%PDF-1.7\n'), '文.pdf'), /不能遮盖/);
  });

  it('leaves no number that would block, however it is written', async () => {
    const written = fc
      .tuple(fc.oneof(identityNumbers, mobileNumbers), fc.constantFrom('plain', 'wide', 'spaced'))
      .map(([number, how]) =>
        how === 'wide' ? fullWidth(number) : how === 'spaced' ? number.replace(/(.{3})/, '$1 ').replace(/(.{9})/, '$1 ') : number,
      );
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 6 }), async (numbers) => {
        const book = await maskFile(await bookOf([['姓名', '手机或证号'], ...numbers.map((number) => ['某甲', number])]), '名单.xlsx');
        assert.deepEqual(await blocking(book.content, '名单.xlsx'), []);
        const word = await maskFile(
          await wordFile(numbers.map((number) => paragraph(run(`号码：${number.slice(0, 5)}`), run(number.slice(5)))).join('')),
          '文.docx',
        );
        assert.deepEqual(await blocking(word.content, '文.docx'), []);
      }),
      { numRuns: 20 },
    );
  });
});
