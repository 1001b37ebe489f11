// The rows of the website in one year: what the file lists, given days and document numbers.

import type { Day } from '#kernel/day';
import { readRows } from '#publication/starter';
import { officeDays, workingDaysBefore } from './days.ts';
import { type LedgerRow, marked } from './ledger-row.ts';
import { type Seeded, seeded } from './seeded.ts';

const headers = ['month', 'kind', 'column', 'department', 'number', 'title', 'summary'] as const;
type Listed = Record<(typeof headers)[number], string>;

/** The website's rows of a year for which data/ has a file, by day, none after `until`. */
export function websiteRows(year: number, until: Day): LedgerRow[] {
  const listed = readRows(new URL(`data/website-${year}.tsv`, import.meta.url), headers);
  const draw = seeded(year);
  const rows = monthsOf(listed).flatMap((month) => rowsOfMonth(year, month, listed, until, draw));
  return numbered(rows, listed);
}

function rowsOfMonth(year: number, month: number, listed: Listed[], until: Day, draw: Seeded): LedgerRow[] {
  const ofMonth = listed.filter((one) => Number(one.month) === month);
  const days = officeDays(year, month, ofMonth.length, until, draw);
  return ofMonth.map((one, i) => websiteRow(one, days[i]!, draw));
}

function websiteRow(one: Listed, postedOn: Day, draw: Seeded): LedgerRow {
  const explained = /^《(.+)》解读$/.exec(one.title)?.[1];
  return {
    channel: 'website',
    kind: one.kind,
    column: one.column,
    title: marked(one.title),
    postedOn,
    formedOn: workingDaysBefore(postedOn, delay(one, draw)),
    documentNumber: null,
    address: null,
    department: one.department,
    summary: one.summary,
    interprets: explained === undefined ? null : marked(explained),
  };
}

/** Working days from coming about to publication: warnings go out at once, an interpretation never came about before its document. */
function delay(one: Listed, draw: Seeded): number {
  if (one.kind === 'emergency' && one.number === '') return 0;
  return one.kind === 'interpretation' ? 1 : draw.between(1, 6);
}

/** Document numbers run per series and year in the order in which the documents came into being. */
function numbered(rows: LedgerRow[], listed: Listed[]): LedgerRow[] {
  const series = new Map(listed.filter((one) => one.number !== '').map((one) => [marked(one.title), one.number]));
  const used = new Map<string, number>();
  const numbers = new Map<string, string>();
  const inOrder = [...rows].sort((a, b) => String(a.formedOn).localeCompare(String(b.formedOn)));
  for (const { title, formedOn } of inOrder) {
    const prefix = series.get(title);
    if (prefix === undefined || formedOn === null) continue;
    const of = `${prefix}〔${formedOn.slice(0, 4)}〕`;
    used.set(of, (used.get(of) ?? 0) + 1);
    numbers.set(title, `${of}${used.get(of)}号`);
  }
  return rows.map((row) => ({ ...row, documentNumber: numbers.get(row.title) ?? null }));
}

function monthsOf(listed: Listed[]): number[] {
  return [...new Set(listed.map((one) => Number(one.month)))].sort((a, b) => a - b);
}
