// Where the expressions of a dictionary stand in a text, and which of them count: the allowed win, then the longest.
import { type CompiledWording, weights } from './compiled.ts';
import { type Folded, fold, isWordUnit } from './fold.ts';
import { step } from './trie.ts';

export type Fate = 'found' | 'allowed' | 'covered';

export interface Occurrence {
  /** `[from, to)` in the folded text. */
  from: number;
  to: number;
  /** Which expression of the dictionary. */
  which: number;
  weight: number;
  fate: Fate;
  /** The expression on account of which it does not count. */
  by: number;
}

/** Every place of every expression in the folded text, by place, each with what becomes of it. */
export function occurrencesIn(text: Folded, dictionary: CompiledWording): Occurrence[] {
  const all = placesOf(text, dictionary);
  if (all.length === 0) return all;
  setAsideAllowed(all);
  if (all.length > 1) setAsideCovered(all, text.length);
  return all;
}

/** Folds the text first; the answer's offsets are those of the folded text, whose array holds until the next call. */
export function foldedWith(text: string, dictionary: CompiledWording): Folded {
  return fold(text, dictionary.fold);
}

function placesOf({ units, length }: Folded, { trie, weight }: CompiledWording): Occurrence[] {
  const found: Occurrence[] = [];
  const { root, ends } = trie;
  for (let from = 0; from < length; from++) {
    let state = root[units[from]!]!;
    for (let to = from + 1; state !== 0; to++) {
      const which = ends[state]! - 1;
      if (which >= 0 && standsAlone(units, from, to, length))
        found.push({ from, to, which, weight: weight[which]!, fate: 'found', by: -1 });
      if (to >= length) break;
      state = step(trie, state, units[to]!);
    }
  }
  return found;
}

/** Letters and digits must end where the expression does: “APP” is not found in “happy”. */
function standsAlone(units: Uint16Array, from: number, to: number, length: number): boolean {
  if (from > 0 && isWordUnit(units[from]!) && isWordUnit(units[from - 1]!)) return false;
  return !(to < length && isWordUnit(units[to - 1]!) && isWordUnit(units[to]!));
}

/** What lies within an allowed expression does not count. The places come by their beginning. */
function setAsideAllowed(all: Occurrence[]): void {
  let reach = 0;
  let by = -1;
  for (let i = 0; i < all.length; ) {
    const { from } = all[i]!;
    let next = i;
    for (; next < all.length && all[next]!.from === from; next++) {
      const { weight, to, which } = all[next]!;
      if (weight !== weights.allow || to <= reach) continue;
      reach = to;
      by = which;
    }
    for (; i < next; i++) {
      const one = all[i]!;
      if (one.weight !== weights.allow && one.to <= reach) Object.assign(one, { fate: 'allowed', by });
    }
  }
}

/** Of places that overlap the longest counts; a warning never hides what blocks. */
function setAsideCovered(all: Occurrence[], length: number): void {
  const open = all.filter(({ weight, fate }) => weight !== weights.allow && fate === 'found');
  if (open.length < 2) return;
  open.sort((a, b) => b.to - b.from - (a.to - a.from) || b.weight - a.weight || a.from - b.from);
  const blocked = new Int32Array(length);
  const covered = new Int32Array(length);
  for (const one of open) {
    // All that were taken before are at least as long: who overlaps one of them shares its first or last unit.
    const taken = one.weight === weights.block ? blocked : covered;
    const by = (taken[one.from] || taken[one.to - 1])!;
    if (by) Object.assign(one, { fate: 'covered', by: by - 1 });
    else {
      covered.fill(one.which + 1, one.from, one.to);
      if (one.weight === weights.block) blocked.fill(one.which + 1, one.from, one.to);
    }
  }
}
