// Before anything is inserted: are the lines still right, which numbers do they get, and whom do interpretations mean?

import type { Day } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { refuseLedger } from '../errors-ledger.ts';
import { indexNumber, indexSeries, indexTemplateProblem } from '../index-template.ts';
import { count, type NumberingOrgan } from '../numbers.ts';
import { checkLine } from './check-line.ts';
import { inLedger } from './duplicates.ts';
import { namesOf, publicationsCalled } from './interpreted.ts';
import { isPublication, type LedgerLine } from './line.ts';
import { type RightLine, rightLines } from './right-lines.ts';
import type { RunKey } from './run.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a line of the website becomes. */
export interface PlannedPublication {
  id: string;
  postedOn: Day;
  columnId: string;
  publicNumber: string;
  indexNumber: string;
}

export interface Plan {
  /** All lines by day: numbers run along the days, and the search index is quickest when days only grow. */
  order: readonly number[];
  /** By line, for the lines that become publications. */
  publications: ReadonlyMap<number, PlannedPublication>;
  /** Title or 发文字号 → id of the publication it means. */
  interpreted: ReadonlyMap<string, string>;
}

/** Reads all right lines once. Refuses with `ledger.changedSince` when the ledger or the columns no longer fit. */
export async function planLines(tx: Tx, key: RunKey, names: Vocabulary, organ: NumberingOrgan, today: Day): Promise<Plan> {
  const publications = new Map<number, PlannedPublication>();
  const wanted = new Set<string>();
  const called = new Map<string, string>();
  const days: [line: number, on: Day][] = [];
  for await (const lines of rightLines(tx, key)) {
    const understood = lines.map((line) => stillRight(line, names, today));
    await notInLedgerSince(tx, key.organId, understood);
    for (const line of understood) {
      days.push([line.line, line.postedOn]);
      if (!isPublication(line)) continue;
      const id = newId();
      publications.set(line.line, { id, postedOn: line.postedOn, columnId: line.columnId!, publicNumber: '', indexNumber: '' });
      for (const name of namesOf(line)) called.set(name, id);
      if (line.interprets !== '') wanted.add(line.interprets);
    }
  }
  const columnSlugs = new Map(names.columns.all.map((column) => [column.id, column.slug]));
  await giveNumbers(tx, organ, [...publications.values()], columnSlugs);
  const order = days.sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[0] - b[0])).map(([line]) => line);
  return { order, publications, interpreted: await resolve(tx, key.organId, wanted, called) };
}

/** The line understood with today's names. */
export function stillRight({ number, cells }: RightLine, names: Vocabulary, today: Day): LedgerLine {
  const { line, problems } = checkLine(number, cells, names, { today, screening: false });
  if (!line) throw refuseLedger('ledger.changedSince', { what: problems[0]?.message ?? '' });
  return line;
}

async function notInLedgerSince(tx: Tx, organId: string, lines: readonly LedgerLine[]): Promise<void> {
  const [known] = await inLedger(tx, organId, lines);
  if (known) throw refuseLedger('ledger.changedSince', { what: `第 ${known[0]} 行已经登记在台账里。` });
}

async function resolve(
  tx: Tx,
  organId: string,
  wanted: ReadonlySet<string>,
  called: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const elsewhere = await publicationsCalled(
    tx,
    organId,
    [...wanted].filter((name) => !called.has(name)),
  );
  const found = new Map(elsewhere);
  for (const name of wanted) {
    const id = called.get(name) ?? elsewhere.get(name);
    if (id === undefined) throw refuseLedger('ledger.changedSince', { what: `找不到被解读的“${name}”。` });
    found.set(name, id);
  }
  return found;
}

/** Numbers run in the order of days, whatever the order of the file. */
async function giveNumbers(
  tx: Tx,
  organ: NumberingOrgan,
  publications: PlannedPublication[],
  slugs: ReadonlyMap<string, string>,
): Promise<void> {
  const problem = indexTemplateProblem(organ.indexTemplate);
  if (problem) throw refuse('publication.template', { problem });
  const inOrder = publications.toSorted((a, b) => (a.postedOn < b.postedOn ? -1 : a.postedOn > b.postedOn ? 1 : 0));
  const facts = ({ postedOn, columnId }: PlannedPublication) => {
    return { code: organ.code, yyyy: postedOn.slice(0, 4), mm: postedOn.slice(5, 7), column: slugs.get(columnId) ?? '' };
  };
  for (const [series, some] of Map.groupBy(inOrder, (one) => indexSeries(organ.indexTemplate, facts(one)))) {
    const first = (await count(tx, organ.id, `index ${series}`, some.length)) - some.length + 1;
    for (const [i, one] of some.entries()) one.indexNumber = indexNumber(organ.indexTemplate, facts(one), first + i);
  }
  for (const [year, some] of Map.groupBy(inOrder, (one) => one.postedOn.slice(0, 4))) {
    const first = (await count(tx, organ.id, `public ${year}`, some.length)) - some.length + 1;
    for (const [i, one] of some.entries()) one.publicNumber = `${year}${String(first + i).padStart(5, '0')}`;
  }
}
