// The clock of a request, rule by rule. The calendar is the plain week; the real one is tried in requests/.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#kernel/day';
import { termInWords } from '../regulation-33-reply-deadline.ts';
import { plainWeek } from '../testing.ts';
import { requestClock } from './clock.ts';
import type { RequestSettings } from './standing.ts';
import type { Step } from './steps.ts';
import { step } from './steps-for-tests.ts';

const week = plainWeek();
// A Monday; with a plain week the 20th working day after it is Monday, 30 March.
const received = step('received', '2026-03-02');
const at = (asOf: string, steps: Step[], settings?: RequestSettings) => requestClock(steps, day(asOf), week, settings);
const refusalOf = (asOf: string, steps: Step[]) => {
  const { refusals } = at(asOf, steps);
  assert.equal(refusals.length, 1, JSON.stringify(refusals));
  return refusals[0]!;
};

test('条例第三十一条：当面、需签收的邮寄当天起算，平信、网上、传真自确认之日起算', () => {
  for (const channel of ['inPerson', 'registeredPost'] as const)
    assert.equal(at('2026-03-02', [step('received', '2026-03-02', { channel })]).dueOn, '2026-03-30');
  for (const channel of ['ordinaryPost', 'online', 'fax'] as const) {
    const arrived = step('received', '2026-02-26', { channel });
    assert.deepEqual(pick(at('2026-03-02', [arrived])), { state: 'arrived', dueOn: null });
    assert.deepEqual(pick(at('2026-03-02', [arrived, step('confirmed', '2026-03-02')])), { state: 'running', dueOn: '2026-03-30' });
  }
});

test('条例第三十一条：确认不能早于到达，当面提交的不再确认', () => {
  const arrived = step('received', '2026-03-02', { channel: 'online' });
  assert.equal(refusalOf('2026-03-02', [arrived, step('confirmed', '2026-03-01')]).rule, '条例第三十一条');
  assert.match(refusalOf('2026-03-05', [received, step('confirmed', '2026-03-04')]).message, /当面提交的收到之日是2026年3月2日/);
});

test('条例第三十一条：收到之日尚未确认，什么决定都不能作出', () => {
  const arrived = step('received', '2026-03-02', { channel: 'fax' });
  assert.equal(refusalOf('2026-03-04', [arrived, step('decided', '2026-03-04')]).rule, '条例第三十一条');
});

test('条例第三十六条：决定不能早于收到申请之日', () => {
  assert.equal(refusalOf('2026-03-04', [received, step('decided', '2026-03-01')]).step, 1);
});

test('条例第三十条：补正只能一次，七个工作日之内，写明期限；收到补正重新起算', () => {
  const asked = step('supplementAsked', '2026-03-11', { dueOn: '2026-03-25' });
  const waiting = at('2026-03-12', [received, asked]);
  assert.equal(waiting.supplementBy, '2026-03-11');
  assert.deepEqual([waiting.paused, waiting.dueOn, waiting.lapsesOn], ['supplement', null, '2026-03-25']);
  const again = step('supplementAsked', '2026-03-23', { dueOn: '2026-04-01' });
  const done = at('2026-03-24', [received, asked, step('supplemented', '2026-03-20'), again]);
  assert.deepEqual([done.dueOn, done.receivedOn, done.lapsesOn], ['2026-04-17', '2026-03-02', null]);
  assert.deepEqual(done.refusals, [{ step: 3, rule: '条例第三十条', message: '补正应当一次性告知，不能再次要求补正。' }]);
  assert.match(
    refusalOf('2026-03-12', [received, step('supplementAsked', '2026-03-12', { dueOn: '2026-03-20' })]).message,
    /7个工作日.*3月11日/,
  );
  assert.match(refusalOf('2026-03-11', [received, step('supplementAsked', '2026-03-11')]).message, /合理的补正期限/);
  assert.match(refusalOf('2026-03-11', [received, step('supplementAsked', '2026-03-11', { dueOn: '2026-03-10' })]).message, /告知之后/);
});

test('条例第三十条：补正期限届满以前不能视为放弃，届满以后可以', () => {
  const asked = step('supplementAsked', '2026-03-05', { dueOn: '2026-03-16' });
  const closed = (on: string) => [received, asked, step('decided', on, { outcome: 'otherwise.notSupplemented' })];
  assert.match(refusalOf('2026-03-20', closed('2026-03-16')).message, /期限到2026年3月16日为止/);
  assert.equal(at('2026-03-20', closed('2026-03-17')).state, 'decided');
  const supplied = [received, asked, step('supplemented', '2026-03-18')];
  assert.equal(at('2026-03-20', supplied).dueOn, '2026-04-15');
});

test('条例第三十条：没有补正过，不能以补正后仍不明确答复', () => {
  const unclear = step('decided', '2026-03-20', { outcome: 'unavailable.stillUnclear' });
  assert.equal(refusalOf('2026-03-20', [received, unclear]).rule, '条例第三十条');
});

