// The dictionary of expressions of each organ: its lists, their entries, what was changed, how often a hit was kept.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table screening_list (
    organ_id text not null references organ (id), id text not null, kind text not null, name text not null, about text not null,
    shipped_code text, severity text not null, active integer not null, shared integer not null, position integer not null, version integer not null,
    created_by text not null, created_at text not null,
    primary key (organ_id, id), unique (organ_id, name), unique (organ_id, shipped_code)
  )`,
  `create table screening_entry (
    organ_id text not null, id text not null, list_id text not null, expression text not null, spelling text not null, replacement text not null,
    since text not null, note text not null, source text not null, severity text, valid_from text, active integer not null, version integer not null,
    rule text, shipped_key text, shipped_digest text, created_by text not null, created_at text not null, changed_at text not null,
    primary key (organ_id, id), unique (organ_id, list_id, spelling)
  )`,
  `create index screening_entry_spelling on screening_entry (organ_id, spelling)`,
  `create index screening_entry_valid on screening_entry (organ_id, valid_from)`,
  `create table screening_change (
    organ_id text not null, id text not null, list_id text, list_name text not null, entry_id text, verb text not null, about text not null,
    before text, after text, reason text not null, person_name text not null, at text not null,
    primary key (organ_id, id)
  )`,
  `create index screening_change_entry on screening_change (organ_id, entry_id, id)`,
  `create table screening_version (organ_id text primary key, version text not null, shared_version text not null, shipped_version integer not null)`,
  `create table screening_kept (
    organ_id text not null, list_name text not null, expression text not null, kept integer not null, last_at text not null,
    primary key (organ_id, list_name, expression)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
