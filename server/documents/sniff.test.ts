import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytesOfBuffer } from './bytes.ts';
import { sniff } from './sniff.ts';
import { bytesOfText, documentOf, workbookOf, zipOf } from './testing.ts';

const program = bytesOfBuffer(Buffer.concat([Buffer.from('MZ\x90\x00'), Buffer.alloc(600)]));
const pdf = bytesOfText('%PDF-1.7\n1 0 obj\n');

/** A compound file whose directory names one stream. */
function compound(stream: string) {
  const file = Buffer.alloc(512 * 3);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(0, 48);
  file.writeUInt32LE(1, 76);
  file.write(stream, 512, 'utf16le');
  file.writeUInt16LE(stream.length * 2 + 2, 512 + 64);
  file.writeUInt32LE(0xfffffffe, 1024);
  return bytesOfBuffer(file);
}

describe('a file is judged by its content', () => {
  it('a program renamed .pdf is refused with a sentence', async () => {
    assert.deepEqual(await sniff(program, '通知.pdf'), {
      mediaType: 'application/x-msdownload',
      extension: 'exe',
      agrees: false,
      allowed: false,
      sentence: '文件名是 .pdf，内容却是 Windows 程序，不能上传。',
    });
  });

  it('programs and scripts of every system are refused under their own and under foreign names', async () => {
    const shell = bytesOfText('#!/bin/sh\necho\n');
    const elf = bytesOfBuffer(Buffer.concat([Buffer.from('\x7fELF', 'latin1'), Buffer.alloc(100)]));
    const mach = bytesOfBuffer(Buffer.concat([Buffer.from('cffaedfe', 'hex'), Buffer.alloc(100)]));
    for (const file of [program, shell, elf, mach])
      for (const name of ['a.exe', 'a.txt', 'a.docx', 'a']) assert.equal((await sniff(file, name)).allowed, false);
  });

  it('pages and drawings with scripts are refused, with what to do instead', async () => {
    for (const text of ['<!DOCTYPE html><p>', '<html>', '\ufeff<!-- x --><script>1</script>'])
      assert.equal((await sniff(bytesOfText(text), 'a.html')).extension, 'html', text);
    assert.equal(
      (await sniff(bytesOfText('<?xml version="1.0"?><svg onload="x"/>'), 'a.svg')).sentence,
      'SVG 矢量图不能上传。请另存为 PNG 图片。',
    );
    assert.equal((await sniff(bytesOfText('<html>'), 'a.txt')).allowed, false);
  });

  it('office files are told apart inside their container', async () => {
    const docx = await documentOf('<w:p/>');
    const xlsx = await workbookOf({ 一: '' });
    assert.deepEqual([(await sniff(docx, '甲.docx')).allowed, (await sniff(xlsx, '乙.XLSX')).allowed], [true, true]);
    assert.equal(
      (await sniff(xlsx, '乙.docx')).sentence,
      '文件名是 .docx，内容却是 Excel 表格，不能上传。请改名为 .xlsx 后再传，或检查是否选错了文件。',
    );
    assert.equal((await sniff(await zipOf({ 'OFD.xml': '' }), 'a.ofd')).allowed, true);
    assert.equal(
      (await sniff(await zipOf({ 'word/document.xml': '', 'word/vbaProject.bin': '' }), 'a.docm')).sentence,
      '带宏的办公文件不能上传。请另存为不带宏的 .docx 或 .xlsx。',
    );
    assert.equal((await sniff(await zipOf({ 'a.txt': '1' }), 'a.zip')).allowed, false);
  });

  it('old office files go by the names of Word, Excel and WPS', async () => {
    for (const [stream, names] of [
      ['WordDocument', ['a.doc', 'a.wps']],
      ['Workbook', ['a.xls', 'a.et']],
      ['PowerPoint Document', ['a.ppt', 'a.dps']],
    ] as const) {
      for (const name of names) assert.equal((await sniff(compound(stream), name)).allowed, true, name);
    }
    assert.equal((await sniff(compound('EncryptedPackage'), 'a.docx')).allowed, false);
    assert.equal((await sniff(compound('Mail'), 'a.doc')).allowed, false);
  });

  it('pictures, PDF and texts in either encoding come in', async () => {
    const png = bytesOfBuffer(
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000049454e44ae426082', 'hex'),
    );
    const gb = bytesOfBuffer(Buffer.from('b9abbfaab8fec3c7', 'hex'));
    assert.equal((await sniff(png, 'a.png')).mediaType, 'image/png');
    assert.equal((await sniff(pdf, 'a.pdf')).allowed, true);
    assert.deepEqual([(await sniff(gb, 'a.txt')).extension, (await sniff(bytesOfText('甲,乙'), 'a.csv')).extension], ['txt', 'csv']);
  });

  it('a name without extension, an empty file and rubbish are handled', async () => {
    assert.equal((await sniff(pdf, '通知')).sentence, '文件名没有扩展名，内容是 PDF 文件；请加上 .pdf 后再传。');
    assert.equal((await sniff(bytesOfText(''), 'a.txt')).allowed, true);
    assert.equal((await sniff(bytesOfBuffer(Buffer.from([0, 1, 2, 3, 0, 0])), 'a.pdf')).allowed, false);
    assert.equal((await sniff(bytesOfBuffer(Buffer.from('504b0304ffff', 'hex')), 'a.docx')).allowed, false);
  });
});
