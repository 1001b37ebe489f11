// A text that is put together from stretches of a source and remembers where each came from.

interface Run {
  at: number;
  length: number;
  from: number;
  to: number;
}

/** What sets two stretches apart, weakest first: an inline element's edge, a line break, a block, a cell, a row. */
export type Separator = 'seam' | 'line' | 'block' | 'cell' | 'row';

const strength: readonly Separator[] = ['seam', 'line', 'block', 'cell', 'row'];
const written: Record<Separator, string> = { seam: '\u200b', line: '\n', block: '\n\n', cell: '\t', row: '\f' };

export class SourceMap {
  private readonly pieces: string[] = [];
  private readonly runs: Run[] = [];
  private pending: Separator[] = [];
  length = 0;

  /** Adds text that stands for `[from, to)` of the source: letter by letter when both are equally long, as a whole otherwise. */
  add(text: string, from: number, to: number): void {
    if (text === '' || (this.isApart() && text.trim() === '')) return;
    this.flush();
    this.runs.push({ at: this.length, length: text.length, from, to });
    this.push(text);
  }

  /** Sets what comes next apart; of several separators in a row the strongest is written, of cells and line breaks each one. */
  separate(separator: Separator): void {
    this.pending.push(separator);
  }

  text(): string {
    return this.pieces.join('');
  }

  /** The source's stretch for `[from, to)` of the text. */
  toSource(from: number, to: number): [number, number] {
    const first = this.runAt(from);
    const last = this.runAt(to - 1);
    if (!first || !last) return [0, 0];
    return [isLetterwise(first) ? first.from + (from - first.at) : first.from, isLetterwise(last) ? last.from + (to - last.at) : last.to];
  }

  /** Blanks between blocks are layout of the source, not text. */
  private isApart(): boolean {
    return this.pending.some((separator) => separator !== 'seam' && separator !== 'line');
  }

  private flush(): void {
    const strongest = strength.findLast((separator) => this.pending.includes(separator));
    if (!strongest) return;
    const lastRow = this.pending.lastIndexOf('row');
    if (strongest === 'row' || strongest === 'cell') {
      const cells = this.pending.slice(lastRow + 1).filter((separator) => separator === 'cell');
      this.push((lastRow < 0 ? '' : written.row) + written.cell.repeat(cells.length));
    } else {
      const times = strongest === 'line' ? this.pending.filter((separator) => separator === 'line').length : 1;
      this.push(written[strongest].repeat(times));
    }
    this.pending = [];
  }

  private push(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }

  private runAt(offset: number): Run | undefined {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.runs[middle]!.at <= offset) low = middle + 1;
      else high = middle;
    }
    return this.runs[low - 1];
  }
}

function isLetterwise(run: Run): boolean {
  return run.length === run.to - run.from;
}
