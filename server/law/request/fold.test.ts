// What holds for every request whatever happens in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, day } from '#kernel/day';
import { type Pause, replyTerm } from '../regulation-33-reply-deadline.ts';
import { plainWeek } from '../testing.ts';
import { requestClock } from './clock.ts';
import { fold } from './fold.ts';
import { allowedSteps, type Phase, phaseOf, safeSettings } from './standing.ts';
import { type Step, stepTypes } from './steps.ts';
import { anySteps, step } from './steps-for-tests.ts';
import { whyNot } from './why-not.ts';

const week = plainWeek();
const from = day('2026-03-02');
const offset = fc.integer({ min: 0, max: 90 });
const anyPauses = fc.array(
  fc.tuple(offset, fc.integer({ min: 0, max: 30 })).map(
    ([begin, length]): Pause => ({
      after: addDays(from, begin),
      until: addDays(from, begin + length),
      because: '征求意见',
      basis: '条例第三十三条',
    }),
  ),
  { maxLength: 4 },
);
const anyTerm = fc.record({ workingDays: fc.integer({ min: 1, max: 40 }), pauses: anyPauses, off: fc.array(offset, { maxLength: 10 }) });
const daysFrom = (offsets: readonly number[]) => offsets.map((n) => addDays(from, n));

test('多放一天假，期限只会更晚，不会更早', () => {
  fc.assert(
    fc.property(anyTerm, offset, ({ workingDays, pauses, off }, more) => {
      const before = replyTerm({ from, workingDays, pauses }, plainWeek(daysFrom(off)));
      const then = replyTerm({ from, workingDays, pauses }, plainWeek(daysFrom([...off, more])));
      assert.ok(then.dueOn! >= before.dueOn!);
    }),
  );
});

test('多一段暂停，期限只会更晚，不会更早；同一天被几段暂停覆盖只扣一次', () => {
  fc.assert(
    fc.property(anyTerm, anyPauses, ({ workingDays, pauses, off }, more) => {
      const calendar = plainWeek(daysFrom(off));
      const before = replyTerm({ from, workingDays, pauses }, calendar);
      const then = replyTerm({ from, workingDays, pauses: [...pauses, ...more] }, calendar);
      assert.ok(then.dueOn! >= before.dueOn!);
      assert.equal(then.counted.length, workingDays);
      assert.deepEqual(replyTerm({ from, workingDays, pauses: [...pauses, ...pauses] }, calendar).dueOn, before.dueOn);
      assert.equal(new Set(then.excluded.map((one) => one.day)).size, then.excluded.length);
    }),
  );
});

test('期间的每一天都有说法：要么计入，要么休息，要么扣除', () => {
  fc.assert(
    fc.property(anyTerm, ({ workingDays, pauses, off }) => {
      const { dueOn, counted, skipped, excluded } = replyTerm({ from, workingDays, pauses }, plainWeek(daysFrom(off)));
      const told = [...counted, ...skipped, ...excluded].map((one) => one.day).sort();
      const all = Array.from({ length: told.length }, (_, n) => addDays(from, n + 1));
      assert.deepEqual(told, all);
      assert.equal(told.at(-1), dueOn);
    }),
  );
});

test('被拒绝的步骤什么也不改变：拿掉它们，结果一样，也不再有拒绝', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { standing, refusals } = fold(steps, week);
      const refused = new Set(refusals.map((one) => one.step));
      const again = fold(
        steps.filter((_, at) => !refused.has(at)),
        week,
      );
      assert.deepEqual(again, { standing, refusals: [] });
    }),
    { numRuns: 300 },
  );
});

