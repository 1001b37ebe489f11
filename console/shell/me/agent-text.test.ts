// How a browser is named in the list of one's sessions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agentInWords } from './agent-text.ts';

test('the browsers of town offices and phones are named in words', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/86.0.4240.198 Safari/537.36';
  assert.equal(agentInWords(windows), 'Windows上的 Chrome 内核浏览器');
  assert.equal(agentInWords(`${windows} QIHU 360SE`), 'Windows上的 360 浏览器');
  assert.equal(agentInWords('Mozilla/5.0 (Linux; Android 14) Chrome/120 Mobile Safari/537.36 MicroMessenger/8.0'), '安卓上的 微信');
});

test('an unknown one is called unknown, not shown raw', () => {
  assert.equal(agentInWords('curl/8'), '未知浏览器');
  assert.equal(agentInWords(''), '未知浏览器');
});
