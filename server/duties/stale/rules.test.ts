import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays, day } from '#kernel/day';
import type { WorkingDays } from '#law/working-days';
import { whenOf } from './finding.ts';
import {
  type ColumnFacts,
  columnFindings,
  contactFinding,
  type FirstLevelFacts,
  firstLevelFindings,
  guideFinding,
  homeFindings,
} from './rules.ts';
import { usualThresholds } from './thresholds.ts';
import { vetoesOf } from './vetoes.ts';

const today = day('2026-11-23');
const everyDay = {
  statusOf: (at: string) => ({ day: at, working: true, reason: '', name: null, provisional: false }),
} as unknown as WorkingDays;
const asking = { today, thresholds: usualThresholds, calendar: everyDay };
const column = (of: Partial<ColumnFacts>): ColumnFacts => ({
  id: 'c',
  name: '业务动态',
  types: ['工作动态'],
  updateDuty: '',
  emptySentence: null,
  days: [],
  inAged: false,
  ...of,
});
const found = (name: string, types: string[], last: string) => {
  const of: FirstLevelFacts = { id: 'c', name, types, newest: { day: day(last), columnId: 'below' } };
  return firstLevelFindings(of, asking).map((one) => [one.rule, whenOf(one.from, today, 7)]);
};
const when = (of: ColumnFacts) => columnFindings(of, asking).map((one) => [one.rule, whenOf(one.from, today, 7)]);

describe('what an inspection would find', () => {
  test('a first-level column of news is found on the fifteenth day, and is on the list the day before', () => {
    const news = (last: string) => found('工作动态', ['工作动态'], last);
    assert.deepEqual(news('2026-11-08'), [['news', 'now']]);
    assert.deepEqual(news('2026-11-09'), [['news', 'tomorrow']]);
    assert.deepEqual(news('2026-11-14'), [['news', 'soon']]);
    assert.deepEqual(news('2026-11-20'), [['news', null]]);
  });

  test('notices and policies have half a year; what is neither has no age, and rules stand until they are changed', () => {
    const notices = (last: string) => found('通知公告', ['数据发布'], last);
    assert.deepEqual(notices('2026-06-15'), [['notice', null]]);
    assert.deepEqual(notices('2026-05-24'), [['notice', 'now']]);
    assert.deepEqual(found('机构职能', ['机构职能'], '2020-01-02'), []);
    assert.deepEqual(found('政府信息公开制度', ['政策文件'], '2020-01-02'), []);
  });

  test('a column below one that is measured as a whole is not found a second time', () => {
    const monthly = { updateDuty: '每月25日前更新', days: [day('2026-01-24')] };
    assert.deepEqual(when(column(monthly)), [['missed', 'now']]);
    assert.deepEqual(when(column({ ...monthly, inAged: true })), []);
  });

  test('an empty column is found, one that says why it is empty is not', () => {
    assert.deepEqual(when(column({})), [['empty', 'now']]);
    assert.deepEqual(when(column({ emptySentence: '本机关没有这项职能。' })), []);
  });

  test('a column that should come back every quarter is found once the day has passed without anything new', () => {
    const quarterly = (...days: string[]) =>
      column({ name: '统计信息', types: ['数据发布'], updateDuty: '每季度的首个月20日前更新', days: days.map((one) => day(one)) });
    assert.deepEqual(when(quarterly('2026-04-10', '2026-07-15')), [['missed', 'now']]);
    assert.deepEqual(when(quarterly('2026-04-10', '2026-07-15', '2026-10-30')), []);
    const monthly = column({ types: ['数据发布'], updateDuty: '每月25日前更新', days: [day('2026-10-24')] });
    assert.deepEqual(when(monthly), [['missed', 'soon']]);
  });

  test('guide and contacts are asked for when nobody ever looked', () => {
    assert.equal(guideFinding(null, asking).from, today);
    assert.equal(contactFinding(null, asking).from, today);
    assert.equal(whenOf(contactFinding(day('2026-11-01'), asking).from, today, 7), null);
  });

  test('five empty columns fail the whole site; a home page of fourteen days does so tomorrow', () => {
    const empty = Array.from({ length: 5 }, (_, n) => columnFindings(column({ id: `c${n}` }), asking)).flat();
    const found = [...empty, ...homeFindings(day('2026-11-09'), asking)];
    const reached = vetoesOf(found, usualThresholds, today).map(({ rule, now, tomorrow }) => [rule, now, tomorrow]);
    assert.deepEqual(reached, [
      ['home', false, true],
      ['notUpdated', false, false],
      ['missed', false, false],
      ['empty', true, true],
    ]);
  });

  test('what was updated later is never found earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (a, b) => {
        const news = { id: 'c', name: '工作动态', types: ['工作动态'] };
        const from = (n: number) => firstLevelFindings({ ...news, newest: { day: addDays(today, -n), columnId: 'c' } }, asking)[0]!.from;
        assert.ok(a < b || from(a) <= from(b));
      }),
    );
  });
});
