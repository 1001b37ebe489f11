// What a composed text knows of its row, in words that fit into sentences.

import { dayInWords } from '#kernel/day';
import { townDepartments } from '#publication/starter';
import { type LedgerRow, unmarked } from '../ledger-row.ts';
import { type Seeded, seededBy } from '../seeded.ts';

export interface Subject {
  kind: string;
  column: string;
  title: string;
  summary: string;
  office: string;
  day: string;
  year: string;
  month: string;
  /** Depends on the title only. */
  draw: Seeded;
}

const offices = new Map(townDepartments().map((department) => [department.slug, department.name]));

/** The subject of a row of the website. */
export function subjectOf(row: LedgerRow): Subject {
  const on = row.formedOn ?? row.postedOn;
  return {
    kind: row.kind ?? '',
    column: row.column,
    title: unmarked(row.title),
    summary: row.summary,
    office: offices.get(row.department) ?? row.department,
    day: dayInWords(on),
    year: on.slice(0, 4),
    month: String(Number(on.slice(5, 7))),
    draw: seededBy(row.title),
  };
}

/** Several different ones of the list, in its order. */
export function some<T>(list: readonly T[], count: number, draw: Seeded): T[] {
  const left = [...list];
  while (left.length > count) left.splice(draw.between(0, left.length - 1), 1);
  return left;
}
