// The rows of one sheet, streamed: a hundred thousand of them never stand in memory.
import type { SheetAside, SheetRow } from './sheet-row.ts';
import { numberText } from './xlsx-values.ts';
import type { SheetEntry, Workbook } from './xlsx-workbook.ts';
import { readXml } from './xml.ts';
import type { Zip } from './zip.ts';

interface Cell {
  column: number;
  type: string;
  style: number;
  value: string;
}

/** Every row that has something in it, with formulas as their results. */
export function xlsxRows(
  zip: Zip,
  book: Workbook,
  sheet: SheetEntry,
  aside: SheetAside = { merged: [], coloured: false, texts: [] },
): AsyncGenerator<SheetRow> {
  const ready: SheetRow[] = [];
  const besides = asideReader(aside);
  let unseen: Set<number> | null = null;
  const hiddenColumns = new Set<number>();
  let row: SheetRow = { number: 0, cells: [], hidden: false, hiddenColumns };
  let cell: Cell | null = null;
  let inValue = false;
  let formula: string | null = null;
  const handler = {
    open(name: string, attributes: Record<string, string>) {
      if (name === 'c') cell = openCell(attributes, row.cells.length);
      else if (name === 'v' || name === 't') inValue = cell !== null;
      else if (name === 'f') formula = '';
      else if (name === 'row') {
        row = { number: Number(attributes.r ?? row.number + 1), cells: [], hidden: isFlat(attributes), hiddenColumns };
        unseen = null;
      } else if (name === 'col' && isNarrow(attributes)) hide(hiddenColumns, Number(attributes.min), Number(attributes.max));
      else if (cell === null) besides.open(name, attributes);
    },
    text(text: string) {
      if (inValue && cell) cell.value += text;
      else if (formula !== null && cell) formula += text;
      else if (cell === null) besides.text(text);
    },
    close(name: string) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'f') {
        if (formula) addSpelledOut(formula, aside);
        formula = null;
      } else if (name === 'c' && cell) {
        place(row.cells, cell.column, cellText(cell, book));
        if (book.unseen[cell.style]) unseen = (unseen ?? new Set()).add(cell.column);
        cell = null;
      } else if (name === 'row' && row.cells.some((text) => text !== '')) ready.push(unseen ? { ...row, unseen } : row);
      else if (cell === null) besides.close(name);
    },
  };
  return readXml(zip.stream(sheet.part), handler, () => ready.splice(0));
}

const widest = 16_384;
const margins = new Set(['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter']);

/** Merged ranges, page margins and lists of a choice, which stand after the rows. */
function asideReader(aside: SheetAside) {
  let of: 'margin' | 'choice' | null = null;
  let text = '';
  return {
    open(name: string, attributes: Record<string, string>) {
      if (name === 'mergeCell' && attributes.ref) aside.merged.push(attributes.ref);
      else if (name === 'tablePart' || name === 'conditionalFormatting') aside.coloured = true;
      else if (name === 'dataValidation' || name === 'hyperlink') addHints(attributes, aside);
      else if (margins.has(name)) of = 'margin';
      else if (name === 'formula1') of = 'choice';
      else return;
      text = '';
    },
    text(piece: string) {
      if (of) text += piece;
    },
    close(name: string) {
      if (of && (margins.has(name) || name === 'formula1')) {
        aside.texts.push({ of, text: of === 'margin' ? text.replace(/&(?:"[^"]*"|\d+|[A-Z])/g, ' ') : text });
        of = null;
      }
    },
  };
}

const hints = ['prompt', 'promptTitle', 'error', 'errorTitle', 'tooltip', 'display'];

function addHints(attributes: Record<string, string>, aside: SheetAside): void {
  const text = hints.map((hint) => attributes[hint] ?? '').filter((one) => one !== '');
  if (text.length > 0) aside.texts.push({ of: 'hint', text: text.join('\n\n') });
}

const mostSpelledOut = 1000;

/** Quoted words with digits in a formula, put together as & would do it. */
function addSpelledOut(formula: string, aside: SheetAside): void {
  if (!/"[^"]*\d{3}/.test(formula) || aside.texts.length > mostSpelledOut) return;
  const text = [...formula.matchAll(/"([^"]*)"/g)].map((hit) => hit[1]).join('');
  aside.texts.push({ of: 'formula', text });
}

function openCell(attributes: Record<string, string>, next: number): Cell {
  const column = attributes.r ? columnOf(attributes.r) : next;
  return { column: Math.min(column, widest - 1), type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '' };
}

function cellText(cell: Cell, book: Workbook): string {
  if (cell.value === '') return '';
  if (cell.type === 's') return sharedText(book, Number(cell.value));
  if (cell.type === 'n') return numberText(cell.value, book.formats[cell.style] ?? 'plain', book.from1904);
  if (cell.type === 'b') return cell.value === '1' ? '是' : '否';
  if (cell.type === 'd') return cell.value.slice(0, 10);
  return cell.value.trim();
}

function sharedText(book: Workbook, at: number): string {
  if (at < book.used.length) book.used[at] = 1;
  return (book.sharedTexts[at] ?? '').trim();
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return Math.max(0, column - 1);
}

function place(cells: string[], column: number, text: string): void {
  if (text === '') return;
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

function hide(columns: Set<number>, min: number, max: number): void {
  for (let column = min; column <= Math.min(max, widest); column++) columns.add(column - 1);
}

/** Hidden, or drawn with no width or height at all. */
function isNarrow({ hidden, width, customWidth }: Record<string, string>): boolean {
  return isOn(hidden) || (width !== undefined && isOn(customWidth) && Number(width) < 0.2);
}

function isFlat({ hidden, ht, customHeight }: Record<string, string>): boolean {
  return isOn(hidden) || (ht !== undefined && isOn(customHeight) && Number(ht) < 1);
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
