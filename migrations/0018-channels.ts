// What goes outside: recipients of what is public (archive, library) and the lists handed over to them.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table delivery_recipient (
    organ_id text not null references organ (id), id text not null, kind text not null, name text not null, since text not null, created_at text not null,
    closed_at text,
    primary key (organ_id, id)
  )`,
  `create table delivery_list (
    organ_id text not null, id text not null, recipient_id text not null, number integer not null, from_day text not null, until_day text not null,
    state text not null, made_by text not null, made_at text not null, handed_on text, received_by text, receipt_number text, note text, item_count integer not null,
    primary key (organ_id, id), unique (organ_id, recipient_id, number)
  )`,
  `create table delivery_item (
    organ_id text not null, list_id text not null, position integer not null, publication_id text not null, happened text not null, on_day text not null,
    edition integer not null, title text not null, index_number text, document_number text, formed_on text, public_number text not null,
    primary key (organ_id, list_id, position)
  )`,
  `create index publication_edition_published on publication_edition (organ_id, published_at)`,
  `create index delivery_item_of on delivery_item (organ_id, publication_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
