// The search index: text cut into bigrams, in each engine's own full-text index.
import { type Kysely, sql } from 'kysely';
import type { Engine } from '#kernel/db';

const table = `create table search_entry (
    organ_id text not null, subject text not null, id text not null, ROWKEY, day text not null, facet text not null, title text not null, body text not null TERMS,
    primary key (organ_id, subject, id)
  )`;

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const own =
    engine === 'sqlite'
      ? [
          table.replace('ROWKEY', 'row_number integer not null unique').replace('TERMS', ''),
          `create virtual table search_terms using fts5 (title, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0")`,
        ]
      : [
          table.replace('ROWKEY, ', '').replace('TERMS', ', terms tsvector not null'),
          `create index search_entry_terms on search_entry using gin (terms)`,
        ];
  for (const statement of [...own, `create index search_entry_day on search_entry (organ_id, subject, day)`])
    await sql.raw(statement).execute(db);
}
