// By when a report is to be answered: three working days after the day it came. No law says so; it is what the office promises.
import { loadCalendar, type WorkingDayTerm } from '#calendar';
import { addDays, type Day, dayInWords } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { Refusal } from '#kernel/errors';

export const promisedWorkingDays = 3;

/** The last day in time. Where the calendar has no table for the year, Monday to Friday stand in. */
export async function answerDueOn(db: Db | Tx, organId: string, receivedOn: Day): Promise<Day> {
  return (await term(db, organId, receivedOn))?.day ?? addDays(receivedOn, promisedWorkingDays + 2);
}

/** 自2026年11月23日收到的次日起数3个工作日，到2026年11月26日；其间跳过…… */
export async function dueSentence(db: Db, organId: string, receivedOn: Day, dueOn: string): Promise<string> {
  const skipped = (await term(db, organId, receivedOn))?.skipped ?? [];
  const without = skipped.length > 0 ? `，跳过${skipped.map((one) => `${one.day}（${one.reason}）`).join('、')}` : '';
  return `${dayInWords(receivedOn)}收到，从次日起数${promisedWorkingDays}个工作日${without}，应在${dayInWords(dueOn as Day)}前答复。`;
}

async function term(db: Db | Tx, organId: string, receivedOn: Day): Promise<WorkingDayTerm | null> {
  try {
    return (await loadCalendar(db, organId)).addWorkingDays(receivedOn, promisedWorkingDays);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendar.outOfRange') return null;
    throw error;
  }
}
