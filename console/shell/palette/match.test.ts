// What the command palette finds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matching } from './match.ts';

const entries = [
  { key: 'a', title: '工作日历', kind: '页面', words: '调休 假期' },
  { key: 'b', title: '人员', kind: '页面', words: '账号 角色' },
  { key: 'c', title: '新建人员账号', kind: '操作' },
];
const found = (typed: string) => matching(entries, typed).map((e) => e.key);

test('without words everything is offered in its order', () => {
  assert.deepEqual(found('  '), ['a', 'b', 'c']);
});

test('further words find an entry whose title does not hold them', () => {
  assert.deepEqual(found('调休'), ['a']);
});

test('an entry whose title begins with the word stands first', () => {
  assert.deepEqual(found('人员'), ['b', 'c']);
});

test('a title that holds the word stands before one that is only found by its further words', () => {
  const pages = [
    { key: 'columns', title: '栏目', kind: '页面', words: '目录' },
    { key: 'catalogue', title: '公开目录', kind: '页面' },
  ];
  assert.deepEqual(
    matching(pages, '目录').map((e) => e.key),
    ['catalogue', 'columns'],
  );
});

test('every word must occur', () => {
  assert.deepEqual(found('人员 账号'), ['b', 'c']);
  assert.deepEqual(found('人员 假期'), []);
});