test('条例第三十三条：征求意见的时间不计入，几份意见重叠的日子只扣一次', () => {
  const first = step('inquirySent', '2026-03-09', { party: '甲公司' });
  const second = step('inquirySent', '2026-03-11', { party: '乙公司' });
  const out = at('2026-03-12', [received, first, second]);
  assert.deepEqual([out.paused, out.dueOn, out.remainingWorkdays], ['inquiry', null, null]);
  const back = [step('inquiryReturned', '2026-03-16', { party: '甲公司' }), step('inquiryReturned', '2026-03-18', { party: '乙公司' })];
  // From the 10th to the 18th: seven working days, though the two ran for five and five.
  const done = at('2026-03-19', [received, first, second, ...back]);
  assert.deepEqual([done.paused, done.dueOn], [null, '2026-04-08']);
  assert.equal(done.term!.excluded.length, 7);
  assert.match(termInWords(done.term!).join(''), /征求甲公司的意见，5个工作日不计入（条例第三十三条）/);
});

test('条例第三十二条：十五个工作日自第三方收到之日起算，逾期不再等，晚到的意见不延长', () => {
  const sent = step('inquirySent', '2026-03-03', { receivedOn: '2026-03-05' });
  const out = at('2026-03-26', [received, sent]);
  assert.deepEqual(out.inquiries, [{ party: '甲公司', dueOn: '2026-03-26' }]);
  assert.equal(out.paused, 'inquiry');
  const lapsed = at('2026-03-27', [received, sent]);
  assert.deepEqual([lapsed.paused, lapsed.dueOn], [null, '2026-04-22']);
  assert.equal(at('2026-04-02', [received, sent, step('inquiryReturned', '2026-04-01')]).dueOn, lapsed.dueOn);
});

test('条例第三十二条：第三方还在期限内，不能决定公开，也不能以它的权益拒绝', () => {
  const sent = step('inquirySent', '2026-03-03');
  for (const outcome of ['granted', 'partlyGranted', 'refused.thirdPartyRights'] as const)
    assert.equal(refusalOf('2026-03-10', [received, sent, step('decided', '2026-03-10', { outcome })]).rule, '条例第三十二条');
  assert.equal(at('2026-03-10', [received, sent, step('decided', '2026-03-10', { outcome: 'unavailable.notHeld' })]).state, 'decided');
});

test('条例第三十四条：征求共同制作机关的意见同样是十五个工作日，正在征求时不能重复征求', () => {
  const organ = (on: string) => step('inquirySent', on, { kind: 'organ', party: '乙局' });
  assert.deepEqual(at('2026-03-10', [received, organ('2026-03-03')]).inquiries, [{ party: '乙局', dueOn: '2026-03-24' }]);
  assert.equal(refusalOf('2026-03-10', [received, organ('2026-03-03'), organ('2026-03-09')]).rule, '条例第三十四条');
  assert.equal(at('2026-03-25', [received, organ('2026-03-03'), organ('2026-03-25')]).refusals.length, 0);
});

test('条例第三十三条：期限内延期一次，至多二十个工作日，须经负责人同意', () => {
  const extended = (on: string, given = {}) => step('extended', on, given);
  assert.equal(at('2026-03-30', [received, extended('2026-03-30')]).dueOn, '2026-04-27');
  assert.equal(at('2026-03-30', [received, extended('2026-03-30', { workdays: 5 })]).dueOn, '2026-04-06');
  assert.match(refusalOf('2026-03-31', [received, extended('2026-03-31')]).message, /3月30日届满/);
  for (const workdays of [0, 21, 1.5])
    assert.match(refusalOf('2026-03-30', [received, extended('2026-03-30', { workdays })]).message, /1至20/);
  assert.match(refusalOf('2026-03-30', [received, extended('2026-03-30', { approvedBy: ' ' })]).message, /负责人同意/);
  assert.match(refusalOf('2026-04-01', [received, extended('2026-03-30'), extended('2026-04-01')]).message, /已经延期过一次/);
});

test('条例第三十三条：暂停期间可以延期，没有停住的期限过了就不行', () => {
  const sent = step('inquirySent', '2026-03-27', { party: '乙局', kind: 'organ' });
  assert.equal(at('2026-04-02', [received, sent, step('extended', '2026-04-02')]).refusals.length, 0);
  const late = step('inquirySent', '2026-04-01', { party: '乙局', kind: 'organ' });
  assert.equal(refusalOf('2026-04-02', [received, late, step('extended', '2026-04-02')]).step, 2);
  // It is awaited, and nothing is hidden: the term was over before anybody asked.
  const clock = at('2026-04-02', [received, late]);
  assert.deepEqual([clock.paused, clock.overdue], ['inquiry', true]);
});

