// The rules of a request: a case of 60 steps folded, and its clock read.
import { performance } from 'node:perf_hooks';
import { nationalCalendar } from '#calendar';
import { addDays, day } from '#kernel/day';
import { requestClock } from '#law/request/clock';
import { fold } from '#law/request/fold';
import type { Step } from '#law/request/steps';
import { type Measure, median } from './table.ts';

const runs = 2000;

/** One line for the bench's table. */
export function measureRequestClock(): Measure[] {
  const steps = longCase();
  const refused = fold(steps, nationalCalendar).refusals.length;
  if (refused > 0) throw new Error(`${refused} steps of the case were refused`);
  const folding = microseconds(() => fold(steps, nationalCalendar));
  const reading = microseconds(() => requestClock(steps, day('2026-05-01'), nationalCalendar));
  const note = `folded and read as a clock with its days: ${Math.round(reading)} µs`;
  return [{ what: `fold of a case of ${steps.length} steps`, value: folding, unit: 'µs', limit: 50, good: 'atMost', note }];
}

/** Supplement, extension, 27 parties asked and all of them answering, decision, delivery. */
function longCase(): Step[] {
  const parties = Array.from({ length: 27 }, (_, n) => `第${n + 1}方`);
  return [
    { type: 'received', on: day('2026-03-02'), channel: 'inPerson' },
    { type: 'supplementAsked', on: day('2026-03-05'), dueOn: day('2026-03-12') },
    { type: 'supplemented', on: day('2026-03-06') },
    { type: 'extended', on: day('2026-03-20'), workdays: 20, approvedBy: '示例负责人' },
    ...parties.map((party, n): Step => {
      return { type: 'inquirySent', on: addDays(day('2026-03-10'), n), kind: n % 2 ? 'organ' : 'thirdParty', party, receivedOn: null };
    }),
    ...parties.map((party): Step => ({ type: 'inquiryReturned', on: day('2026-04-08'), party, answer: 'agree' })),
    { type: 'decided', on: day('2026-04-10'), outcome: 'granted' },
    { type: 'delivered', on: day('2026-04-11'), by: 'post' },
  ];
}

function microseconds(work: () => unknown): number {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const before = performance.now();
    work();
    times.push((performance.now() - before) * 1000);
  }
  return median(times);
}
