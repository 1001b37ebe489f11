// A catalogue's workbook as lines: every visible sheet that has the headings, each line under its domain.
import { type Bytes, openSheets, readMerges } from '#documents';
import { refuse } from '../errors.ts';
import { type GridRow, gridOf } from './grid.ts';
import { findHeadings, type Headings } from './headings.ts';
import { type ReadLine, readLine } from './read-line.ts';

export interface ReadSheets {
  lines: ReadLine[];
  notes: string[];
}

/** `domains`: names looked for in titles and sheet names; `fallback`: the domain of sheets that name none. Throws `documents.*`, `catalogue.noTable`. */
export async function readSheets(bytes: Bytes, domains: readonly string[], fallback: string): Promise<ReadSheets> {
  const merges = await readMerges(bytes);
  const read: ReadSheets = { lines: [], notes: [] };
  const remarks = new Map<string, string[]>();
  for (const sheet of await openSheets(bytes)) {
    if (sheet.hidden) {
      read.notes.push(`工作表“${sheet.name}”是隐藏的，没有读。`);
      continue;
    }
    const grid = await gridOf(sheet, merges.get(sheet.name) ?? []);
    const headings = findHeadings(grid);
    if (!headings) {
      if (grid.length > 0) read.notes.push(`工作表“${sheet.name}”没有目录的表头，没有读。`);
      continue;
    }
    readBody(read, remarks, sheet.name, grid, headings, domainNamed([...headings.titles, sheet.name], domains) ?? fallback);
  }
  read.notes.push(...remarkNotes(remarks));
  if (read.lines.length === 0) throw refuse('catalogue.noTable');
  return read;
}

function readBody(
  into: ReadSheets,
  remarks: Map<string, string[]>,
  sheet: string,
  grid: readonly GridRow[],
  headings: Headings,
  domain: string,
): void {
  if (headings.unread.length > 0) into.notes.push(`${sheet ? `工作表“${sheet}”：` : ''}没有读入的列：${headings.unread.join('、')}。`);
  let level1 = '';
  for (const row of grid) {
    if (row.number <= headings.lastRow || isHeadingAgain(row, headings)) continue;
    if (row.isOne) {
      const words = row.cells.find((cell) => cell !== '')!.slice(0, 60);
      remarks.set(words, [...(remarks.get(words) ?? []), `${sheet ? `工作表“${sheet}”` : ''}第 ${row.number} 行`]);
      continue;
    }
    const line = readLine(row, headings, { sheet, domain, level1 });
    level1 = line.fields.level1 || level1;
    into.lines.push(line);
  }
}

/** Below every table of a catalogue mostly the same stands. */
function remarkNotes(remarks: ReadonlyMap<string, readonly string[]>): string[] {
  return [...remarks].map(([words, at]) => `${at[0]}${at.length > 1 ? `等 ${at.length} 处` : ''}是说明，没有读：${words}`);
}

/** Printed on every page again. */
function isHeadingAgain({ cells }: GridRow, { roles }: Headings): boolean {
  return /^公开时限|^时限$/.test((cells[roles.get('timeLimit')!] ?? '').replace(/\s/g, ''));
}

/** The longest known name in the texts, or what stands before 领域. */
function domainNamed(texts: readonly string[], domains: readonly string[]): string | null {
  const known = domains.toSorted((a, b) => b.length - a.length);
  for (const text of texts) {
    const found = known.find((domain) => text.replace(/\s/g, '').includes(domain));
    if (found) return found;
  }
  const named = texts.map((text) => /([\u4e00-\u9fff]{2,14})领域/.exec(text.replace(/\s/g, ''))?.[1]).find((name) => name !== undefined);
  return named ? named.replace(/^.*(省|市|县|区|镇|乡|街道)(?=.{2,})/, '') : null;
}
