// The kinds of publication as the organ keeps them.
import type { Static } from 'typebox';
import type { KindField } from '#contract/publication';
import type { Db, Tx } from '#kernel/db';
import type { PublicationKind } from './starter/index.ts';

export interface StoredKind {
  code: string;
  name: string;
  defaultColumnId: string | null;
  fields: Static<typeof KindField>[];
}

/** The organ's kind of that code, or null. */
export async function storedKind(db: Db | Tx, organId: string, code: string): Promise<StoredKind | null> {
  const row = await db
    .selectFrom('publication_kind')
    .select(['code', 'name', 'default_column_id', 'fields'])
    .where('organ_id', '=', organId)
    .where('code', '=', code)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return row
    ? { code: row.code, name: row.name, defaultColumnId: row.default_column_id, fields: JSON.parse(row.fields) as StoredKind['fields'] }
    : null;
}

/** Names under which a publication keeps what the starter's kinds call otherwise. */
const ownNames: Record<string, string> = { issuer: 'issuingOrgan', expiresOn: 'repealedOn' };

/** The fields a kind of the starter asks for, under the names of a publication's own fields where it has them. */
export function fieldsToStore(kind: PublicationKind): StoredKind['fields'] {
  return kind.fields.map((field) => ({ ...field, name: ownNames[field.name] ?? field.name }));
}
