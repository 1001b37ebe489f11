// Which duty of the catalogue a publication meets; what the watch over duties keeps.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table publication_duty (organ_id text not null, publication_id text not null, item_id text not null, primary key (organ_id, publication_id, item_id))`,
  `create index publication_duty_item on publication_duty (organ_id, item_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
