// For tests: the same search written the slow and obvious way.
export interface NaiveEntry {
  spelling: string;
  weight: number;
}

export interface NaiveHit {
  from: number;
  to: number;
  spelling: string;
}

/** Hits in a text already folded, without letters or digits: allowed ones win when they enclose, then the longest counts. */
export function naiveHits(text: string, entries: readonly NaiveEntry[]): NaiveHit[] {
  const all = entries.flatMap(({ spelling, weight }) =>
    places(text, spelling).map((from) => ({ from, to: from + spelling.length, spelling, weight })),
  );
  const allowed = all.filter((one) => one.weight === 0);
  const open = all
    .filter((one) => one.weight > 0)
    .filter((one) => !allowed.some((by) => by.from <= one.from && by.to >= one.to))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || b.weight - a.weight || a.from - b.from);
  const taken: typeof open = [];
  for (const one of open) {
    const overlaps = taken.some((by) => by.from < one.to && by.to > one.from && (one.weight < 2 || by.weight === 2));
    if (!overlaps) taken.push(one);
  }
  return taken.sort((a, b) => a.from - b.from || b.to - a.to).map(({ from, to, spelling }) => ({ from, to, spelling }));
}

function places(text: string, spelling: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) found.push(at);
  return found;
}
