// Screens one table of a file row by row: numbers and words in cells, the table as a list of people, and what is hidden in it.
import type { SheetAside, SheetRow } from '#documents';
import { ColumnNumbers, columnFinding } from '../column-numbers.ts';
import type { Finding, ScreeningOptions } from '../finding.ts';
import { letterOf } from '../people-lists/grade.ts';
import { listFinding, rowsInWords } from '../people-lists/list-finding.ts';
import { PeopleListWatch } from '../people-lists/watch.ts';
import { screenRow } from '../screen-table.ts';
import { fileFinding } from './file-finding.ts';
import type { FindingList } from './finding-list.ts';

interface Tally {
  where: string;
  cells: number;
  /** References of the first cells, so that merged ones can be told apart later. */
  references: string[];
  severe: boolean;
}

export interface TableSetting {
  /** 工作表“公示”, 第2个表格. */
  table: string;
  /** What is written above the table. */
  about: string;
  /** The sheet as a whole is hidden: its rows need no note of their own. */
  hidden?: boolean;
}

const mostReferences = 400;

export class TableScreen {
  private readonly watch: PeopleListWatch;
  private readonly columns = new ColumnNumbers();
  private readonly tallies = new Map<string, Tally>();
  private headings: readonly string[] = [];
  private readonly setting: TableSetting;
  private readonly found: FindingList;
  private readonly options: ScreeningOptions;
  private cells = 0;
  private severe = false;

  constructor(setting: TableSetting, found: FindingList, options: ScreeningOptions) {
    this.setting = setting;
    this.found = found;
    this.options = options;
    this.watch = new PeopleListWatch(setting.about);
  }

  /** The next row. */
  row(row: SheetRow): void {
    this.watch.row(row.number, row.cells);
    this.columns.row(row.number, row.cells);
    this.count(row);
    for (const finding of screenRow(row.cells, { row: row.number, headings: this.headings, table: this.setting.table }, this.options))
      this.add(finding, row);
    if (looksLikeHeadings(row.cells)) this.headings = row.cells;
  }

  /** After the last row; the first cell of a merged range is seen although its own column may be hidden. */
  end({ merged, coloured }: Pick<SheetAside, 'merged' | 'coloured'> = { merged: [], coloured: false }): void {
    if (coloured) this.tallies.delete('u');
    for (const number of this.columns.end()) {
      const finding = columnFinding(number, this.setting.table, [], this.options);
      this.markSevere(`c${number.column}`);
      this.found.add(this.setting.hidden ? { ...finding, fix: 'clean' } : finding);
    }
    for (const list of this.watch.end()) {
      const finding = listFinding(list, this.setting.table + rowsInWords(list), [], this.options);
      this.found.add(finding);
      if (finding.severity === 'block') for (const column of list.columns) this.markSevere(`c${column}`);
    }
    if (this.setting.hidden) this.addHiddenSheet();
    else this.addHiddenParts(new Set(merged.map((range) => range.split(':')[0] ?? '')));
  }

  private add(finding: Finding, row: SheetRow): void {
    const column = Number(/第(\d+)列$/.exec(finding.where)?.[1] ?? 1) - 1;
    const part = this.partOf(row, column);
    const note = part ? `（${noteOf[part[0] as 'r' | 'c' | 'u']}）` : '';
    if (finding.severity === 'block') this.markSevere(part);
    const place = { table: this.setting.table, row: row.number, column: `第${column + 1}列（${letterOf(column)}列）`, note };
    const fix = finding.fix && ((part !== '' && part !== 'u') || this.setting.hidden) ? { fix: 'clean' as const } : {};
    this.found.addInColumn({ ...finding, where: finding.where + note, ...fix }, place);
  }

  /** What hides a cell: its row, its column, its look; '' for nothing. */
  private partOf(row: SheetRow, column: number): string {
    if (this.setting.hidden) return '';
    if (row.hidden) return 'r';
    if (row.hiddenColumns.has(column)) return `c${column}`;
    return row.unseen?.has(column) ? 'u' : '';
  }

  private count(row: SheetRow): void {
    if (this.setting.hidden) this.cells += row.cells.filter((cell) => cell !== '').length;
    else if (row.hidden || row.hiddenColumns.size > 0 || row.unseen) this.countHidden(row);
  }

  private countHidden(row: SheetRow): void {
    row.cells.forEach((cell, column) => {
      const part = cell === '' ? '' : this.partOf(row, column);
      if (part === '') return;
      const tally = this.tallies.get(part) ?? { where: this.whereOf(part), cells: 0, references: [], severe: false };
      tally.cells++;
      if (tally.references.length < mostReferences) tally.references.push(`${letterOf(column)}${row.number}`);
      this.tallies.set(part, tally);
    });
  }

  private whereOf(part: string): string {
    if (part.startsWith('c')) return `${this.setting.table}隐藏的${letterOf(Number(part.slice(1)))}列`;
    return `${this.setting.table}${part === 'r' ? '隐藏的行' : '白色或者不显示的字'}`;
  }

  private markSevere(part: string): void {
    this.severe = true;
    const tally = this.tallies.get(part);
    if (tally) tally.severe = true;
  }

  private addHiddenSheet(): void {
    if (this.cells === 0) return;
    this.addHidden(this.setting.table, this.cells, this.severe, '整张隐藏的工作表');
  }

  private addHiddenParts(shown: ReadonlySet<string>): void {
    for (const { where, cells, references, severe } of this.tallies.values()) {
      const left = cells - references.filter((reference) => shown.has(reference)).length;
      if (left > 0) this.addHidden(where, left, severe, '看不见，下载的人取消隐藏就能看到');
    }
  }

  private addHidden(where: string, cells: number, severe: boolean, why: string): void {
    const about = { where, excerpt: `${cells}个单元格有内容，${why}`, count: cells, fix: 'clean' } as const;
    this.found.add(fileFinding({ kind: 'hidden', severity: severe ? 'block' : 'warn', ...about }, this.options));
  }
}

const noteOf = { r: '隐藏的行', c: '隐藏的列', u: '白色或者不显示的字' };

function looksLikeHeadings(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 1 && filled.every((cell) => cell.length <= 20 && !/\d/.test(cell));
}
