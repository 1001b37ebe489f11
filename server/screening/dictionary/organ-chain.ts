// The organs whose shared lists hold for an organ: those above it, the nearest first.
import type { Db, Tx } from '#kernel/db';

const highest = 12;

/** Ids of the organs above, without the organ itself. */
export async function organsAbove(db: Db | Tx, organId: string): Promise<string[]> {
  const above: string[] = [];
  for (let id: string | null = organId; id !== null && above.length < highest; ) {
    const row: { parent_id: string | null } | undefined = await db
      .selectFrom('organ')
      .select('parent_id')
      .where('id', '=', id)
      .executeTakeFirst();
    id = row?.parent_id ?? null;
    if (id === null || above.includes(id) || id === organId) break;
    above.push(id);
  }
  return above;
}
