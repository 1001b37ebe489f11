// Finds identity numbers written down a column of a table, one group of digits in each row.
import { classAt, DIGIT, digitValue, digitWidth, INVISIBLE, LETTER_X, whitespace } from './characters.ts';
import { type Finding, kindNames, type Mark, type ScreeningOptions } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { isIdentityNumber } from './identity-number.ts';
import { mask } from './mask.ts';

export interface ColumnNumber {
  value: string;
  /** From 0. */
  column: number;
  firstRow: number;
  lastRow: number;
}

interface Piece {
  row: number;
  digits: string;
}

/** In a long column of figures only what is cut where region, birthday and serial meet; a run that holds nothing else may be cut anywhere. */
const usualCuts = new Set(['6,8,4', '6,8,3,1', '6,4,4,4', '6,4,2,2,4', '6,12', '14,4']);
const mostPieces = 18;

export class ColumnNumbers {
  private readonly runs: { pieces: Piece[]; total: number }[] = [];
  private readonly found: ColumnNumber[] = [];

  /** The next row; an empty cell is no end, for merged cells leave some. */
  row(number: number, cells: readonly string[]): void {
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]!;
      if (cell === '') continue;
      const digits = pieceOf(cell);
      if (digits === null) this.close(column);
      else this.add(column, { row: number, digits });
    }
  }

  /** What was found, after the last row. */
  end(): ColumnNumber[] {
    this.runs.forEach((_, column) => {
      this.close(column);
    });
    return this.found;
  }

  private add(column: number, piece: Piece): void {
    this.runs[column] ??= { pieces: [], total: 0 };
    const run = this.runs[column];
    run.pieces.push(piece);
    run.total += piece.digits.length;
    if (run.pieces.length > mostPieces) run.pieces.shift();
    for (let first = run.pieces.length - 2, total = piece.digits.length; first >= 0 && total < mostPieces; first--) {
      total += run.pieces[first]!.digits.length;
      if (total !== 18) continue;
      const own = run.pieces.slice(first);
      if (usualCuts.has(own.map(({ digits }) => digits.length).join()) && this.take(column, own))
        this.runs[column] = { pieces: [], total: 0 };
    }
  }

  private close(column: number): void {
    const run = this.runs[column];
    if (!run) return;
    if (run.total === 18 && run.pieces.length > 1) this.take(column, run.pieces);
    this.runs[column] = { pieces: [], total: 0 };
  }

  private take(column: number, pieces: readonly Piece[]): boolean {
    const value = pieces.map(({ digits }) => digits).join('');
    if (!isIdentityNumber(value)) return false;
    this.found.push({ value, column, firstRow: pieces[0]!.row, lastRow: pieces.at(-1)!.row });
    return true;
  }
}

/** One such number as a finding; `marks` are the cells it stands in where the source can be masked in place. */
export function columnFinding(number: ColumnNumber, table: string, marks: readonly Mark[], options: ScreeningOptions): Finding {
  return {
    kind: 'idNumber',
    severity: 'block',
    where: `${table}第${number.firstRow}–${number.lastRow}行第${number.column + 1}列`,
    start: marks[0]?.[0] ?? 0,
    end: marks.at(-1)?.[1] ?? 0,
    excerpt: mask('idNumber', number.value),
    fingerprint: fingerprint('idNumber', number.value, options.key),
    suggestion: `${kindNames.idNumber}分几行写在同一列里，请删去或者遮盖。`,
    marks,
    ...(marks.length > 0 ? { fix: 'mask' as const } : {}),
  };
}

/** The digits of a cell that holds nothing else, null for any other cell. */
function pieceOf(cell: string): string | null {
  let digits = '';
  for (let at = 0; at < cell.length; at++) {
    const found = classAt(cell, at);
    if (found === DIGIT) {
      digits += digitValue(cell, at);
      at += digitWidth(cell, at) - 1;
    } else if (found === LETTER_X && cell.slice(at + 1).trim() === '') digits += 'X';
    else if (found !== INVISIBLE && !whitespace.includes(cell[at]!)) return null;
    if (digits.length > 17) return null;
  }
  return digits === '' ? null : digits;
}
