// Builds the console when its sources changed since the last build.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const mark = join(root, 'dist', 'console.hash');
const made = join(root, 'dist', 'console');

/** Builds `dist/console` unless it is up to date; throws when the build fails. */
export function buildConsole(): void {
  const hash = sourcesHash();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash && existsSync(join(made, 'index.html'))) return;
  console.error('正在构建工作台（约十几秒，只在第一次或更新后需要）…');
  const fresh = `${made}.${process.pid}`;
  const done = spawnSync(
    process.execPath,
    [
      '--no-warnings',
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      'console',
      '--logLevel',
      'error',
      '--outDir',
      fresh,
      '--emptyOutDir',
    ],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  if (done.status !== 0) throw new Error('工作台没有构建成功。');
  // A server that runs meanwhile never finds the folder half filled.
  const former = `${fresh}.former`;
  if (existsSync(made)) renameSync(made, former);
  renameSync(fresh, made);
  rmSync(former, { recursive: true, force: true });
  writeFileSync(mark, hash);
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const folder of ['console', 'contract']) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
    for (const file of files.map((e) => join(e.parentPath, e.name)).sort()) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

if (import.meta.main) buildConsole();
