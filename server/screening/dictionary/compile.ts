// Entries of lists made into what a search walks through: one tree, and a table of what to say at each end of it.
import { type CompiledWording, weights } from './compiled.ts';
import { foldedExpression, foldTable } from './fold-table.ts';
import type { Expression } from './kinds.ts';
import { suggestionOf } from './suggestion.ts';
import { buildTrie } from './trie.ts';

/** Makes the dictionary. Of several entries with the same spelling the allowing one counts, then the blocking one, then the first. */
export function compileWording(entries: Iterable<Expression>, stamp: string): CompiledWording {
  const fold = foldTable();
  const chosen = new Map<string, Expression>();
  const formats: CompiledWording['formats'] = [];
  let size = 0;
  for (const entry of entries) {
    size++;
    if (entry.kind === 'format') formats.push(formatOf(entry));
    else for (const [spelling, of] of spellings(entry, fold)) if (outweighs(of, chosen.get(spelling))) chosen.set(spelling, of);
  }
  const sorted = [...chosen.keys()].sort(byUnits);
  return { stamp, size, fold, trie: buildTrie(sorted), ...tableOf(sorted.map((spelling) => chosen.get(spelling)!)), formats };
}

/** The tables beside the tree. */
function tableOf(entries: readonly Expression[]): Pick<CompiledWording, 'weight' | 'list' | 'lists' | 'lines' | 'lineAt'> {
  const lists = [...new Set(entries.map((entry) => entry.list))];
  const places = new Map(lists.map((name, place) => [name, place]));
  const weight = new Uint8Array(new SharedArrayBuffer(entries.length));
  const list = new Uint16Array(new SharedArrayBuffer(entries.length * 2));
  const lineAt = new Int32Array(new SharedArrayBuffer((entries.length + 1) * 4));
  const lines: string[] = [];
  let length = 0;
  entries.forEach((entry, n) => {
    weight[n] = weightOf(entry);
    list[n] = places.get(entry.list)!;
    const line = [entry.expression, entry.kind === 'allow' ? entry.note : suggestionOf(entry), entry.replacement]
      .map((cell) => cell.replaceAll(/[\t\n]/g, ' '))
      .join('\t');
    length += line.length;
    lineAt[n + 1] = length;
    lines.push(line);
  });
  return { weight, list, lists, lines: lines.join(''), lineAt };
}

function* spellings(entry: Expression, fold: Uint16Array): Generator<[string, Expression]> {
  const spelling = foldedExpression(entry.expression, fold);
  if (spelling === '') return;
  yield [spelling, entry];
  // 原国家工商总局: who says “former” knows that the name has changed.
  if (entry.kind !== 'changed') return;
  for (const former of formers)
    yield [former + spelling, { ...entry, kind: 'allow', expression: former + entry.expression, note: '前面写了“原”，说的是过去的名称。' }];
}

const formers = ['原', '原市', '原县', '原区', '原省', '原镇', '原乡', '原国家', '原国务院', '原中国'];

function outweighs(entry: Expression, other: Expression | undefined): boolean {
  if (!other) return true;
  const [mine, its] = [weightOf(entry), weightOf(other)];
  return its !== weights.allow && (mine === weights.allow || mine > its);
}

function weightOf({ kind, severity }: Expression): number {
  return kind === 'allow' ? weights.allow : weights[severity];
}

function formatOf(entry: Expression): CompiledWording['formats'][number] {
  const { rule = '', list, severity, expression: name } = entry;
  return { rule, list, weight: weights[severity], name, suggestion: suggestionOf(entry) };
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
