// Which column an item is most likely published in: the one of its statutory item, by the words of domain and item where several are.
import type { Column, ItemRow } from './types.ts';

/** The column's id, or null when nothing speaks for one. */
export function suggestColumn(
  item: Pick<ItemRow, 'domain' | 'level1' | 'name' | 'statutoryItem'>,
  columns: readonly Column[],
): string | null {
  const open = columns.filter((column) => column.holdsPublications);
  const named = open.map((column) => ({ column, score: score(item, column) })).filter((one) => one.score > 0);
  if (named.length === 0) return null;
  const best = Math.max(...named.map((one) => one.score));
  return named.find((one) => one.score === best)!.column.id;
}

function score(item: Pick<ItemRow, 'domain' | 'level1' | 'name' | 'statutoryItem'>, column: Column): number {
  const statutory = item.statutoryItem !== null && (column.statutoryItem ?? '').split(';').includes(item.statutoryItem) ? 10 : 0;
  const words = `${column.name}${column.keywords}`;
  const domain = column.name.includes(item.domain) || item.domain.includes(column.name) ? 20 : shared(item.domain, words) * 3;
  return statutory + domain + (statutory + domain > 0 ? shared(item.level1 + item.name, column.name) : 0);
}

/** How many pairs of neighbouring characters both texts have. */
function shared(a: string, b: string): number {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < a.length; at += 1) pairs.add(a.slice(at, at + 2));
  return [...pairs].filter((pair) => b.includes(pair)).length;
}
