// The provisional years: statutory days by the lunar table, and what the principles make of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import chineseDays from 'chinese-days';
import { addDays, day, weekday } from '#kernel/day';
import { inferredHolidays, possibleWorkingWeekends } from './inferred-year.ts';
import { eachDay } from './notice.ts';
import { statutoryHolidays, tabledYears } from './statutory-days.ts';

test('2027年推定的放假和尚差的调休上班日与规格的表一致', () => {
  assert.deepEqual(
    inferredHolidays(2027)!.map((h) => [h.name, h.from, h.to, h.owedWorkingDays]),
    [
      ['元旦', '2027-01-01', '2027-01-03', 0],
      ['春节', '2027-02-05', '2027-02-12', 2],
      ['清明节', '2027-04-03', '2027-04-05', 0],
      ['劳动节', '2027-05-01', '2027-05-05', 1],
      ['端午节', '2027-06-09', '2027-06-09', 0],
      ['中秋节', '2027-09-15', '2027-09-15', 0],
      ['国庆节', '2027-10-01', '2027-10-07', 2],
    ],
  );
});

test('推定年份的工作日加上尚差的调休上班日，正好是周一至周五的天数减十三', () => {
  for (const year of [2027, 2029, 2030, 2032, 2033, 2034, 2035]) {
    const holidays = inferredHolidays(year)!.map((h) => ({ ...h, days: eachDay(h.from, h.to) }));
    const weekdaysOff = holidays.flatMap((h) => h.days).filter((d) => weekday(d) <= 5).length;
    assert.equal(weekdaysOff - holidays.reduce((sum, h) => sum + h.owedWorkingDays, 0), 13, String(year));
  }
});

test('春节、端午、中秋、清明的日子与另一份独立的农历数据一致', () => {
  for (const year of tabledYears) {
    const [, spring, qingming, , dragonBoat, moon] = statutoryHolidays(year)!.map((h) => h.days);
    const lunar = [addDays(spring![0]!, 1), dragonBoat![0]!, moon![0]!].map((d) => {
      const { lunarMon, lunarDay, isLeap } = chineseDays.getLunarDate(d);
      return [lunarMon, lunarDay, isLeap];
    });
    assert.deepEqual(
      lunar,
      [
        [1, 1, false],
        [5, 5, false],
        [8, 15, false],
      ],
      String(year),
    );
    assert.equal(chineseDays.getSolarTermDate(year, 4, 'pure_brightness'), qingming![0]);
  }
});

test('国庆逢中秋合并放八天', () => {
  assert.deepEqual(inferredHolidays(2028)!.at(-1), { name: '国庆节、中秋节', from: '2028-10-01', to: '2028-10-08', owedWorkingDays: 1 });
  assert.equal(inferredHolidays(2028)!.length, 6);
});

test('可能调休上班的只有春节、劳动节、国庆前后各两周的周末', () => {
  const weekends = possibleWorkingWeekends(inferredHolidays(2027)!);
  assert.ok(weekends.includes(day('2027-01-23')) && weekends.includes(day('2027-02-21')));
  assert.ok(!weekends.includes(day('2027-02-06')), '假期里的周末不会上班');
  assert.ok(!weekends.includes(day('2027-07-03')));
});
