import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const program = join(import.meta.dirname, 'cli.ts');

test('an answer longer than a pipe holds arrives whole, however slowly it is read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cli-'));
  const file = join(folder, '名单.txt');
  await writeFile(file, Array.from({ length: 1500 }, (_, at) => `电话1380013${String(at).padStart(4, '0')}`).join('\n'));
  const out = await new Promise<string>((resolve) => {
    const child = execFile(process.execPath, ['--no-warnings', program, 'screen', file, '--json'], { maxBuffer: 2 ** 24 }, (_, text) =>
      resolve(text),
    );
    child.stdout!.pause();
    // Nothing is read before the pipe is full.
    child.stdout!.once('readable', () => setImmediate(() => child.stdout!.resume()));
  });
  assert.equal(JSON.parse(out).findings.length, 1500);
  await rm(folder, { recursive: true });
});
