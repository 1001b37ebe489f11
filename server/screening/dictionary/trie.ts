// Many expressions as one tree in typed arrays, level by level: small, quick to walk, shared between threads as it is.

/** State 0 is the root. The children of a state are the states `first[s]` to `first[s + 1] - 1`, by rising unit. */
export interface Trie {
  first: Int32Array;
  /** By which unit each state is reached. */
  unit: Uint16Array;
  /** 1 + the place of the expression that ends here; 0: none does. */
  ends: Int32Array;
  /** Where the root leads by each unit; 0: nowhere. */
  root: Int32Array;
}

interface Span {
  from: number;
  to: number;
  depth: number;
}

/** Builds the tree. The expressions must be sorted by their units and all different. */
export function buildTrie(expressions: readonly string[]): Trie {
  const states = countStates(expressions);
  const trie = { first: shared32(states + 1), unit: shared16(states), ends: shared32(states), root: shared32(65_536) };
  // Level by level: a span of expressions that agree so far is one state.
  const spans: Span[] = [{ from: 0, to: expressions.length, depth: 0 }];
  let made = 1;
  for (let state = 0; state < spans.length; state++) {
    const span = spans[state]!;
    let { from } = span;
    if (from < span.to && expressions[from]!.length === span.depth) trie.ends[state] = 1 + from++;
    trie.first[state] = made;
    for (; from < span.to; made++) {
      const unit = expressions[from]!.charCodeAt(span.depth);
      const to = endOf(expressions, from, span, unit);
      trie.unit[made] = unit;
      if (state === 0) trie.root[unit] = made;
      spans.push({ from, to, depth: span.depth + 1 });
      from = to;
    }
  }
  trie.first[states] = made;
  return trie;
}

/** The state one unit further, or 0. */
export function step({ first, unit }: Trie, state: number, by: number): number {
  let low = first[state]!;
  const end = first[state + 1]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (unit[middle]! < by) low = middle + 1;
    else high = middle;
  }
  return low < end && unit[low] === by ? low : 0;
}

function endOf(expressions: readonly string[], from: number, { to, depth }: Span, unit: number): number {
  let low = from + 1;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (expressions[middle]!.charCodeAt(depth) === unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countStates(expressions: readonly string[]): number {
  let states = 1;
  expressions.forEach((expression, i) => {
    const before = expressions[i - 1] ?? '';
    let same = 0;
    while (same < before.length && before.charCodeAt(same) === expression.charCodeAt(same)) same++;
    states += expression.length - same;
  });
  return states;
}

const shared32 = (length: number) => new Int32Array(new SharedArrayBuffer(length * 4));
const shared16 = (length: number) => new Uint16Array(new SharedArrayBuffer(length * 2));
