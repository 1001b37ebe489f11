// One table for all measures of a run, with what was asked and the ratio to it.

export interface Measure {
  what: string;
  /** What was measured, with its unit. */
  value: number;
  unit: string;
  /** The limit, and which side of it is good. */
  limit: number;
  good: 'atLeast' | 'atMost';
  note?: string;
}

/** The run's table: value, limit, ratio (above 1 is better than asked). */
export function table(measures: readonly Measure[]): string {
  const rows = measures.map((m) => [
    m.what,
    `${round(m.value)} ${m.unit}`,
    `${m.good === 'atLeast' ? '≥' : '≤'} ${round(m.limit)} ${m.unit}`,
    `${ratio(m).toFixed(2)}×`,
    ratio(m) >= 1 ? 'ok' : 'MISSED',
    m.note ?? '',
  ]);
  const all = [['measure', 'measured', 'asked', 'ratio', '', 'note'], ...rows];
  const widths = all[0]!.map((_, i) => Math.max(...all.map((row) => [...row[i]!].length)));
  const line = (row: string[]) => `| ${row.map((cell, i) => cell + ' '.repeat(widths[i]! - [...cell].length)).join(' | ')} |`;
  return [line(all[0]!), `|${widths.map((w) => '-'.repeat(w + 2)).join('|')}|`, ...all.slice(1).map(line)].join('\n');
}

function ratio({ value, limit, good }: Measure): number {
  return good === 'atLeast' ? value / limit : limit / value;
}

function round(n: number): string {
  return n >= 100 ? Math.round(n).toLocaleString('en') : n.toFixed(n >= 10 ? 1 : 2);
}

/** The value below which `share` of the samples lie. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const median = (samples: readonly number[]) => quantile(samples, 0.5);
