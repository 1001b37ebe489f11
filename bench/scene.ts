// What the measures are taken on: the demo town in a folder of its own, and 100,000 publications more.

import type { Runtime } from '#kernel/command';
import { type Config, readConfig } from '#kernel/config';
import { systemActor } from '#kernel/permission';
import { figures, importTable, listPostings, listPublications, publicCatalogue, publicSearch } from '#publication';
import { createDemo } from '../server/apps/demo/index.ts';
import { openRuntime } from '../server/apps/runtime.ts';
import { createWeb } from '../server/apps/web.ts';
import { manyRows } from './rows.ts';

export interface Scene {
  runtime: Runtime;
  config: Config;
  /** Changes something everybody can see. */
  touch(): Promise<void>;
  /** The environment of a server on this data. */
  env: Record<string, string>;
  /** A publication with a text of usual length. */
  publicationPath(): Promise<string>;
  publicPages(): Promise<{ name: string; path: string }[]>;
  page(path: string): Promise<void>;
  /** Drops every kept page. */
  forget(): void;
  importRows(count: number): Promise<number>;
  /** What the office's own people ask for most at their desks. */
  desk: { name: string; ask: () => Promise<unknown> }[];
  searches: { name: string; words: string[] }[];
  search(words: string): Promise<void>;
}

/** The scene in a folder; on PostgreSQL when the URL of an empty database is given. */
export async function openScene(folder: string, databaseUrl?: string): Promise<Scene> {
  const env = { GONGKAI_DATA: folder, PORT: '0', LOG_LEVEL: 'error', ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) };
  const read = readConfig(env, 'demo');
  if ('mistakes' in read) throw new Error(read.mistakes.join(' '));
  const runtime = await openRuntime(read.config);
  await createDemo(runtime);
  const town = await runtime.database.read
    .selectFrom('organ')
    .select(['id', 'slug'])
    .where('slug', '=', 'mishan')
    .executeTakeFirstOrThrow();
  const web = await openWeb(read.config, runtime);
  let asked = 0;
  return {
    runtime,
    config: read.config,
    touch: () => touch(runtime, town.id),
    env,
    publicationPath: () => somePublication(runtime, town),
    publicPages: async () => [
      { name: 'home', path: '/' },
      { name: 'column page', path: `/o/${town.slug}/c/news` },
      { name: 'catalogue, its last page', path: `/o/${town.slug}/catalogue?page=${await lastPage(runtime, town.id)}` },
      { name: 'column of a word', path: `/o/${town.slug}/c/news?q=${encodeURIComponent('政府')}` },
      { name: 'column of two words', path: `/o/${town.slug}/c/news?q=${encodeURIComponent('公示 低保')}` },
      { name: 'publication page', path: await somePublication(runtime, town) },
      { name: 'search page', path: `/o/${town.slug}/search?q=${encodeURIComponent('低保')}` },
      { name: 'search page, narrowed', path: `/o/${town.slug}/search?q=${encodeURIComponent('政府')}&kind=work-news&year=2020` },
      { name: 'search page, one character', path: `/o/${town.slug}/search?q=${encodeURIComponent('政')}` },
      { name: 'catalogue', path: `/o/${town.slug}/catalogue` },
      { name: 'RSS', path: `/o/${town.slug}/rss.xml` },
      { name: 'site map', path: '/sitemap.xml' },
      { name: 'site map, first part', path: `/o/${town.slug}/sitemap-1.xml` },
    ],
    async page(path) {
      // Every time another reader: one alone would be held up after some hundred pages a minute.
      asked++;
      const answer = await web.app.inject({ url: path, remoteAddress: `10.1.${asked >> 8}.${asked & 255}` });
      if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode}`);
    },
    forget: () => web.pages.bump(town.id, false),
    desk: deskOf(runtime, town.id),
    importRows: (count) => importMany(runtime, town.id, count),
    searches: [
      { name: 'two characters, rare', words: ['低保', '危房', '汛期', '医保', '流转'] },
      { name: 'two characters, frequent', words: ['通知', '政府', '公开', '工作', '村民'] },
      { name: 'sentence part', words: ['宅基地审批', '森林防火', '最低生活保障'] },
      { name: 'two words', words: ['公示 低保', '政府 工作', '村民 通知'] },
      { name: 'a question', words: ['低保怎么申请', '宅基地审批需要什么材料', '底保办事指南'] },
    ],
    async search(words) {
      await publicSearch(runtime.database.read, town.id, { q: words, from: '', to: '', order: 'relevance', page: 1 }, null);
    },
  };
}

async function touch({ database: { write } }: Runtime, organId: string): Promise<void> {
  const { id } = await write
    .selectFrom('publication')
    .select('id')
    .where('organ_id', '=', organId)
    .where('state', '=', 'published')
    .limit(1)
    .executeTakeFirstOrThrow();
  await write.updateTable('publication').set({ summary: '压测时改动' }).where('organ_id', '=', organId).where('id', '=', id).execute();
  await write
    .updateTable('site_version')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('organ_id', '=', organId)
    .execute();
}

async function importMany(runtime: Runtime, organId: string, count: number): Promise<number> {
  const done = await importTable(runtime, systemActor, { organId, fileName: 'bench.csv', rows: manyRows(count), apply: true, demo: true });
  if (done.problems.length > 0) throw new Error(done.problems.slice(0, 3).join(' '));
  return done.applied;
}

async function lastPage(runtime: Runtime, organId: string): Promise<number> {
  const { listing } = await publicCatalogue(runtime.database.read, organId, '', 1);
  return Math.ceil(listing.total / listing.pageSize);
}

function deskOf(runtime: Runtime, organId: string): Scene['desk'] {
  const db = runtime.database.read;
  return [
    { name: 'list of publications', ask: () => listPublications(db, { organId }, runtime.clock.today()) },
    { name: 'list, a word in some titles', ask: () => listPublications(db, { organId, text: '第99号' }, runtime.clock.today()) },
    { name: 'list, a word in no title', ask: () => listPublications(db, { organId, text: '没有的词' }, runtime.clock.today()) },
    { name: 'ledger of a year', ask: () => listPostings(db, { organId, year: '2020' }) },
    { name: 'figures of a year', ask: () => figures(db, organId, 2020, runtime.clock.today()) },
  ];
}

async function openWeb(config: Config, runtime: Runtime) {
  const web = await createWeb(config, runtime);
  await web.app.ready();
  return web;
}

async function somePublication(runtime: Runtime, town: { id: string; slug: string }): Promise<string> {
  const row = await runtime.database.read
    .selectFrom('publication')
    .select('public_number')
    .where('organ_id', '=', town.id)
    .where('state', '=', 'published')
    .where('kind', '=', 'interpretation')
    .orderBy('public_number')
    .executeTakeFirstOrThrow();
  return `/o/${town.slug}/p/${row.public_number}`;
}
