// The next days a duty leads to, as examples for the person who confirms it.

import type { Static } from 'typebox';
import { loadCalendar, type WorkingCalendar } from '#calendar';
import type { DueExample, RuleView } from '#contract/catalogue';
import { addDays, type Day, dayInWords } from '#kernel/day';
import type { Db } from '#kernel/db';
import { Refusal } from '#kernel/errors';
import { dueAfter, dueDaysBetween, isPeriodic, ruleProblem } from '../rule/due-days.ts';
import type { DutyRule } from '../rule/duty-rule.ts';
import { ruleInWords, startNames } from '../rule/in-words.ts';
import { parseLimit } from '../rule/parse-limit.ts';

type Example = Static<typeof DueExample>;

/** What the words of a time limit are understood to mean, for confirmation. */
export async function readLimit(db: Db, organId: string, text: string, today: Day): Promise<Static<typeof RuleView>> {
  const { rule, understood } = parseLimit(text);
  return { understood, ...(await ruleView(db, organId, rule, today)) };
}

/** A rule in words, what is wrong with it, and its next due days. */
export async function ruleView(db: Db, organId: string, rule: DutyRule, today: Day) {
  const problem = ruleProblem(rule);
  const next = problem === null ? nextDue(rule, today, await loadCalendar(db, organId)) : [];
  return { rule, words: ruleInWords(rule), problem, next };
}

/** The next three due days of a duty that comes back; one worked example for the others. */
export function nextDue(rule: DutyRule, today: Day, calendar: WorkingCalendar): Example[] {
  try {
    return isPeriodic(rule) ? coming(rule, today) : [example(rule, today, calendar)];
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendar.outOfRange') return [];
    throw error;
  }
}

function coming(rule: DutyRule, today: Day): Example[] {
  return dueDaysBetween(rule, today, addDays(today, 1200))
    .slice(0, 3)
    .map((day) => ({ day, about: '最迟这一天更新' }));
}

function example(rule: DutyRule, today: Day, calendar: WorkingCalendar): Example {
  if (rule.kind === 'ahead') {
    const event = addDays(today, 60);
    return { day: dueAfter(rule, event, calendar), about: `事情在${dayInWords(event)}的，最迟这一天公开` };
  }
  const start = rule.kind === 'atLeastEvery' ? '今天更新的，下一次最迟' : `${startNames[rule.from]}是今天的，最迟`;
  return { day: dueAfter(rule, today, calendar), about: `${start}这一天` };
}
