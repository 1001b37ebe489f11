// A notice typed in by hand: what stops it, what only raises a doubt.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NoticeFacts, notice } from './notice.ts';
import { checkNotice } from './notice-check.ts';
import { shippedNotices } from './shipped-notices.ts';

const facts: NoticeFacts = {
  year: 2027,
  kind: 'annual',
  title: '示例通知',
  documentNumber: '示例〔2026〕1号',
  issuedOn: '2026-11-30',
  holidays: [
    ['元旦', '2027-01-01', '2027-01-03'],
    ['春节', '2027-02-05', '2027-02-12'],
    ['清明节', '2027-04-03', '2027-04-05'],
    ['劳动节', '2027-05-01', '2027-05-05'],
    ['端午节', '2027-06-09', '2027-06-09'],
    ['中秋节', '2027-09-15', '2027-09-15'],
    ['国庆节', '2027-10-01', '2027-10-07'],
  ],
  workingWeekends: ['2027-01-30', '2027-02-20', '2027-05-08', '2027-09-26', '2027-10-09'],
};
const check = (changes: Partial<NoticeFacts>) => checkNotice(notice({ ...facts, ...changes }), shippedNotices);
const sentences = (changes: Partial<NoticeFacts>) =>
  check(changes)
    .map((f) => f.message)
    .join();

test('完整的年度通知没有问题', () => assert.deepEqual(check({}), []));

test('已随程序提供的年度通知逐个都通得过检查', () => {
  shippedNotices.forEach((one) => {
    const others = shippedNotices.filter((other) => other !== one && !(one.kind === 'annual' && other.year === one.year));
    assert.deepEqual(checkNotice(one, others), [], one.title);
  });
});

test('工作日不能写成调休上班日', () => assert.match(sentences({ workingWeekends: ['2027-01-29'] }), /不是星期六、星期日/));
test('同一天不能既放假又上班', () => assert.match(sentences({ workingWeekends: ['2027-02-06'] }), /既放假又上班/));
test('假期的最后一天不能早于第一天', () => assert.match(sentences({ holidays: [['春节', '2027-02-12', '2027-02-05']] }), /早于第一天/));
test('别的年份的日子进不来', () => assert.match(sentences({ holidays: [['春节', '2026-02-05', '2026-02-08']] }), /不在2027年/));
test('已有年度通知的年份不能再录一份', () =>
  assert.match(sentences({ year: 2026, holidays: [['元旦', '2026-01-01', '2026-01-01']], workingWeekends: [] }), /已经在用/));
test('没有年度通知时不能先录调整', () => assert.match(sentences({ kind: 'amendment' }), /不能先录调整/));

test('漏掉法定节假日只是疑问，由两人核对', () => {
  const found = check({ holidays: facts.holidays.filter(([name]) => name !== '端午节') });
  assert.deepEqual(
    found.map((f) => f.severity),
    ['doubt'],
  );
  assert.match(found[0]!.message, /2027年6月9日（端午节）/);
});

test('全年工作日数不寻常时提出疑问', () => assert.match(sentences({ workingWeekends: [] }), /243个工作日/));
