// Masks the rows of a table: numbers where they stand, and the columns of a list that must not go out.

import { veiled } from '../files/properties.ts';
import { type Finding, isNumberKind, kindNames, type ScreeningOptions } from '../finding.ts';
import { letterOf } from '../people-lists/grade.ts';
import { traitOfHeading } from '../people-lists/traits.ts';
import { type PeopleList, PeopleListWatch } from '../people-lists/watch.ts';
import { maskRow, screenRow } from '../screen-table.ts';
import type { Changes } from './changes.ts';

export interface PlainRow {
  number: number;
  cells: readonly string[];
}

/** The lists in a table that block, for `maskRows`. */
export async function listsIn(rows: AsyncIterable<PlainRow> | Iterable<PlainRow>, about: string): Promise<PeopleList[]> {
  const watch = new PeopleListWatch(about);
  for await (const row of rows) watch.row(row.number, row.cells);
  return watch.end().filter((list) => list.severity === 'block');
}

/** Masks one row after the other of a table whose lists are known. */
export class RowMask {
  private headings: readonly string[] = [];
  private readonly lists: readonly PeopleList[];
  private readonly where: string;
  private readonly changes: Changes;
  private readonly options: ScreeningOptions;

  constructor(lists: readonly PeopleList[], where: string, changes: Changes, options: ScreeningOptions = {}) {
    this.lists = changes.wants('personalList') ? lists : [];
    this.where = where;
    this.changes = changes;
    this.options = options;
  }

  /** New texts by column; empty where nothing of the row has to be hidden. */
  row({ number, cells }: PlainRow): Map<number, string> {
    const changed = this.numbers(number, cells);
    const list = this.lists.filter((one) => number >= one.firstRow && number <= one.lastRow);
    for (const column of new Set(list.flatMap((one) => one.columns))) this.hide(column, cells, changed);
    if (cells.filter((cell) => cell !== '').length > 1 && cells.every((cell) => cell.length <= 20 && !/\d/.test(cell)))
      this.headings = cells;
    return changed;
  }

  private numbers(row: number, cells: readonly string[]): Map<number, string> {
    const changed = new Map<number, string>();
    const findings = screenRow(cells, { row, headings: this.headings }, this.options).filter((one) => isMasked(one, this.changes));
    if (findings.length === 0) return changed;
    for (const finding of findings) this.changes.note(`遮盖${kindNames[finding.kind]}`, this.where);
    maskRow(cells, findings).forEach((text, column) => {
      if (text !== cells[column]) changed.set(column, text);
    });
    return changed;
  }

  private hide(column: number, cells: readonly string[], changed: Map<number, string>): void {
    const cell = cells[column] ?? '';
    if (cell === '' || /^[*＊\s]+$/.test(cell)) return;
    const heading = (this.headings[column] ?? '').replace(/\s/g, '');
    const isName =
      traitOfHeading(heading) === 'name' ||
      (heading === '' && this.lists.some((list) => list.columns[0] === column && list.combination.includes('未成年人')));
    changed.set(column, isName ? veiled(cell) : '***');
    this.changes.note('遮盖名单里的列', `${this.where}${letterOf(column)}列`);
  }
}

/** Whether masking is the remedy, and asked for. */
export function isMasked(finding: Finding, changes: Changes): boolean {
  return isNumberKind(finding.kind) && changes.wants(finding.kind);
}
