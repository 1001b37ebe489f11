// Days may be typed the way offices write them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayTyped } from './day-typed.ts';

test('every usual way of writing a day is understood', () => {
  for (const text of ['2026-3-5', '2026/03/05', '2026.3.5', '2026年3月5日', '２０２６年３月５日', '20260305', ' 2026 年 3 月 5 日 '])
    assert.equal(dayTyped(text), '2026-03-05', text);
});

test('what is no day stays as typed, so that the person can mend it', () => {
  assert.equal(dayTyped('2022年13月1日'), '2022-13-01');
  assert.equal(dayTyped('下周三'), '下周三');
  assert.equal(dayTyped(''), '');
});
