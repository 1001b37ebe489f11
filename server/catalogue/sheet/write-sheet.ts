// Writes a catalogue as the published ones look: title, nested headings, joined cells, ■ and □ for channels, √ for the rest.
import type { Worksheet } from 'exceljs';
import { standardChannels } from '../channels.ts';
import type { ItemFields } from '../item.ts';

export interface SheetOf {
  name: string;
  title: string;
  items: readonly ItemFields[];
  /** Below the table. */
  remarks: readonly string[];
  /** Only the title and the remarks. */
  wordsOnly?: boolean;
}

interface Column {
  group?: string;
  title: string;
  width: number;
  cell: (item: ItemFields, at: number) => string | number;
  /** Equal neighbours below each other are joined. */
  joined?: boolean;
  tick?: boolean;
}

const tick = (on: boolean): string => (on ? '√' : '');

/** The fourteen leaf columns; a third level and telephone numbers only where items have them. */
function columnsFor(items: readonly ItemFields[]): Column[] {
  const some = (name: 'level3' | 'phone' | 'complaintPhone' | 'note') => items.some((item) => item[name] !== '');
  const extra = (name: 'phone' | 'complaintPhone' | 'note', title: string): Column[] =>
    some(name) ? [{ title, width: 14, cell: (item) => item[name] }] : [];
  return [
    { title: '序号', width: 5, cell: (_item, at) => at + 1, tick: true },
    { group: '公开事项', title: '一级事项', width: 12, cell: (item) => item.level1, joined: true },
    { group: '公开事项', title: '二级事项', width: 14, cell: (item) => item.level2 },
    ...(some('level3') ? [{ group: '公开事项', title: '三级事项', width: 14, cell: (item: ItemFields) => item.level3 }] : []),
    { title: '公开内容（要素）', width: 34, cell: (item) => item.content },
    { title: '公开依据', width: 34, cell: (item) => item.basis },
    { title: '公开时限', width: 18, cell: (item) => item.timeLimit },
    { title: '公开主体', width: 16, cell: (item) => item.subject },
    { title: '公开渠道和载体', width: 34, cell: (item) => boxes(item.channels) },
    { group: '公开对象', title: '全社会', width: 6, cell: (item) => tick(item.audience !== 'specific'), tick: true },
    { group: '公开对象', title: '特定群体', width: 7, cell: (item) => tick(item.audience !== 'all'), tick: true },
    { group: '公开方式', title: '主动', width: 6, cell: (item) => tick(item.mode !== 'onRequest'), tick: true },
    { group: '公开方式', title: '依申请', width: 7, cell: (item) => tick(item.mode !== 'proactive'), tick: true },
    { group: '公开层级', title: '县级', width: 6, cell: (item) => tick(item.levels.includes('county')), tick: true },
    { group: '公开层级', title: '乡（镇）、村级', width: 9, cell: (item) => tick(item.levels.some((one) => one !== 'county')), tick: true },
    ...extra('phone', '咨询电话'),
    ...extra('complaintPhone', '监督举报电话'),
    ...extra('note', '备注'),
  ];
}

