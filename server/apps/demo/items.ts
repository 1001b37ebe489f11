// Which item of the catalogue a line of the demo's ledger meets: the one in its column whose name has most in common with the title.
import { itemName, itemsInForce } from '#catalogue';
import type { Runtime } from '#kernel/command';
import { type LedgerRow, unmarked } from './ledger-row.ts';

/** Pairs of characters that must be common. */
const fewest = 2;

/** Answers with `领域/事项`, or '' where none fits or two are called the same. */
export async function demoItems({ database: { read }, clock }: Runtime, organId: string): Promise<(row: LedgerRow) => string> {
  const columns = await read.selectFrom('site_column').select(['id', 'slug']).where('organ_id', '=', organId).execute();
  const slugs = new Map(columns.map((column) => [column.id, column.slug]));
  const items = (await itemsInForce(read, organId, clock.today())).map((item) => ({
    column: slugs.get(item.columnId ?? '') ?? '',
    name: itemName(item),
    path: `${item.domain}/${itemName(item)}`,
  }));
  return (row) => {
    const here = items
      .filter((item) => item.column === row.column)
      .map((item) => ({ ...item, common: common(item.name, unmarked(row.title)) }));
    const best = here.toSorted((a, b) => b.common - a.common)[0];
    if (!best || best.common < fewest || items.filter((item) => item.path === best.path).length > 1) return '';
    return best.path;
  };
}

function common(a: string, b: string): number {
  const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const known = new Set(pairs(b));
  return pairs(a).filter((pair) => known.has(pair)).length;
}
