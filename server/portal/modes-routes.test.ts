import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { fixedClock } from '#kernel/clock';
import type { Runtime } from '#kernel/command';
import { type Config, readConfig } from '#kernel/config';
import { diskStore } from '#kernel/files-disk';
import { type App, createHttp } from '#kernel/http';
import { visitor } from '#kernel/permission';
import { type Portal, portalRoutes } from './routes.ts';
import { samplePublication, sampleReader } from './testing.ts';

const basePath = '/zwgk';
let folder: string;
let app: App;
let site: string;
let hash: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-modes-'));
  const { config } = readConfig({ GONGKAI_DATA: folder, BASE_PATH: basePath, LOG_LEVEL: 'silent' }) as { config: Config };
  const files = diskStore(join(folder, 'files'), join(folder, 'spool'));
  ({ hash } = await files.put(Readable.from('第一条 为了便民，制定本办法。'), 1000));
  const attachments = [{ title: '办法', fileName: '办法.txt', fileHash: hash, size: 10, mediaType: 'text/plain' }];
  const reader = sampleReader([samplePublication({ title: '关于发展的办法', attachments })]);
  const runtime = { services: { files }, clock: fixedClock('2026-11-23T02:00:00.000Z') } as unknown as Runtime;
  const door: { pages?: Portal } = {};
  app = await createHttp({
    config,
    runtime,
    authenticate: async () => visitor(''),
    frontDoor: (req, res) => door.pages?.frontDoor(req, res) ?? false,
  });
  await app.register(
    async (scope) => {
      door.pages = portalRoutes(scope as unknown as App, runtime, config, reader);
    },
    { prefix: basePath },
  );
  site = (await app.listen({ port: 0, host: '127.0.0.1' })) + basePath;
});
after(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const page = async (path: string, cookie?: string) => (await fetch(site + path, cookie ? { headers: { cookie } } : {})).text();
const press = (set: string, back: string, cookie = '') =>
  fetch(`${site}/view`, { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams({ set, back }) });

describe('how to read, without scripts', () => {
  test('a button remembers the choice and leads back', async () => {
    const answer = await press('elder-on', '/zwgk/o/shili/p/202600001');
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), '/zwgk/o/shili/p/202600001');
    assert.match(answer.headers.get('set-cookie') ?? '', /^gongkai_view=e1c0s0; Path=\/zwgk; Max-Age=\d+; SameSite=Lax$/);
    const more = await press('size-2', 'https://evil.example/', 'gongkai_view=e1c0s0');
    assert.match(more.headers.get('set-cookie') ?? '', /e1c0s2/);
    assert.equal(more.headers.get('location'), '/zwgk/');
  });

  test('each reader gets his own page, kept pages included', async () => {
    const path = '/o/shili/p/202600001';
    for (let time = 0; time < 2; time += 1) {
      assert.doesNotMatch(await page(path), /class="elder/);
      assert.match(await page(path, 'gongkai_view=e1c1s2'), /<html lang="zh-CN" class="elder contrast size-2">/);
    }
    assert.match((await fetch(site + path)).headers.get('vary') ?? '', /Cookie/);
  });

  test('traditional characters have addresses of their own that lead on in them', async () => {
    const text = await page('/hant/o/shili/p/202600001');
    assert.match(text, /<html lang="zh-Hant">/);
    assert.match(text, /關於發展的辦法/);
    assert.match(text, /hreflang="zh-Hans" href="\/zwgk\/o\/shili\/p\/202600001"/);
    const local = [...text.matchAll(/<a[^>]* href="(\/zwgk\/[^"]*)"/g)].map(([, path]) => path!);
    const plain = local.filter((path) => !path.startsWith('/zwgk/hant/'));
    assert.ok(
      plain.every((path) => /\/files\/|\.xml$|\/o\/shili\/p\/202600001$/.test(path)),
      plain.join(),
    );
    const lost = await fetch(`${site}/hant/o/shili/p/1`);
    assert.equal(lost.status, 404);
    assert.match(await lost.text(), /沒有找到這個頁面/);
  });
});

describe('a file in the page', () => {
  test('is read without being saved, and only while it hangs on something published', async () => {
    const text = await page(`/o/shili/preview/${hash}`);
    assert.match(text, /第一条 为了便民，制定本办法。/);
    assert.match(text, /<meta name="robots" content="noindex">/);
    assert.equal((await fetch(`${site}/o/shili/preview/${'a'.repeat(64)}`)).status, 404);
    assert.equal((await fetch(`${site}/o/shili/preview/etc`)).status, 404);
    const madeUp = await fetch(`${site}/o/shili/preview/${hash}?x=1`, { redirect: 'manual' });
    assert.deepEqual([madeUp.status, madeUp.headers.get('location')], [303, `/zwgk/o/shili/preview/${hash}`]);
  });
});

describe('open data', () => {
  test('comes in pages as JSON and whole as CSV, under the promised names', async () => {
    const json = JSON.parse(await page('/o/shili/data/publications.json?size=1')) as Record<string, unknown> & {
      rows: Record<string, unknown>[];
    };
    assert.deepEqual([json.total, json.page, json.pageSize, json.next], [1, 1, 1, null]);
    const csv = await page('/o/shili/data/publications.csv');
    const [heads = '', line = ''] = csv.replace('\ufeff', '').split('\r\n');
    assert.deepEqual(heads.split(','), Object.keys(json.rows[0]!));
    assert.match(line, /关于发展的办法/);
    const { address } = json.rows[0] as { address: string };
    assert.equal((await fetch(address)).status, 200);
    assert.equal((await fetch(`${site}/o/nobody/data/columns.json`)).status, 404);
    assert.match(await page('/o/shili/data/duties.json'), /"timeLimit":"公示7个工作日"/);
  });

  test('of one publication is everything its page shows', async () => {
    const one = JSON.parse(await page('/o/shili/data/p/202600001')) as { title: string; attachments: { sha256: string }[] };
    assert.deepEqual([one.title, one.attachments[0]?.sha256], ['关于发展的办法', hash]);
    assert.equal((await fetch(`${site}/o/shili/data/p/202600002`)).status, 404);
  });

  test('a code on paper leads back to the page', async () => {
    const svg = await fetch(`${site}/o/shili/qr/202600001.svg`);
    assert.equal(svg.headers.get('content-type'), 'image/svg+xml');
    assert.match(await svg.text(), /^<svg/);
  });
});
