// The layers a calendar is built from, and how they become one answer for each day: the later layer covers the earlier.
import type { Day } from '#kernel/day';
import { type InferredHoliday, inferredHolidays } from './inferred-year.ts';
import { eachDay, type Notice, sourceOf } from './notice.ts';
import { tabledYears } from './statutory-days.ts';

/** A deviation from the national arrangement: a region's own holiday, or a day an organ stopped work by order. */
export interface Deviation {
  from: Day;
  to: Day;
  working: boolean;
  name: string;
  /** The document it rests on. */
  basis: string;
}

export interface Layers {
  notices: readonly Notice[];
  /** Holidays of an autonomous region and the like. */
  region?: readonly Deviation[];
  /** The organ's own exceptions (台风停工 …). */
  organ?: readonly Deviation[];
}

/** What some layer says of a day; days nobody speaks of follow the week. */
export interface Entry {
  working: boolean;
  provisional: boolean;
  name?: string;
  reason: string;
  source: string;
}

export const unannounced = '暂定，放假通知尚未公布';

/** The entries of all layers, laid over one another. `unknown` are the years without an annual notice. */
export function flatten(layers: Layers, unknown: readonly number[]): Map<Day, Entry> {
  const days = new Map<Day, Entry>();
  for (const holiday of unknown.flatMap((year) => inferredHolidays(year) ?? [])) layInferred(days, holiday);
  for (const one of inOrder(layers.notices)) layNotice(days, one);
  for (const one of [...(layers.region ?? []), ...(layers.organ ?? [])]) layDeviation(days, one);
  return days;
}

function layInferred(days: Map<Day, Entry>, { name, from, to }: InferredHoliday) {
  const entry = { working: false, provisional: true, name, reason: `${name}放假（推定）`, source: unannounced };
  for (const day of eachDay(from, to)) days.set(day, entry);
}

function layNotice(days: Map<Day, Entry>, of: Notice) {
  const source = sourceOf(of);
  for (const { name, from, to } of of.holidays)
    for (const day of eachDay(from, to)) days.set(day, { working: false, provisional: false, name, reason: `${name}放假`, source });
  for (const day of of.workingWeekends) days.set(day, { working: true, provisional: false, reason: '调休上班', source });
}

function layDeviation(days: Map<Day, Entry>, { from, to, working, name, basis }: Deviation) {
  const entry = { working, provisional: false, name, reason: `${name}${working ? '，照常上班' : '，不上班'}`, source: basis };
  for (const day of eachDay(from, to)) days.set(day, entry);
}

function inOrder(notices: readonly Notice[]): Notice[] {
  return [...notices].sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : a.kind < b.kind ? 1 : -1));
}

/** The years with an annual notice, by year. */
export function annualNotices(notices: readonly Notice[]): Map<number, Notice> {
  return new Map(
    inOrder(notices)
      .filter((one) => one.kind === 'annual')
      .map((one) => [one.year, one]),
  );
}

/** The years there is a table for but no annual notice. */
export function yearsWithoutNotice(notices: readonly Notice[]): number[] {
  const annual = annualNotices(notices);
  return tabledYears.filter((year) => !annual.has(year));
}
