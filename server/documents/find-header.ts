// Finds the row of headings under the title lines that people put above their tables.
import type { SheetRow } from './sheet-row.ts';

export interface Header {
  /** Trimmed, line breaks inside a heading removed. */
  names: string[];
  /** The row it stands on, as the file counts. */
  row: number;
}

/** How many rows from the top are looked at. */
export const headerReach = 20;

/**
 * Index of the header among the first rows: the one that holds most of the expected names; without expectations the first
 * that is at least half as wide as the widest, all words, none twice. Null when nothing looks like headings.
 */
export function findHeader(rows: readonly SheetRow[], expected: readonly string[] = []): number | null {
  const wanted = new Set(expected.map(plain));
  const hits = rows.map(({ cells }) => cells.filter((cell) => wanted.has(plain(cell))).length);
  const most = Math.max(0, ...hits);
  if (most >= Math.min(2, wanted.size) && most > 0) return hits.indexOf(most);
  const widest = Math.max(0, ...rows.map((row) => filled(row).length));
  const at = rows.findIndex((row) => looksLikeHeadings(filled(row), widest));
  return at < 0 ? null : at;
}

/** The heading row as a header. */
export function headerOf(row: SheetRow): Header {
  return { names: row.cells.map((cell) => cell.replace(/\s+/g, '')), row: row.number };
}

function looksLikeHeadings(cells: string[], widest: number): boolean {
  if (cells.length < Math.max(1, Math.ceil(widest / 2)) || (widest > 1 && cells.length < 2)) return false;
  return new Set(cells).size === cells.length && cells.every((cell) => !/^[-+\d.,:/%年月日〔〕号\s]+$/.test(cell) && cell.length <= 40);
}

function filled(row: SheetRow): string[] {
  return row.cells.filter((cell) => cell !== '');
}

/** Blanks, case, colons and the star of required fields do not make another heading. */
function plain(heading: string): string {
  return heading.replace(/[\s*＊:：]/g, '').toLowerCase();
}
