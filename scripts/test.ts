// npm test: the tests of server and contract on both databases, then the stories in a real browser.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
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
const env = { ...process.env, NODE_TEST_CONTEXT: undefined, ...(url ? { TEST_POSTGRES_URL: url } : {}) };
const done = spawnSync(process.execPath, ['--no-warnings', '--test', '--test-reporter=spec', '--test-timeout=240000', ...files], {
  cwd: root,
  stdio: 'inherit',
  env,
});
await postgres?.stop();
process.exit(done.status ?? 1);

function testFiles(): string[] {
  return ['server', 'console', 'scripts', 'stories'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((f) => /\.test\.ts$/.test(f))
      .map((f) => join(folder, f))
      .sort(),
  );
}
