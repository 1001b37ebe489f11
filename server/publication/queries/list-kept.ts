// What is kept unopened (登记不公开), the nearest day of re-assessment first.
import { type Static, Type as T } from 'typebox';
import type { KeptRow } from '#contract/publication-life';
import { Id, PageInput } from '#contract/shared';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { listDepartments } from '#people';
import { containing } from '../containing.ts';
import { type PageOf, pageOf } from './paging.ts';

export const KeptInput = T.Object({
  organId: Id,
  ...PageInput,
  disclosure: T.Optional(T.Union([T.Literal('onRequest'), T.Literal('withheld')])),
  departmentId: T.Optional(Id),
  /** Words in the title. */
  text: T.Optional(T.String({ maxLength: 200 })),
  /** `yes`: only what should have been looked at again by today. */
  due: T.Optional(T.Literal('yes')),
  /** `yes`: only what a second person has not settled yet. */
  waits: T.Optional(T.Literal('yes')),
});

const disclosureNames: Record<string, string> = { onRequest: '依申请公开', withheld: '不予公开' };

/** One page. */
export async function listKept(db: Db, of: Static<typeof KeptInput>, today: Day): Promise<PageOf<Static<typeof KeptRow>>> {
  const { page, pageSize, offset } = pageOf(of);
  const narrowed = () => keptWhere(db, of, today);
  const { total } = await narrowed()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await narrowed()
    .select([
      'id',
      'title',
      'document_number',
      'formed_on',
      'disclosure',
      'disclosure_ground',
      'department_id',
      'reassess_on',
      'assessed_by',
    ])
    .orderBy('reassess_on')
    .orderBy('id')
    .limit(pageSize)
    .offset(offset)
    .execute();
  const departments = new Map((await listDepartments(db, of.organId)).map((one) => [one.id, one.name]));
  const shown = rows.map((row) => ({
    id: row.id,
    title: row.title,
    documentNumber: row.document_number,
    formedOn: row.formed_on,
    disclosure: row.disclosure,
    disclosureName: disclosureNames[row.disclosure] ?? row.disclosure,
    ground: row.disclosure_ground ?? '',
    departmentName: departments.get(row.department_id ?? '') ?? null,
    reassessOn: row.reassess_on,
    waits: row.assessed_by !== null,
    overdue: row.reassess_on !== null && row.reassess_on <= today,
  }));
  return { rows: shown, total: Number(total), page, pageSize };
}

function keptWhere(db: Db, of: Static<typeof KeptInput>, today: Day) {
  const words = of.text?.trim();
  return db
    .selectFrom('publication')
    .where('organ_id', '=', of.organId)
    .where('state', '=', 'kept')
    .$if(of.disclosure !== undefined, (q) => q.where('disclosure', '=', of.disclosure!))
    .$if(of.departmentId !== undefined, (q) => q.where('department_id', '=', of.departmentId!))
    .$if(of.due === 'yes', (q) => q.where('reassess_on', '<=', today))
    .$if(of.waits === 'yes', (q) => q.where('assessed_by', 'is not', null))
    .$if(!!words, (q) => q.where((eb) => containing(eb.ref('title'), words!)));
}
