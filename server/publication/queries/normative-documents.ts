// 规范性文件 of a year, as the yearly report asks: made, repealed, in force at the year's end.
import type { Static } from 'typebox';
import type { NormativeFigures } from '#contract/publication';
import type { Db } from '#kernel/db';

export const normativeKind = 'normative-document';

/** What is public of the kind, text by text: made in the year, ended in it, in force when it ended. `year`: 2026. A text partly in force or amended is in force. */
export async function normativeDocumentsOf(
  db: Db,
  organId: string,
  year: number,
  kind = normativeKind,
): Promise<Static<typeof NormativeFigures>> {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'title', 'document_number', 'formed_on', 'published_on', 'validity', 'repealed_on'])
    .where('organ_id', '=', organId)
    .where('state', '=', 'published')
    .where('kind', '=', kind)
    .orderBy('formed_on')
    .orderBy('id')
    .execute();
  const made = (row: (typeof rows)[number]) => row.formed_on ?? row.published_on ?? '';
  const ended = (row: (typeof rows)[number]) => (row.validity === '废止' || row.validity === '失效' ? (row.repealed_on ?? '') : '9999');
  const pick = (holds: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(holds).map((row) => ({
      id: row.id,
      title: row.title,
      documentNumber: row.document_number,
      formedOn: made(row) || null,
      endedOn: ended(row) === '9999' ? null : ended(row) || null,
    }));
  return {
    made: pick((row) => made(row) >= from && made(row) <= to),
    repealed: pick((row) => ended(row) >= from && ended(row) <= to),
    inForce: pick((row) => made(row) !== '' && made(row) <= to && ended(row) > to),
  };
}
