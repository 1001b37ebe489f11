// What goes outside: lists handed over to archive and library, proof of what was posted, what is still to be registered, accounts of new media; what somebody who leaves hands over.
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
  `alter table posting add column evidence_hash text`,
  `alter table posting add column evidence_name text`,
  `create index posting_evidence on posting (organ_id, evidence_hash)`,
  `create table posting_wanted (
    organ_id text not null, publication_id text not null, channel text not null, since text not null,
    dropped_by text, dropped_at text, dropped_reason text,
    primary key (organ_id, publication_id, channel)
  )`,
  `create table channel_account (
    organ_id text not null references organ (id), id text not null, channel text not null, platform text not null, name text not null, number text,
    verified_as text, department_id text, leader text, admin_id text, phone text, opened_on text, verified_until text, report_number text,
    purpose text, approval text, state text not null, closing_reason text, closed_on text, closing_note text, version integer not null, created_at text not null,
    primary key (organ_id, id)
  )`,
  `create index channel_account_admin on channel_account (organ_id, admin_id)`,
  `create table hand_over (
    organ_id text not null, id text not null, from_person_id text not null, to_person_id text not null, made_by text not null, made_at text not null,
    reason text not null, parts text not null,
    primary key (organ_id, id)
  )`,
  `create index hand_over_from on hand_over (organ_id, from_person_id, made_at)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
