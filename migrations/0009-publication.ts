// Columns, kinds, publications with their draft and editions, postings on channels, imports.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table site_column (
    organ_id text not null references organ (id), id text not null, parent_id text, slug text not null, name text not null, content text not null,
    statutory_item text, basis text not null, update_duty text not null, responsible_office text not null, channels text not null, evidence text not null,
    column_type text not null, description text not null, keywords text not null, position integer not null, holds_publications integer not null,
    empty_sentence text, closed_at text,
    primary key (organ_id, id), unique (organ_id, slug)
  )`,
  `create table publication_kind (
    organ_id text not null references organ (id), code text not null, name text not null, default_column_id text, fields text not null,
    in_legal_disclosure integer not null, position integer not null, closed_at text,
    primary key (organ_id, code)
  )`,
  `create table publication (
    organ_id text not null references organ (id), id text not null, state text not null, draft_state text, draft_version integer not null,
    public_number text, index_number text, edition integer not null,
    kind text not null, column_id text not null, title text not null, document_number text, subject text, genre text, issuing_organ text not null,
    formed_on text, effective_on text, repealed_on text, validity text not null, disclosure text not null, disclosure_ground text,
    department_id text, author_id text not null, source_kind text not null, source_name text not null, source_address text, summary text, keywords text not null,
    attachment_count integer not null, published_on text, first_published_at text, updated_at text not null, created_at text not null,
    import_run_id text, demo integer not null, due_from text, withdrawn_at text, withdrawn_by text, withdrawal_reason text,
    primary key (organ_id, id), unique (organ_id, public_number), unique (organ_id, index_number)
  )`,
  `create index publication_column on publication (organ_id, state, column_id, published_on desc, id desc)`,
  `create index publication_newest on publication (organ_id, state, published_on desc, id desc, column_id)`,
  `create index publication_tally on publication (organ_id, state, column_id, kind, substr(published_on, 1, 4), published_on)`,
  `create index publication_draft_state on publication (organ_id, draft_state, updated_at desc)`,
  `create index publication_updated on publication (organ_id, updated_at desc, id desc, state)`,
  `create table publication_draft (
    organ_id text not null, publication_id text not null, version integer not null, fields text not null, body_html text not null,
    saved_by text not null, saved_at text not null,
    primary key (organ_id, publication_id)
  )`,
  `create table publication_author (
    organ_id text not null, publication_id text not null, person_id text not null, primary key (organ_id, publication_id, person_id)
  )`,
  `create table publication_file (
    organ_id text not null, publication_id text not null, file_hash text not null, position integer not null, inline integer not null,
    title text not null, file_name text not null, size bigint not null, media_type text not null,
    primary key (organ_id, publication_id, file_hash)
  )`,
  `create index publication_file_hash on publication_file (organ_id, file_hash)`,
  `create table publication_edition (
    organ_id text not null, publication_id text not null, edition integer not null, fields text not null, body_html text not null, body_text text not null,
    attachments text not null, published_at text not null, published_by text not null, review_id text, change_note text,
    primary key (organ_id, publication_id, edition)
  )`,
  `create table publication_link (
    organ_id text not null, from_id text not null, to_id text not null, relation text not null, primary key (organ_id, from_id, to_id, relation)
  )`,
  `create index publication_link_to on publication_link (organ_id, to_id)`,
  `create table screening_waiver (
    organ_id text not null, publication_id text not null, fingerprint text not null, finding_kind text not null, reason text not null,
    signed_by text not null, signed_at text not null,
    primary key (organ_id, publication_id, fingerprint)
  )`,
  `create table posting (
    organ_id text not null references organ (id), id text not null, channel text not null, title text not null, address text, posted_on text not null,
    kind text, column_id text, department_id text, formed_on text, document_number text, summary text, publication_id text, import_run_id text,
    created_by text not null, created_at text not null, changed_at text, demo integer not null,
    primary key (organ_id, id)
  )`,
  `create index posting_day on posting (organ_id, posted_on, id)`,
  `create index posting_channel on posting (organ_id, channel, posted_on, id)`,
  `create index posting_publication on posting (organ_id, publication_id)`,
  `create index posting_same on posting (organ_id, channel, title, posted_on)`,
  `create index posting_address on posting (organ_id, address)`,
  `create index posting_document_number on posting (organ_id, document_number)`,
  `create table index_counter (organ_id text not null, series text not null, last integer not null, primary key (organ_id, series))`,
  `create table site_version (organ_id text primary key, version bigint not null)`,
  `create table import_run (
    organ_id text not null references organ (id), id text not null, subject text not null, file_name text not null, file_hash text not null, state text not null,
    total integer, checked integer not null, right_count integer not null, wrong_count integer not null, duplicate_count integer not null,
    applied integer not null, problem text, notes text not null, only_right integer not null, demo integer not null,
    created_by text not null, created_at text not null, finished_at text,
    primary key (organ_id, id)
  )`,
  `create table import_row (
    organ_id text not null, run_id text not null, line integer not null, state text not null, problems text not null, cells text not null, duplicate_of text,
    primary key (organ_id, run_id, line)
  )`,
  `create index import_row_state on import_row (organ_id, run_id, state, line)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
