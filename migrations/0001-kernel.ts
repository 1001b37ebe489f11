// The outbox of events.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table outbox (
    id text primary key, organ_id text, name text not null, payload text not null, at text not null, relayed_at text
  )`.execute(db);
  await sql`create index outbox_waiting on outbox (id) where relayed_at is null`.execute(db);
}
