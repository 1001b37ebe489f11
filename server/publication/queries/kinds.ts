// The kinds of publication an organ writes, and the closed lists of its form.
import type { Static } from 'typebox';
import type { KindRow, PublicationChoices } from '#contract/publication';
import type { Db, Tx } from '#kernel/db';
import { originNames } from '#law/regulation-10-who-discloses';
import { listDepartments } from '#people';
import { channels } from '../channels.ts';
import { genres, subjectPaths, validities } from '../starter/index.ts';

/** The kinds in order. */
export async function listKinds(db: Db | Tx, organId: string): Promise<Static<typeof KindRow>[]> {
  const rows = await db
    .selectFrom('publication_kind')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('closed_at', 'is', null)
    .orderBy('position')
    .orderBy('code')
    .execute();
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    defaultColumnId: row.default_column_id,
    fields: JSON.parse(row.fields) as Static<typeof KindRow>['fields'],
    inLegalDisclosure: row.in_legal_disclosure === 1,
    position: row.position,
  }));
}

/** What can be chosen in the form. */
export async function listChoices(db: Db | Tx, organId: string): Promise<Static<typeof PublicationChoices>> {
  const departments = (await listDepartments(db, organId)).filter((one) => one.closedAt === null).map(({ id, name }) => ({ id, name }));
  return {
    subjects: subjectPaths(),
    genres: [...genres],
    validities: [...validities],
    departments,
    channels: channels.filter((one) => one.code !== 'website').map(({ code, name }) => ({ code, name })),
    origins: Object.entries(originNames).map(([code, name]) => ({ code, name })),
  };
}
