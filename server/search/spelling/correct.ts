// The word someone probably meant: one character wrong, missing or too many; characters that look or sound alike are the likelier mistake.
import { readFileSync } from 'node:fs';

export type Vocabulary = ReadonlyMap<string, number>;

const costs = { alike: 0.4, other: 1, length: 0.9 };
/** In two characters nearly everything is one step away from something: only a likely mistake is put right. */
const most = (length: number): number => (length <= 2 ? costs.alike : 1);

let alike: Map<string, Set<string>> | undefined;

/** The nearest word, among equals the most frequent; null when none is near, or the word itself is known. `vocabulary`: word → how frequent. */
export function nearestWord(word: string, vocabulary: Vocabulary): string | null {
  const chars = [...word];
  if (chars.length < 2 || vocabulary.has(word)) return null;
  let best: { word: string; cost: number; n: number } | null = null;
  for (const [other, n] of vocabulary) {
    const cost = distance(chars, [...other]);
    if (cost > most(chars.length) || (best && (cost > best.cost || (cost === best.cost && n <= best.n)))) continue;
    best = { word: other, cost, n };
  }
  return best?.word ?? null;
}

/** What one step from one word to the other costs; Infinity for more than one. */
function distance(a: readonly string[], b: readonly string[]): number {
  if (a.length === b.length) return substitution(a, b);
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1 || short.length < 2) return Number.POSITIVE_INFINITY;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.slice(at + 1).every((char, i) => char === short[at + i]) ? costs.length : Number.POSITIVE_INFINITY;
}

function substitution(a: readonly string[], b: readonly string[]): number {
  const wrong = a.flatMap((char, i) => (char === b[i] ? [] : [i]));
  // Two characters that changed places are one mistake.
  const [i, j] = wrong;
  if (wrong.length === 2 && a[i!] === b[j!] && a[j!] === b[i!]) return costs.length;
  if (wrong.length !== 1) return Number.POSITIVE_INFINITY;
  return looksAlike(a[i!]!, b[i!]!) ? costs.alike : costs.other;
}

function looksAlike(a: string, b: string): boolean {
  alike ??= readAlike();
  return alike.get(a)?.has(b) ?? false;
}

function readAlike(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const group of readFileSync(new URL('alike.txt', import.meta.url), 'utf8')
    .split(/\s+/u)
    .filter(Boolean))
    for (const char of group) map.set(char, (map.get(char) ?? new Set()).union(new Set(group)));
  return map;
}
