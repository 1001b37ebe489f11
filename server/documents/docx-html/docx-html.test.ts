// A Word document becomes the text an office meant: headings, counted paragraphs as words, joined cells, nothing of what was struck out.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import JSZip from 'jszip';
import { bytesOfBuffer } from '../bytes.ts';
import { docxFileToHtml } from './in-thread.ts';
import { docxToHtml, withStoredPictures } from './index.ts';
import { chineseNumber, numberInFormat } from './number-words.ts';

const names = 'xmlns:w="w" xmlns:r="r" xmlns:a="a" xmlns:wp="wp" xmlns:mc="mc" xmlns:v="v"';

async function docx(body: string, parts: Record<string, string | Uint8Array> = {}) {
  const zip = new JSZip();
  zip.file('word/document.xml', `<w:document ${names}><w:body>${body}<w:sectPr/></w:body></w:document>`);
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return docxToHtml(bytesOfBuffer(await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })));
}

const p = (text: string, look = '', run = '') =>
  `<w:p><w:pPr>${look}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const numbered = (text: string, level = 0, id = 1) => p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);

const numbering = `<w:numbering ${names}><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

test('numbers that Word counted become the words of the text; levels count on their own', async () => {
  const body =
    ['总则', '范围'].map((t) => numbered(t)).join('') + numbered('对象', 1) + numbered('条件', 1) + numbered('年龄', 2) + numbered('附则');
  const { html } = await docx(body + numbered('要点', 0, 2), { 'word/numbering.xml': numbering });
  assert.equal(
    html,
    '<p>一、总则</p><p>二、范围</p><p>（一）对象</p><p>（二）条件</p><p>1.年龄</p><p>三、附则</p><ul><li><p>要点</p></li></ul>',
  );
});

test('the title and the number of a red head are told apart from the text', async () => {
  const center = '<w:jc w:val="center"/>';
  const { title, documentNumber, html } = await docx(
    p('示范镇人民政府文件', center) +
      p('示政发〔2026〕8号', center) +
      p('示范镇人民政府', center) +
      p('关于做好秋收工作的通知', center) +
      p('各村：') +
      p('2026年9月1日', '<w:jc w:val="right"/>'),
  );
  assert.equal(title, '示范镇人民政府关于做好秋收工作的通知');
  assert.equal(documentNumber, '示政发〔2026〕8号');
  assert.equal(html, '<p>各村：</p><p class="align-right">2026年9月1日</p>');
});

test('a title above the number stays the title, and only the line of the organ is left behind and told', async () => {
  const center = '<w:jc w:val="center"/>';
  const turned = await docx(p('示范镇农村公路养护办法', center) + p('示政发〔2026〕8号', center) + p('第一条 为了养护。'));
  assert.deepEqual(
    [turned.title, turned.documentNumber, turned.html, turned.told],
    ['示范镇农村公路养护办法', '示政发〔2026〕8号', '<p>第一条 为了养护。</p>', []],
  );
  const headed = await docx(p('示范镇人民政府文件', center) + p('签收人请注意。') + p('示政发〔2026〕9号', center) + p('各村：'));
  assert.deepEqual([headed.documentNumber, headed.html], ['示政发〔2026〕9号', '<p>签收人请注意。</p><p>各村：</p>']);
  assert.match(headed.told.join(), /版头/);
});

test('headings by style and by outline, emphasis joined over the runs Word cut', async () => {
  const styles = `<w:styles ${names}><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="a"><w:name w:val="正文标题"/><w:basedOn w:val="1"/></w:style></w:styles>`;
  const cut =
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>加</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>粗</w:t></w:r><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>不粗 &lt;</w:t></w:r></w:p>';
  const { html } = await docx(p('总则', '<w:pStyle w:val="a"/>') + p('目的', '<w:outlineLvl w:val="1"/>') + cut, {
    'word/styles.xml': styles,
  });
  assert.equal(html, '<h2>总则</h2><h3>目的</h3><p><strong>加粗</strong>不粗 &lt;</p>');
});

test('a table keeps cells joined across and down', async () => {
  const cell = (text: string, look = '') => `<w:tc><w:tcPr>${look}</w:tcPr>${p(text)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('村', '<w:vMerge w:val="restart"/>')}${cell('补贴', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('亩')}${cell('元')}</w:tr></w:tbl>`;
  const { html } = await docx(table);
  assert.equal(
    html,
    '<table><tbody><tr><td rowspan="2"><p>村</p></td><td colspan="2"><p>补贴</p></td></tr><tr><td><p>亩</p></td><td><p>元</p></td></tr></tbody></table>',
  );
});

