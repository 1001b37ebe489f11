// Work to be done later, with leases.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table job (
    id text primary key, organ_id text, kind text not null, payload text not null, unique_key text unique, state text not null, run_at text not null,
    attempts integer not null, lease_until text, leased_by text, last_error text, created_at text not null, finished_at text
  )`,
  `create index job_due on job (state, run_at)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
