// The published rows of a page of hits, with their texts.
import type { Db } from '#kernel/db';

interface Key {
  organId: string;
  id: string;
}

export interface HitRow {
  organ_id: string;
  id: string;
  state: string;
  edition: number;
  public_number: string | null;
  title: string;
  document_number: string | null;
  published_on: string | null;
  column_id: string;
  kind: string;
  validity: string;
  summary: string | null;
  body_text: string;
}

export const hitKey = ({ organId, id }: Key): string => `${organId} ${id}`;

/** By organ and id. Two steps by key: joined and narrowed by state, SQLite would walk through everything published. */
export async function hitRows(db: Db, keys: readonly Key[]): Promise<Map<string, HitRow>> {
  const found = new Map<string, HitRow>();
  for (const [organId, some] of Map.groupBy(keys, (key) => key.organId)) {
    const ids = some.map(({ id }) => id);
    for (const row of await rowsOf(db, organId, ids)) found.set(hitKey({ organId, id: row.id }), row);
  }
  return found;
}

async function rowsOf(db: Db, organId: string, ids: string[]): Promise<HitRow[]> {
  const rows = await db
    .selectFrom('publication')
    .select(['organ_id', 'id', 'state', 'edition', 'public_number', 'title', 'document_number', 'published_on', 'column_id'])
    .select(['kind', 'validity', 'summary'])
    .where('organ_id', '=', organId)
    .where('id', 'in', ids)
    .execute();
  const texts = await db
    .selectFrom('publication_edition')
    .select(['publication_id', 'edition', 'body_text'])
    .where('organ_id', '=', organId)
    .where('publication_id', 'in', ids)
    .execute();
  const bodies = new Map(texts.map((text) => [`${text.publication_id} ${text.edition}`, text.body_text]));
  const open = rows.filter((row) => row.state === 'published');
  return open.map((row) => ({ ...row, body_text: bodies.get(`${row.id} ${row.edition}`) ?? '' }));
}
