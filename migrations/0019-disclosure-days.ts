// Which days of disclosure changed in which version of the site, and revisions found without reading every edition.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table disclosure_change (organ_id text not null, day text not null, version bigint not null, primary key (organ_id, day))`,
  `create index disclosure_change_version on disclosure_change (organ_id, version, day)`,
  `create index publication_revised on publication_edition (organ_id, published_at, publication_id, edition) where edition > 1`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
