// Looks through a sheet before it is cleaned: what is hidden in it, and which cells show although their column is hidden.
import { attributeOf, rewriteXml, type XmlToken, type Zip } from '#documents';

export interface SheetPlan {
  /** Columns, from 0. */
  hiddenColumns: ReadonlySet<number>;
  /** Numbers of the hidden rows. */
  flatRows: ReadonlySet<number>;
  /** How many cells with something in them lie in hidden rows and columns, or cannot be seen. */
  hiddenCells: number;
  /** Tables or conditions colour cells: white words may well be seen. */
  coloured: boolean;
  /** References of cells that a merged range shows. */
  shown: ReadonlySet<string>;
}

const widest = 16_384;

/** One pass over a sheet; `unseen` tells the styles that show nothing. */
export async function planOf(zip: Zip, part: string, unseen: readonly boolean[]): Promise<SheetPlan> {
  const hiddenColumns = new Set<number>();
  const shown = new Set<string>();
  const flatRows = new Set<number>();
  let hiddenCells = 0;
  let unseenCells = 0;
  let coloured = false;
  let flat = false;
  const look = ({ kind, name, raw }: XmlToken) => {
    if (kind === 'text' || kind === 'close') return;
    if (name === 'col' && isNarrow(raw)) {
      const last = Math.min(widest, Number(attributeOf(raw, 'max')));
      for (let column = Number(attributeOf(raw, 'min')); column <= last; column++) hiddenColumns.add(column - 1);
    } else if (name === 'row') {
      flat = isFlat(raw);
      if (flat) flatRows.add(Number(attributeOf(raw, 'r')));
    } else if (name === 'c' && kind === 'open') {
      const column = columnOf(attributeOf(raw, 'r') ?? '');
      if (flat || hiddenColumns.has(column)) hiddenCells++;
      else if (unseen[Number(attributeOf(raw, 's') ?? 0)]) unseenCells++;
    } else if (name === 'tablePart' || name === 'conditionalFormatting') coloured = true;
    else if (name === 'mergeCell') shown.add(attributeOf(raw, 'ref')?.split(':')[0] ?? '');
  };
  for await (const _ of rewriteXml(zip.stream(part), look));
  return { hiddenColumns, flatRows, hiddenCells: hiddenCells + (coloured ? 0 : unseenCells), coloured, shown };
}

/** Hidden, or drawn with no width at all. */
export function isNarrow(col: string): boolean {
  const width = attributeOf(col, 'width');
  return isOn(attributeOf(col, 'hidden')) || (width !== undefined && isOn(attributeOf(col, 'customWidth')) && Number(width) < 0.2);
}

/** Hidden, or drawn with no height at all. */
export function isFlat(row: string): boolean {
  const height = attributeOf(row, 'ht');
  return isOn(attributeOf(row, 'hidden')) || (height !== undefined && isOn(attributeOf(row, 'customHeight')) && Number(height) < 1);
}

/** `AB12` → 27. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const sign of reference) {
    const code = sign.charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
