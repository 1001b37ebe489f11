// Which known name a misspelt one most probably meant.

/** The name nearest to `written`, or null when none is near. A name that contains the written one counts as near. */
export function nearest(written: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const apart = distance(written, name);
    if (apart < least) {
      least = apart;
      best = name;
    }
  }
  return best !== null && least <= Math.max(1, Math.floor(Math.max(written.length, best.length) / 2)) ? best : null;
}

function distance(a: string, b: string): number {
  if (a.length > 1 && (a.includes(b) || b.includes(a))) return Math.min(1, Math.abs(a.length - b.length));
  const from = [...a].slice(0, 60);
  const to = [...b].slice(0, 60);
  let row = to.map((_, j) => j + 1);
  row.unshift(0);
  for (const [i, character] of from.entries()) {
    const next = [i + 1];
    for (const [j, other] of to.entries()) next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (character === other ? 0 : 1)));
    row = next;
  }
  return row[to.length]!;
}