test('what was struck out, hidden or only remarked does not come along, and is told', async () => {
  const body = `<w:p><w:r><w:t>公开</w:t></w:r><w:ins><w:r><w:t>增加</w:t></w:r></w:ins><w:del><w:r><w:delText>内部意见</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏的号码</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
  const { html, told } = await docx(body, {
    'word/comments.xml': `<w:comments ${names}><w:comment w:id="0"><w:p><w:r><w:t>再想想</w:t></w:r></w:p></w:comment></w:comments>`,
    'word/footnotes.xml': `<w:footnotes ${names}><w:footnote w:id="2"><w:p><w:r><w:t>来源：统计</w:t></w:r></w:p></w:footnote></w:footnotes>`,
  });
  assert.equal(html, '<p>公开增加<sup>[1]</sup></p><p>[1] 来源：统计</p>');
  const all = told.join('');
  for (const part of ['1处修订增加', '1处修订删去', '1条批注', '1处隐藏文字', '1条脚注']) assert.ok(all.includes(part), part);
  assert.ok(!html.includes('内部意见') && !html.includes('隐藏') && !html.includes('再想想'));
});

test('pictures come with their description, a path on somebody’s disk is none; text boxes follow their paragraph', async () => {
  const picture = (id: string, descr: string) => `<w:r><w:drawing><wp:docPr descr="${descr}"/><a:blip r:embed="${id}"/></w:drawing></w:r>`;
  const box =
    '<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框里</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>框里</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>';
  const found = await docx(`<w:p>${picture('r1', '水库大坝')}${picture('r1', 'C:\\Users\\a\\1.png')}${picture('r2', '')}${box}</w:p>`, {
    'word/_rels/document.xml.rels':
      '<Relationships><Relationship Id="r1" Target="media/image1.png"/><Relationship Id="r2" Target="media/image2.emf"/></Relationships>',
    'word/media/image1.png': new Uint8Array([1, 2, 3]),
  });
  assert.deepEqual(
    found.pictures.map((one) => [one.alt, one.content.length]),
    [
      ['水库大坝', 3],
      ['', 3],
    ],
  );
  assert.equal(withStoredPictures(found.html, ['a'.repeat(64), null]), `<img src="files/${'a'.repeat(64)}" alt="水库大坝"><p>框里</p>`);
  assert.ok(found.told.some((one) => one.includes('EMF')) && found.told.some((one) => one.includes('1个文本框')));
});

test('Chinese numbers up to 9999 are read back as themselves', () => {
  assert.deepEqual([1, 10, 11, 20, 105, 110, 1010].map(chineseNumber), ['一', '十', '十一', '二十', '一百零五', '一百一十', '一千零一十']);
  const value = (text: string): number => {
    let sum = 0;
    let digit = 0;
    for (const one of text.startsWith('十') ? `一${text}` : text) {
      const at = '零一二三四五六七八九'.indexOf(one);
      if (at >= 0) digit = at;
      else {
        sum += digit * ({ 十: 10, 百: 100, 千: 1000 } as Record<string, number>)[one]!;
        digit = 0;
      }
    }
    return sum + digit;
  };
  fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (n) => value(chineseNumber(n)) === n));
  assert.deepEqual(
    ['upperRoman', 'lowerLetter', 'decimalEnclosedCircle', 'unheard'].map((f) => numberInFormat(28, f)),
    ['XXVIII', 'bb', '㉘', '28'],
  );
});

test('a picture shown ten thousand times comes in once, and not more often than a page can bear', async () => {
  const shown = '<w:p><w:r><w:drawing><a:blip r:embed="r1"/></w:drawing></w:r></w:p>'.repeat(10_000);
  const { pictures } = await docx(shown, {
    'word/_rels/document.xml.rels': '<Relationships><Relationship Id="r1" Target="media/a.png"/></Relationships>',
    'word/media/a.png': Buffer.alloc(1024 * 1024),
  });
  const kept = pictures.filter((one) => one.content.length > 0);
  assert.equal(kept.length, 300);
  assert.equal(new Set(kept.map((one) => one.content)).size, 1);
});

test('a document made to bring the program down ends its own thread and is told; the next one is read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-docx-'));
  const path = join(folder, 'a.docx');
  const write = async (body: string) => {
    const zip = new JSZip();
    zip.file('word/document.xml', `<w:document ${names}><w:body>${body}</w:body></w:document>`);
    await writeFile(path, await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
  };
  const depth = 20_000;
  await write('<w:sdt><w:sdtContent>'.repeat(depth) + p('甲') + '</w:sdtContent></w:sdt>'.repeat(depth));
  await assert.rejects(docxFileToHtml(path), { code: 'documents.tooComplex' });
  await writeFile(path, 'PK 不是文档');
  await assert.rejects(docxFileToHtml(path), { code: 'documents.notZip' });
  await write(p('甲'));
  assert.equal((await docxFileToHtml(path)).html, '<p>甲</p>');
  await rm(folder, { recursive: true });
});
