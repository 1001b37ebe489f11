// npm run dev: the server restarts when its sources change; the console is served by Vite with hot reload.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const run = (...args: string[]) => spawn(process.execPath, ['--no-warnings', ...args], { cwd: root, stdio: 'inherit' });
const children = [
  run('--watch-path=server', '--watch-path=contract', '--watch-path=migrations', 'server/apps/cli.ts', 'serve', '--demo'),
  run('node_modules/vite/bin/vite.js', 'console'),
];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
console.log('服务：http://127.0.0.1:8080/　工作台（热更新）：http://127.0.0.1:5173/');

function stop(): void {
  for (const child of children) child.kill();
}
