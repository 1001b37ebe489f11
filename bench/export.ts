// How quickly everything public becomes plain files: pages a second, the second run, the memory it takes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { memoryUsage } from 'node:process';
import { exportSite } from '#portal';
import { openScene, type Scene } from './scene.ts';
import { type Measure, table } from './table.ts';

/** Exports the scene twice: everything, then after one change. */
export async function measureExport(scene: Scene): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-site-'));
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, memoryUsage.rss());
  }, 200);
  const asked = { folder, organ: null, base: 'https://www.example.invalid', afresh: false, progress: () => undefined };
  const run = async () => {
    const before = performance.now();
    const done = await exportSite(scene.runtime, scene.config, asked);
    return { ...done, seconds: (performance.now() - before) / 1000 };
  };
  try {
    const first = await run();
    await scene.touch();
    const second = await run();
    const note = `${first.pages.toLocaleString('en')} pages in ${first.seconds.toFixed(0)} s, at most ${Math.round(most / 2 ** 20)} MB resident`;
    const again = `${second.changed} of ${second.files.toLocaleString('en')} files written in ${second.seconds.toFixed(0)} s after one change`;
    return [
      { what: 'static export', value: first.pages / first.seconds, unit: 'pages/s', limit: 500, good: 'atLeast', note },
      { what: 'static export, again', value: second.pages / second.seconds, unit: 'pages/s', limit: 500, good: 'atLeast', note: again },
    ];
  } finally {
    clearInterval(watch);
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const scene = await openScene(join(folder, 'sqlite'));
  await scene.importRows(Number(process.env.BENCH_ROWS ?? 20_000));
  console.log(table(await measureExport(scene)));
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}
