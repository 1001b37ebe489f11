// Counts paragraphs, tables, rows and cells while HTML is read, so that a place in it can be named.
import type { Separator } from './source-map.ts';

export type HtmlPlace =
  | { kind: 'paragraph'; number: number }
  | { kind: 'cell'; table: number; tables: number; row: number; column: number }
  | { kind: 'attribute'; name: string }
  | { kind: 'comment' }
  | { kind: 'script' };

interface OpenTable {
  table: number;
  row: number;
  column: number;
  /** How many rows, this one counted, a cell from above still covers in a column. */
  covered: Map<number, number>;
  /** Columns the cell at hand covers beside its own. */
  wider: number;
}

const widestSpan = 1000;

export class HtmlPlaces {
  private readonly marks: { from: number; place: HtmlPlace }[] = [];
  private readonly open: OpenTable[] = [];
  private tables = 0;
  private paragraphs = 0;
  private fresh = true;

  /** Notes an element's edge; returns what sets it apart in the text when it belongs to a table. */
  edge(name: string, opening: boolean): Separator | null {
    if (name === 'table') {
      if (opening) this.open.push({ table: ++this.tables, row: 0, column: 0, covered: new Map(), wider: 0 });
      else this.open.pop();
    }
    if (!isInline(name)) this.fresh = true;
    const table = this.open.at(-1);
    if (name === 'tr') {
      if (opening && table) nextRow(table);
      return 'row';
    }
    if (name !== 'td' && name !== 'th') return null;
    if (!opening || !table) return null;
    const first = table.column === 0;
    nextCell(table);
    return first ? null : 'cell';
  }

  /** Notes that the cell at hand reaches over several rows or columns. */
  span(attribute: string, value: string): void {
    const table = this.open.at(-1);
    const count = Math.min(widestSpan, Number.parseInt(value, 10) || 1);
    if (!table || count < 2) return;
    if (attribute === 'rowspan') table.covered.set(table.column, count);
    else if (attribute === 'colspan') table.wider = count - 1;
  }

  /** Notes that visible text begins or goes on at an offset. */
  textAt(offset: number): void {
    const table = this.open.at(-1);
    if (!this.fresh) return;
    this.fresh = false;
    if (table)
      this.marks.push({ from: offset, place: { kind: 'cell', tables: 0, table: table.table, row: table.row, column: table.column } });
    else this.marks.push({ from: offset, place: { kind: 'paragraph', number: ++this.paragraphs } });
  }

  /** The paragraph or cell at an offset of the visible text. */
  at(offset: number): HtmlPlace {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.marks[middle]!.from <= offset) low = middle + 1;
      else high = middle;
    }
    const place = this.marks[low - 1]?.place ?? { kind: 'paragraph', number: 1 };
    return place.kind === 'cell' ? { ...place, tables: this.tables } : place;
  }
}

/** A cell that reached down and was also wider covers all its columns. */
function nextCell(table: OpenTable): void {
  const own = table.covered.get(table.column) ?? 0;
  for (let at = 1; at <= table.wider; at++) if (own > 1) table.covered.set(table.column + at, own);
  table.column += table.wider + 1;
  table.wider = 0;
  while ((table.covered.get(table.column) ?? 0) > 0) table.column++;
}

function nextRow(table: OpenTable): void {
  for (const [column, rows] of table.covered) {
    if (rows > 1) table.covered.set(column, rows - 1);
    else table.covered.delete(column);
  }
  Object.assign(table, { row: table.row + 1, column: 0, wider: 0 });
}

const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr br'.split(
    ' ',
  ),
);

function isInline(name: string): boolean {
  return inline.has(name) || name.includes(':');
}
