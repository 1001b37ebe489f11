// The words of a PDF page: in the order of the file for numbers, as one sees its lines for lists.

/** A piece of text as the reader gives it. */
export interface TextPiece {
  str: string;
  transform: readonly number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

export interface PageText {
  /** In the order of the file, a line per line. */
  lines: string;
  /** The same with lines of Chinese joined, so that an expression over the margin is one. */
  flowing: string;
  /** As one sees it: cells of a line set apart by two blanks. */
  table: string;
}

/** The three readings of a page. */
export function pageText(pieces: readonly TextPiece[]): PageText {
  const lines = plain(pieces.map((piece) => (isGap(piece) ? ' ' : piece.str) + (piece.hasEOL ? '\n' : '')).join(''));
  return { lines, flowing: lines.replace(/(?<=[\p{sc=Han}，、；：])\n(?=[\p{sc=Han}])/gu, ''), table: plain(asSeen(pieces)) };
}

/** The reader puts a blank without a height where there is room between two pieces. */
function isGap(piece: TextPiece): boolean {
  return piece.height === 0 && piece.str.trim() === '';
}

function asSeen(pieces: readonly TextPiece[]): string {
  const rows: { y: number; height: number; pieces: TextPiece[] }[] = [];
  for (const piece of pieces) {
    if (piece.str.trim() === '') continue;
    const y = piece.transform[5]!;
    const row = rows.findLast((one) => Math.abs(one.y - y) < Math.max(one.height, piece.height) * 0.5);
    if (row) row.pieces.push(piece);
    else rows.push({ y, height: piece.height, pieces: [piece] });
  }
  rows.sort((a, b) => b.y - a.y);
  return rows.map((row) => lineOf(row.pieces)).join('\n');
}

function lineOf(pieces: TextPiece[]): string {
  pieces.sort((a, b) => a.transform[4]! - b.transform[4]!);
  let line = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const left = piece.transform[4]!;
    if (line !== '' && left - end > piece.height * 0.25) line += '  ';
    line += piece.str.trim();
    end = left + piece.width;
  }
  return line;
}

/** Radicals that look like signs (⽶ for 米) become the signs. */
function plain(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (sign) => sign.normalize('NFKC'));
}
