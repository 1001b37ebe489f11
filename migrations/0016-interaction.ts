// What publications are about, for the pages of subjects; what residents report of the pages; their own words and contact apart from the record, so that the audit trail never copies them.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table correction (
    organ_id text not null references organ (id), id text not null, number text not null, state text not null, version integer not null,
    kind text not null, publication_id text, page_path text not null, page_title text not null,
    received_at text not null, received_on text not null, due_on text not null,
    handler_id text, taken_at text, answered_at text, answered_on text, answered_by text, answer text not null, is_public integer not null, public_words text not null,
    demo integer not null,
    primary key (organ_id, id), unique (organ_id, number)
  )`,
  `create index correction_state on correction (organ_id, state, due_on, id)`,
  `create index correction_received on correction (organ_id, received_on desc, id desc)`,
  `create index correction_public on correction (organ_id, is_public, answered_on desc, id desc)`,
  `create index correction_publication on correction (organ_id, publication_id)`,
  `create index publication_subject on publication (organ_id, state, subject, published_on desc, id desc)`,
  `create table correction_words (
    organ_id text not null, correction_id text not null, words text not null, contact_cipher text, contact_hint text not null,
    primary key (organ_id, correction_id)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
