// npm test: the tests of server and contract on both databases, then the stories in a real browser.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildConsole } from './build-console.ts';
import { startPostgres } from './test-postgres.ts';

const root = join(import.meta.dirname, '..');
const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : testFiles();

buildConsole();
const given = process.env.TEST_POSTGRES_URL;
const postgres = given ? null : await startPostgres();
const url = given ?? postgres?.url;
if (!url) console.error('本机没有可用的 PostgreSQL，只在 SQLite 上测试；要测两种请设 TEST_POSTGRES_URL。');
const template = files.some((file) => file.startsWith('stories')) ? demoTemplate() : undefined;
const env = {
  ...process.env,
  NODE_TEST_CONTEXT: undefined,
  ...(template ? { DEMO_TEMPLATE: template } : {}),
  ...(url ? { TEST_POSTGRES_URL: url } : {}),
};
// Tests wait for their database half of the time; a story keeps a browser and a server busy by itself.
const stories = files.filter((file) => file.startsWith('stories'));
const failed = [
  run(
    files.filter((file) => !stories.includes(file)),
    Math.max(2, availableParallelism() - 1),
  ),
  run(stories, Math.max(1, Math.floor(availableParallelism() / 3))),
].some((status) => status !== 0);
await postgres?.stop();
if (template) rmSync(template, { recursive: true, force: true });
process.exit(failed ? 1 : 0);

function run(some: readonly string[], atOnce: number): number {
  if (some.length === 0) return 0;
  const flags = ['--no-warnings', '--test', '--test-reporter=spec', '--test-timeout=240000', `--test-concurrency=${atOnce}`];
  return spawnSync(process.execPath, [...flags, ...some], { cwd: root, stdio: 'inherit', env }).status ?? 1;
}

function testFiles(): string[] {
  return ['server', 'console', 'scripts', 'bench', 'stories'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((f) => /\.test\.ts$/.test(f))
      .map((f) => join(folder, f))
      .sort(),
  );
}

/** The demo's data, made once and copied for each story. */
function demoTemplate(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-demo-'));
  const made = spawnSync(process.execPath, ['--no-warnings', join(root, 'server/apps/cli.ts'), 'demo', 'load'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GONGKAI_DATA: folder, DATABASE_URL: '' },
  });
  if (made.status !== 0) throw new Error(`demo load: ${made.stderr}`);
  return folder;
}
