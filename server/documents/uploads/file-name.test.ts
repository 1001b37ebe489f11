import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byteRange } from './byte-range.ts';
import { plainFileName } from './file-name.ts';
import { contentDisposition } from './send-file.ts';

test('a file name loses its path, hidden marks and leading dots, and keeps rare characters', () => {
  assert.equal(plainFileName('C:\\文件\\通知.pdf'), '通知.pdf');
  assert.equal(plainFileName('../../etc/passwd.txt'), 'passwd.txt');
  assert.equal(plainFileName('通知\u202Efdp.exe'), '通知fdp.exe');
  assert.equal(plainFileName('...'), '未命名');
  assert.equal(plainFileName('𠮷㙍村😀.docx'), '𠮷㙍村😀.docx');
  assert.ok(plainFileName(`${'长'.repeat(500)}.pdf`).endsWith('长.pdf'));
});

test('whatever it is called, a name gives a header of one line that a browser can read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const header = contentDisposition('attachment', plainFileName(name));
      assert.match(header, /^[\x20-\x7e]+$/);
      assert.equal(decodeURIComponent(header.split("UTF-8''")[1] ?? ''), plainFileName(name));
    }),
  );
});

test('a range asks for what it says, and what cannot be understood asks for the whole', () => {
  assert.deepEqual(byteRange('bytes=0-99', 1000), { from: 0, to: 99 });
  assert.deepEqual(byteRange('bytes=900-', 1000), { from: 900, to: 999 });
  assert.deepEqual(byteRange('bytes=-100', 1000), { from: 900, to: 999 });
  assert.deepEqual(byteRange('bytes=900-5000', 1000), { from: 900, to: 999 });
  assert.equal(byteRange('bytes=1000-', 1000), 'outside');
  assert.equal(byteRange('bytes=0-1,5-6', 1000), null);
  assert.equal(byteRange('lines=1-2', 1000), null);
  assert.equal(byteRange('bytes=9-3', 1000), null);
  assert.equal(byteRange(undefined, 1000), null);
});
