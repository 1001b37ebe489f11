// The life of a publication after the first time: revisions, set times, validity, withdrawal, removal, what is kept unopened.
import { type Kysely, sql } from 'kysely';

const publication = [
  'origin text',
  'responsible_organ text',
  'reassess_on text',
  'expires_on text',
  'change_from text',
  'withdrawal_kind text',
  'withdrawal_notice text',
  'replaced_by text',
  'title_hidden integer not null default 0',
  'reviewed_after text',
  'assessed_by text',
];
const edition = ['change_kind text', 'due_from text', 'planned_at text'];

const statements = [
  ...publication.map((column) => `alter table publication add column ${column}`),
  ...edition.map((column) => `alter table publication_edition add column ${column}`),
  `alter table posting add column removed_on text`,
  `alter table posting add column removed_kind text`,
  `create index publication_expires on publication (organ_id, expires_on)`,
  `create index publication_reassess on publication (organ_id, reassess_on)`,
  `create index publication_change_from on publication (organ_id, change_from)`,
  `create index publication_reviewed_after on publication (organ_id, reviewed_after) where reviewed_after is not null`,
  `create table publication_deed (
    organ_id text not null, id text not null, publication_id text not null, verb text not null, at text not null, person_id text,
    reason text, public_note text, detail text not null,
    primary key (organ_id, id)
  )`,
  `create index publication_deed_of on publication_deed (organ_id, publication_id, at, id)`,
  `create table publication_schedule (
    organ_id text not null, id text not null, publication_id text not null, version integer not null, planned_at text not null, state text not null,
    reason text, made_by text not null, made_at text not null, done_at text, problem text,
    primary key (organ_id, id)
  )`,
  `create unique index publication_schedule_waiting on publication_schedule (organ_id, publication_id) where state = 'waiting'`,
  `create index publication_schedule_of on publication_schedule (organ_id, publication_id, made_at)`,
  `create index publication_schedule_state on publication_schedule (organ_id, state, planned_at)`,
  `create table publication_validity (
    organ_id text not null, id text not null, publication_id text not null, validity text not null, on_day text not null,
    by_publication_id text, by_document text, note text not null, made_by text not null, made_at text not null, in_force integer not null,
    primary key (organ_id, id)
  )`,
  `create index publication_validity_of on publication_validity (organ_id, publication_id, made_at)`,
  `create index publication_validity_to_come on publication_validity (in_force, on_day)`,
  `create table publication_removal (
    organ_id text not null, publication_id text not null, kind text not null, reason text not null, title_kept integer not null,
    editions text not null, removed_by text not null, removed_at text not null,
    primary key (organ_id, publication_id)
  )`,
  `create table file_removal (
    organ_id text not null, publication_id text not null, file_hash text not null, state text not null, problem text, asked_at text not null, done_at text,
    primary key (organ_id, publication_id, file_hash)
  )`,
  `create index file_removal_state on file_removal (state, asked_at)`,
  `create table publication_assessment (
    organ_id text not null, id text not null, publication_id text not null, outcome text not null, disclosure text not null, ground text not null,
    reason text not null, next_on text, decided_by text not null, decided_at text not null,
    primary key (organ_id, id)
  )`,
  `create index publication_assessment_of on publication_assessment (organ_id, publication_id, decided_at)`,
  `alter table audit_entry add column redacted_at text`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
