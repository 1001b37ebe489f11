// Search: openings and attachments have columns of their own, synonyms, what was searched for; the static exports made. What was indexed before is indexed afresh by a job.
import { type Kysely, sql } from 'kysely';
import type { Engine } from '#kernel/db';

const entry = `organ_id text not null, subject text not null, id text not null, day text not null, facet text not null, weight real not null, title text not null`;
const key = 'primary key (organ_id, subject, id)';

// `scope` holds organ, subject, facets, numbers, the words of the title and the single characters as words of their own.
const sqlite = [
  'drop trigger search_entry_gone',
  'drop table search_terms',
  'drop table search_entry',
  `create table search_entry (${entry}, row_number integer not null unique, ${key})`,
  `create virtual table search_terms using fts5 (scope, title, lead, body, attached, content = '', contentless_delete = 1, tokenize = 'ascii')`,
  `insert into search_terms (search_terms, rank) values ('hashsize', 8388608)`,
  `create trigger search_entry_gone after delete on search_entry begin delete from search_terms where rowid = old.row_number; end`,
];

const postgres = [
  'drop table search_entry',
  `create table search_entry (${entry}, body text not null, attached text not null, terms tsvector not null, ${key}) with (toast_tuple_target = 128)`,
  'alter table search_entry alter column title set storage main',
  ...['organ_id', 'subject', 'id', 'day', 'facet'].map((column) => `alter table search_entry alter column ${column} set storage plain`),
  'create index search_entry_terms on search_entry using gin (terms)',
  'create index search_entry_day on search_entry (organ_id, subject, day)',
];

const both = [
  `create table search_attached (
    organ_id text not null, subject text not null, id text not null, file_hash text not null, text text not null, problem text, read_at text not null,
    primary key (organ_id, subject, id, file_hash)
  )`,
  `create table search_synonym (
    organ_id text not null references organ (id), id text not null, words text not null, direction text not null, note text not null,
    version integer not null, changed_by text not null, changed_at text not null,
    primary key (organ_id, id)
  )`,
  `create table search_synonym_off (organ_id text not null references organ (id), group_key text not null, primary key (organ_id, group_key))`,
  `create table search_log (
    organ_id text not null, day text not null, words text not null, searches integer not null, found integer not null,
    primary key (organ_id, day, words)
  )`,
  'create table search_word (organ_id text not null, word text not null, n integer not null, primary key (organ_id, word))',
  `create table site_export (
    id text primary key, folder text not null, started_at text not null, finished_at text, state text not null, files integer not null,
    changed integer not null, removed integer not null, digest text, problem text
  )`,
  // Due at once: the instant only has to lie in the past.
  `insert into job (id, organ_id, kind, payload, unique_key, state, run_at, attempts, created_at)
    select 'reindex-' || organ_id, organ_id, 'publication.reindex', '{"organId":"' || organ_id || '"}', 'reindex-0017-' || organ_id, 'waiting',
      '2026-01-01T00:00:00.000Z', 0, '2026-01-01T00:00:00.000Z'
    from (select distinct organ_id from publication where state = 'published') as published`,
];

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  for (const statement of [...(engine === 'sqlite' ? sqlite : postgres), ...both]) await sql.raw(statement).execute(db);
}
