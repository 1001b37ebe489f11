// Reviews of anything about to be opened: stages in order, each by another person.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table review (
    organ_id text not null references organ (id), id text not null, subject text not null, subject_id text not null, subject_version integer not null,
    subject_title text not null, author_id text not null, state text not null, submitted_at text not null, closed_at text,
    primary key (organ_id, id)
  )`,
  `create index review_subject on review (organ_id, subject, subject_id)`,
  `create index review_state on review (organ_id, state, submitted_at)`,
  `create table review_stage (
    organ_id text not null, review_id text not null, position integer not null, stage text not null, role text not null, state text not null,
    person_id text, decided_at text, opinion text, conclusion text, article text,
    primary key (organ_id, review_id, position)
  )`,
  `create index review_stage_state on review_stage (organ_id, state)`,
  `create table review_author (organ_id text not null, review_id text not null, person_id text not null, primary key (organ_id, review_id, person_id))`,
  `create index review_author_person on review_author (organ_id, person_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
