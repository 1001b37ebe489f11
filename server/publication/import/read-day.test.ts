import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, day } from '#kernel/day';
import { readDay } from './read-day.ts';

const read = (text: string) => {
  const found = readDay(text);
  return 'day' in found ? found.day : found.problem;
};

test('a day is understood however offices write it', () => {
  const written = [
    '2022-3-5',
    '2022-03-05',
    '2022/3/5',
    '2022.3.5',
    '2022年3月5日',
    '２０２２年３月５日',
    '20220305',
    '2022-03-05 09:30:00',
    '2022年3月5日 9时30分',
  ];
  for (const text of written) assert.equal(read(text), '2022-03-05', text);
});

test('what a spreadsheet stores for a day is a day', () => {
  assert.equal(read('44625'), '2022-03-05');
  assert.equal(read('36526'), '2000-01-01');
});

test('a day that the calendar lacks is told from a text that is no day', () => {
  for (const text of ['2022年13月1日', '2022-02-30', '2023/2/29', '2022.0.5', '20221301']) assert.equal(read(text), 'missing', text);
  for (const text of ['', '去年三月', '2022年', '3月5日', '2022-3', '12345678901', '-']) assert.equal(read(text), 'malformed', text);
});

test('every day of a century comes back from every form', () => {
  const days = fc.integer({ min: 0, max: 36_500 }).map((n) => addDays(day('1950-01-01'), n));
  fc.assert(
    fc.property(days, (of) => {
      const [y, m, d] = of.split('-').map(Number);
      for (const text of [of, `${y}/${m}/${d}`, `${y}.${m}.${d}`, `${y}年${m}月${d}日`, `${y}年${m}月${d}号`]) assert.equal(read(text), of);
    }),
  );
});
