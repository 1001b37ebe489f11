// What the publication behind a posting says about itself: for the columns of the ledger's workbook.
import { itemName, itemsInForce } from '#catalogue';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';

export interface PostingMetadata {
  subject: string | null;
  genre: string | null;
  issuingOrgan: string;
  keywords: string;
  validity: string;
  effectiveOn: string | null;
  /** The item of the catalogue in force, as “领域/事项”. */
  item: string | null;
}

/** Answers what some publications say, by their id; the catalogue is read once. */
export async function metadataReader(db: Db, organId: string, today: Day) {
  const named = (await itemsInForce(db, organId, today)).map((item) => ({ id: item.id, name: `${item.domain}/${itemName(item)}` }));
  const times = Map.groupBy(named, ({ name }) => name);
  // A name two items have would be refused when it is read again.
  const items = new Map(named.filter(({ name }) => times.get(name)?.length === 1).map(({ id, name }) => [id, name]));
  return async (ids: readonly string[]): Promise<ReadonlyMap<string, PostingMetadata>> => {
    if (ids.length === 0) return new Map();
    const rows = await db
      .selectFrom('publication')
      .select(['id', 'subject', 'genre', 'issuing_organ', 'keywords', 'validity', 'effective_on'])
      .where('organ_id', '=', organId)
      .where('id', 'in', ids)
      .execute();
    const duties = await db
      .selectFrom('publication_duty')
      .select(['publication_id', 'item_id'])
      .where('organ_id', '=', organId)
      .where('publication_id', 'in', ids)
      .orderBy('item_id')
      .execute();
    const item = (id: string) => duties.flatMap((one) => (one.publication_id === id ? (items.get(one.item_id) ?? []) : []))[0] ?? null;
    return new Map(
      rows.map((row) => [
        row.id,
        {
          subject: row.subject,
          genre: row.genre,
          issuingOrgan: row.issuing_organ,
          keywords: row.keywords,
          validity: row.validity,
          effectiveOn: row.effective_on,
          item: item(row.id),
        },
      ]),
    );
  };
}
