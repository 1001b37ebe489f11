import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PDFDocument, PDFName, type PDFPage, rgb, StandardFonts, TextRenderingMode } from '@cantoo/pdf-lib';
import { cleanFile } from '../clean-file.ts';
import { screenFile } from '../screen-file.ts';
import { cameraBlock, jpegBlock, jpegWith, paragraph, run, smallJpeg, wordFile } from '../testing-files.ts';

const id = '371081199003071239';
const told = async (file: Uint8Array) =>
  (await screenFile(file, '文.pdf')).findings.map(({ kind, severity, where }) => `${severity} ${kind} ${where}`);

async function pdfOf(draw: (page: PDFPage, document: PDFDocument) => void | Promise<void>, pages = 1): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.setProducer('');
  document.setCreator('');
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let i = 0; i < pages; i++) {
    const page = document.addPage([400, 400]);
    page.setFont(font);
    page.setFontSize(12);
    await draw(page, document);
  }
  return Buffer.from(await document.save());
}

describe('a PDF file', () => {
  it('is read page by page', async () => {
    const file = await pdfOf((page) => page.drawText(`Tel 13800138000`, { x: 20, y: 300 }), 2);
    assert.deepEqual(await told(file), ['block mobile 第1页', 'block mobile 第2页']);
  });

  it('tells words under a box, in white, not painted, beside the page', async () => {
    const under = await pdfOf((page) => {
      page.drawText(id, { x: 20, y: 300 });
      page.drawRectangle({ x: 10, y: 290, width: 200, height: 30, color: rgb(0, 0, 0) });
    });
    assert.deepEqual(await told(under), ['block idNumber 第1页', 'block hidden 第1页被方框盖住的文字']);
    const white = await pdfOf((page) => page.drawText('secret words', { x: 20, y: 300, color: rgb(1, 1, 1) }));
    assert.deepEqual(await told(white), ['warn hidden 第1页白色的文字']);
    const invisible = await pdfOf((page) => page.drawText('secret words', { x: 20, y: 300, renderMode: TextRenderingMode.Invisible }));
    assert.deepEqual(await told(invisible), ['warn hidden 第1页不显示的文字']);
    const outside = await pdfOf((page) => page.drawText('secret words', { x: 20, y: 900 }));
    assert.deepEqual(await told(outside), ['warn hidden 第1页页面以外的文字']);
  });

  it('alarms nobody for words on a box, white words on colour, and frames', async () => {
    const file = await pdfOf((page) => {
      page.drawRectangle({ x: 10, y: 290, width: 200, height: 30, color: rgb(0.8, 0, 0) });
      page.drawText('white on red', { x: 20, y: 300, color: rgb(1, 1, 1) });
      page.drawText('framed', { x: 20, y: 200 });
      page.drawRectangle({ x: 10, y: 190, width: 100, height: 30, borderColor: rgb(0, 0, 0), borderWidth: 1 });
      page.drawText('tinted', { x: 20, y: 100 });
      page.drawRectangle({ x: 10, y: 90, width: 100, height: 30, color: rgb(1, 1, 0), opacity: 0.3 });
    });
    assert.deepEqual(await told(file), []);
  });

  it('tells names, attached files, notes, programs and places of photographs, and is clean after cleaning', async () => {
    const photo = jpegWith(smallJpeg, [jpegBlock(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), cameraBlock()]))]);
    const file = await pdfOf(async (page, document) => {
      document.setAuthor('王建国');
      document.addJavaScript('a', 'app.alert(1)');
      await document.attach(await wordFile(paragraph(run(id))), '底稿.docx');
      page.drawImage(await document.embedJpg(photo), { x: 0, y: 0, width: 50, height: 50 });
      page.drawText('seen words stay', { x: 20, y: 300 });
      const note = document.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 20, 20], Contents: document.context.obj('x') });
      page.node.set(PDFName.of('Annots'), document.context.obj([note]));
    });
    const found = await told(file);
    for (const expected of [
      'warn hidden 第1页的批注',
      'warn metadata 文件属性',
      'block idNumber 夹带的附件 底稿.docx，正文第1段',
      'block hidden 夹带的附件 底稿.docx',
      'warn hidden 程序',
      'block metadata 文件里的照片',
    ])
      assert.ok(found.includes(expected), `${expected} in ${found.join('\n')}`);
    const { content, changes } = await cleanFile(file, '文.pdf');
    assert.deepEqual(await told(content), []);
    assert.ok(changes.some((one) => one.what === '删去夹带的附件'));
    const again = await PDFDocument.load(content);
    assert.deepEqual([again.getPageCount(), again.getAuthor()], [1, undefined]);
  });

  it('tells that earlier versions are still in the file, and writes it anew without them', async () => {
    const first = await pdfOf((page) => page.drawText('seen words', { x: 20, y: 300 }));
    const file = Buffer.concat([first, first.subarray(first.lastIndexOf('startxref'))]);
    assert.deepEqual(await told(file), ['warn hidden 以前的版本']);
    assert.deepEqual(await told((await cleanFile(file, '文.pdf')).content), []);
  });

  it('tells pages that are pictures', async () => {
    const file = await pdfOf(async (page, document) =>
      page.drawImage(await document.embedJpg(smallJpeg), { x: 0, y: 0, width: 400, height: 400 }),
    );
    assert.deepEqual(await told(file), ['warn image 第1页']);
  });

  it('that is locked, broken or signed is answered with one sentence', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    document.encrypt({ userPassword: 'secret' });
    const locked = Buffer.from(await document.save());
    await assert.rejects(screenFile(locked, '文.pdf'), /打开密码/);
    await assert.rejects(cleanFile(locked, '文.pdf'), /不能改写/);
    await assert.rejects(screenFile(Buffer.from('%PDF-1.7\n'), '文.pdf'), /损坏/);
    const signed = await pdfOf((_, own) => {
      own.catalog.set(PDFName.of('AcroForm'), own.context.obj({ SigFlags: 3, Fields: [] }));
    });
    await assert.rejects(cleanFile(signed, '文.pdf'), /电子签章/);
  });
});
