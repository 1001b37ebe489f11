// Holiday notices entered after this version was made, the region an organ lies in, and an organ's own exceptions.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table calendar_notice (
    id text primary key, region text not null, year integer not null, kind text not null, title text not null, document_number text,
    issued_on text not null, holidays text not null, working_weekends text not null, state text not null,
    proposed_by text not null, proposed_by_name text not null, proposed_at text not null,
    confirmed_by text, confirmed_by_name text, confirmed_at text,
    withdrawn_by text, withdrawn_by_name text, withdrawn_at text, withdrawal_reason text
  )`,
  `create index calendar_notice_newest on calendar_notice (state, id desc)`,
  `create table calendar_region (organ_id text primary key references organ (id), region text not null)`,
  `create table calendar_exception (
    organ_id text not null references organ (id), id text not null, from_day text not null, to_day text not null, working integer not null,
    name text not null, basis text not null, added_by text not null, added_by_name text not null, added_at text not null,
    withdrawn_by text, withdrawn_by_name text, withdrawn_at text, withdrawal_reason text,
    primary key (organ_id, id)
  )`,
  // One row that every change touches: it lines the changes up, and whoever keeps a calendar in memory sees that it is old.
  `create table calendar_stamp (id integer primary key, stamp text not null)`,
  `insert into calendar_stamp (id, stamp) values (1, 'shipped')`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
