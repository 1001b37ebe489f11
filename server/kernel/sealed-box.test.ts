import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sealedBox } from './sealed-box.ts';

let folder: string;
const box = sealedBox('test', () => new Error('lost'));
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-box-'));
});
after(() => rm(folder, { recursive: true }));

test('what goes in comes out for its owner alone, and never looks the same twice', async () => {
  const [first, second] = await Promise.all([box.seal(folder, '13800138000', 'row-1'), box.seal(folder, '13800138000', 'row-1')]);
  assert.notEqual(first, second);
  assert.doesNotMatch(first, /138/);
  assert.equal(await box.unseal(folder, first, 'row-1'), '13800138000');
  await assert.rejects(box.unseal(folder, first, 'row-2'), /lost/);
});

test('of many who need the key at once all get the same, and only they may read it', async () => {
  const own = join(folder, 'many');
  const sealed = await Promise.all(Array.from({ length: 20 }, (_, n) => box.seal(own, `text ${n}`, 'o')));
  const opened = await Promise.all(sealed.map((one) => box.unseal(own, one, 'o')));
  assert.deepEqual(
    opened,
    sealed.map((_, n) => `text ${n}`),
  );
  assert.deepEqual(await readdir(join(own, 'keys')), ['test.key']);
  assert.equal((await stat(join(own, 'keys', 'test.key'))).mode & 0o777, 0o600);
});

test('a text that was touched, or another key, opens nothing', async () => {
  const sealed = await box.seal(folder, 'text', 'o');
  const touched = (sealed[0] === 'A' ? 'B' : 'A') + sealed.slice(1);
  await assert.rejects(box.unseal(folder, touched, 'o'), /lost/);
  await writeFile(join(folder, 'keys', 'test.key'), Buffer.alloc(32));
  await assert.rejects(box.unseal(folder, sealed, 'o'), /lost/);
  await writeFile(join(folder, 'keys', 'test.key'), 'short');
  await assert.rejects(box.seal(folder, 'text', 'o'), /lost/);
});
