// The command line of the calendar, as its contract has it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workdaysCommand } from './cli.ts';

const json = (...argv: string[]) => JSON.parse(workdaysCommand([...argv, '--json']).out);

test('workdays add 给出约定的四个字段', () => {
  assert.deepEqual(json('add', '2026-09-25', '20'), { from: '2026-09-25', workdays: 20, day: '2026-10-29', provisional: false });
  assert.deepEqual(json('add', '2026-12-04', '40'), { from: '2026-12-04', workdays: 40, day: '2027-02-01', provisional: true });
});

test('workdays list 给出放假日、调休上班日和依据', () => {
  const { year, source, holidays, workingWeekends } = json('list', '2026');
  assert.deepEqual([year, source, holidays.length, workingWeekends.length], [2026, '国办发明电〔2025〕7号', 33, 6]);
  assert.ok(holidays.includes('2026-02-23') && workingWeekends.includes('2026-02-28'));
});

test('没有公布通知的年份在清单里标明暂定', () => assert.equal(json('list', '2027').provisional, true));

test('给人看的文字说出哪些假期没有计入', () => {
  const { code, out } = workdaysCommand(['add', '2026-09-25', '20']);
  assert.equal(code, 0);
  assert.match(out, /第20个工作日是2026年10月29日（星期四）/);
  assert.match(out, /10月1日至7日 国庆节放假（7天）/);
  assert.match(out, /调休上班日：2026年10月10日/);
});

test('读不懂的输入退出码是2，只有一句话，没有程序的堆栈', () => {
  const bad = [
    [],
    ['add'],
    ['add', '2022-13-01', '5'],
    ['add', '2026年9月25日', '5'],
    ['add', '2026-01-01', '0'],
    ['add', '2026-01-01', '-3'],
    ['add', '2026-01-01', '1.5'],
    ['add', '2026-01-01', '99999999999'],
    ['add', '2026-01-01', '9999'],
    ['add', '2026-01-01', '3', '--html'],
    ['list', '26'],
    ['list', '0000'],
    ['list', '2040'],
    ['remove', '2026'],
  ];
  for (const argv of bad) {
    const { code, out, err } = workdaysCommand(argv);
    assert.deepEqual([code, out], [2, ''], argv.join(' '));
    assert.match(err, /^[^\n]+。\n$/, argv.join(' '));
  }
});
