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
}

export class HtmlPlaces {
  private readonly marks: { from: number; place: HtmlPlace }[] = [];
  private readonly open: OpenTable[] = [];
  private tables = 0;
  private paragraphs = 0;
  private fresh = true;

  /** Notes an element's edge; returns what sets it apart in the text when it belongs to a table. */
  edge(name: string, opening: boolean): Separator | null {
    if (name === 'table') {
      if (opening) this.open.push({ table: ++this.tables, row: 0, column: 0 });
      else this.open.pop();
    }
    if (!isInline(name)) this.fresh = true;
    const table = this.open.at(-1);
    if (name === 'tr') {
      if (opening && table) Object.assign(table, { row: table.row + 1, column: 0 });
      return 'row';
    }
    if (name !== 'td' && name !== 'th') return null;
    if (!opening || !table) return null;
    table.column++;
    return table.column === 1 ? null : 'cell';
  }

  /** Notes that visible text begins or goes on at an offset. */
  textAt(offset: number): void {
    const table = this.open.at(-1);
    if (!this.fresh) return;
    this.fresh = false;
    if (table) this.marks.push({ from: offset, place: { kind: 'cell', tables: 0, ...table } });
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

const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr br'.split(
    ' ',
  ),
);

function isInline(name: string): boolean {
  return inline.has(name) || name.includes(':');
}
