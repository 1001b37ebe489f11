// Watches a table row by row and says at its end whether it is a list of people that joins too much. Holds counts, never the rows.
import { createHash, type Hash } from 'node:crypto';
import type { Severity } from '../finding.ts';
import { ColumnCount } from './column.ts';
import { FormWatch } from './form.ts';
import { type Grade, gradesOf, inWords } from './grade.ts';
import { traitOfHeading } from './traits.ts';

export interface PeopleList {
  severity: Severity;
  /** 姓名、详细住址、账号. */
  combination: string;
  /** The columns to take out, from 0. */
  columns: number[];
  /** For people: which columns. */
  columnsInWords: string;
  firstRow: number;
  lastRow: number;
  rows: number;
  /** Stands for what is in the table; the rows cannot be read back from it. */
  digest: string;
  suggestion: string;
}

/** How many rows are looked at one by one; of later ones every eighth, which tells as much. */
const closely = 2000;
const headingReach = 20;
/** Forms are short; further down a cell that looks like a label is chance. */
const formReach = 60;

export class PeopleListWatch {
  private columns: ColumnCount[] = [];
  private readonly lists: PeopleList[] = [];
  private readonly about: string;
  private titles = '';
  private rows = 0;
  private firstRow = 0;
  private lastRow = 0;
  private digest: Hash = createHash('sha256');
  private readonly form = new FormWatch();
  private readonly formDigest = createHash('sha256');

  /** `about` is what is written above the table: a title, the name of the sheet. */
  constructor(about = '') {
    this.about = about;
  }

  /** The next row; `number` is the row as people count it. */
  row(number: number, cells: readonly string[]): void {
    if (this.rows < formReach && this.form.row(number, cells)) {
      this.formDigest.update(cells.join('\t'));
      return;
    }
    if (this.isHeading(cells)) {
      this.head(cells);
      return;
    }
    if (this.rows === 0 && isTitle(cells)) {
      this.titles += ` ${cells.join('')}`;
      return;
    }
    if (this.rows === 0) this.firstRow = number;
    this.lastRow = number;
    this.rows++;
    this.digest.update(cells.join('\t')).update('\n');
    if (this.rows > closely && this.rows % 8 !== 0) return;
    for (let at = 0; at < cells.length; at++) this.column(at).see(cells[at]!.trim());
  }

  /** What was found, after the last row. */
  end(): PeopleList[] {
    this.close();
    const form = this.form.end();
    if (form) this.lists.push(this.formFinding(form.combination, form.labels));
    return this.lists;
  }

  private formFinding(combination: string, labels: string): PeopleList {
    const { firstRow, lastRow } = this.form;
    const suggestion = `这是写着一个人私密情况的表（条例第十五条）。请删去${labels}，或者不公开这张表。`;
    return {
      severity: 'block',
      combination,
      columns: [],
      columnsInWords: labels,
      firstRow,
      lastRow,
      rows: 1,
      digest: this.formDigest.digest('hex'),
      suggestion,
    };
  }

  private close(): void {
    const told = this.columns.map((column) => column?.told()).filter((one) => one != null);
    const enough = this.rows >= 2 || (this.rows === 1 && this.columns.some((column) => column?.heading !== ''));
    if (enough)
      for (const grade of gradesOf(told, this.about + this.titles))
        if (this.rows > 1 || grade.severity === 'block') this.lists.push(this.listOf(grade));
    this.columns = [];
    this.rows = 0;
    this.digest = createHash('sha256');
  }

  private listOf({ severity, combination, columns, suggestion }: Grade): PeopleList {
    return {
      severity,
      combination,
      columns: columns.map((one) => one.column),
      columnsInWords: inWords(columns),
      firstRow: this.firstRow,
      lastRow: this.lastRow,
      rows: this.rows,
      digest: this.digest.copy().digest('hex'),
      suggestion,
    };
  }

  /** Two rows of headings are read as one; the same headings again are the top of a new page, others begin another table. */
  private head(cells: readonly string[]): void {
    const same = cells.every((cell, at) => plain(cell) === '' || this.columns[at]?.heading.includes(plain(cell)));
    if (same && this.rows > 0) return;
    if (this.rows > 0) this.close();
    cells.forEach((cell, at) => {
      const heading = plain(cell);
      const column = this.column(at);
      if (heading !== '' && !column.heading.includes(heading))
        column.heading = traitOfHeading(heading) && !traitOfHeading(column.heading + heading) ? heading : column.heading + heading;
    });
  }

  /** Words that name columns, and no figures; far below the top only what names several. */
  private isHeading(cells: readonly string[]): boolean {
    const filled = cells.map(plain).filter((cell) => cell !== '');
    if (filled.length < 2 || filled.some((cell) => cell.length > 24 || /\d{4,}/.test(cell))) return false;
    const known = filled.filter((cell) => traitOfHeading(cell) !== null).length;
    if (this.rows === 0 && known >= 2 && filled.every((cell) => !/\d/.test(cell))) return true;
    return known >= 2 && known * 2 >= filled.length && (this.rows < headingReach || known * 3 >= filled.length * 2);
  }

  private column(at: number): ColumnCount {
    this.columns[at] ??= new ColumnCount(at);
    return this.columns[at];
  }
}

function plain(cell: string): string {
  return cell.replace(/[\s*＊]/g, '');
}

function isTitle(cells: readonly string[]): boolean {
  return new Set(cells.filter((cell) => cell.trim() !== '')).size <= 1;
}
