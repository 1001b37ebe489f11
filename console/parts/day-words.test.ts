// Days and instants as people read them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInWords, minuteInWords } from './day-words.ts';

test('a day is written out, with its weekday when asked for', () => {
  assert.equal(dayInWords('2026-02-05'), '2026年2月5日');
  assert.equal(dayInWords('2026-11-23', true), '2026年11月23日 周一');
});

test('an instant is shown in China’s time wherever the computer stands', () => {
  assert.equal(minuteInWords('2026-11-23T16:05:00.000Z'), '2026-11-24 00:05');
});

test('what is no day or instant is shown as it stands', () => {
  assert.equal(dayInWords('昨天'), '昨天');
  assert.equal(minuteInWords('昨天'), '昨天');
});
