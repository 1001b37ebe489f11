// Organs in a tree, their departments and villages, people, roles, delegations, sessions, reports of problems.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table installation (name text primary key, value text not null)`,
  `create table organ (
    id text primary key, parent_id text references organ (id), slug text not null unique, name text not null, short_name text not null,
    kind text not null, level text not null, vertical_parent_id text references organ (id), discloses integer not null, profile text not null,
    index_template text not null, demo integer not null, created_at text not null, closed_at text
  )`,
  `create index organ_parent on organ (parent_id)`,
  `create table department (
    organ_id text not null references organ (id), id text not null, slug text not null, name text not null, other_names text not null, kind text not null,
    discloses text not null, position integer not null, closed_at text,
    primary key (organ_id, id), unique (organ_id, slug)
  )`,
  `create table village (
    organ_id text not null references organ (id), id text not null, name text not null, position integer not null, closed_at text, primary key (organ_id, id)
  )`,
  `create table person (
    id text primary key, login text not null unique, name text not null, password_hash text not null, must_change_password integer not null,
    password_changed_at text not null, totp_secret text, totp_confirmed_at text, totp_last_step integer, organ_id text references organ (id),
    department_id text, demo integer not null, created_at text not null, closed_at text
  )`,
  `create index person_organ on person (organ_id)`,
  `create table sign_in_throttle (key text primary key, failed_count integer not null, since text not null, locked_until text)`,
  `create table membership (
    organ_id text not null references organ (id), person_id text not null references person (id), role text not null, department_id text,
    since text not null, until text,
    primary key (organ_id, person_id, role)
  )`,
  `create index membership_person on membership (person_id)`,
  `create table delegation (
    organ_id text not null references organ (id), id text not null, from_person_id text not null references person (id),
    to_person_id text not null references person (id), role text not null, from_day text not null, to_day text not null, reason text not null,
    created_at text not null, ended_at text,
    primary key (organ_id, id)
  )`,
  `create index delegation_to on delegation (to_person_id)`,
  `create table session (
    id text primary key, person_id text not null references person (id), created_at text not null, seen_at text not null, address text not null,
    agent text not null, waits_for text, ended_at text
  )`,
  `create index session_person on session (person_id)`,
  `create table problem_report (
    id text primary key, organ_id text, person_id text, page text not null, request_id text, words text not null, agent text not null, at text not null,
    state text not null, answer text, answered_at text
  )`,
  `create index problem_report_organ on problem_report (organ_id, id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
