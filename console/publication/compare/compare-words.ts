// Two versions of a text: which words were added, which taken away. Paragraphs are matched first, then the words of changed ones.

export interface Piece {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** One paragraph of both versions together. */
export type ComparedParagraph = Piece[];

/** Compares paragraph by paragraph; a paragraph changed in part shows its words. */
export function compareWords(before: readonly string[], after: readonly string[]): ComparedParagraph[] {
  const out: ComparedParagraph[] = [];
  const steps = differences(before, after);
  for (let at = 0; at < steps.length; ) {
    if (steps[at]!.kind === 'same') {
      out.push([{ text: steps[at++]!.text, kind: 'same' }]);
      continue;
    }
    const removed: string[] = [];
    const added: string[] = [];
    for (; at < steps.length && steps[at]!.kind !== 'same'; at++) (steps[at]!.kind === 'removed' ? removed : added).push(steps[at]!.text);
    out.push(...changedParagraphs(removed, added));
  }
  return out;
}

/** True when nothing differs. */
export function isSame(compared: readonly ComparedParagraph[]): boolean {
  return compared.every((paragraph) => paragraph.every((piece) => piece.kind === 'same'));
}

/** Paragraphs at the same place are compared word by word as long as they have something in common. */
function changedParagraphs(removed: readonly string[], added: readonly string[]): ComparedParagraph[] {
  const pairs = Math.min(removed.length, added.length);
  const out: ComparedParagraph[] = [];
  for (let at = 0; at < pairs; at++) {
    const pieces = joined(differences(words(removed[at]!), words(added[at]!)));
    const common = pieces.filter((one) => one.kind === 'same').reduce((sum, one) => sum + one.text.length, 0);
    if (common * 4 >= Math.max(removed[at]!.length, added[at]!.length)) out.push(pieces);
    else out.push([{ text: removed[at]!, kind: 'removed' }], [{ text: added[at]!, kind: 'added' }]);
  }
  for (const text of removed.slice(pairs)) out.push([{ text, kind: 'removed' }]);
  for (const text of added.slice(pairs)) out.push([{ text, kind: 'added' }]);
  return out;
}

/** Chinese characters one by one, numbers and Latin words whole. */
function words(text: string): string[] {
  return text.match(/[A-Za-z0-9.,%]+|\s+|[\s\S]/gu) ?? [];
}

function joined(steps: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const { text, kind } of steps) {
    const last = out.at(-1);
    if (last?.kind === kind) last.text += text;
    else out.push({ text, kind });
  }
  return out;
}

/** Beyond this many differences an exact answer takes too long; what is left counts as replaced. */
const mostEdits = 2000;

/** The shortest way from one list to the other (Myers), the same ends left out first. */
function differences(before: readonly string[], after: readonly string[]): Piece[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end])
    end++;
  const same = (list: readonly string[]) => list.map((text): Piece => ({ text, kind: 'same' }));
  return [
    ...same(before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ];
}

function middle(before: readonly string[], after: readonly string[]): Piece[] {
  const trace: Map<number, number>[] = [];
  const furthest = new Map<number, number>([[1, 0]]);
  const most = Math.min(before.length + after.length, mostEdits);
  for (let edits = 0; edits <= most; edits++) {
    trace.push(new Map(furthest));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
      let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      furthest.set(k, x);
      if (x >= before.length && x - k >= after.length) return way(trace, before, after);
    }
  }
  return [...before.map((text): Piece => ({ text, kind: 'removed' })), ...after.map((text): Piece => ({ text, kind: 'added' }))];
}

/** Walks the trace back from the end. */
function way(trace: readonly Map<number, number>[], before: readonly string[], after: readonly string[]): Piece[] {
  const out: Piece[] = [];
  let x = before.length;
  let y = after.length;
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const furthest = trace[edits]!;
    const k = x - y;
    const down = k === -edits || (k !== edits && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
    const fromK = down ? k + 1 : k - 1;
    const fromX = furthest.get(fromK) ?? 0;
    while (x > fromX && y > fromX - fromK) {
      out.push({ text: before[x - 1]!, kind: 'same' });
      x--;
      y--;
    }
    if (edits === 0) break;
    if (down) out.push({ text: after[--y]!, kind: 'added' });
    else out.push({ text: before[--x]!, kind: 'removed' });
  }
  while (x > 0 && y > 0) {
    out.push({ text: before[--x]!, kind: 'same' });
    y--;
  }
  return out.reverse();
}
