// Reads tab-separated data files that come with the program: UTF-8, one header line, no quoting, no tabs or line breaks inside cells.

import { readFileSync } from 'node:fs';

/** The rows of a file, each cell under its header's name. Another header or number of cells is an Error naming the line. */
export function readRows<H extends string>(file: URL, headers: readonly H[]): Record<H, string>[] {
  const [first = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  if (first !== headers.join('\t')) throw new Error(`${file.pathname}: unexpected header: ${first}`);
  return lines.map((line, i) => asRow(line.split('\t'), headers, `${file.pathname}:${i + 2}`));
}

/** The parts of a cell that lists several things, without blanks. */
export function parts(cell: string, separator: string | RegExp = ';'): string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function asRow<H extends string>(cells: string[], headers: readonly H[], at: string): Record<H, string> {
  if (cells.length !== headers.length) throw new Error(`${at}: ${cells.length} cells instead of ${headers.length}`);
  return Object.fromEntries(headers.map((header, i) => [header, cells[i] ?? ''])) as Record<H, string>;
}
