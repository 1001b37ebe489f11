// Reviews as data: flows of an organ, the form of the secrecy review, what is sent up, consents, closed papers, re-checks, settings.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table review_flow (
    organ_id text not null references organ (id), id text not null, name text not null, kinds text not null, reprints integer not null,
    changed_by text not null, changed_at text not null, closed_at text,
    primary key (organ_id, id)
  )`,
  `create table review_flow_stage (
    organ_id text not null, flow_id text not null, position integer not null, stage text not null, name text not null, roles text not null,
    proofreads integer not null, checklist text not null, days integer not null, same_person integer not null,
    primary key (organ_id, flow_id, position)
  )`,
  `create table review_settings (
    organ_id text primary key references organ (id), small_office integer not null, small_office_since text, small_office_reason text,
    afterwards_days integer not null, reprint_hosts text not null, changed_by text not null, changed_at text not null
  )`,
  ...[
    `kind text not null default ''`,
    `flow_name text not null default ''`,
    `origin text not null default 'self'`,
    `partners text not null default '[]'`,
    `facts text not null default '{}'`,
    `resumed_from text`,
    `resume_note text`,
    'urgent_reason text',
    'urgent_by text',
    'urgent_at text',
    'finish_by text',
  ].map((column) => `alter table review add column ${column}`),
  ...[
    `name text not null default ''`,
    'days integer not null default 2',
    'proofreads integer not null default 0',
    `checklist text not null default '[]'`,
    'same_person integer not null default 1',
    'waiting_since text',
    'on_behalf_of text',
    'proofread integer not null default 0',
    `checked text not null default '[]'`,
    'same_hand integer not null default 0',
    'carried_from text',
    'reminders integer not null default 0',
    'escalated_at text',
  ].map((column) => `alter table review_stage add column ${column}`),
  `update review_stage set waiting_since = (select submitted_at from review r where r.organ_id = review_stage.organ_id and r.id = review_stage.review_id)
    where state = 'waiting'`,
  `create index review_closed on review (organ_id, state, closed_at)`,
  `create index review_stage_person on review_stage (organ_id, person_id)`,
  `create table review_text (
    organ_id text not null, review_id text not null, fields text not null, body_html text not null,
    primary key (organ_id, review_id)
  )`,
  `create table secrecy_form (
    organ_id text not null, review_id text not null, number text not null, items text not null, carrier text not null, source text not null,
    scope text not null, masked text not null, filled_by text not null, filled_at text not null, conclusion text, decided_at text,
    primary key (organ_id, review_id)
  )`,
  `create index secrecy_form_decided on secrecy_form (organ_id, decided_at)`,
  `create table secrecy_counter (organ_id text not null, year integer not null, last integer not null, primary key (organ_id, year))`,
  `create table review_referral (
    organ_id text not null, id text not null, review_id text not null, to_kind text not null, to_organ_id text, to_name text not null,
    reason text not null, letter text not null, sent_on text not null, sent_by text not null, sent_at text not null,
    answer text, answered_on text, answer_number text, answer_note text, answer_file_hash text, answer_file_name text, answered_by text, answered_at text,
    recalled_at text, recall_reason text,
    primary key (organ_id, id)
  )`,
  `create index review_referral_review on review_referral (organ_id, review_id)`,
  `create table review_consent (
    organ_id text not null, subject text not null, subject_id text not null, organ_name text not null, decision text not null, decided_on text not null,
    number text not null, note text not null, file_hash text, file_name text, subject_version integer not null, entered_by text not null, entered_at text not null,
    primary key (organ_id, subject, subject_id, organ_name)
  )`,
  `create table closed_paper (
    organ_id text not null references organ (id), id text not null, document_number text not null, title text not null, issuing_organ text not null,
    added_by text not null, added_at text not null, removed_at text,
    primary key (organ_id, id)
  )`,
  `create index closed_paper_number on closed_paper (organ_id, document_number)`,
  `create table review_recheck (
    organ_id text not null references organ (id), id text not null, reviewed_organ_id text not null, review_id text not null, title text not null,
    drawn_by text not null, drawn_at text not null, result text, note text, done_by text, done_at text,
    primary key (organ_id, id), unique (organ_id, reviewed_organ_id, review_id)
  )`,
  `create index review_recheck_reviewed on review_recheck (reviewed_organ_id, done_at)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
