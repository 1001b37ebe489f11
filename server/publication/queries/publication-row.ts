// A row of the lists, with the names of what it points to.
import type { Static } from 'typebox';
import type { PublicationRow as Shown } from '#contract/publication';
import type { Db } from '#kernel/db';
import { listDepartments, personNames } from '#people';
import type { DraftFields } from '../draft-fields.ts';
import { clockOfRow } from '../due.ts';
import type { Limits } from '../limits/limits-of.ts';
import { standingInWords, standingOf } from '../states.ts';

/** The rows of these ids with names, in the order of the ids. */
export async function selectRows(db: Db, organId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('publication as p')
    .leftJoin('publication_kind as k', (join) => join.onRef('k.organ_id', '=', 'p.organ_id').onRef('k.code', '=', 'p.kind'))
    .leftJoin('site_column as c', (join) => join.onRef('c.organ_id', '=', 'p.organ_id').onRef('c.id', '=', 'p.column_id'))
    .leftJoin('publication_schedule as s', (join) =>
      join.onRef('s.organ_id', '=', 'p.organ_id').onRef('s.publication_id', '=', 'p.id').on('s.state', '=', 'waiting'),
    )
    .leftJoin('publication_draft as f', (join) => join.onRef('f.organ_id', '=', 'p.organ_id').onRef('f.publication_id', '=', 'p.id'))
    .selectAll('p')
    .select(['k.name as kind_name', 'c.name as column_name', 's.planned_at as scheduled_at', 'f.fields as draft_fields'])
    .where('p.organ_id', '=', organId)
    .where('p.id', 'in', [...ids])
    .execute();
  const departments = new Map((await listDepartments(db, organId)).map((one) => [one.id, one.name]));
  const people = await personNames(
    db,
    rows.map((row) => row.author_id),
  );
  const items = Map.groupBy(await itemsNamed(db, organId, ids), ({ publication_id }) => publication_id);
  const place = new Map(ids.map((id, i) => [id, i]));
  return rows
    .sort((a, b) => place.get(a.id)! - place.get(b.id)!)
    .map(({ draft_fields, ...row }) => ({
      ...row,
      department_name: departments.get(row.department_id ?? '') ?? null,
      author_name: people.get(row.author_id) ?? '',
      // What is not public yet names its items in the draft only.
      item_ids:
        row.edition === 0 && draft_fields !== null
          ? ((JSON.parse(draft_fields) as DraftFields).catalogueItemIds ?? [])
          : (items.get(row.id)?.map(({ item_id }) => item_id) ?? []),
    }));
}

function itemsNamed(db: Db, organId: string, ids: readonly string[]) {
  return db
    .selectFrom('publication_duty')
    .select(['publication_id', 'item_id'])
    .where('organ_id', '=', organId)
    .where('publication_id', 'in', [...ids])
    .execute();
}

type NamedRow = Awaited<ReturnType<typeof selectRows>>[number];

/** The row as lists show it; the due day only while it is not public. */
export function publicationRow(row: NamedRow, limits: Limits): Static<typeof Shown> {
  const standing = standingOf(row);
  const waits = row.published_on === null && standing !== 'discarded' && standing !== 'kept' && standing !== 'removed';
  return {
    id: row.id,
    title: row.title,
    state: standing,
    stateName: `${standingInWords(row)}${noteOf(row)}`,
    kind: row.kind,
    kindName: row.kind_name ?? row.kind,
    columnId: row.column_id,
    columnName: row.column_name ?? '',
    indexNumber: row.index_number,
    publicNumber: row.public_number,
    documentNumber: row.document_number,
    formedOn: row.formed_on,
    publishedOn: row.published_on,
    dueOn: waits ? (clockOfRow(limits, row)?.dueOn ?? null) : null,
    departmentName: row.department_name,
    authorName: row.author_name,
    updatedAt: row.updated_at,
    attachmentCount: row.attachment_count,
    imported: row.import_run_id !== null,
    publicState: row.state,
    validity: row.validity,
    scheduledAt: row.scheduled_at,
    reviewedAfter: row.reviewed_after,
  };
}

function noteOf({ scheduled_at, state, assessed_by }: NamedRow): string {
  if (scheduled_at !== null) return '（定时）';
  return state === 'kept' && assessed_by !== null ? '（待审定）' : '';
}
