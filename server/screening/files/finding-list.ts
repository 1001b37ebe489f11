// Gathers the findings of a file and tells the same finding of one column once, with its count.
import { createHash, type Hash } from 'node:crypto';
import { findNumbers } from '../find-numbers.ts';
import type { Finding } from '../finding.ts';
import { mask } from '../mask.ts';

interface Group {
  first: Finding[];
  count: number;
  digest: Hash;
  firstRow: number;
}

/** Up to this many of a kind in a column are told one by one. */
const singly = 3;
/** More findings than this help nobody. */
const most = 2000;

export interface ColumnPlace {
  /** 工作表“公示”. */
  table: string;
  row: number;
  /** 第4列（D列）, with a note where it is hidden. */
  column: string;
  note: string;
}

export class FindingList {
  private readonly inOrder: (Finding | Group)[] = [];
  private readonly groups = new Map<string, Group>();
  private beyond = 0;
  private worst: Finding | null = null;

  /** Findings that stand for themselves. */
  add(...findings: readonly Finding[]): void {
    for (const finding of findings) {
      if (this.inOrder.length < most) this.inOrder.push(finding);
      else this.skip(finding);
    }
  }

  /** A finding in a cell of a table. */
  addInColumn(finding: Finding, { table, row, column, note }: ColumnPlace): void {
    const name = [table, column, note, finding.kind, finding.severity, finding.source?.list, finding.source?.entry].join('\u0000');
    let group = this.groups.get(name);
    if (!group) {
      if (this.inOrder.length >= most) {
        this.skip(finding);
        return;
      }
      group = { first: [], count: 0, digest: createHash('sha256'), firstRow: row };
      this.groups.set(name, group);
      this.inOrder.push(group);
    }
    if (group.count < singly) group.first.push(finding);
    if (group.count === singly) for (const one of group.first) group.digest.update(one.fingerprint);
    if (group.count >= singly) group.digest.update(finding.fingerprint);
    group.count++;
    if (group.count > singly) group.first[0] = { ...group.first[0]!, where: `${table}${column}第${group.firstRow}–${row}行${note}` };
  }

  /** Everything in the order it was first met. */
  list(): Finding[] {
    const all = this.inOrder.flatMap((entry) => ('first' in entry ? told(entry) : entry)).map(withoutNumbers);
    if (!this.worst) return all;
    return [...all, { ...this.worst, where: '文件其余部分', excerpt: `还有${this.beyond}处没有逐一列出`, count: this.beyond, marks: [] }];
  }

  private skip(finding: Finding): void {
    this.beyond++;
    if (!this.worst || (this.worst.severity === 'warn' && finding.severity === 'block')) this.worst = finding;
  }
}

/** The names of sheets and of files inside tell numbers too. */
function withoutNumbers(finding: Finding): Finding {
  return { ...finding, where: masked(finding.where), excerpt: masked(finding.excerpt) };
}

function masked(words: string): string {
  const numbers = /\d{5}/.test(words) ? findNumbers(words) : [];
  return numbers.reduceRight((rest, { kind, value, start, end }) => rest.slice(0, start) + mask(kind, value) + rest.slice(end), words);
}

/** A column's findings one by one, or as one with its count; its name changes when one of them does. */
function told({ first, count, digest }: Group): Finding[] {
  if (count <= singly) return first;
  return [{ ...first[0]!, count, excerpt: `${first[0]!.excerpt} 等${count}处`, fingerprint: digest.copy().digest('hex').slice(0, 32) }];
}
