import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytesOfBuffer } from './bytes.ts';
import { zipOf } from './testing.ts';
import { openZip } from './zip.ts';

const code = (expected: string) => (error: unknown) => error instanceof Error && 'code' in error && error.code === expected;

describe('a zip container', () => {
  it('gives back what is in it', async () => {
    const zip = await openZip(await zipOf({ 'a/b.xml': '甲'.repeat(100_000) }));
    assert.equal(await zip.text('a/b.xml'), '甲'.repeat(100_000));
    assert.equal(await zip.text('none'), null);
  });

  it('that unfolds without end is refused from its directory alone', async () => {
    const bomb = await zipOf({ 'word/document.xml': '0'.repeat(20_000_000) });
    await assert.rejects(openZip(bomb), code('documents.zipBomb'));
    await assert.rejects(openZip(await zipOf({ a: '1', b: '2' }), { entries: 1, unfoldedBytes: 10, ratio: 10 }), code('documents.zipBomb'));
  });

  it('whose directory lies about a size is stopped while it unfolds', async () => {
    const honest = await zipOf({ a: '0'.repeat(5000) });
    const content = await honest.read(0, honest.size);
    const at = content.lastIndexOf(Buffer.from('504b0102', 'hex'));
    content.writeUInt32LE(10, at + 24);
    const zip = await openZip(bytesOfBuffer(content));
    await assert.rejects(zip.text('a'), code('documents.zipBomb'));
  });

  it('cut off or damaged is refused with a sentence', async () => {
    const whole = await zipOf({ a: 'abc'.repeat(1000) });
    const content = await whole.read(0, whole.size);
    for (const length of [0, 4, 30, content.length - 30])
      await assert.rejects(openZip(bytesOfBuffer(content.subarray(0, length))), code('documents.notZip'));
    content.fill(0xff, 31, 60);
    await assert.rejects(async () => (await openZip(bytesOfBuffer(content))).text('a'), code('documents.notZip'));
  });
});
