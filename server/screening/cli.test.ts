import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import JSZip from 'jszip';
import { screenCli } from './cli.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'screen-'));
});
after(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function zipFile(name: string, parts: Record<string, string>): Promise<string> {
  const zip = new JSZip();
  for (const [part, content] of Object.entries(parts)) zip.file(part, content);
  return file(name, await zip.generateAsync({ type: 'uint8array' }));
}

const id = '371081199003071239';
const inline = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('gongkai screen', () => {
  it('answers 0 and says so when a text holds nothing', async () => {
    const path = await file('静.txt', '米山镇防汛值班电话：0631-8871088');
    assert.deepEqual(await screenCli([path, '--json']), { code: 0, out: '{"findings":[]}\n', err: '' });
    assert.equal((await screenCli([path])).code, 0);
  });

  it('answers 1 with masked findings as the contract names them', async () => {
    const answer = await screenCli([await file('名单.txt', `某甲\n${id}\n`), '--json']);
    assert.equal(answer.code, 1);
    const { findings } = JSON.parse(answer.out);
    assert.deepEqual(
      [findings[0].kind, findings[0].severity, findings[0].where, findings[0].excerpt],
      ['idNumber', 'block', '正文第2段', '某甲 371*************39'],
    );
    assert.ok(!answer.out.includes(id));
  });

  it('reads pages, tables in text, workbooks with hidden columns and sheets, and Word documents', async () => {
    const book = {
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="公示" sheetId="1" r:id="r1"/><sheet name="底册" sheetId="2" state="veryHidden" r:id="r2"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="2">${inline('A2', '某甲')}${inline('B2', id)}</row></sheetData></worksheet>`,
      'xl/worksheets/sheet2.xml': `<worksheet><sheetData><row r="1">${inline('A1', '13800138000')}</row></sheetData></worksheet>`,
    };
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const word = {
      'word/document.xml': `<w:document><w:body><w:p><w:r><w:t>电话138</w:t></w:r><w:r><w:t>00138000</w:t></w:r></w:p><w:tbl><w:tr>${cell('证号')}${cell(id)}</w:tr></w:tbl></w:body></w:document>`,
    };
    const places = async (path: string) =>
      JSON.parse((await screenCli([path, '--json'])).out).findings.map((finding: { where: string }) => finding.where);
    assert.deepEqual(await places(await file('页.html', `<!DOCTYPE html><p>${id}</p>`)), ['正文第1段']);
    assert.deepEqual(await places(await file('表.csv', `姓名,电话\n某甲,13800138000\n`)), ['表格第2行第2列']);
    assert.deepEqual(await places(await zipFile('册.xlsx', book)), [
      '工作表“公示”第2行第2列（隐藏的列）',
      '工作表“公示”隐藏的B列',
      '工作表“底册”（隐藏）第1行第1列',
      '工作表“底册”（隐藏）',
    ]);
    assert.deepEqual(await places(await zipFile('文.docx', word)), ['正文第1段', '第1个表格第1行第2列']);
  });

  it('answers 2 with one sentence and no stack for what it cannot read', async () => {
    const broken = await file('坏.docx', Buffer.from('504b0304000000', 'hex'));
    const paths = [
      join(folder, '没有.txt'),
      folder,
      broken,
      await file('空.docx', ''),
      await file('文.pdf', '%PDF-1.7\n'),
      await file('图.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      await file('包.zip', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')),
    ];
    for (const path of paths) {
      const answer = await screenCli([path]);
      assert.deepEqual([answer.code, answer.out], [2, ''], path);
      assert.match(answer.err, /^[^\n]*。\n$/, path);
      assert.doesNotMatch(answer.err, /\bat\b .*:\d+/);
    }
    assert.equal((await screenCli([])).code, 2);
    assert.equal((await screenCli(['a', '--what'])).code, 2);
  });
});
