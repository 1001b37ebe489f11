// How good the search is: a judged set over the demo's texts and some four hundred more, ours beside plain LIKE and MiniSearch in one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Runtime } from '#kernel/command';
import { readConfig } from '#kernel/config';
import { day } from '#kernel/day';
import { type DraftFields, newFields, putSearchEntries } from '#publication';
import { createDemo } from '../server/apps/demo/index.ts';
import { openRuntime } from '../server/apps/runtime.ts';
import { type Engine, miniSearch, ours, plainLike, type Searchable } from './judged/engines.ts';
import { ndcg, type Query, readQueries, recall, reciprocalRank } from './judged/judge.ts';
import { type JudgedText, judgedTexts } from './judged/texts.ts';

export interface Quality {
  engine: string;
  ndcg: number;
  recall: number;
  mrr: number;
  /** The same on the queries that were not looked at while adjusting. */
  heldOut: number;
}

/** Every engine on every query; PostgreSQL too where the URL of an empty database is given. */
export async function searchQuality(postgres?: string): Promise<Quality[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-judged-'));
  const scenes = [await openScene(join(folder, 'sqlite')), ...(postgres ? [await openScene(join(folder, 'postgres'), postgres)] : [])];
  try {
    const qualities: Quality[] = [];
    for (const { runtime, organId, texts } of scenes)
      qualities.push(await measure(ours(`ours, ${runtime.database.engine}`, runtime.database, organId), texts));
    const [{ texts }] = scenes as [Scene];
    for (const engine of [miniSearch(texts), plainLike(texts)]) qualities.push(await measure(engine, texts));
    return qualities;
  } finally {
    for (const { runtime } of scenes) await runtime.database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Scene {
  runtime: Runtime;
  organId: string;
  texts: Searchable[];
}

/** The demo town with the judged texts put into its search. */
async function openScene(folder: string, databaseUrl?: string): Promise<Scene> {
  const env = { GONGKAI_DATA: folder, LOG_LEVEL: 'silent', ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) };
  const read = readConfig(env, 'demo');
  if ('mistakes' in read) throw new Error(read.mistakes.join(' '));
  const runtime = await openRuntime(read.config);
  await createDemo(runtime);
  const { id: organId } = await runtime.database.read
    .selectFrom('organ')
    .select('id')
    .where('slug', '=', 'mishan')
    .executeTakeFirstOrThrow();
  const judged = judgedTexts();
  await runtime.database.write.transaction().execute((tx) =>
    putSearchEntries(
      tx,
      judged.map((text) => findable(organId, text)),
    ),
  );
  return { runtime, organId, texts: [...(await demoTexts(runtime, organId)), ...judged.map(searchable)] };
}

function findable(organId: string, text: JudgedText) {
  const base = newFields({ kind: text.kind, columnId: text.kind, organName: '柳溪镇人民政府', departmentId: null });
  const { title, documentNumber, validity, summary } = text;
  const fields: DraftFields = { ...base, title, documentNumber, validity, summary };
  return { organId, id: text.id, fields, bodyText: text.body, indexNumber: '', day: day(text.day) };
}

const searchable = (text: JudgedText): Searchable => ({
  id: text.id,
  title: `${text.title} ${text.documentNumber}`,
  body: `${text.summary}\n${text.body}`,
  day: text.day,
  judged: text,
});

async function demoTexts({ database }: Runtime, organId: string): Promise<Searchable[]> {
  const rows = await database.read
    .selectFrom('publication as p')
    .innerJoin('publication_edition as e', (join) => join.onRef('e.organ_id', '=', 'p.organ_id').onRef('e.publication_id', '=', 'p.id'))
    .select(['p.id', 'p.title', 'p.document_number', 'p.summary', 'e.body_text', 'p.published_on'])
    .where('p.organ_id', '=', organId)
    .where('p.state', '=', 'published')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: `${row.title} ${row.document_number ?? ''}`,
    body: `${row.summary ?? ''}\n${row.body_text}`,
    day: row.published_on ?? '',
    judged: null,
  }));
}

async function measure(engine: Engine, texts: readonly Searchable[]): Promise<Quality> {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const all: { query: Query; ndcg: number; recall: number; mrr: number }[] = [];
  for (const query of readQueries()) {
    const ideal = texts.map((text) => query.grade(text));
    const grades = (await engine.search(query.words)).map((id) => query.grade(byId.get(id)!));
    all.push({ query, ndcg: ndcg(grades, ideal), recall: recall(grades, ideal), mrr: reciprocalRank(grades) });
    if (process.env.BENCH_SHOW && !query.heldOut && engine.name.startsWith('ours')) console.log(show(all.at(-1)!));
  }
  const mean = (of: (one: (typeof all)[number]) => number, some = all) => some.reduce((sum, one) => sum + of(one), 0) / some.length;
  const heldOut = all.filter(({ query }) => query.heldOut);
  const rounded = (n: number) => Math.round(n * 1000) / 1000;
  return {
    engine: engine.name,
    ndcg: rounded(mean((one) => one.ndcg)),
    recall: rounded(mean((one) => one.recall)),
    mrr: rounded(mean((one) => one.mrr)),
    heldOut: rounded(mean((one) => one.ndcg, heldOut)),
  };
}

const show = (of: { query: Query; ndcg: number; recall: number; mrr: number }): string =>
  `${of.ndcg.toFixed(3)} ${of.recall.toFixed(2)} ${of.mrr.toFixed(2)} ${of.query.words}`;

/** The run's table. */
export function qualityTable(qualities: readonly Quality[]): string {
  const rows = qualities.map(
    (q) => `| ${q.engine} | ${q.ndcg.toFixed(3)} | ${q.heldOut.toFixed(3)} | ${q.recall.toFixed(3)} | ${q.mrr.toFixed(3)} |`,
  );
  return ['| search | nDCG@10 | nDCG@10, held out | recall@10 | MRR |', '|---|---|---|---|---|', ...rows].join('\n');
}

if (import.meta.main) console.log(qualityTable(await searchQuality(process.env.BENCH_POSTGRES_URL)));
