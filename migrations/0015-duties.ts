// Which duty of the catalogue a publication meets; what the watch over duties keeps.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table publication_duty (organ_id text not null, publication_id text not null, item_id text not null, primary key (organ_id, publication_id, item_id))`,
  `create index publication_duty_item on publication_duty (organ_id, item_id)`,
  `create table duty_lateness (organ_id text not null, publication_id text not null, edition integer not null, kind text not null,
    reason text not null, given_by text not null, given_at text not null, primary key (organ_id, publication_id, edition))`,
  `create table duty_setting (organ_id text not null, thresholds text not null, contacts_checked_on text, contacts_checked_by text,
    version integer not null, changed_at text not null, primary key (organ_id))`,
  `create table duty_snapshot (organ_id text not null, day text not null, figures text not null, primary key (organ_id, day))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
