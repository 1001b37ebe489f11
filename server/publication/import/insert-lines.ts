// Puts understood lines into the ledger: publications with their edition, and one posting for every line.

import { htmlToText } from '#documents';
import { addDays, type Day } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { columnsOf, type DraftFields, newFields } from '../draft-fields.ts';
import { publicPath } from '../public-path.ts';
import type { PlannedPublication } from './give-numbers.ts';
import type { LedgerLine } from './line.ts';
import { bodyHtmlOf } from './line-body.ts';
import type { Plan } from './plan-lines.ts';

/** What all lines of a run share. */
export interface Inserting {
  organId: string;
  organName: string;
  organSlug: string;
  runId: string;
  personId: string;
  now: string;
  demo: number;
  plan: Plan;
}

export interface InsertedPublication {
  id: string;
  line: LedgerLine;
  fields: DraftFields;
  bodyText: string;
  indexNumber: string;
}

interface Made {
  line: LedgerLine;
  planned: PlannedPublication;
  fields: DraftFields;
  bodyHtml: string;
  bodyText: string;
}

/** Inserts one portion; returns the publications among it, for the search index. */
export async function insertLines(tx: Tx, lines: readonly LedgerLine[], of: Inserting): Promise<InsertedPublication[]> {
  const made = lines.flatMap((line) => {
    const planned = of.plan.publications.get(line.line);
    return planned ? [publicationOf(line, planned, of)] : [];
  });
  if (made.length > 0) await insertPublications(tx, made, of);
  await tx
    .insertInto('posting')
    .values(lines.map((line) => postingOf(line, of)))
    .execute();
  return made.map(({ planned, line, fields, bodyText }) => ({ id: planned.id, line, fields, bodyText, indexNumber: planned.indexNumber }));
}

function publicationOf(line: LedgerLine, planned: PlannedPublication, { organName, plan }: Inserting): Made {
  const target = plan.interpreted.get(line.interprets);
  const bodyHtml = bodyHtmlOf(line);
  const fields: DraftFields = {
    ...newFields({ kind: line.kind!, columnId: line.columnId!, organName, departmentId: line.departmentId }),
    title: line.title,
    documentNumber: line.documentNumber ?? '',
    formedOn: line.formedOn ?? '',
    summary: line.summary,
    interprets: target === undefined || target === planned.id ? [] : [target],
    ...described(line.metadata),
  };
  return { line, planned, fields, bodyHtml, bodyText: htmlToText(bodyHtml) };
}

/** What the line says of it; what it does not say stays as a new draft has it. */
function described({ itemId, ...metadata }: LedgerLine['metadata']): Partial<DraftFields> {
  const said = Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== ''));
  return itemId === null ? said : { ...said, catalogueItemIds: [itemId] };
}

async function insertPublications(tx: Tx, made: readonly Made[], of: Inserting): Promise<void> {
  const { organId: organ_id } = of;
  await tx
    .insertInto('publication')
    .values(made.map((one) => publicationRow(one, of)))
    .execute();
  await tx
    .insertInto('publication_edition')
    .values(made.map((one) => editionRow(one, of)))
    .execute();
  const links = made.flatMap(({ planned, fields }) =>
    fields.interprets.map((to_id) => ({ organ_id, from_id: planned.id, to_id, relation: 'interprets' })),
  );
  if (links.length > 0) await tx.insertInto('publication_link').values(links).execute();
  const duties = made.flatMap(({ planned, fields }) =>
    (fields.catalogueItemIds ?? []).map((item_id) => ({ organ_id, publication_id: planned.id, item_id })),
  );
  if (duties.length > 0) await tx.insertInto('publication_duty').values(duties).execute();
}

function publicationRow({ line, planned, fields }: Made, { organId, runId, personId, now, demo }: Inserting) {
  return {
    ...columnsOf(fields),
    organ_id: organId,
    id: planned.id,
    state: 'published',
    draft_state: null,
    draft_version: 0,
    public_number: planned.publicNumber,
    index_number: planned.indexNumber,
    edition: 1,
    author_id: personId,
    published_on: line.postedOn,
    first_published_at: beginOf(line.postedOn),
    updated_at: now,
    created_at: now,
    import_run_id: runId,
    demo,
  };
}

function editionRow({ line, planned, fields, bodyHtml, bodyText }: Made, { organId, personId }: Inserting) {
  return {
    organ_id: organId,
    publication_id: planned.id,
    edition: 1,
    fields: JSON.stringify(fields),
    body_html: bodyHtml,
    body_text: bodyText,
    attachments: '[]',
    published_at: beginOf(line.postedOn),
    published_by: personId,
    review_id: null,
    change_note: '由台账导入',
  };
}

function postingOf(line: LedgerLine, { organId, organSlug, runId, personId, now, demo, plan }: Inserting) {
  const planned = plan.publications.get(line.line);
  return {
    organ_id: organId,
    id: newId(),
    channel: line.channel,
    title: line.title,
    address: line.address ?? (planned ? publicPath(organSlug, planned.publicNumber) : null),
    posted_on: line.postedOn,
    kind: line.kind,
    column_id: line.columnId,
    department_id: line.departmentId,
    formed_on: line.formedOn,
    document_number: line.documentNumber,
    summary: line.summary || null,
    publication_id: planned?.id ?? null,
    import_run_id: runId,
    created_by: personId,
    created_at: now,
    changed_at: null,
    demo,
  };
}

/** A ledger knows the day, not the minute: its first one, 0:00 in China, which is 16:00 UTC of the day before. */
function beginOf(day: Day): string {
  return `${addDays(day, -1)}T16:00:00.000Z`;
}
