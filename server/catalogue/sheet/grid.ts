// A sheet as a grid in which joined cells all hold what stands in the first of them.
import type { Merge, Sheet } from '#documents';
import { refuse } from '../errors.ts';

export interface GridRow {
  /** As the file counts, from 1. */
  number: number;
  cells: string[];
  /** Wholly taken by one joined cell: a title, a section or a remark. */
  isOne: boolean;
}

const mostRows = 10_000;
const mostColumns = 60;

/** Throws `catalogue.tooManyLines`. */
export async function gridOf(sheet: Sheet, merges: readonly Merge[]): Promise<GridRow[]> {
  const rows = new Map<number, string[]>();
  for await (const { number, cells } of sheet.rows()) {
    if (rows.size >= mostRows) throw refuse('catalogue.tooManyLines');
    rows.set(number, cells.slice(0, mostColumns));
  }
  for (const merge of merges) spread(rows, merge);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([number, cells]) => ({ number, cells: Array.from(cells, (cell) => cell ?? ''), isOne: isOne(cells) }));
}

// Only into rows that exist or lie between existing ones: a joined block may claim a million rows.
function spread(rows: Map<number, string[]>, merge: Merge): void {
  const value = rows.get(merge.firstRow)?.[merge.firstColumn] ?? '';
  if (value === '') return;
  const last = Math.min(merge.lastRow, merge.firstRow + mostRows);
  for (let number = merge.firstRow; number <= last; number += 1) {
    const cells = rows.get(number);
    if (!cells) continue;
    for (let column = merge.firstColumn; column <= Math.min(merge.lastColumn, mostColumns - 1); column += 1) cells[column] = value;
  }
}

function isOne(cells: readonly string[]): boolean {
  const filled = Array.from(cells).filter((cell) => cell);
  return filled.length > 0 && new Set(filled).size === 1 && (filled.length === 1 || filled.length >= 5);
}
