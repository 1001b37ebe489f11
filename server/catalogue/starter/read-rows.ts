// Reads the tab-separated files that come with the program: UTF-8, one header line, no quoting, no tabs or line breaks inside cells.
import { readFileSync } from 'node:fs';

/** The rows, each cell under its header's name. Another number of cells is an Error naming the line. */
export function readRows<H extends string>(name: string, headers: readonly H[]): Record<H, string>[] {
  const [first = '', ...lines] = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split(/\r?\n/);
  if (first !== headers.join('\t')) throw new Error(`${name}: unexpected header: ${first}`);
  return lines.map((line, i) => {
    const cells = line.split('\t');
    if (cells.length !== headers.length) throw new Error(`${name}:${i + 2}: ${cells.length} cells instead of ${headers.length}`);
    return Object.fromEntries(headers.map((header, at) => [header, cells[at]!])) as Record<H, string>;
  });
}
