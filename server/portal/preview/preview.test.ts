import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import JSZip from 'jszip';
import { previewPage } from '../pages/preview.ts';
import { sampleSite } from '../testing.ts';
import { cleaned, cutHtml } from './clean.ts';
import { album, pictureShelf } from './pictures.ts';
import { hasPreview } from './preview.ts';
import { previewer } from './previewer.ts';
import { readForPreview } from './read-file.ts';

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

const pictureOf = (id: string, about: string) =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图" descr="${about}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** Two pictures in the document: one every browser shows, one of an old word processor. */
async function withMedia(document: Buffer, png: Buffer): Promise<Buffer> {
  const zip = await JSZip.loadAsync(document);
  const image = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
  zip.file(
    'word/_rels/document.xml.rels',
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rA" Type="${image}" Target="media/a.png"/><Relationship Id="rB" Type="${image}" Target="media/b.emf"/></Relationships>`,
  );
  zip.file('word/media/a.png', png);
  zip.file('word/media/b.emf', 'EMF');
  return zip.generateAsync({ type: 'nodebuffer' });
}

/** The head of a photograph: all that is looked at. */
function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from('ffc0001108000000000301220002110103110100', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from('ffd8', 'hex'), frame.subarray(0, 19), Buffer.from('ffd9', 'hex')]);
}

