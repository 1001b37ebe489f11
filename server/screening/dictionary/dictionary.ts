// A dictionary that can be asked: hits in a text, and what became of every expression that stands in it.
import type { WordingFinder, WordingHit } from '../wording.ts';
import { type CompiledWording, weights } from './compiled.ts';
import { formatHits } from './format-hits.ts';
import { type Fate, foldedWith, occurrencesIn } from './occurrences.ts';

/** An expression that stands in the text, whether it counts or not. */
export interface TracedPlace {
  start: number;
  end: number;
  list: string;
  entry: string;
  /** `allows`: an entry of an allow-list itself. */
  fate: Fate | 'allows';
  severity: 'block' | 'warn' | null;
  /** On account of what it does not count. */
  by: { list: string; entry: string } | null;
}

export interface WordingDictionary extends WordingFinder {
  /** Changes whenever what is found may change. */
  stamp: string;
  portable(): CompiledWording;
  /** Every expression that stands in the text, by place, with what becomes of it; rules of format are left out. */
  trace(text: string): TracedPlace[];
}

/** Opens compiled data, also what another thread has sent. */
export function openWording(compiled: CompiledWording): WordingDictionary {
  return {
    stamp: compiled.stamp,
    find: (text) => find(text, compiled),
    trace: (text) => trace(text, compiled),
    portable: () => compiled,
  };
}

function find(text: string, of: CompiledWording): WordingHit[] {
  const folded = foldedWith(text, of);
  const all = occurrencesIn(folded, of);
  const stretch = (one: { from: number; to: number }) => ({ start: folded.at[one.from]!, end: folded.at[one.to - 1]! + 1 });
  const hits = all
    .filter(({ weight, fate }) => weight !== weights.allow && fate === 'found')
    .map((one) => hitOf(stretch(one), one.which, of));
  const formats = formatHits(text, of.formats);
  if (formats.length === 0) return hits;
  const allowed = all.filter(({ weight }) => weight === weights.allow).map(stretch);
  const kept = formats.filter(({ start, end }) => !allowed.some((one) => one.start <= start && one.end >= end));
  return [...hits, ...kept].sort((a, b) => a.start - b.start || b.end - a.end);
}

function hitOf(place: { start: number; end: number }, which: number, of: CompiledWording): WordingHit {
  const { entry, suggestion, replacement } = lineOf(which, of);
  const severity = of.weight[which] === weights.block ? 'block' : 'warn';
  return { ...place, listName: listOf(which, of), entry, severity, suggestion, ...(replacement ? { replacement } : {}) };
}

function trace(text: string, of: CompiledWording): TracedPlace[] {
  const folded = foldedWith(text, of);
  return occurrencesIn(folded, of).map(({ from, to, which, weight, fate, by }) => ({
    start: folded.at[from]!,
    end: folded.at[to - 1]! + 1,
    list: listOf(which, of),
    entry: lineOf(which, of).entry,
    fate: weight === weights.allow ? 'allows' : fate,
    severity: weight === weights.allow ? null : weight === weights.block ? 'block' : 'warn',
    by: by < 0 ? null : { list: listOf(by, of), entry: lineOf(by, of).entry },
  }));
}

function lineOf(which: number, { lines, lineAt }: CompiledWording): { entry: string; suggestion: string; replacement: string } {
  const [entry = '', suggestion = '', replacement = ''] = lines.slice(lineAt[which], lineAt[which + 1]).split('\t');
  return { entry, suggestion, replacement };
}

function listOf(which: number, { lists, list }: CompiledWording): string {
  return lists[list[which]!]!;
}
