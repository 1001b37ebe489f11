// The dictionary of expressions at its largest: 50,000 entries built, and megabytes of text looked through with the shipped rules of format on.
import { performance } from 'node:perf_hooks';
import { shippedWording } from '#screening';
import { compileWording } from '../server/screening/dictionary/compile.ts';
import { openWording } from '../server/screening/dictionary/dictionary.ts';
import { shippedExpressions } from '../server/screening/dictionary/starter.ts';
import { type Measure, median } from './table.ts';

const size = 50_000;
const megabytes = 5;

/** Two lines for the bench's table. */
export function measureDictionary(): Measure[] {
  const seconds: number[] = [];
  const entries = [...shippedExpressions(), ...invented(size)];
  for (let i = 0; i < 5; i++) seconds.push(timed(() => compileWording(entries, 'bench')));
  const dictionary = openWording(compileWording(entries, 'bench'));
  const text = longText(shippedWording().portable().lines);
  const speeds: number[] = [];
  let hits = 0;
  for (let i = 0; i < 5; i++) speeds.push(megabytes / timed(() => (hits = dictionary.find(text).length)));
  const bytes = Object.values(dictionary.portable().trie).reduce((sum, part: ArrayBufferView) => sum + part.byteLength, 0);
  return [
    {
      what: `dictionary of ${size.toLocaleString('en')} entries, built`,
      value: median(seconds),
      unit: 's',
      limit: 1,
      good: 'atMost',
      note: `the tree takes ${(bytes / 2 ** 20).toFixed(1)} MB`,
    },
    {
      what: `dictionary of ${size.toLocaleString('en')} entries, text`,
      value: median(speeds),
      unit: 'MB/s',
      limit: 5,
      good: 'atLeast',
      note: `${megabytes} MB of UTF-8, ${hits} hits`,
    },
  ];
}

function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return (performance.now() - before) / 1000;
}

/** Expressions of 2 to 8 everyday characters, the same in every run. */
function* invented(count: number) {
  const next = random(20261123);
  const shared = { list: '外来词库', kind: 'sensitive', replacement: '', note: '', since: '', severity: 'warn' } as const;
  for (let made = 0; made < count; made++) {
    const length = 2 + Math.floor(next() ** 2 * 7);
    yield { ...shared, expression: Array.from({ length }, () => everyday(next())).join('') };
  }
}

/** Text of everyday characters and of the words of the lists, so that there is something to find. */
function longText(words: string): string {
  const next = random(7);
  let text = '';
  let bytes = 0;
  while (bytes < megabytes * 2 ** 20) {
    const at = Math.floor(next() * (words.length - 60));
    const line = `${Array.from({ length: 240 }, () => everyday(next())).join('')}，${words.slice(at, at + 30).replaceAll('\t', '')}。\n`;
    text += line;
    bytes += Buffer.byteLength(line);
  }
  return text;
}

/** Frequent characters come more often, as they do in texts. */
function everyday(share: number): string {
  return String.fromCharCode(0x4e00 + Math.floor(share * share * share * 8000));
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