async function word(...paragraphs: string[]): Promise<Buffer> {
  const body = paragraphs.map((text) => (text.startsWith('<') ? text : `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)).join('');
  const zip = new JSZip();
  zip.file('[Content_Types].xml', types);
  zip.file('_rels/.rels', relations);
  zip.file('word/document.xml', `<?xml version="1.0"?><w:document ${spaces}><w:body>${body}</w:body></w:document>`);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

describe('the preview of a file', () => {
  test('shows the text of a Word document as text and never as markup', async () => {
    const found = await readForPreview(await word('第一条 总则', '&lt;script&gt;alert(1)&lt;/script&gt;'), '办法.docx');
    assert.ok(found.kind === 'text');
    assert.match(found.html, /<p>第一条 总则<\/p>/);
    assert.doesNotMatch(found.html, /<script>/);
  });

  test('shows the pages of a PDF, and says so when there is no text in it', async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    document.addPage().drawText('Article 1', { font });
    document.addPage().drawText('Article 2', { font });
    const found = await readForPreview(Buffer.from(await document.save()), '办法.pdf');
    assert.ok(found.kind === 'pages');
    assert.deepEqual([found.pages, found.total, found.cut], [['Article 1', 'Article 2'], 2, false]);
    const empty = await PDFDocument.create();
    empty.addPage();
    const scanned = await readForPreview(Buffer.from(await empty.save()), '扫描.pdf');
    assert.ok(scanned.kind === 'none' && scanned.sentence.includes('扫描件'));
  });

  test('shows the photographs of a scanned PDF on their pages, each once, and no small marks', async () => {
    const scan = await PDFDocument.create();
    const [large, mark] = [await scan.embedJpg(jpeg(600, 800)), await scan.embedJpg(jpeg(40, 40))];
    for (const pictures of [[large, mark], [large]]) {
      const page = scan.addPage();
      for (const picture of pictures) page.drawImage(picture);
    }
    const found = await readForPreview(Buffer.from(await scan.save()), '扫描.pdf');
    assert.ok(found.kind === 'pages');
    assert.deepEqual([found.placed, found.pictures.length], [[['picture:0.jpeg'], []], 1]);
    assert.deepEqual(Buffer.from(found.pictures[0]!.bytes), jpeg(600, 800));
    assert.match(previewPage(sampleSite(), file('扫描.pdf'), found), /src="[^"]*\/0\.jpeg" alt="第1页的图片1，没有文字说明"/);
  });

  test('shows the first rows of a table', async () => {
    const rows = ['村,户数', ...Array.from({ length: 150 }, (_, n) => `第${n}村,${n}`)].join('\n');
    const found = await readForPreview(Buffer.from(rows), '清单.csv');
    assert.ok(found.kind === 'tables');
    assert.deepEqual([found.tables[0]?.rows[0], found.tables[0]?.rows.length, found.tables[0]?.cut], [['村', '户数'], 100, true]);
  });

  test('of what is broken, locked or no document is a sentence', async () => {
    for (const [bytes, name] of [
      [Buffer.from('PK\u0003\u0004 broken'), '坏.docx'],
      [Buffer.alloc(0), '空.pdf'],
      [Buffer.from('%PDF-1.7 nothing'), '坏.pdf'],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '旧.docx'],
    ] as const) {
      const found = await readForPreview(bytes, name);
      assert.ok(found.kind === 'none' && found.sentence.length > 6, `${name}: ${JSON.stringify(found)}`);
      assert.match(previewPage(sampleSite(), file(name), found), /打开原文件/);
    }
  });

  test('is made in a thread of its own', async () => {
    const found = await previewer()(async () => new Uint8Array(await word('在线程里')), '文.docx');
    assert.ok(found?.kind === 'text' && found.html.includes('在线程里'));
  });

  test('holds one file at a time: those who wait are not opened, and beyond six nobody waits', async () => {
    const read = previewer();
    let opened = 0;
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const open = async () => {
      opened += 1;
      await held;
      return new Uint8Array(await word('一份'));
    };
    const asked = Array.from({ length: 6 }, () => read(open, '文.docx'));
    assert.equal(await read(open, '文.docx'), null);
    assert.equal(opened, 1);
    letGo();
    assert.ok((await Promise.all(asked)).every((one) => one?.kind === 'text'));
  });

  test('is offered for what can be read and is not too large', () => {
    assert.equal(hasPreview({ fileName: '文.DOCX', size: 10 }), true);
    assert.equal(hasPreview({ fileName: '文.docx', size: 21 * 1024 * 1024 }), false);
    assert.equal(hasPreview({ fileName: '图.png', size: 10 }), false);
  });

  test('ends with a whole block where it is cut', () => {
    const paragraph = `<p>${'字'.repeat(40)}</p>`;
    const { html, cut } = cutHtml(paragraph.repeat(10), 100);
    assert.ok(cut && html.length > 0 && html.endsWith('</p>') && html.length <= 150);
  });

  test('shows the pictures of a Word document where they stand; what no browser shows is a word', async () => {
    const png = Buffer.from('89504e470d0a1a0a00', 'hex');
    const found = await readForPreview(
      await word('流程图：', pictureOf('rA', '办理流程'), pictureOf('rB', '')).then((file) => withMedia(file, png)),
      '图.docx',
    );
    assert.ok(found.kind === 'text');
    assert.match(found.html, /<img src="picture:0.png" alt="办理流程" loading="lazy" \/>/);
    assert.match(found.html, /（图片，请看原文件）/);
    assert.deepEqual(
      found.pictures.map(({ type, bytes }) => [type, Buffer.from(bytes).equals(png)]),
      [['png', true]],
    );
    const page = previewPage(sampleSite(), file('图.docx'), found);
    assert.match(page, new RegExp(`src="[^"]*/preview/${'a'.repeat(64)}/0\\.png"`));
  });

  test('holds the pictures asked for last, within its bounds', () => {
    const shelf = pictureShelf();
    const picture = (size: number) => [{ type: 'png', bytes: new Uint8Array(size) }];
    shelf.put('a', picture(5 << 20));
    shelf.put('b', picture(5 << 20));
    assert.ok(shelf.get('a'));
    shelf.put('c', picture(5 << 20));
    assert.deepEqual(
      ['a', 'b', 'c'].map((hash) => shelf.get(hash) !== null),
      [true, false, true],
    );
    shelf.drop('a');
    assert.equal(shelf.get('a'), null);
  });

  test('takes no more than its share of pictures out of one file, and none that only says it is one', () => {
    const { add, pictures } = album();
    assert.equal(add(Buffer.from('<svg onload="x()">')), null);
    const large = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(4 << 20)]);
    assert.equal(add(large), 'picture:0.jpeg');
    assert.equal(add(large), null);
    assert.equal(pictures.length, 1);
  });

  test('leads nowhere but to the web and weighs nothing', async () => {
    const html = await cleaned(
      '<h1>题</h1><p onclick="x()">文<a href="javascript:x">甲</a><a href="https://a.example">乙</a><img src="data:image/png;base64,AAAA"></p>',
    );
    assert.equal(html, '<h2>题</h2><p>文<u>甲</u><a href="https://a.example">乙</a><em>（图片，请看原文件）</em></p>');
  });
});

function file(fileName: string) {
  return { title: '附件', fileName, fileHash: 'a'.repeat(64), size: 10, mediaType: '' };
}
