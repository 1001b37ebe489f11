import assert from 'node:assert/strict';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import jszip from 'jszip';
import { writeZip, type ZipEntry } from './write-zip.ts';

async function zipped(entries: ZipEntry[]): Promise<Buffer> {
  const to = new PassThrough();
  const [bytes] = await Promise.all([buffer(to), writeZip(entries, to)]);
  return bytes;
}

describe('an archive written', () => {
  test('is opened by others with every file as it was, Chinese names and streams included', async () => {
    const large = Buffer.alloc(300_000, '示范');
    const bytes = await zipped([
      { name: '正文/20260001.html', content: '<p>正文</p>' },
      { name: '附件/标准.bin', content: Readable.from([large.subarray(0, 100_000), large.subarray(100_000)]) },
      { name: '空.txt', content: '' },
    ]);
    const read = await jszip.loadAsync(bytes, { checkCRC32: true });
    assert.deepEqual(
      Object.values(read.files).map((file) => file.name),
      ['正文/20260001.html', '附件/标准.bin', '空.txt'],
    );
    assert.equal(await read.file('正文/20260001.html')!.async('string'), '<p>正文</p>');
    assert.ok((await read.file('附件/标准.bin')!.async('nodebuffer')).equals(large));
    assert.equal(await read.file('空.txt')!.async('string'), '');
  });

  test('of the same content is the same archive', async () => {
    const entries = [{ name: 'a', content: '一' }];
    assert.deepEqual(await zipped(entries), await zipped(entries));
  });

  test('fails when a file in it cannot be read', async () => {
    const broken = new Readable({ read: () => broken.destroy(new Error('gone')) });
    await assert.rejects(zipped([{ name: 'a', content: broken }]), /gone/);
  });
});
