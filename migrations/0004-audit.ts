// The audit trail: one chain of hashes per organ, one for the installation.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table audit_entry (
    chain text not null, seq integer not null, at text not null, verb text not null, title text not null, person_id text, person_name text not null,
    on_behalf_of text, address text not null, reason text, changes text not null, previous_hash text not null, hash text not null,
    primary key (chain, seq)
  )`,
  `create index audit_entry_at on audit_entry (chain, at)`,
  `create index audit_entry_person on audit_entry (chain, person_id, seq)`,
  `create index audit_entry_verb on audit_entry (chain, verb, seq)`,
  `create table audit_head (chain text primary key, seq integer not null, hash text not null)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
