// What writing keeps besides the draft: earlier versions, who is at it, which files it uses, what was found in them and what they were made from.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table attachment_screening (
    organ_id text not null, file_hash text not null, rules text not null, state text not null, findings text not null, problem text,
    asked_at text not null, checked_at text,
    primary key (organ_id, file_hash)
  )`,
  `create table publication_version (
    organ_id text not null, publication_id text not null, n integer not null, draft_version integer not null, why text not null,
    fields text not null, body_html text not null, saved_by text not null, saved_at text not null, kept_at text not null,
    primary key (organ_id, publication_id, n)
  )`,
  `create table draft_presence (
    organ_id text not null, publication_id text not null, person_id text not null, seen_at text not null, writes integer not null,
    primary key (organ_id, publication_id, person_id)
  )`,
  `create table draft_file (
    organ_id text not null, publication_id text not null, file_hash text not null,
    primary key (organ_id, publication_id, file_hash)
  )`,
  `create index draft_file_hash on draft_file (organ_id, file_hash)`,
  `create table file_derivation (
    organ_id text not null, file_hash text not null, from_hash text not null, how text not null, changes text not null, made_by text not null, made_at text not null,
    primary key (organ_id, file_hash, from_hash)
  )`,
  `create index file_derivation_from on file_derivation (organ_id, from_hash)`,
  `create table link_check (
    organ_id text not null, href text not null, state text not null, sentence text not null, checked_at text not null,
    primary key (organ_id, href)
  )`,
];

interface Drafts {
  publication_draft: { organ_id: string; publication_id: string; fields: string; body_html: string };
  draft_file: { organ_id: string; publication_id: string; file_hash: string };
}

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  await noteFiles(db as Kysely<Drafts>);
}

/** The files of the drafts that were open before. */
async function noteFiles(db: Kysely<Drafts>): Promise<void> {
  for (const one of await db.selectFrom('publication_draft').selectAll().execute()) {
    const attached = (JSON.parse(one.fields) as { attachments?: { fileHash: string }[] }).attachments ?? [];
    const pictures = [...one.body_html.matchAll(/\bsrc="files\/([0-9a-f]{64})\b/g)].map((match) => match[1]!);
    const rows = [...new Set([...attached.map((file) => file.fileHash), ...pictures])].map((file_hash) => ({
      organ_id: one.organ_id,
      publication_id: one.publication_id,
      file_hash,
    }));
    if (rows.length > 0) await db.insertInto('draft_file').values(rows).execute();
  }
}
