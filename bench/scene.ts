// What the measures are taken on: the demo town in a folder of its own, and 100,000 publications more.

import type { Runtime } from '#kernel/command';
import { type Config, readConfig } from '#kernel/config';
import { systemActor } from '#kernel/permission';
import { importTable, publicSearch } from '#publication';
import { createDemo } from '../server/apps/demo/index.ts';
import { openRuntime } from '../server/apps/runtime.ts';
import { createWeb } from '../server/apps/web.ts';
import { manyRows } from './rows.ts';

export interface Scene {
  /** The environment of a server on this data. */
  env: Record<string, string>;
  /** A publication with a text of usual length. */
  publicationPath(): Promise<string>;
  publicPages(): Promise<{ name: string; path: string }[]>;
  page(path: string): Promise<void>;
  /** Drops every kept page. */
  forget(): void;
  importRows(count: number): Promise<number>;
  searches: { name: string; words: string[] }[];
  search(words: string): Promise<void>;
}

export async function openScene(folder: string): Promise<Scene> {
  const env = { GONGKAI_DATA: folder, PORT: '0', LOG_LEVEL: 'error' };
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
  return {
    env,
    publicationPath: () => somePublication(runtime, town),
    publicPages: async () => [
      { name: 'home', path: '/' },
      { name: 'column page', path: `/o/${town.slug}/c/news` },
      { name: 'publication page', path: await somePublication(runtime, town) },
      { name: 'search page', path: `/o/${town.slug}/search?q=${encodeURIComponent('低保')}` },
      { name: 'catalogue', path: `/o/${town.slug}/catalogue` },
      { name: 'RSS', path: `/o/${town.slug}/rss.xml` },
    ],
    async page(path) {
      const answer = await web.app.inject({ url: path });
      if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode}`);
    },
    forget: () => web.pages.bump(town.id),
    importRows: (count) => importMany(runtime, town.id, count),
    searches: [
      { name: 'two characters, rare', words: ['低保', '危房', '汛期', '医保', '流转'] },
      { name: 'two characters, frequent', words: ['通知', '政府', '公开', '工作', '村民'] },
      { name: 'sentence part', words: ['宅基地审批', '森林防火', '最低生活保障'] },
    ],
    async search(words) {
      await publicSearch(runtime.database.read, town.id, { q: words, from: '', to: '', order: 'relevance', page: 1 }, null);
    },
  };
}

async function importMany(runtime: Runtime, organId: string, count: number): Promise<number> {
  const done = await importTable(runtime, systemActor, { organId, fileName: 'bench.csv', rows: manyRows(count), apply: true, demo: true });
  if (done.problems.length > 0) throw new Error(done.problems.slice(0, 3).join(' '));
  return done.applied;
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
