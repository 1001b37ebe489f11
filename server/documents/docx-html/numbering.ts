// Word counts the paragraphs of lists; here the numbers become the words they are in an official text.
import { numberInFormat } from './number-words.ts';
import { childrenOf, type Element, valueBelow } from './tree.ts';

interface Level {
  format: string;
  /** `第%1条`, `%1.%2` */
  text: string;
  start: number;
}

interface List {
  /** Lists that share an abstract numbering go on counting together. */
  shared: string;
  levels: Map<number, Level>;
  /** Starts of its own. */
  overrides: Map<number, number>;
}

export interface Label {
  /** What stands in front; null for a bullet. */
  text: string | null;
  level: number;
}

export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(root: Element | null) {
    this.#lists = root ? listsOf(root) : new Map();
  }

  /** The label of the next paragraph of this list and level; undefined when it has none. */
  next(numId: string, level: number): Label | undefined {
    const list = this.#lists.get(numId);
    const own = list?.levels.get(level);
    if (!list || !own || own.format === 'none') return undefined;
    if (own.format === 'bullet') return { text: null, level };
    const counts = this.#countsOf(numId, list);
    counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
    counts.length = level + 1;
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels.get(at);
      return numberInFormat(counts[at] ?? other?.start ?? 1, other?.format ?? 'decimal');
    });
    return { text, level };
  }

  #countsOf(numId: string, { shared, overrides }: List): number[] {
    const counts = this.#counts.get(shared) ?? [];
    this.#counts.set(shared, counts);
    if (!this.#begun.has(numId)) {
      this.#begun.add(numId);
      for (const [level, start] of overrides) counts[level] = start - 1;
    }
    return counts;
  }
}

function listsOf(root: Element): Map<string, List> {
  const numbering = childrenOf(root, 'w:numbering')[0];
  if (!numbering) return new Map();
  const abstracts = new Map(childrenOf(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', levelsOf(one)]));
  return new Map(
    childrenOf(numbering, 'w:num').map((one) => {
      const shared = valueBelow(one, 'w:abstractNumId') ?? '';
      const overrides = childrenOf(one, 'w:lvlOverride').flatMap((override): [number, number][] => {
        const start = Number(valueBelow(override, 'w:startOverride'));
        return Number.isInteger(start) ? [[Number(override.attributes['w:ilvl']), start]] : [];
      });
      return [one.attributes['w:numId'] ?? '', { shared, levels: abstracts.get(shared) ?? new Map(), overrides: new Map(overrides) }];
    }),
  );
}

function levelsOf(abstract: Element): Map<number, Level> {
  return new Map(
    childrenOf(abstract, 'w:lvl').map((level) => [
      Number(level.attributes['w:ilvl']),
      {
        format: valueBelow(level, 'w:numFmt') ?? 'decimal',
        text: valueBelow(level, 'w:lvlText') ?? '',
        start: Number(valueBelow(level, 'w:start') ?? 1),
      },
    ]),
  );
}
