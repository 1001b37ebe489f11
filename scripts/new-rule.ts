// `npm run new rule NAME 第N条 [instrument]`: a rule of law in the right shape, with a test that fails until the rule is written.
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articlesOf } from '../server/law/rule.ts';

/** What went wrong, as a sentence for whoever typed the command. */
export class NewRuleMistake extends Error {}

/** Writes server/law/NAME.ts and its test below `root`; returns their paths. Throws NewRuleMistake on a bad name, a bad article or a file that exists. */
export function newRule(root: string, name: string, article: string, instrument?: string): string[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new NewRuleMistake(`“${name}”不能作文件名，应写成 regulation-33-reply-deadline 这样。`);
  if (articlesOf(article).length === 0) throw new NewRuleMistake(`“${article}”不是条号，应写成 第三十三条。`);
  if (!instrument && !name.startsWith('regulation-')) throw new NewRuleMistake('不是条例里的规则，请再写上法律文件的全称。');
  const files = {
    [`server/law/${name}.ts`]: ruleText(article, instrument),
    [`server/law/${name}.test.ts`]: testText(name, article, instrument),
  };
  for (const path of Object.keys(files)) if (existsSync(join(root, path))) throw new NewRuleMistake(`${path} 已经存在。`);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  return Object.keys(files);
}

const unwritten = '（请用自己的话写出这一条）';

function ruleText(article: string, instrument?: string): string {
  const where = instrument
    ? `  instrument: '${instrument}',\n  short: '${shortOf(instrument)}',\n  effectiveFrom: '1949-10-01',\n`
    : '  ...regulation,\n';
  return `// ${instrument ?? '中华人民共和国政府信息公开条例'}，${article}：${unwritten}
${instrument ? '' : "import { regulation } from './regulation.ts';\n"}import { rule as define } from './rule.ts';

export const rule = define({
${where}  article: '${article}',
  title: '${unwritten}',
  text: '${unwritten}',
});
`;
}

function testText(name: string, article: string, instrument?: string): string {
  return `// ${shortOf(instrument)}${article}: what the rule promises.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from './${name}.ts';

test('${shortOf(instrument)}${article}：规则已经写出', () => {
  assert.notEqual(rule.text, '${unwritten}');
  assert.fail('把这里换成这一条规定的行为：给出事实，断言结果。');
});
`;
}

function shortOf(instrument?: string): string {
  return instrument ? instrument.replace(/^中华人民共和国/, '') : '条例';
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [name = '', article = '', instrument] = process.argv.slice(2);
  try {
    for (const path of newRule(join(import.meta.dirname, '..'), name, article, instrument)) console.log(path);
  } catch (error) {
    if (!(error instanceof NewRuleMistake)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
