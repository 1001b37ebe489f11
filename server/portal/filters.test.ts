import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { columnFilter, searchFilter } from './filters.ts';
import { byteRange } from './range.ts';

describe('what people type into the filters', () => {
  test('a day that does not exist is told in a sentence and not used', () => {
    const { filter, problems } = searchFilter({ q: '低保', from: '2022-13-01' });
    assert.equal(filter.from, '');
    assert.match(problems[0]!, /2022-13-01.*不是日历上的日期/);
  });

  test('days the wrong way round are told', () => {
    assert.match(searchFilter({ from: '2026-02-01', to: '2026-01-01' }).problems[0]!, /开始日期晚于结束日期/);
  });

  test('nonsense becomes the first page of everything', () => {
    const filter = columnFilter({ year: '二〇', kind: '../x', q: ['a', 'b'], page: '-3' });
    assert.deepEqual(filter, { year: '', kind: '', q: 'a', page: 1 });
    assert.equal(columnFilter({ page: '1e9' }).page, 1);
    assert.equal(columnFilter({ page: '2.5' }).page, 1);
  });

  test('words are trimmed and bounded without cutting a rare character in half', () => {
    const { q } = columnFilter({ q: `  ${'𠮷'.repeat(300)}\u0000 ` });
    assert.equal([...q].length, 100);
    assert.ok(q.isWellFormed());
  });
});

describe('a range of bytes', () => {
  test('is read as the standard says', () => {
    assert.deepEqual(byteRange('bytes=0-99', 1000), { from: 0, to: 99 });
    assert.deepEqual(byteRange('bytes=900-', 1000), { from: 900, to: 999 });
    assert.deepEqual(byteRange('bytes=-100', 1000), { from: 900, to: 999 });
    assert.deepEqual(byteRange('bytes=990-5000', 1000), { from: 990, to: 999 });
  });

  test('beyond the end cannot be given; anything not understood gives the whole', () => {
    assert.equal(byteRange('bytes=1000-', 1000), 'unsatisfiable');
    assert.equal(byteRange('bytes=-0', 1000), 'unsatisfiable');
    for (const odd of [undefined, 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,5-6', 'lines=1-2']) assert.equal(byteRange(odd, 1000), null);
  });
});
