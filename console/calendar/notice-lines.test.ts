// What people may type for holidays and weekends worked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysIn, holidaysIn } from './notice-lines.ts';

test('a holiday is a name and two days, in any of the usual forms', () => {
  const spring = [{ name: '春节', from: '2027-02-05', to: '2027-02-11' }];
  for (const line of [
    '春节 2027-02-05 2027-02-11',
    '春节，2027年2月5日至2027年2月11日',
    '春节 2027/2/5 - 2027/2/11',
    '春节 2027.2.5 至 2027.2.11',
  ])
    assert.deepEqual(holidaysIn(line), spring, line);
});

test('a holiday of one day needs one day only', () => {
  assert.deepEqual(holidaysIn('元旦 2027-01-01'), [{ name: '元旦', from: '2027-01-01', to: '2027-01-01' }]);
});

test('a line that is not understood is named with its number', () => {
  assert.match(holidaysIn('元旦 2027-01-01\n\n春节 二月五日') as string, /第 3 行/);
});

test('weekends worked stand one a line or several on one', () => {
  assert.deepEqual(daysIn('2027-02-14\n2027年2月20日、2027/9/26'), ['2027-02-14', '2027-02-20', '2027-09-26']);
  assert.match(daysIn('周日') as string, /第 1 行/);
});
