// One door for npm start / test / dev / check / bench on any host Node ≥ 20:
// installs what is missing, then hands over to the pinned Node.

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const entries = {
  start: ['scripts/start.ts'],
  test: ['scripts/test.ts'],
  dev: ['scripts/dev.ts'],
  check: ['scripts/check.ts'],
  bench: ['bench/main.ts'],
  new: ['scripts/new.ts'],
  gongkai: ['server/apps/cli.ts'],
};

const [verb = 'start', ...rest] = process.argv.slice(2);
const entry = entries[verb];
if (!entry) {
  console.error(`没有“${verb}”这个命令，可用的有：${Object.keys(entries).join('、')}。`);
  process.exit(2);
}

installIfNeeded();
// Room for young objects: with V8's usual 32 MB the process is 45 MB larger and no faster.
const child = spawn(pinnedNode(), ['--no-warnings', '--max-semi-space-size=8', join(root, entry[0]), ...rest], {
  stdio: 'inherit',
  cwd: verb === 'gongkai' ? process.cwd() : root,
  // Stripping the types of some hundred files takes longer than everything else at start, so the result is kept beside the dependencies.
  // Said from outside: by the time the first file could say it, what strips types has been loaded and stays, 15 MB of it.
  env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/gongkai'), ...process.env },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

function installIfNeeded() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules', '.gongkai-installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.error('正在安装依赖（只在第一次或更新后需要）…');
  // Not `npm ci`: it refuses a lock file without the packages of every platform, and not every registry carries all of them. The versions come from the lock file all the same.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('依赖没有装上：请检查能否访问 npm 软件源，然后重试。');
    process.exit(1);
  }
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, lock);
}

/** The Node pinned in package-lock.json, whatever the host has. */
function pinnedNode() {
  const name = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const folder of [`node-${name}`, `node-bin-${name}`]) {
    const path = join(root, 'node_modules', folder, 'bin', file);
    if (existsSync(path)) return path;
  }
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath;
  console.error(`没有为 ${name} 预备的 Node.js 26：请自行安装 Node.js 26 后再试。`);
  process.exit(1);
}
