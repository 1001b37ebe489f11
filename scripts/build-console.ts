// Builds the console when its sources changed since the last build.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const mark = join(root, 'dist', 'console.hash');

/** Builds `dist/console` unless it is up to date; throws when the build fails. */
export function buildConsole(): void {
  const hash = sourcesHash();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash && existsSync(join(root, 'dist/console/index.html'))) return;
  console.error('正在构建工作台（约十几秒，只在第一次或更新后需要）…');
  const done = spawnSync(
    process.execPath,
    ['--no-warnings', join(root, 'node_modules/vite/bin/vite.js'), 'build', 'console', '--logLevel', 'error'],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  if (done.status !== 0) throw new Error('工作台没有构建成功。');
  mkdirSync(join(root, 'dist'), { recursive: true });
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
