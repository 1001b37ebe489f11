// Uploads that can be resumed, and what is known of each stored file.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table upload (
    organ_id text not null references organ (id), id text not null, purpose text not null, file_name text not null, declared_size bigint not null,
    received bigint not null, created_by text not null, created_at text not null, file_hash text, media_type text, finished_at text,
    primary key (organ_id, id)
  )`,
  `create index upload_file on upload (organ_id, file_hash)`,
  `create table upload_chunk (
    organ_id text not null, upload_id text not null, start bigint not null, size bigint not null, file_hash text not null,
    primary key (organ_id, upload_id, start)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
