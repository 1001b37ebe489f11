import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanFile } from '../clean-file.ts';
import { screenFile } from '../screen-file.ts';
import { packed, relation } from '../testing-files.ts';
import { FindingList } from './finding-list.ts';

const id = '371081199003071239';
const told = async (file: Uint8Array, name: string) =>
  (await screenFile(file, name)).findings.map(({ kind, severity, where }) => `${severity} ${kind} ${where}`);
const slide = (words: string, attributes = '') =>
  `<p:sld xmlns:p="p" xmlns:a="a"${attributes}><p:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sld>`;

describe('slides', () => {
  it('are checked with their notes, hidden slides, comments and names, and cleaned of notes, comments and names', async () => {
    const file = await packed({
      '[Content_Types].xml': '<Types><Default Extension="xml" ContentType="application/xml"/></Types>',
      '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'ppt/presentation.xml')}${relation('rId2', 'metadata/core-properties', 'docProps/core.xml')}</Relationships>`,
      'ppt/presentation.xml': '<p:presentation xmlns:p="p"/>',
      'ppt/_rels/presentation.xml.rels': `<Relationships>${relation('rId1', 'slide', 'slides/slide1.xml')}${relation('rId2', 'slide', 'slides/slide2.xml')}${relation('rId3', 'commentAuthors', 'commentAuthors.xml')}</Relationships>`,
      'ppt/slides/slide1.xml': slide('电话13800138000'),
      'ppt/slides/slide2.xml': slide(id, ' show="0"'),
      'ppt/slides/_rels/slide1.xml.rels': `<Relationships>${relation('rId1', 'comments', '../comments/comment1.xml')}${relation('rId2', 'notesSlide', '../notesSlides/notesSlide1.xml')}</Relationships>`,
      'ppt/comments/comment1.xml': '<p:cmLst xmlns:p="p"><p:cm><p:text>这里再改</p:text></p:cm></p:cmLst>',
      'ppt/commentAuthors.xml': '<p:cmAuthorLst xmlns:p="p"/>',
      'ppt/notesSlides/notesSlide1.xml': slide('讲稿'),
      'ppt/notesSlides/notesSlide2.xml': slide('').replace('<a:t></a:t>', '<a:fld type="slidenum"><a:t>2</a:t></a:fld>'),
      'docProps/core.xml': '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>王建国</dc:creator></cp:coreProperties>',
    });
    assert.deepEqual(await told(file, '讲.pptx'), [
      'block mobile 第1张幻灯片',
      'block idNumber 第2张幻灯片',
      'block hidden 第2张幻灯片',
      'warn hidden 第1张幻灯片的备注',
      'warn hidden 批注',
      'warn metadata 文件属性',
    ]);
    const { content, left, changes } = await cleanFile(file, '讲.pptx');
    assert.deepEqual((await told(content, '讲.pptx')).slice(3), []);
    assert.deepEqual(left, []);
    assert.ok(changes.some((one) => one.what === '删去演讲备注'));
  });
});

describe('OFD files', () => {
  it('are read page by page; attached files and names are told', async () => {
    const file = await packed({
      'OFD.xml': '<ofd:OFD xmlns:ofd="o"><ofd:DocBody><ofd:DocInfo><ofd:Author>王建国</ofd:Author></ofd:DocInfo></ofd:DocBody></ofd:OFD>',
      'Doc_0/Pages/Page_0/Content.xml': `<ofd:Page xmlns:ofd="o"><ofd:TextObject><ofd:TextCode>证号${id}</ofd:TextCode></ofd:TextObject></ofd:Page>`,
      'Doc_0/Attachs/Attachments.xml': '<ofd:Attachments xmlns:ofd="o"/>',
    });
    assert.deepEqual(await told(file, '文.ofd'), ['block idNumber 第1页', 'block hidden 附件', 'warn metadata 文件属性']);
    await assert.rejects(cleanFile(file, '文.ofd'), /不能清理/);
  });
});

describe('other kinds of files', () => {
  it('of old formats, archives and programs are answered with one sentence', async () => {
    const zip = await packed({ 'a.txt': 'x' });
    await assert.rejects(screenFile(zip, '包.zip'), /压缩包/);
    const old = Buffer.alloc(1024);
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(old);
    await assert.rejects(screenFile(old, '旧.doc'), (error: Error) => error.name === 'Refusal');
  });

  it('a text with a page’s name inside is read as what it is', async () => {
    assert.deepEqual(await told(Buffer.from(`<!DOCTYPE html><p>${id}</p><img src="a.png">`), '页.html'), [
      'block idNumber 正文第1段',
      'warn image 正文第1张图片',
    ]);
  });
});

describe('many findings', () => {
  it('of a kind in a column are told once with their count; others are cut off and counted', () => {
    const finding = {
      kind: 'mobile',
      severity: 'block',
      where: '',
      start: 0,
      end: 0,
      excerpt: '138****8000',
      fingerprint: 'a',
      suggestion: '',
      marks: [],
    } as const;
    const column = new FindingList();
    for (let row = 2; row <= 6; row++)
      column.addInColumn({ ...finding, where: `表格第${row}行第1列` }, { table: '表格', row, column: '第1列（A列）', note: '' });
    assert.deepEqual(
      column.list().map(({ where, count }) => [where, count]),
      [['表格第1列（A列）第2–6行', 5]],
    );
    const many = new FindingList();
    for (let at = 0; at < 2500; at++) many.add({ ...finding, severity: at === 2400 ? 'block' : 'warn' });
    const list = many.list();
    assert.deepEqual([list.length, list.at(-1)?.count, list.at(-1)?.severity], [2001, 500, 'block']);
  });
});
