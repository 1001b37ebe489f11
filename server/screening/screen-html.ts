// Screens HTML as people read it, with attributes, comments and scripts, and masks it without touching the markup.
import { type HtmlPlace, type HtmlText, readHtml } from '#documents';
import { ColumnNumbers, columnFinding } from './column-numbers.ts';
import { describe } from './describe.ts';
import type { Finding, Mark, ScreeningOptions } from './finding.ts';
import { hitsIn } from './hits.ts';
import { linkFindings } from './links.ts';
import { maskText } from './mask.ts';
import { linedListFindings } from './people-lists/lined-list.ts';
import { charactersOf, listFinding, rowsInWords } from './people-lists/list-finding.ts';
import { PeopleListWatch } from './people-lists/watch.ts';

/** Findings in HTML, digits split over inline elements and neighbouring cells included. Offsets are those of `html`. */
export function screenHtml(html: string, options: ScreeningOptions = {}): Finding[] {
  const page = readHtml(html, { seams: true });
  const field = options.field ?? '正文';
  const placing = {
    whereAt: (offset: number) => inWords(page.placeAt(offset), field),
    toSource: ([from, to]: Mark) => page.toSource(from, to),
  };
  const hits = hitsIn(page.text, { wording: options.wording }).filter(
    // What stands in addresses, classes and scripts is no mark and no wording; numbers are numbers everywhere.
    (hit) => hit.fix === 'mask' || hit.start < page.visibleLength || isDescription(page.placeAt(hit.start)),
  );
  return [
    ...describe(page.text, hits, placing, options),
    ...tableFindings(page, field, options),
    ...lineFindings(page, field, options),
    ...linkFindings(html, options),
  ];
}

/** The HTML with every finding masked: a hidden digit, written plainly or as an entity, becomes one asterisk. */
export function maskHtml(html: string, findings: readonly Finding[]): string {
  return maskText(html, findings);
}

interface PageCell {
  row: number;
  column: number;
  start: number;
  text: string;
}

/** What only shows when the rows of a table are seen together. */
function tableFindings(page: HtmlText, field: string, options: ScreeningOptions): Finding[] {
  const tables = tablesOf(page);
  return [...tables].flatMap(([number, { cells, above }]) => {
    const watch = new PeopleListWatch(above);
    const columns = new ColumnNumbers();
    for (const [row, own] of Map.groupBy(cells, (cell) => cell.row)) {
      watch.row(row, rowOf(own));
      columns.row(row, rowOf(own));
    }
    const where = `${field === '正文' ? '' : field}${tables.size > 1 ? `第${number}个` : ''}表格`;
    const marksOf = (firstRow: number, lastRow: number, own: readonly number[]) =>
      cells
        .filter((cell) => cell.row >= firstRow && cell.row <= lastRow && own.includes(cell.column - 1))
        .flatMap((cell) => charactersOf(cell.start, cell.text))
        .map(([from, to]): Mark => page.toSource(from, to));
    return [
      ...columns.end().map((one) => columnFinding(one, where, marksOf(one.firstRow, one.lastRow, [one.column]), options)),
      ...watch
        .end()
        .map((list) => listFinding(list, where + rowsInWords(list), marksOf(list.firstRow, list.lastRow, list.columns), options)),
    ];
  });
}

/** Lists in paragraphs and lines; what stands in tables has been looked at there. */
function lineFindings(page: HtmlText, field: string, options: ScreeningOptions): Finding[] {
  const lines = page.text
    .slice(0, page.visibleLength)
    .replace(/[^\t\f]+/g, (piece, at: number) => {
      const start = at + piece.length - piece.trimStart().length;
      return piece.trim() === '' || page.placeAt(start).kind === 'cell' ? ' '.repeat(piece.length) : piece;
    })
    .replace(/[\t\f]/g, '\n');
  return linedListFindings(lines, field, options).map((finding) => {
    const marks = finding.marks.map(([from, to]): Mark => page.toSource(from, to));
    return { ...finding, marks, start: marks[0]?.[0] ?? 0, end: marks.at(-1)?.[1] ?? 0 };
  });
}

/** The cells of every table, by the table's number, with the last words above it. */
function tablesOf(page: HtmlText): Map<number, { cells: PageCell[]; above: string }> {
  const tables = new Map<number, { cells: PageCell[]; above: string }>();
  const visible = page.text.slice(0, page.visibleLength);
  if (!/[\t\f]/.test(visible)) return tables;
  let above = '';
  for (const piece of visible.matchAll(/[^\t\f]+/g)) {
    if (piece[0].trim() === '') continue;
    const start = piece.index + piece[0].length - piece[0].trimStart().length;
    const place = page.placeAt(start);
    if (place.kind !== 'cell') {
      above = piece[0].trim().slice(-60);
      continue;
    }
    const table = tables.get(place.table) ?? { cells: [], above };
    tables.set(place.table, table);
    table.cells.push({ row: place.row, column: place.column, start, text: piece[0].trim() });
  }
  return tables;
}

function rowOf(cells: readonly PageCell[]): string[] {
  const row: string[] = [];
  for (const { column, text } of cells) {
    while (row.length < column - 1) row.push('');
    row[column - 1] = text.replace(/[\s\u200b]+/g, ' ');
  }
  return row;
}

const attributeNames: Record<string, string> = {
  alt: '图片说明',
  title: '提示文字',
  href: '链接地址',
  src: '图片或文件地址',
  'aria-label': '朗读文字',
};

function isDescription(place: HtmlPlace): boolean {
  return place.kind === 'attribute' && ['alt', 'title', 'aria-label'].includes(place.name);
}

function inWords(place: HtmlPlace, field: string): string {
  switch (place.kind) {
    case 'paragraph':
      return `${field}第${place.number}段`;
    case 'cell':
      return `${field === '正文' ? '' : field}${place.tables > 1 ? `第${place.table}个` : ''}表格第${place.row}行第${place.column}列`;
    case 'attribute':
      return `${field}里的${attributeNames[place.name] ?? `隐藏属性 ${place.name}`}`;
    case 'comment':
      return `${field}里看不见的注释`;
    case 'script':
      return `${field}里看不见的脚本或样式`;
  }
}
