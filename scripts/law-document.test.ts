// The table of rules, and the generator of new ones, tried on a small house of their own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { renderLawDocument } from './law-document.ts';
import { NewRuleMistake, newRule } from './new-rule.ts';

const root = join(import.meta.dirname, '..');
const house = mkdtempSync(join(tmpdir(), 'gongkai-law-'));
mkdirSync(join(house, 'server', 'law'), { recursive: true });
mkdirSync(join(house, 'server', 'kernel'));
for (const file of ['package.json', 'server/kernel/day.ts', 'server/law/rule.ts', 'server/law/regulation.ts'])
  cpSync(join(root, file), join(house, file));
after(() => rmSync(house, { recursive: true }));

test('每条规则一行：条号、文件、谁在用、哪些测试证明', async () => {
  const line = (await renderLawDocument(root)).split('\n').find((l) => l.startsWith('| 第二十六条 |'));
  assert.match(line ?? '', /政府信息公开条例/);
  assert.match(line ?? '', /`server\/law\/regulation-26-proactive-deadline\.ts`/);
  assert.match(line ?? '', /`server\/law\/regulation-26-proactive-deadline\.test\.ts` ×\d/);
});

test('条例的规则排在最前，按条号先后', async () => {
  const articles = (await renderLawDocument(root))
    .split('\n')
    .filter((l) => l.startsWith('| 第'))
    .map((l) => l.split(' | ')[0]!.slice(2));
  const order = ['第十四条、第十五条、第十六条', '第二十条', '第二十一条', '第二十六条', '第二百零一条、第二百零二条、第二百零三条'];
  assert.deepEqual(
    articles.filter((a) => order.includes(a)),
    order,
  );
});

test('新规则生成后立刻能列入表中，它的测试在写出之前不通过', async () => {
  const [file, testFile] = newRule(house, 'regulation-33-reply-deadline', '第三十三条');
  const document = await renderLawDocument(house);
  assert.ok(document.includes(`\`${file}\``) && document.includes(`\`${testFile}\` ×1`));
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  assert.equal(spawnSync(process.execPath, ['--no-warnings', '--test', testFile!], { cwd: house, env }).status, 1);
});

test('别的法律文件也能生成，须写全称', async () => {
  assert.throws(() => newRule(house, 'civil-procedure-85-periods', '第八十五条'), NewRuleMistake);
  newRule(house, 'civil-procedure-85-periods', '第八十五条', '中华人民共和国民事诉讼法');
  assert.match(await renderLawDocument(house), /《中华人民共和国民事诉讼法》/);
});

test('名字、条号不对或者文件已经存在时，用一句话拒绝', () => {
  for (const [name, article] of [
    ['../evil', '第一条'],
    ['Regulation', '第一条'],
    ['regulation-1', '1'],
    ['regulation', '第一条'],
  ] as const)
    assert.throws(() => newRule(house, name, article), NewRuleMistake);
});
