// Before anything is inserted: are the lines still right, which numbers do they get, and whom do interpretations mean?

import type { Day } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { refuseLedger } from '../errors-ledger.ts';
import type { NumberingOrgan } from '../numbers.ts';
import { checkLine } from './check-line.ts';
import { inLedger } from './duplicates.ts';
import { type DatedLine, giveNumbers, type PlannedPublication } from './give-numbers.ts';
import { publicationsCalled } from './interpreted.ts';
import { isPublication, type LedgerLine } from './line.ts';
import { type RightLine, rightLines } from './right-lines.ts';
import type { RunKey } from './run.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Plan {
  /** All lines by day: numbers run along the days, and the search index is quickest when days only grow. */
  order: readonly number[];
  /** By line, for the lines that become publications. */
  publications: ReadonlyMap<number, PlannedPublication>;
  /** Title or 发文字号 → id of the publication it means. */
  interpreted: ReadonlyMap<string, string>;
}

/** Reads all right lines. Refuses with `ledger.changedSince` when the ledger or the columns no longer fit. */
export async function planLines(tx: Tx, key: RunKey, names: Vocabulary, organ: NumberingOrgan, today: Day): Promise<Plan> {
  const dated: DatedLine[] = [];
  const wanted = new Set<string>();
  for await (const lines of rightLines(tx, key)) {
    const understood = lines.map((line) => stillRight(line, names, today));
    await notInLedgerSince(tx, key.organId, understood);
    for (const line of understood) {
      dated.push({ line: line.line, postedOn: line.postedOn, columnId: isPublication(line) ? line.columnId : null });
      if (line.interprets !== '' && isPublication(line)) wanted.add(line.interprets);
    }
  }
  dated.sort((a, b) => (a.postedOn < b.postedOn ? -1 : a.postedOn > b.postedOn ? 1 : a.line - b.line));
  const slugs = new Map(names.columns.all.map((column) => [column.id, column.slug]));
  const publications = await giveNumbers(tx, organ, dated, slugs);
  const called = await linesCalled(tx, key, wanted, publications);
  const interpreted = await resolve(tx, key.organId, wanted, called);
  return { order: dated.map(({ line }) => line), publications, interpreted };
}

/** Publications of the file by the names that are wanted: a second reading, where anything is, keeps the names of all others out of memory. */
async function linesCalled(
  tx: Tx,
  key: RunKey,
  wanted: ReadonlySet<string>,
  publications: Plan['publications'],
): Promise<Map<string, string>> {
  const called = new Map<string, string>();
  if (wanted.size === 0) return called;
  for await (const lines of rightLines(tx, key))
    for (const { number, cells } of lines) {
      const id = publications.get(number)?.id;
      if (id !== undefined) for (const name of [cells.title, cells.documentNumber]) if (wanted.has(name)) called.set(name, id);
    }
  return called;
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
  inFile: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const missing = [...wanted].filter((name) => !inFile.has(name));
  const found = await publicationsCalled(tx, organId, missing);
  for (const name of wanted) {
    const id = inFile.get(name) ?? found.get(name);
    if (id === undefined) throw refuseLedger('ledger.changedSince', { what: `找不到被解读的“${name}”。` });
    found.set(name, id);
  }
  return found;
}
