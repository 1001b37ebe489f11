// Before anything is inserted: are the lines still right, which numbers do they get, and whom do interpretations mean?

import type { Day } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { refuseLedger } from '../errors-ledger.ts';
import type { NumberingOrgan } from '../numbers.ts';
import { checkLine } from './check-line.ts';
import { inLedger } from './duplicates.ts';
import { type DatedLine, giveNumbers, type PlannedPublication } from './give-numbers.ts';
import { namesOf, publicationsCalled } from './interpreted.ts';
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

/** Reads all right lines once. Refuses with `ledger.changedSince` when the ledger or the columns no longer fit. */
export async function planLines(tx: Tx, key: RunKey, names: Vocabulary, organ: NumberingOrgan, today: Day): Promise<Plan> {
  const dated: (Omit<DatedLine, 'columnId'> & { columnId: string | null })[] = [];
  const wanted = new Set<string>();
  const called = new Map<string, number>();
  for await (const lines of rightLines(tx, key)) {
    const understood = lines.map((line) => stillRight(line, names, today));
    await notInLedgerSince(tx, key.organId, understood);
    for (const line of understood) {
      dated.push({ line: line.line, postedOn: line.postedOn, columnId: isPublication(line) ? line.columnId : null });
      if (!isPublication(line)) continue;
      for (const name of namesOf(line)) called.set(name, line.line);
      if (line.interprets !== '') wanted.add(line.interprets);
    }
  }
  dated.sort((a, b) => (a.postedOn < b.postedOn ? -1 : a.postedOn > b.postedOn ? 1 : a.line - b.line));
  const slugs = new Map(names.columns.all.map((column) => [column.id, column.slug]));
  const onWebsite = dated.flatMap((one) => (one.columnId === null ? [] : [{ ...one, columnId: one.columnId }]));
  const publications = await giveNumbers(tx, organ, onWebsite, slugs);
  const interpreted = await resolve(tx, key.organId, wanted, (name) => publications.get(called.get(name) ?? -1)?.id);
  return { order: dated.map(({ line }) => line), publications, interpreted };
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
  inFile: (name: string) => string | undefined,
): Promise<Map<string, string>> {
  const missing = [...wanted].filter((name) => inFile(name) === undefined);
  const found = await publicationsCalled(tx, organId, missing);
  for (const name of wanted) {
    const id = inFile(name) ?? found.get(name);
    if (id === undefined) throw refuseLedger('ledger.changedSince', { what: `找不到被解读的“${name}”。` });
    found.set(name, id);
  }
  return found;
}
