// What is formed or changed and not public yet: every open draft whose days are running (第二十六条).
import { type Day, isDay } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import type { DraftFields } from '../draft-fields.ts';
import { dueFrom } from '../draft-fields.ts';
import { standingInWords } from '../states.ts';

export interface OpenClock {
  id: string;
  title: string;
  documentNumber: string | null;
  stateName: string;
  /** 形成或者变更之日 */
  dueFrom: Day;
  columnId: string;
  departmentId: string | null;
  authorId: string;
  /** Items of the catalogue its writer named. */
  itemIds: string[];
  /** False while there is not a word of text. */
  written: boolean;
  /** The edition it will become; above 1 a change of what is public. */
  edition: number;
}

/** Only what is to be opened proactively; the earliest day first. */
export async function openClocks(db: Db | Tx, organId: string, id?: string): Promise<OpenClock[]> {
  const rows = await db
    .selectFrom('publication as p')
    .innerJoin('publication_draft as d', (on) => on.onRef('d.organ_id', '=', 'p.organ_id').onRef('d.publication_id', '=', 'p.id'))
    .select(['p.id', 'p.state', 'p.draft_state', 'p.author_id', 'p.edition', 'd.fields'])
    .select((eb) => eb.case().when('d.body_html', '=', '').then(0).else(1).end().as('written'))
    .where('p.organ_id', '=', organId)
    .where('p.draft_state', 'in', ['writing', 'inReview', 'approved'])
    .where('p.state', 'in', ['draft', 'published'])
    .where('p.disclosure', '=', 'proactive')
    .$if(id !== undefined, (q) => q.where('p.id', '=', id!))
    .execute();
  return rows.flatMap((row) => {
    const fields = JSON.parse(row.fields) as DraftFields;
    const from = row.state === 'published' ? (isDay(fields.changedOn) ? fields.changedOn : null) : dueFrom(fields);
    if (from === null) return [];
    return [
      {
        id: row.id,
        title: fields.title,
        documentNumber: fields.documentNumber || null,
        stateName: standingInWords(row),
        dueFrom: from,
        columnId: fields.columnId,
        departmentId: fields.departmentId || null,
        authorId: row.author_id,
        itemIds: fields.catalogueItemIds ?? [],
        written: Number(row.written) === 1,
        edition: row.edition + 1,
      },
    ];
  });
}
