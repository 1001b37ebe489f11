// The catalogue of duties with its versions, what an organ is not concerned with, the guide and the rulebook.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table catalogue_item (
    organ_id text not null references organ (id), id text not null, position integer not null, domain text not null,
    level1 text not null, level2 text not null, level3 text not null, content text not null, basis text not null,
    time_limit text not null, rule text not null, duty_kind text not null, subject text not null, channels text not null,
    audience text not null, mode text not null, levels text not null, statutory_item text, department_id text, column_id text,
    phone text not null, complaint_phone text not null, note text not null,
    state text not null, off_reason text, source text not null, starter_code text,
    confirmed_by text, confirmed_at text, confirmed_with text, version integer not null, changed_by text not null, changed_at text not null,
    primary key (organ_id, id), unique (organ_id, starter_code)
  )`,
  `create index catalogue_item_order on catalogue_item (organ_id, position, id)`,
  `create table catalogue_domain (
    organ_id text not null references organ (id), domain text not null, position integer not null, involved integer not null, sentence text not null,
    changed_by text not null, changed_at text not null,
    primary key (organ_id, domain)
  )`,
  `create table catalogue_version (
    organ_id text not null references organ (id), n integer not null, effective_on text not null, note text not null, domains text not null,
    item_count integer not null, made_by text not null, made_at text not null,
    primary key (organ_id, n), unique (organ_id, effective_on)
  )`,
  `create table catalogue_version_item (
    organ_id text not null, version integer not null, item_id text not null, position integer not null, since text not null, fields text not null,
    primary key (organ_id, version, item_id)
  )`,
  `create table guide_draft (
    organ_id text not null references organ (id), version integer not null, sections text not null, saved_by text not null, saved_at text not null,
    primary key (organ_id)
  )`,
  `create table guide_edition (
    organ_id text not null references organ (id), n integer not null, sections text not null, profile text not null, note text not null,
    fixed_by text not null, fixed_at text not null, reviewed_by text not null, reviewed_on text not null,
    primary key (organ_id, n)
  )`,
  `create table rulebook_entry (
    organ_id text not null references organ (id), id text not null, kind text not null, name text not null, number text not null,
    issued_on text not null, in_force_on text not null, ended_on text, body text not null, link text not null,
    note text not null, reviewed_by text, reviewed_on text, version integer not null, changed_by text not null, changed_at text not null,
    primary key (organ_id, id)
  )`,
  `create table rulebook_version (
    organ_id text not null, entry_id text not null, n integer not null, fields text not null, changed_by text not null, changed_at text not null,
    primary key (organ_id, entry_id, n)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
