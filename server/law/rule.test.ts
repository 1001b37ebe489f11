// A rule knows its place and says it the way offices write it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#kernel/day';
import { articlesOf, citation, inForce, rule } from './rule.ts';

const facts = {
  instrument: '中华人民共和国示例条例',
  short: '条例',
  article: '第二条',
  title: '示例',
  effectiveFrom: '2020-01-01',
  text: '示例。',
};

test('引用写成书名号加条号，不带“中华人民共和国”', () => assert.equal(citation(rule(facts)), '《示例条例》第二条'));

test('施行之前和失效之后都不适用', () => {
  const old = rule({ ...facts, until: '2023-12-31' });
  assert.deepEqual(
    ['2019-12-31', '2020-01-01', '2023-12-31', '2024-01-01'].map((d) => inForce(old, day(d))),
    [false, true, true, false],
  );
});

test('条号写得不对的规则做不出来', () => assert.throws(() => rule({ ...facts, article: '26' }), RangeError));

test('几个条号可以并列，包括带“零”和带款的', () => {
  assert.deepEqual(articlesOf('第二百零一条、第八十五条第三款'), ['第二百零一条', '第八十五条第三款']);
});
