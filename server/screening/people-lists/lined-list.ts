// Lists of people in plain lines: cells apart by tabs, wide blanks, commas or bars, as texts and PDF files hold them.
import { ColumnNumbers, columnFinding } from '../column-numbers.ts';
import type { Finding, Mark, ScreeningOptions } from '../finding.ts';
import { labelledPeopleFindings } from './labelled-people.ts';
import { charactersOf, listFinding, rowsInWords } from './list-finding.ts';
import { PeopleListWatch } from './watch.ts';

interface Line {
  number: number;
  cells: string[];
  starts: number[];
}

const fewestLines = 3;
const fewestCells = 2;
/** The first that cuts a line into cells is taken: a village’s list is typed with 、 or single blanks as well. */
const separators = [/\t/, /\u3000|\s{2,}|[,，;；|｜]/, /、/, / /];
/** What stands before and after the cells of a line: 1. （一） 。 */
const numbering = /^\s*(?:[（(]?(?:\d{1,4}|[一二三四五六七八九十]{1,3})[）)]|(?:\d{1,4}|[一二三四五六七八九十]{1,3})[、.．](?!\d))\s*/;
const closing = /[。；;，,\s]*$/;

/** Findings of the lists in a text and of the numbers down their columns; runs of lines with about the same number of cells are one list. */
export function linedListFindings(text: string, field: string, options: ScreeningOptions): Finding[] {
  if (!text.includes('\n')) return [];
  const findings: Finding[] = [];
  for (const { lines, above } of runsOf(text)) {
    const watch = new PeopleListWatch(above);
    const columns = new ColumnNumbers();
    for (const line of lines) {
      watch.row(line.number, line.cells);
      columns.row(line.number, line.cells);
    }
    for (const one of columns.end())
      findings.push(columnFinding(one, field, marksOf(lines, one.firstRow, [one.column], one.lastRow), options));
    for (const list of watch.end())
      findings.push(listFinding(list, `${field}${rowsInWords(list)}的名单`, marksOf(lines, list.firstRow, list.columns), options));
  }
  return [...findings, ...labelledPeopleFindings(text, field, options)];
}

function* runsOf(text: string): Generator<{ lines: Line[]; above: string }> {
  let run: Line[] = [];
  let above = '';
  let previous = '';
  for (const line of linesOf(text)) {
    const joins = run.length > 0 && Math.abs(line.cells.length - run[0]!.cells.length) <= (run[0]!.cells.length > 3 ? 1 : 0);
    if (line.cells.length >= fewestCells && (run.length === 0 || joins)) {
      if (run.length === 0) above = previous;
      run.push(line);
      continue;
    }
    if (run.length >= fewestLines) yield { lines: run, above };
    run = line.cells.length >= fewestCells ? [line] : [];
    previous = line.cells.join(' ').slice(0, 60);
    if (run.length === 1) above = '';
  }
  if (run.length >= fewestLines) yield { lines: run, above };
}

function* linesOf(text: string): Generator<Line> {
  let number = 0;
  let from = 0;
  while (from <= text.length) {
    const at = text.indexOf('\n', from);
    const end = at < 0 ? text.length : at;
    const line = text.slice(from, end);
    if (line.trim() !== '') {
      number++;
      yield { number, ...cellsOf(line, from) };
    }
    from = end + 1;
  }
}

/** A line of prose has commas too: long pieces are sentences, not cells. Between tabs an empty cell is a cell. */
function cellsOf(written: string, from: number): { cells: string[]; starts: number[] } {
  const cells: string[] = [];
  const starts: number[] = [];
  const line = written.replaceAll('\u200b', ' ');
  const number = numbering.exec(line)?.[0] ?? '';
  const rest = line.slice(number.length).replace(closing, '');
  if (isSentence(rest)) return { cells: [line], starts: [from] };
  const separator = separatorOf(rest);
  // 1、 is a cell of its own where 、 parts the cells.
  const begin = separator?.test(number.trim()) ? 0 : number.length;
  const inner = line.slice(begin).replace(closing, '');
  let at = 0;
  for (const piece of separator ? inner.split(separator) : [inner]) {
    const start = inner.indexOf(piece, at);
    at = start + piece.length;
    if (piece.trim() === '' && separator !== separators[0]) continue;
    cells.push(piece.trim());
    starts.push(from + begin + start + piece.length - piece.trimStart().length);
  }
  return cells.some((cell) => cell.length > 40) ? { cells: [line], starts: [from] } : { cells, starts };
}

function isSentence(words: string): boolean {
  return /[。：！？][^，,；;|｜\s]/.test(words);
}

function separatorOf(line: string): RegExp | undefined {
  return separators.find((one) => line.split(one).filter((piece) => piece.trim() !== '').length >= fewestCells);
}

function marksOf(lines: readonly Line[], firstRow: number, columns: readonly number[], lastRow = Number.POSITIVE_INFINITY): Mark[] {
  return lines
    .filter((line) => line.number >= firstRow && line.number <= lastRow)
    .flatMap((line) => columns.flatMap((column) => charactersOf(line.starts[column] ?? 0, line.cells[column] ?? '')));
}