test('条例第三十三条：剩余天数当天为零，过了为负；交邮或者签收之日不晚于最后一日就不算逾期', () => {
  assert.deepEqual(left(at('2026-03-27', [received])), [1, false]);
  assert.deepEqual(left(at('2026-03-30', [received])), [0, false]);
  assert.deepEqual(left(at('2026-03-31', [received])), [-1, true]);
  assert.deepEqual(left(at('2026-04-06', [received])), [-5, true]);
  const decided = step('decided', '2026-03-30');
  assert.deepEqual(left(at('2026-04-02', [received, decided])), [-3, true]);
  assert.deepEqual(left(at('2026-04-02', [received, decided, step('delivered', '2026-03-30')])), [null, false]);
  assert.deepEqual(left(at('2026-04-02', [received, decided, step('delivered', '2026-03-31')])), [null, true]);
});

test('周六已经逾期，就说逾期', () => {
  const early = step('received', '2026-02-27');
  assert.equal(at('2026-03-27', [early]).dueOn, '2026-03-27');
  assert.deepEqual(left(at('2026-03-28', [early])), [-1, true]);
});

test('处理费管理办法第六条：缴费期限自收到通知起二十个工作日，缴清重新计算，已经给的延期保留', () => {
  const noticed = step('feeNoticed', '2026-03-10', { receivedOn: '2026-03-12' });
  const waiting = at('2026-03-13', [received, noticed]);
  assert.deepEqual([waiting.paused, waiting.dueOn, waiting.feeDueOn, waiting.lapsesOn], ['fee', null, '2026-04-09', '2026-04-09']);
  assert.equal(at('2026-03-20', [received, noticed, step('feePaid', '2026-03-20')]).dueOn, '2026-04-17');
  const longer = [received, step('extended', '2026-03-09', { workdays: 10 }), noticed, step('feePaid', '2026-03-20')];
  assert.equal(at('2026-03-20', longer).dueOn, '2026-05-01');
});

test('处理费管理办法第六条：不能证明申请人收到通知，就不能因未缴费不再处理', () => {
  const unpaid = (on: string) => step('decided', on, { outcome: 'otherwise.feeUnpaid' });
  const unproved = step('feeNoticed', '2026-03-10');
  assert.equal(at('2026-06-01', [received, unproved]).lapsesOn, null);
  assert.match(refusalOf('2026-06-01', [received, unproved, unpaid('2026-06-01')]).message, /不能证明/);
  const proved = step('feeNoticed', '2026-03-10', { receivedOn: '2026-03-12' });
  assert.match(refusalOf('2026-06-01', [received, proved, unpaid('2026-04-09')]).message, /届满以前/);
  assert.equal(at('2026-06-01', [received, proved, unpaid('2026-04-10')]).state, 'decided');
});

test('处理费管理办法第六条：答复期限届满后不能再发收费通知，一件只能发一次', () => {
  assert.equal(refusalOf('2026-04-01', [received, step('feeNoticed', '2026-03-31')]).rule, '处理费管理办法第六条');
  const paid = [received, step('feeNoticed', '2026-03-10'), step('feePaid', '2026-03-11')];
  assert.match(refusalOf('2026-04-01', [...paid, step('feeNoticed', '2026-03-20')]).message, /不能重复收取/);
});

test('条例第三十五条：说明理由所用的时间默认照算，机关另有依据的可以暂停或者重算', () => {
  const steps = [received, step('explanationAsked', '2026-03-05', { dueOn: '2026-03-19' }), step('explained', '2026-03-12')];
  assert.equal(at('2026-03-13', steps).dueOn, '2026-03-30');
  assert.equal(at('2026-03-13', steps, { explanation: 'pauses' }).dueOn, '2026-04-06');
  assert.equal(at('2026-03-13', steps, { explanation: 'restarts' }).dueOn, '2026-04-09');
});

test('条例第三十五条：理由合理而答复不了的，可以另定期限，不受二十日的限制', () => {
  const asked = [received, step('explanationAsked', '2026-03-05', { dueOn: '2026-03-19' })];
  assert.match(refusalOf('2026-03-13', [...asked, step('delayed', '2026-03-13', { dueOn: '2026-09-01' })]).message, /说明理由/);
  const delayed = [...asked, step('explained', '2026-03-12'), step('delayed', '2026-03-13', { dueOn: '2026-09-01' })];
  assert.equal(at('2026-03-13', delayed).dueOn, '2026-09-01');
});

test('撤回以后没有期限，也不能再办', () => {
  const steps = [received, step('withdrawn', '2026-03-05')];
  const clock = at('2026-05-01', steps);
  assert.deepEqual([clock.state, clock.dueOn, clock.overdue, clock.remainingWorkdays], ['withdrawn', null, false, null]);
  assert.equal(refusalOf('2026-05-01', [...steps, step('decided', '2026-03-06')]).step, 2);
});

test('还没有发生的步骤不算数', () => {
  const steps = [received, step('decided', '2026-03-20'), step('delivered', '2026-03-21')];
  assert.equal(at('2026-03-19', steps).state, 'running');
});

function pick({ state, dueOn }: { state: string; dueOn: string | null }) {
  return { state, dueOn };
}

function left({ remainingWorkdays, overdue }: { remainingWorkdays: number | null; overdue: boolean }) {
  return [remainingWorkdays, overdue];
}
