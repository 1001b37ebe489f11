// npm run new: generators. `module NAME`, `rule FILE ARTICLE`, `documents`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedDocuments } from './generated-documents.ts';
import { newModule } from './new-module.ts';
import { NewRuleMistake, newRule } from './new-rule.ts';

const root = join(import.meta.dirname, '..');
const [what, ...args] = process.argv.slice(2);

if (what === 'documents') {
  for (const { path, render } of generatedDocuments) write(path, await render());
} else if (what === 'module' && args[0]) {
  for (const [path, text] of Object.entries(newModule(args[0]))) writeNew(path, text);
  console.log(`接着：在 server/architecture.ts 给 ${args[0]} 排上位置，写出它的第一个测试。`);
} else if (what === 'rule' && args[0] && args[1]) {
  try {
    for (const path of newRule(root, args[0], args[1], args[2])) console.log(path);
  } catch (error) {
    if (!(error instanceof NewRuleMistake)) throw error;
    console.error(error.message);
    process.exit(1);
  }
} else {
  console.error('用法：npm run new module 名字 ｜ npm run new rule 文件名 第N条 ｜ npm run new documents');
  process.exit(2);
}

function writeNew(path: string, text: string): void {
  if (existsSync(join(root, path))) {
    console.error(`${path} 已经有了，没有改动。`);
    process.exit(1);
  }
  write(path, text);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}
