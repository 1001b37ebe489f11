import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultFlow, starterFlows } from './flow.ts';
import { resume } from './resume.ts';
import { reviewAt } from './review-for-tests.ts';
import type { ReviewedText } from './reviewed-text.ts';

const text = (of: { title?: string; column?: string; body?: string } = {}): ReviewedText => ({
  fields: [
    { name: 'title', label: '标题', value: of.title ?? '通知', sorting: false },
    { name: 'columnId', label: '栏目', value: of.column ?? 'a', sorting: true },
  ],
  bodyHtml: of.body ?? '<p>正文</p>',
});
const { stages } = reviewAt(3, { deciders: ['b', 'c'] });
const again = (now: ReviewedText, flow = defaultFlow.stages) => resume({ stages, text: text() }, flow, now);

test('changed words begin at the first stage again, and the sentence says which words', () => {
  const { carried, note } = again(text({ title: '通告', body: '<p>新的正文</p>' }));
  assert.equal(carried.size, 0);
  assert.match(note!, /“标题”、“正文”改动过，从第一个环节起/);
});

test('a changed column only: the first stage counts on, secrecy and the last look again', () => {
  const { carried, note } = again(text({ column: 'b' }));
  assert.deepEqual([...carried.keys()], [1]);
  assert.match(note!, /只改了“栏目”，“初审”沿用上次的通过/);
});

test('in another flow nothing counts on', () => {
  assert.equal(again(text(), starterFlows[0]!.stages).carried.size, 0);
});

test('whatever changes, secrecy and the last stage are always done again, and only passed stages count on', () => {
  const word = fc.constantFrom('甲', '乙');
  fc.assert(
    fc.property(word, word, word, fc.integer({ min: 1, max: 3 }), (title, column, body, reached) => {
      const former = { stages: reviewAt(reached, { deciders: ['b', 'c'] }).stages, text: text({ title: '甲', column: '甲', body: '甲' }) };
      const { carried } = resume(former, defaultFlow.stages, text({ title, column, body }));
      assert.ok(!carried.has(2) && !carried.has(3));
      if (title === '乙' || body === '乙' || reached === 1) assert.equal(carried.size, 0);
      else assert.deepEqual([...carried.keys()], [1]);
    }),
  );
});

test('a first time has nothing to say', () => {
  assert.deepEqual(resume(null, defaultFlow.stages, text()), { carried: new Map(), note: null });
});
