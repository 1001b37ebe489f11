// How quickly everything public becomes plain files: pages a second, the second run, the memory it takes. In a process of its own, as the command line does it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readConfig } from '#kernel/config';
import { exportSite } from '#portal';
import { openRuntime } from '../server/apps/runtime.ts';
import { openScene, type Scene } from './scene.ts';
import { type Measure, table } from './table.ts';

interface Run {
  pages: number;
  files: number;
  changed: number;
  seconds: number;
  megabytes: number;
}

/** Exports the scene twice: everything, then after one change. */
export async function measureExport(scene: Scene): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-site-'));
  try {
    const first = exportApart(scene, folder);
    await scene.touch();
    const second = exportApart(scene, folder);
    const most = Math.round(Math.max(first.megabytes, second.megabytes));
    const note = `${first.pages.toLocaleString('en')} pages in ${first.seconds.toFixed(0)} s, at most ${most} MB resident`;
    const again = `${second.changed} of ${second.files.toLocaleString('en')} files written in ${second.seconds.toFixed(0)} s after one change`;
    return [
      { what: 'static export', value: first.pages / first.seconds, unit: 'pages/s', limit: 500, good: 'atLeast', note },
      { what: 'static export, again', value: second.pages / second.seconds, unit: 'pages/s', limit: 500, good: 'atLeast', note: again },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function exportApart({ env }: Scene, folder: string): Run {
  const args = [...process.execArgv, import.meta.filename, folder];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } }));
}

async function exportHere(folder: string): Promise<Run> {
  const read = readConfig(process.env, 'demo');
  if ('mistakes' in read) throw new Error(read.mistakes.join(' '));
  const runtime = await openRuntime(read.config);
  const asked = { folder, organ: null, base: 'https://www.example.invalid', afresh: false, progress: () => undefined };
  const before = performance.now();
  const { problem, pages, files, changed } = await exportSite(runtime, read.config, asked);
  const seconds = (performance.now() - before) / 1000;
  if (problem !== null) throw new Error(problem);
  return { pages, files, changed, seconds, megabytes: process.resourceUsage().maxRSS / 1024 };
}

async function exportOwnScene(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const scene = await openScene(join(folder, 'sqlite'));
  await scene.importRows(Number(process.env.BENCH_ROWS ?? 20_000));
  console.log(table(await measureExport(scene)));
  rmSync(folder, { recursive: true, force: true });
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) await exportOwnScene();
  else console.log(JSON.stringify(await exportHere(folder)));
  process.exit(0);
}
