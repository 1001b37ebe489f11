// npm run check: types, lint, unused code, the shelf, generated documents, paths named in the documents.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedDocuments } from './generated-documents.ts';

const root = join(import.meta.dirname, '..');
const problems: string[] = [];

program('类型（服务端）', 'typescript/bin/tsc', '--noEmit', '-p', '.');
program('类型（工作台）', 'typescript/bin/tsc', '--noEmit', '-p', 'console');
program('格式与写法', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings');
program('没用到的代码', 'knip/bin/knip.js');
node('书架次序', '--test', '--test-reporter=dot', 'server/architecture.test.ts');
await documents();
namedPaths();

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(problems.length === 0 ? '检查通过。' : `${problems.length} 处不过。`);
process.exit(problems.length === 0 ? 0 : 1);

function program(name: string, path: string, ...args: string[]): void {
  node(name, join('node_modules', path), ...args);
}

function node(name: string, ...args: string[]): void {
  const done = spawnSync(process.execPath, ['--no-warnings', ...args], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) problems.push(`${name}\n${done.stdout}${done.stderr}`);
  else console.log(`✓ ${name}`);
}

/** Every generated file must be what its generator makes today. */
async function documents(): Promise<void> {
  for (const { path, render } of generatedDocuments) {
    const made = await render();
    const kept = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
    if (made !== kept) problems.push(`${path} 不是最新的：请运行 npm run new documents 后提交。`);
    else console.log(`✓ ${path}`);
  }
}

/** Every path of this repository named in a document exists. */
function namedPaths(): void {
  for (const document of ['README.md', 'README.zh-CN.md', 'docs/tour.md', 'docs/words.md']) {
    if (!existsSync(join(root, document))) {
      problems.push(`缺少 ${document}`);
      continue;
    }
    const named = readFileSync(join(root, document), 'utf8').matchAll(
      /`((?:server|contract|console|migrations|stories|bench|docs|scripts)\/[\w./-]*)`/g,
    );
    for (const [, path] of named) if (!existsSync(join(root, path!))) problems.push(`${document} 提到的 ${path} 不存在`);
  }
}
