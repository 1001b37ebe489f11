// npm run bench: one run, one table. Small = the demo town; large = the same town with 100,000 publications more.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { buildConsole } from '../scripts/build-console.ts';
import { measureCoverage } from './coverage.ts';
import { measureDictionary } from './dictionary.ts';
import { measureExport } from './export.ts';
import { requestsPerSecond, residentMegabytes, start } from './processes.ts';
import { measureRequestClock } from './request-clock.ts';
import { openScene, type Scene } from './scene.ts';
import { measureScreening } from './screening.ts';
import { qualityTable, searchQuality } from './search-quality.ts';
import { type Measure, median, quantile, table } from './table.ts';

const large = Number(process.env.BENCH_ROWS ?? 100_000);
const measures: Measure[] = [];

measures.push(...measureRequestClock());
measures.push(...measureDictionary());
buildConsole();
const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
try {
  measures.push(...(await measureScreening(folder)));
  await measureAll(await openScene(join(folder, 'sqlite')), '');
  const exported = await openScene(join(folder, 'export'));
  await exported.importRows(Math.min(large, 5000));
  measures.push(...(await measureExport(exported)));
  // An empty database; without it the run is about SQLite alone.
  const postgres = process.env.BENCH_POSTGRES_URL;
  if (postgres) await measureData(await openScene(join(folder, 'postgres'), postgres), 'PostgreSQL: ');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`);
console.log(table(measures));
console.log(`\n${qualityTable(await searchQuality())}`);
process.exit(0);

async function measureAll(scene: Scene, engine: string): Promise<void> {
  await measureServer('demo town', scene);
  await measureColdPages(`${engine}demo town`, scene);
  await measureData(scene, engine);
  await measureServer(`${large.toLocaleString('en')} more`, scene);
}

/** What depends on how much there is. */
async function measureData(scene: Scene, engine: string): Promise<void> {
  await measureImport(scene, engine);
  await measureColdPages(`${engine}${large.toLocaleString('en')} more`, scene);
  await measureSearch(scene, engine);
  await measureDesk(scene, engine);
  measures.push(...(await measureCoverage(scene.runtime, engine)));
}

/** Start to first answer, memory, and a warm page against a bare server sending the same bytes, in turn. */
async function measureServer(size: string, scene: Scene): Promise<void> {
  const times: number[] = [];
  const memory: number[] = [];
  for (let i = 0; i < 5; i++) {
    const before = performance.now();
    const server = await start(['server/apps/cli.ts', 'serve', '--demo'], scene.env);
    await (await fetch(`${server.origin}/`)).arrayBuffer();
    times.push((performance.now() - before) / 1000);
    memory.push(residentMegabytes(server.child.pid!));
    await server.stop();
  }
  measures.push({
    what: `start to first answer (${size})`,
    value: median(times),
    unit: 's',
    limit: 2,
    good: 'atMost',
    note: 'median of 5',
  });
  measures.push({
    what: `resident memory after start (${size})`,
    value: median(memory),
    unit: 'MB',
    limit: 220,
    good: 'atMost',
    note: 'median of 5',
  });
  await measureWarmPage(size, scene);
}

async function measureWarmPage(size: string, scene: Scene): Promise<void> {
  const server = await start(['server/apps/cli.ts', 'serve', '--demo'], scene.env);
  const page = await fetch(server.origin + (await scene.publicationPath()), { headers: { 'accept-encoding': 'identity' } });
  const body = Buffer.from(await page.arrayBuffer());
  const headers = Object.fromEntries([...page.headers].filter(([name]) => !['connection', 'keep-alive', 'date'].includes(name)));
  const same = join(folder, 'same.json');
  writeFileSync(same, JSON.stringify({ headers: { ...headers, 'content-length': String(body.length) }, body: body.toString('base64') }));
  const bare = await start(['bench/bare-server.ts', same]);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < 4; i++) {
    ours.push(await requestsPerSecond(page.url, 3));
    theirs.push(await requestsPerSecond(`${bare.origin}/`, 3));
  }
  await server.stop();
  await bare.stop();
  // The first round of each warms the compiler up.
  const share = median(ours.slice(1).map((value, i) => (100 * value) / theirs[i + 1]!));
  const note = `${Math.round(median(ours.slice(1)))} against ${Math.round(median(theirs.slice(1)))} requests/s of ${body.length} bytes, in turn`;
  measures.push({ what: `warm publication page (${size})`, value: share, unit: '% of bare node:http', limit: 60, good: 'atLeast', note });
}

async function measureColdPages(size: string, scene: Scene): Promise<void> {
  for (const { name, path } of await scene.publicPages()) {
    const times: number[] = [];
    for (let i = 0; i < 30; i++) {
      scene.forget();
      const before = performance.now();
      await scene.page(path);
      times.push(performance.now() - before);
    }
    measures.push({
      what: `cold ${name} (${size})`,
      value: median(times.slice(5)),
      unit: 'ms',
      limit: 10,
      good: 'atMost',
      note: `p95 ${quantile(times.slice(5), 0.95).toFixed(1)} ms`,
    });
  }
}

async function measureImport(scene: Scene, engine: string): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const before = performance.now();
  const done = await scene.importRows(large);
  const seconds = (performance.now() - before) / 1000;
  delay.disable();
  if (done !== large) throw new Error(`imported ${done} of ${large}`);
  const note = `checked, screened, indexed, published; others waited at most ${Math.round(delay.max / 1e6)} ms, 99 of 100 ${Math.round(delay.percentile(99) / 1e6)} ms`;
  measures.push({
    what: `${engine}import of ${large.toLocaleString('en')} rows`,
    value: large / seconds,
    unit: 'rows/s',
    limit: 1000,
    good: 'atLeast',
    note,
  });
}

async function measureSearch(scene: Scene, engine: string): Promise<void> {
  for (const { name, words } of scene.searches) {
    const times: number[] = [];
    for (let round = 0; round < 10; round++) {
      for (const word of words) {
        const before = performance.now();
        await scene.search(word);
        times.push(performance.now() - before);
      }
    }
    measures.push({
      what: `${engine}search, ${name}`,
      value: quantile(times, 0.95),
      unit: 'ms p95',
      limit: 20,
      good: 'atMost',
      note: `median ${median(times).toFixed(1)} ms, ${words.length} words × 10`,
    });
  }
}

/** Nothing is asked of these in so many words; a person waits for them. */
async function measureDesk(scene: Scene, engine: string): Promise<void> {
  for (const { name, ask } of scene.desk) {
    const times: number[] = [];
    for (let i = 0; i < 12; i++) {
      const before = performance.now();
      await ask();
      times.push(performance.now() - before);
    }
    measures.push({ what: `${engine}desk, ${name}`, value: median(times.slice(2)), unit: 'ms', limit: 50, good: 'atMost' });
  }
}