/** The workbook, one sheet each. */
export async function writeCatalogue(sheets: readonly SheetOf[]): Promise<Buffer> {
  // Loaded on the first export only: it is large.
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const taken = new Set<string>();
  for (const sheet of sheets) {
    const page = book.addWorksheet(sheetName(sheet.name, taken), {
      pageSetup: {
        paperSize: 9,
        orientation: 'landscape',
        margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '1:3',
      },
      headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
      views: [{ state: 'frozen', ySplit: 3 }],
    });
    fill(page, sheet);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

function fill(page: Worksheet, { title, items, remarks, wordsOnly = false }: SheetOf): void {
  const columns = columnsFor(items);
  page.columns = columns.map(({ width }) => ({ width, style: { numFmt: '@' } }));
  page.addRow([title]).font = { bold: true, size: 16 };
  page.mergeCells(1, 1, 1, columns.length);
  page.getRow(1).alignment = { horizontal: 'center', vertical: 'middle' };
  page.getRow(1).height = 30;
  if (!wordsOnly) table(page, columns, items);
  for (const remark of remarks) {
    const row = page.addRow([remark]);
    page.mergeCells(row.number, 1, row.number, columns.length);
    row.alignment = { wrapText: true, vertical: 'middle' };
    row.height = 24;
  }
}

function table(page: Worksheet, columns: readonly Column[], items: readonly ItemFields[]): void {
  headings(page, columns);
  for (const [at, item] of items.entries()) page.addRow(columns.map((column) => column.cell(item, at)));
  joinBelow(page, columns, items.length);
  decorate(page, columns, items.length);
}

function headings(page: Worksheet, columns: readonly Column[]): void {
  page.addRow(columns.map((column) => column.group ?? column.title));
  page.addRow(columns.map((column) => (column.group ? column.title : '')));
  for (let at = 0; at < columns.length; ) {
    const { group } = columns[at]!;
    const next = group ? columns.findIndex((column, i) => i > at && column.group !== group) : at + 1;
    const end = next < 0 ? columns.length : next;
    if (group) page.mergeCells(2, at + 1, 2, end);
    else page.mergeCells(2, at + 1, 3, at + 1);
    at = end;
  }
}

const firstLine = 4;

function joinBelow(page: Worksheet, columns: readonly Column[], count: number): void {
  for (const [at, column] of columns.entries()) {
    if (!column.joined) continue;
    for (let from = firstLine; from < firstLine + count; ) {
      let to = from;
      const value = page.getCell(from, at + 1).value;
      while (to + 1 < firstLine + count && page.getCell(to + 1, at + 1).value === value) to += 1;
      if (to > from) page.mergeCells(from, at + 1, to, at + 1);
      from = to + 1;
    }
  }
}

function decorate(page: Worksheet, columns: readonly Column[], count: number): void {
  const thin = { style: 'thin' as const };
  for (let number = 2; number < firstLine + count; number += 1) {
    const isHeading = number < firstLine;
    const row = page.getRow(number);
    for (const [at, column] of columns.entries()) {
      const cell = row.getCell(at + 1);
      cell.border = { top: thin, left: thin, bottom: thin, right: thin };
      cell.alignment = { wrapText: true, vertical: 'middle', horizontal: isHeading || column.tick || column.joined ? 'center' : 'left' };
      cell.font = { size: 10, bold: isHeading };
    }
    row.height = isHeading ? 32 : heightOf(row.values as unknown[], columns);
  }
}

/** Spreadsheets do not grow rows with joined cells by themselves. Points. */
function heightOf(values: unknown[], columns: readonly Column[]): number {
  const lines = columns.map(({ width }, at) => {
    const text = String(values[at + 1] ?? '');
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line) + 1) / (width - 1))), 0);
  });
  return Math.min(400, Math.max(20, Math.max(...lines) * 15 + 8));
}

function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}

/** Every box of the standard, ticked or not, the short ones two to a line; channels that are none of them ticked behind. */
function boxes(channels: readonly string[]): string {
  const standard = standardChannels.filter((name) => name !== '其他').map((name) => `${channels.includes(name) ? '■' : '□'}${name}`);
  const others = channels.filter((name) => name === '其他' || !(standardChannels as readonly string[]).includes(name));
  const named = others.filter((name) => name !== '其他').join('；');
  return inPairs([...standard, others.length > 0 ? `■其他${named ? ` ${named}` : ''}` : '□其他']).join('\n');
}

function inPairs(texts: readonly string[]): string[] {
  const lines: string[] = [];
  let waiting: string | null = null;
  for (const text of texts) {
    if (waiting !== null && text.length <= 8) {
      lines.push(`${waiting}${'\u3000'.repeat(Math.max(1, 8 - waiting.length))}${text}`);
      waiting = null;
    } else {
      if (waiting !== null) lines.push(waiting);
      waiting = text.length <= 8 ? text : null;
      if (waiting === null) lines.push(text);
    }
  }
  return waiting === null ? lines : [...lines, waiting];
}

function sheetName(name: string, taken: Set<string>): string {
  const plain =
    name
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, 28)
      .trim() || '目录';
  let unique = plain;
  for (let n = 2; taken.has(unique); n += 1) unique = `${plain}${n}`;
  taken.add(unique);
  return unique;
}
