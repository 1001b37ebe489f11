// Writes tables as csv that Excel and WPS open with the right characters and without running formulas.

/** One value of a written table; days and long numbers are given as text. */
export type CellValue = string | number | null;

export interface TableToWrite {
  headings: readonly string[];
  rows: Iterable<readonly CellValue[]> | AsyncIterable<readonly CellValue[]>;
}

/** The lines of the file in pieces: UTF-8 with a byte order mark, CRLF. */
export async function* writeCsv(table: TableToWrite): AsyncGenerator<string> {
  yield `\ufeff${line(table.headings)}`;
  let piece = '';
  for await (const row of table.rows) {
    piece += line(row);
    if (piece.length < 64 * 1024) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function line(cells: readonly CellValue[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: CellValue): string {
  const text = typeof value === 'string' ? harmless(value) : String(value ?? '');
  return /[",\r\n\t;]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that begins like a formula gets an apostrophe: opened in a spreadsheet it would be run. */
function harmless(text: string): string {
  return /^\s*[=+\-@＝＋－＠]/.test(text) && !/^[+-]?\d[\d.,]*%?$/.test(text) ? `'${text}` : text;
}
