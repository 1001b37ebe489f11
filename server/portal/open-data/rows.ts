// The rows of each set of open data, under the names the page about them promises.
import type { Desk } from '../desk.ts';
import { othersFirst } from '../others-first.ts';
import { branchOf, columnOf, type Site } from '../site.ts';
import { absolute, columnUrl, publicationUrl } from '../urls.ts';
import type { ColumnView, CorrectionShown, DutiesView, HitView, ListedView } from '../views.ts';

export type DataRow = Record<string, string | number | null>;

export function publicationRow(site: Site, row: ListedView): DataRow {
  const column = columnOf(site, row.columnId);
  return {
    number: row.number,
    title: row.title,
    indexNumber: row.indexNumber,
    documentNumber: row.documentNumber,
    formedOn: row.formedOn,
    publishedOn: row.publishedOn,
    validity: row.validity,
    column: column?.slug ?? null,
    columnName: column?.name ?? null,
    summary: row.summary,
    address: absolute(site, publicationUrl(site, row.number)),
  };
}

export function columnRow(site: Site, column: ColumnView): DataRow {
  return {
    code: column.slug,
    parent: columnOf(site, column.parentId ?? '')?.slug ?? null,
    name: column.name,
    type: column.columnType,
    content: column.content,
    basis: column.basis,
    updateDuty: column.updateDuty,
    responsibleOffice: column.responsibleOffice,
    count: column.count,
    address: absolute(site, columnUrl(site, column.slug)),
  };
}

export function hitRow(site: Site, hit: HitView): DataRow {
  return {
    number: hit.number,
    title: hit.title.text,
    snippet: hit.snippet.text,
    documentNumber: hit.documentNumber,
    publishedOn: hit.publishedOn,
    column: columnOf(site, hit.columnId)?.slug ?? null,
    address: absolute(site, publicationUrl(site, hit.number)),
  };
}

export function dutyRows({ domains }: DutiesView): DataRow[] {
  return domains.flatMap(({ domain, items }) =>
    items.map((item) => ({
      domain,
      level1: item.level1,
      level2: item.level2,
      level3: item.level3,
      content: item.content,
      basis: item.basis,
      timeLimit: item.timeLimit,
      subject: item.subject,
      channels: item.channels.join('、'),
      audience: item.audience,
      mode: item.mode,
      levels: item.levels.join(','),
      phone: item.phone,
      complaintPhone: item.complaintPhone,
    })),
  );
}

export function correctionRow({ kind, kindName, pageTitle, words, answer, receivedOn, answeredOn }: CorrectionShown): DataRow {
  return { kind, kindName, pageTitle, words, answer, receivedOn, answeredOn };
}

const stretch = 500;

/** Every publication of the choice, read stretch by stretch. */
export async function* allPublications(desk: Desk, site: Site, of: { columnIds: string[] | null; year: string }): AsyncGenerator<DataRow> {
  for (let offset = 0; ; offset += stretch) {
    await othersFirst();
    const { rows } = await desk.reader.rows(site.organ.id, { ...of, offset, limit: stretch });
    for (const row of rows) yield publicationRow(site, row);
    if (rows.length < stretch) return;
  }
}

export async function* allCorrections(desk: Desk, site: Site): AsyncGenerator<DataRow> {
  for (let page = 1; ; page += 1) {
    const { rows, pageSize } = await desk.reader.corrections(site.organ.id, page);
    for (const row of rows) yield correctionRow(row);
    if (rows.length < pageSize) return;
  }
}

/** Ids of the column called so and all below it; null: no such column asked for. */
export function columnsCalled(site: Site, slug: string): string[] | null {
  const column = site.columns.find((one) => one.slug === slug);
  return column ? branchOf(site, column).map((one) => one.id) : null;
}
