// Judges a portion of lines: right, wrong, or already known.
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { type Cells, checkLine } from './check-line.ts';
import { inLedger, type SeenLines } from './duplicates.ts';
import type { LedgerLine, LineProblem } from './line.ts';
import type { Vocabulary } from './vocabulary.ts';

export type LineState = 'right' | 'wrong' | 'duplicate';

export interface JudgedLine {
  number: number;
  cells: Cells;
  state: LineState;
  problems: LineProblem[];
  duplicateOf: string | null;
  /** Null when wrong. */
  line: LedgerLine | null;
}

export interface Judging {
  names: Vocabulary;
  seen: SeenLines;
  today: Day;
  screening: boolean;
}

/** Judges the lines in order. */
export async function judgeLines(
  db: Db | Tx,
  organId: string,
  lines: readonly { number: number; cells: Cells }[],
  { names, seen, today, screening }: Judging,
): Promise<JudgedLine[]> {
  const checked = lines.map(({ number, cells }) => ({ number, cells, ...checkLine(number, cells, names, { today, screening }) }));
  const right = checked.flatMap(({ line }) => line ?? []);
  const known = await inLedger(db, organId, right);
  return checked.map(({ number, cells, line, problems }) => {
    const duplicateOf = line && duplicate(line, seen, known);
    return { number, cells, line, problems, duplicateOf, state: line === null ? 'wrong' : duplicateOf ? 'duplicate' : 'right' };
  });
}

function duplicate(line: LedgerLine, seen: SeenLines, known: Map<number, string>): string | null {
  const earlier = seen.add(line);
  if (known.has(line.line)) return '台账里已有';
  return earlier === null ? null : `与第 ${earlier} 行相同`;
}