test('只看前一部分步骤，与看全部步骤，对过去说的话一样', () => {
  fc.assert(
    fc.property(anySteps, fc.nat(16), (steps, length) => {
      const part = fold(steps.slice(0, length), week);
      const whole = fold(steps, week);
      assert.deepEqual(
        whole.refusals.filter((one) => one.step < length),
        part.refusals,
      );
      if (part.standing.receivedOn) assert.equal(whole.standing.receivedOn, part.standing.receivedOn);
      assert.deepEqual(
        whole.standing.inquiries.slice(0, part.standing.inquiries.length).map(({ party, sentOn }) => [party, sentOn]),
        part.standing.inquiries.map(({ party, sentOn }) => [party, sentOn]),
      );
      const asOf = steps[Math.min(length, steps.length - 1)]!.on;
      const past = steps.filter((one) => one.on <= asOf);
      assert.deepEqual(requestClock(steps, asOf, week), requestClock(past, asOf, week));
    }),
    { numRuns: 300 },
  );
});

test('表里没有的步骤一律不能办，不论什么时候', () => {
  fc.assert(
    fc.property(anySteps, anySteps, (steps, tried) => {
      const { standing } = fold(steps, week);
      const allowed = allowedSteps[phaseOf(standing)];
      for (const one of tried) if (!allowed.includes(one.type)) assert.ok(whyNot(standing, one, week, safeSettings));
    }),
    { numRuns: 300 },
  );
});

test('每个阶段，表里有的步骤恰好就是能办的步骤', () => {
  for (const [phase, lists] of Object.entries(examples) as [Phase, Step[][]][]) {
    const accepted = stepTypes.filter((type) =>
      lists.some((steps) => {
        const { standing, refusals } = fold(steps, week);
        assert.deepEqual(refusals, []);
        assert.equal(phaseOf(standing), phase);
        return whyNot(standing, best[type], week, safeSettings) === null;
      }),
    );
    assert.deepEqual(accepted.sort(), [...allowedSteps[phase]].sort(), phase);
  }
});

const received = step('received', '2026-03-02');
const asked = [
  received,
  step('inquirySent', '2026-03-03', { party: '乙局', kind: 'organ' }),
  step('explanationAsked', '2026-03-03', { dueOn: '2026-03-20' }),
];
const explained = [...asked, step('explained', '2026-03-04')];
const supplementing = step('supplementAsked', '2026-03-05', { dueOn: '2026-03-12' });
const noticed = step('feeNoticed', '2026-03-05', { receivedOn: '2026-03-05' });

const examples: Record<Phase, Step[][]> = {
  none: [[]],
  arrived: [[step('received', '2026-03-02', { channel: 'fax' })]],
  running: [asked, explained, [received]],
  awaitingSupplement: [[...asked, supplementing]],
  awaitingPayment: [[...asked, noticed]],
  decided: [[...asked, step('decided', '2026-03-05', { outcome: 'unavailable.notHeld' })]],
  delivered: [[...asked, step('decided', '2026-03-05', { outcome: 'unavailable.notHeld' }), step('delivered', '2026-03-05')]],
  withdrawn: [[...asked, step('withdrawn', '2026-03-05')]],
};

/** Of each kind the step that has the best chance. */
const best: Record<Step['type'], Step> = {
  received,
  confirmed: step('confirmed', '2026-03-06'),
  supplementAsked: step('supplementAsked', '2026-03-06', { dueOn: '2026-03-16' }),
  supplemented: step('supplemented', '2026-03-06'),
  inquirySent: step('inquirySent', '2026-03-06', { party: '丙公司' }),
  inquiryReturned: step('inquiryReturned', '2026-03-06', { party: '乙局' }),
  extended: step('extended', '2026-03-06'),
  explanationAsked: step('explanationAsked', '2026-03-06', { dueOn: '2026-03-16' }),
  explained: step('explained', '2026-03-06'),
  delayed: step('delayed', '2026-03-06', { dueOn: '2026-06-01' }),
  feeNoticed: step('feeNoticed', '2026-03-06'),
  feePaid: step('feePaid', '2026-03-06'),
  decided: step('decided', '2026-03-06', { outcome: 'unavailable.notHeld' }),
  delivered: step('delivered', '2026-03-06'),
  withdrawn: step('withdrawn', '2026-03-06'),
};
