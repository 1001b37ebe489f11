// Open data: every list as JSON in pages and as CSV in one piece, under names that stay.
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type TableToWrite, writeCsv } from '#documents';
import type { App } from '#kernel/http';
import { originOf } from '../asked.ts';
import { type Desk, findSite } from '../desk.ts';
import { pageIn, searchFilter, words, yearIn } from '../filters.ts';
import type { Site } from '../site.ts';
import { absolute, openDataUrl } from '../urls.ts';
import { publicationData } from './publication.ts';
import {
  allCorrections,
  allPublications,
  columnRow,
  columnsCalled,
  correctionRow,
  type DataRow,
  dutyRows,
  hitRow,
  publicationRow,
} from './rows.ts';
import { dataSets } from './sets.ts';

type Query = Record<string, unknown>;

/** A page of a set, or all of it. */
interface Answered {
  rows: DataRow[];
  total: number;
  page?: number;
  pageSize?: number;
  more?: object;
}

interface Source {
  json: (desk: Desk, site: Site, query: Query) => Promise<Answered>;
  csv: (desk: Desk, site: Site, query: Query) => Promise<Iterable<DataRow> | AsyncIterable<DataRow>>;
}

const usualSize = 100;
const mostRows = 500;

const sources: Record<string, Source> = {
  publications: {
    json: publications,
    csv: async (desk, site, query) =>
      allPublications(desk, site, { columnIds: columnsCalled(site, words(query.column)), year: yearIn(query) }),
  },
  columns: whole(async (_desk, site) => site.columns.map((column) => columnRow(site, column))),
  duties: whole(async (desk, site) => dutyRows(await desk.reader.duties(site.organ.id))),
  search: { json: found, csv: async (desk, site, query) => (await found(desk, site, query)).rows },
  corrections: { json: corrections, csv: async (desk, site) => allCorrections(desk, site) },
};

export function openDataRoutes(app: App, desk: Desk): void {
  for (const { name } of dataSets)
    for (const form of ['json', 'csv'] as const)
      app.get<{ Params: { organ: string } }>(`/o/:organ/data/${name}.${form}`, async (http, out) => answer(desk, http, out, name, form));
  app.get<{ Params: { organ: string; number: string } }>('/o/:organ/data/p/:number', async (http, out) => {
    const site = await findSite(desk, http.params.organ, { origin: originOf(desk.config, http) });
    const of = site && (await desk.reader.publication(site.organ.id, http.params.number));
    return site && of?.state === 'published' ? sendJson(out, publicationData(site, of)) : missing(out);
  });
}

async function answer(
  desk: Desk,
  http: FastifyRequest<{ Params: { organ: string } }>,
  out: FastifyReply,
  name: string,
  form: 'json' | 'csv',
) {
  const site = await findSite(desk, http.params.organ, { origin: originOf(desk.config, http) });
  const source = sources[name];
  if (!site || !source) return missing(out);
  const query = http.query as Query;
  if (form === 'csv') return sendCsv(out, site, name, await source.csv(desk, site, query));
  const { rows, more, ...paged } = await source.json(desk, site, query);
  const next = nextPage(site, http.url, paged);
  return sendJson(out, {
    organ: site.organ.name,
    about: absolute(site, openDataUrl(site, '').replace(/\/$/, '')),
    licence,
    ...paged,
    next,
    ...more,
    rows,
  });
}

/** Said with every set. */
const licence = '可以自由复制、引用和再利用，请注明来源和取得日期；以网页正文和正式文件为准。';

function whole(rows: (desk: Desk, site: Site) => Promise<DataRow[]>): Source {
  return {
    json: async (desk, site) => {
      const all = await rows(desk, site);
      return { rows: all, total: all.length };
    },
    csv: rows,
  };
}

async function publications(desk: Desk, site: Site, query: Query): Promise<Answered> {
  const page = pageIn(query);
  const asked = Number(words(query.size) || usualSize);
  const pageSize = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, mostRows) : usualSize;
  const columnIds = columnsCalled(site, words(query.column));
  const { rows, total } = await desk.reader.rows(site.organ.id, {
    columnIds,
    year: yearIn(query),
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  return { rows: rows.map((row) => publicationRow(site, row)), total, page, pageSize };
}

async function found(desk: Desk, site: Site, query: Query): Promise<Answered> {
  const { filter } = searchFilter(query);
  if (filter.q === '') return { rows: [], total: 0, page: 1, pageSize: 20 };
  const { hits, total, pageSize } = await desk.reader.search(site.organ.id, filter, columnsCalled(site, filter.column));
  return { rows: hits.map((hit) => hitRow(site, hit)), total, page: filter.page, pageSize };
}

async function corrections(desk: Desk, site: Site, query: Query): Promise<Answered> {
  const { rows, ...paged } = await desk.reader.corrections(site.organ.id, pageIn(query));
  return { rows: rows.map(correctionRow), ...paged, more: { figures: await desk.reader.correctionFigures(site.organ.id) } };
}

/** The whole address of the next page; null after the last. */
function nextPage(site: Site, url: string, { total, page, pageSize }: Omit<Answered, 'rows'>): string | null {
  if (!page || !pageSize || page * pageSize >= total) return null;
  const next = new URL(url, 'http://own.invalid');
  next.searchParams.set('page', String(page + 1));
  return absolute(site, next.pathname + next.search);
}

function sendJson(out: FastifyReply, data: object): FastifyReply {
  return out
    .type('application/json; charset=utf-8')
    .header('access-control-allow-origin', '*')
    .header('cache-control', 'no-cache')
    .send(JSON.stringify(data));
}

function sendCsv(out: FastifyReply, site: Site, name: string, rows: Iterable<DataRow> | AsyncIterable<DataRow>): FastifyReply {
  const headings = dataSets.find((set) => set.name === name)!.fields.map((field) => field.name);
  const table: TableToWrite = { headings, rows: cells(rows, headings) };
  return out
    .type('text/csv; charset=utf-8')
    .header('access-control-allow-origin', '*')
    .header('cache-control', 'no-cache')
    .header('content-disposition', `attachment; filename="${site.organ.slug}-${name}.csv"`)
    .send(Readable.from(writeCsv(table)));
}

async function* cells(rows: Iterable<DataRow> | AsyncIterable<DataRow>, headings: readonly string[]) {
  for await (const row of rows) yield headings.map((name) => row[name] ?? null);
}

function missing(out: FastifyReply): FastifyReply {
  return out
    .code(404)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ error: '没有这份数据。' }));
}
