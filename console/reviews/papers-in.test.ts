import assert from 'node:assert/strict';
import { test } from 'node:test';
import { papersIn } from './papers-in.ts';

test('lines from a table and lines typed are read alike; a line without a number is a title', () => {
  const typed = '示县委办〔2026〕9号　关于值守的内部通知　示范县委办';
  const pasted = '示县委办〔2026〕9号\t关于值守的内部通知\t示范县委办';
  const paper = { documentNumber: '示县委办〔2026〕9号', title: '关于值守的内部通知', issuingOrgan: '示范县委办' };
  assert.deepEqual(papersIn(`${typed}\n\n${pasted}\n`), [paper, paper]);
  assert.deepEqual(papersIn('关于值守的内部通知'), [{ documentNumber: '', title: '关于值守的内部通知', issuingOrgan: '' }]);
});
