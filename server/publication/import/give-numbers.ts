// Ids and numbers for the publications of a run, in the order of their days whatever the order of the file.
import { setImmediate } from 'node:timers/promises';
import type { Day } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { type IndexFacts, indexNumber, indexSeries, indexTemplateProblem } from '../index-template.ts';
import { count, type NumberingOrgan } from '../numbers.ts';

/** What a line of the website becomes. */
export interface PlannedPublication {
  id: string;
  publicNumber: string;
  indexNumber: string;
}

export interface DatedLine {
  line: number;
  postedOn: Day;
  /** Null for what is only registered. */
  columnId: string | null;
}

/** Lines done before the process answers whoever else asks. */
const atOnce = 2000;

/** The publications among the lines, by line; `dated` in the order of days. Ids that grow with the days are put into the tables quickest. */
export async function giveNumbers(
  tx: Tx,
  organ: NumberingOrgan,
  dated: readonly DatedLine[],
  slugs: ReadonlyMap<string, string>,
): Promise<Map<number, PlannedPublication>> {
  const problem = indexTemplateProblem(organ.indexTemplate);
  if (problem) throw refuse('publication.template', { problem });
  const series = seriesBy(organ, slugs);
  const nextIndex = await take(tx, organ.id, 'index', dated, (one) => series(one)?.name);
  const nextPublic = await take(tx, organ.id, 'public', dated, (one) => series(one)?.facts.yyyy);
  const given = new Map<number, PlannedPublication>();
  for (const one of dated) {
    const own = series(one);
    if (!own) continue;
    const { facts, name } = own;
    const publicNumber = `${facts.yyyy}${String(nextPublic(facts.yyyy)).padStart(5, '0')}`;
    given.set(one.line, { id: newId(), publicNumber, indexNumber: indexNumber(organ.indexTemplate, facts, nextIndex(name)) });
    if (given.size % atOnce === 0) await setImmediate();
  }
  return given;
}

interface Series {
  name: string;
  facts: IndexFacts;
}

/** The series of a line; the same for all of a month and column. */
function seriesBy(organ: NumberingOrgan, slugs: ReadonlyMap<string, string>): (of: DatedLine) => Series | null {
  const known = new Map<string, Series>();
  return ({ postedOn, columnId }) => {
    if (columnId === null) return null;
    const key = postedOn.slice(0, 7) + columnId;
    const found = known.get(key);
    if (found) return found;
    const facts = { code: organ.code, yyyy: postedOn.slice(0, 4), mm: postedOn.slice(5, 7), column: slugs.get(columnId) ?? '' };
    const made = { name: indexSeries(organ.indexTemplate, facts), facts };
    known.set(key, made);
    return made;
  };
}

/** Takes as many numbers of each series as there are lines; the answer hands them out one after the other. */
async function take(
  tx: Tx,
  organId: string,
  prefix: 'index' | 'public',
  dated: readonly DatedLine[],
  seriesOf: (one: DatedLine) => string | undefined,
): Promise<(series: string) => number> {
  const wanted = new Map<string, number>();
  for (const one of dated) {
    const series = seriesOf(one);
    if (series !== undefined) wanted.set(series, (wanted.get(series) ?? 0) + 1);
  }
  const next = new Map<string, number>();
  for (const [series, many] of wanted) next.set(series, (await count(tx, organId, `${prefix} ${series}`, many)) - many + 1);
  return (series) => {
    const number = next.get(series)!;
    next.set(series, number + 1);
    return number;
  };
}
