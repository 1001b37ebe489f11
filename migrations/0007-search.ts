// The search index: text cut into bigrams, in each engine's own full-text index.
import { type Kysely, sql } from 'kysely';
import type { Engine } from '#kernel/db';

const entry = `organ_id text not null, subject text not null, id text not null, day text not null, facet text not null`;
const key = 'primary key (organ_id, subject, id)';

// `scope` holds organ, subject and facets as words of their own, with the words of the title and the single characters: counting needs no second table.
// `ascii`: every character beyond ASCII belongs to a word, also those newer than the engine's own tables; folding is ours.
const sqlite = [
  `create table search_entry (${entry}, row_number integer not null unique, ${key})`,
  `create virtual table search_terms using fts5 (scope, title, body, content = '', contentless_delete = 1, tokenize = 'ascii')`,
  // Eight megabytes are gathered before they are written: three times as many texts a second as with one.
  `insert into search_terms (search_terms, rank) values ('hashsize', 8388608)`,
  // By a trigger, because of the number SQLite leaves behind: a delete in the full-text table sets the last row number beyond what a JavaScript number holds.
  `create trigger search_entry_gone after delete on search_entry begin delete from search_terms where rowid = old.row_number; end`,
];

// Body and terms leave the row, so that many rows are counted from few pages; the title stays, and so does what is looked at in every row.
const postgres = [
  `create table search_entry (${entry}, title text not null, body text not null, terms tsvector not null, ${key}) with (toast_tuple_target = 128)`,
  `alter table search_entry alter column title set storage main`,
  ...['organ_id', 'subject', 'id', 'day', 'facet'].map((column) => `alter table search_entry alter column ${column} set storage plain`),
  `create index search_entry_terms on search_entry using gin (terms)`,
  `create index search_entry_day on search_entry (organ_id, subject, day)`,
];

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  for (const statement of engine === 'sqlite' ? sqlite : postgres) await sql.raw(statement).execute(db);
}
