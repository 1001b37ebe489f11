import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { fixedClock } from '#kernel/clock';
import type { Runtime } from '#kernel/command';
import { type Config, readConfig } from '#kernel/config';
import { day } from '#kernel/day';
import { diskStore } from '#kernel/files-disk';
import { type App, createHttp } from '#kernel/http';
import { visitor } from '#kernel/permission';
import { openDesk } from './desk.ts';
import { pageCache } from './page-cache.ts';
import type { PortalReader } from './reader.ts';
import { type Portal, portalRoutes } from './routes.ts';
import { sampleColumns, samplePublication, sampleReader } from './testing.ts';
import type { PublicationView } from './views.ts';
import { lookOnce, type Seen } from './watch.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-portal-'));
});
after(() => rm(folder, { recursive: true, force: true }));

interface Running {
  app: App;
  portal: Portal;
  publications: PublicationView[];
  address: string;
}

/** A real server around a reader that answers from memory. */
async function running(more: { reader?: Partial<PortalReader>; basePath?: string; publicUrl?: string } = {}): Promise<Running> {
  const { config } = readConfig({ GONGKAI_DATA: folder, BASE_PATH: more.basePath, PUBLIC_URL: more.publicUrl, LOG_LEVEL: 'silent' }) as {
    config: Config;
  };
  const publications = [samplePublication()];
  const services = { files: diskStore(join(folder, 'files'), join(folder, 'spool')) } as Runtime['services'];
  const runtime = { services, clock: fixedClock('2026-11-23T02:00:00.000Z') } as Runtime;
  let portal: Portal | undefined;
  const app = await createHttp({
    config,
    runtime,
    authenticate: async () => visitor(''),
    frontDoor: (req, res) => portal?.frontDoor(req, res) ?? false,
  });
  await app.register(
    async (scope) => {
      portal = portalRoutes(scope as unknown as App, runtime, config, sampleReader(publications, more.reader));
    },
    { prefix: config.basePath },
  );
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, portal: portal!, publications, address };
}

describe('the public site', () => {
  let site: Running;
  before(async () => {
    site = await running();
  });
  after(() => site.app.close());
  const get = (path: string, headers: Record<string, string> = {}) => fetch(site.address + path, { headers, redirect: 'manual' });

  test('answers each page with the security headers and in the reader’s language', async () => {
    for (const path of [
      '/',
      '/o/shili/',
      '/o/shili/c/town-documents',
      '/o/shili/p/202600001',
      '/o/shili/search?q=%E9%98%B2%E6%B1%9B',
      '/o/shili/catalogue',
      '/o/shili/map',
    ]) {
      const answer = await get(path);
      assert.equal(answer.status, 200, path);
      assert.match(answer.headers.get('content-security-policy') ?? '', /script-src 'self';/);
      assert.match(await answer.text(), /<html lang="zh-CN">/);
    }
  });

  test('sends a kept page with exactly the headers of the first answer', async () => {
    const headersOf = (answer: Response) => [...answer.headers].filter(([name]) => name !== 'date');
    const first = await get('/o/shili/c/rulebook');
    const kept = await get('/o/shili/c/rulebook');
    assert.deepEqual(headersOf(kept), headersOf(first));
    assert.equal(await kept.text(), await first.text());
  });

  test('answers 304 to a reader who has the page', async () => {
    const etag = (await get('/o/shili/')).headers.get('etag') ?? '';
    const answer = await get('/o/shili/', { 'if-none-match': etag });
    assert.equal(answer.status, 304);
    assert.equal(await answer.text(), '');
  });

  test('packs pages as the reader can unpack them, each well below 60 KB', async () => {
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const answer = await site.app.inject({ url: '/o/shili/', headers: { 'accept-encoding': encoding } });
      assert.equal(answer.headers['content-encoding'], encoding);
      assert.ok(answer.rawPayload.length < 60_000);
      assert.match(unpack(answer.rawPayload).toString(), /<\/html>/);
    }
    const refused = await site.app.inject({ url: '/o/shili/', headers: { 'accept-encoding': 'br;q=0, identity' } });
    assert.equal(refused.headers['content-encoding'], undefined);
  });

  test('shows what was published the moment it is told, and keeps the old page no longer', async () => {
    assert.doesNotMatch(await (await get('/o/shili/')).text(), /刚刚发布/);
    site.publications.unshift(samplePublication({ number: '202600003', title: '刚刚发布的一条' }));
    site.portal.bump('o1', true);
    assert.match(await (await get('/o/shili/')).text(), /刚刚发布的一条/);
  });

  test('answers 410 with a notice for what was withdrawn, 404 in the same look for what never was', async () => {
    const gone = await get('/o/shili/p/202600002');
    assert.equal(gone.status, 410);
    assert.match(await gone.text(), /这条信息已撤下/);
    for (const path of [
      '/o/shili/p/999',
      '/o/shili/c/none',
      '/o/none/',
      '/o/shili/c/town-documents?page=9',
      '/nothing',
      '/o/shili/%F0%A0%AE%B7',
    ]) {
      const missing = await get(path);
      assert.equal(missing.status, 404, path);
      assert.match(await missing.text(), /没有找到这个页面[\s\S]*href="\/o\/shili\/"/);
    }
  });

  test('leaves unknown addresses of the programs to programs', async () => {
    const answer = await get('/api/nothing');
    assert.equal(answer.status, 404);
    assert.match(answer.headers.get('content-type') ?? '', /json/);
  });

  test('serves style, script and icon under names that change with their content', async () => {
    const page = await (await get('/')).text();
    const assets = [...page.matchAll(/"(\/assets\/[^"]+)"/g)].map((match) => match[1]!);
    assert.equal(assets.length, 3);
    for (const asset of assets) {
      const answer = await get(asset);
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('cache-control') ?? '', /immutable/);
    }
  });

  test('leads the section without its slash to the one with it', async () => {
    const answer = await get('/o/shili');
    assert.equal(answer.status, 301);
    assert.equal(answer.headers.get('location'), '/o/shili/');
  });

  test('gives feeds with whole addresses of the host that was asked', async () => {
    assert.match(await (await get('/o/shili/rss.xml')).text(), new RegExp(`<link>${site.address}/o/shili/p/202600001</link>`));
    assert.match(await (await get('/sitemap.xml')).text(), new RegExp(`<loc>${site.address}/o/shili/sitemap-1.xml</loc>`));
    assert.match(await (await get('/o/shili/sitemap-1.xml')).text(), /p\/202600001/);
    assert.equal((await get('/o/shili/sitemap-2.xml')).status, 200);
    assert.match(await (await get('/robots.txt')).text(), /Sitemap: http/);
  });
});

describe('files of what is published', () => {
  let site: Running;
  let hash: string;
  before(async () => {
    site = await running();
    ({ hash } = await diskStore(join(folder, 'files'), join(folder, 'spool')).put(Readable.from('0123456789'), 100));
    site.publications[0]!.attachments.push({
      title: '附件',
      fileName: '清单（一）.html',
      fileHash: hash,
      size: 10,
      mediaType: 'text/html',
    });
  });
  after(() => site.app.close());

  test('are sent whole or in part, saved under their own name and never run', async () => {
    const whole = await fetch(`${site.address}/o/shili/files/${hash}/a`);
    assert.equal(await whole.text(), '0123456789');
    assert.match(whole.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''%E6%B8%85/);
    assert.equal(whole.headers.get('content-type'), 'application/octet-stream');
    assert.match(whole.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    const part = await fetch(`${site.address}/o/shili/files/${hash}/a`, { headers: { range: 'bytes=2-4' } });
    assert.equal(part.status, 206);
    assert.equal(await part.text(), '234');
    assert.equal(part.headers.get('content-range'), 'bytes 2-4/10');
    assert.equal((await fetch(`${site.address}/o/shili/files/${hash}/a`, { headers: { range: 'bytes=50-' } })).status, 416);
    assert.equal((await fetch(`${site.address}/o/shili/files/${hash}/a`, { method: 'HEAD' })).headers.get('content-length'), '10');
  });

  test('that hang on nothing published are not there', async () => {
    const other = await diskStore(join(folder, 'files'), join(folder, 'spool')).put(Readable.from('draft'), 100);
    assert.equal((await fetch(`${site.address}/o/shili/files/${other.hash}/a`)).status, 404);
    assert.equal((await fetch(`${site.address}/o/shili/files/..%2f..%2fetc/passwd`)).status, 404);
  });
});

describe('the public site in its surroundings', () => {
  test('lives under a base path, with canonical addresses of the public origin', async () => {
    const site = await running({ basePath: '/zwgk', publicUrl: 'https://www.shili.example' });
    const answer = await fetch(`${site.address}/zwgk/`);
    const page = await answer.text();
    assert.equal(answer.status, 200);
    assert.match(page, /<link rel="canonical" href="https:\/\/www\.shili\.example\/zwgk\/o\/shili\/">/);
    assert.equal((await fetch(site.address + /href="(\/zwgk\/assets\/style[^"]+)"/.exec(page)![1]!)).status, 200);
    await site.app.close();
  });

  test('keeps answering with the pages it knows while the database is away, and says so for the others', async () => {
    let away = false;
    const lost = () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
    const site = await running({
      reader: { home: () => (away ? lost() : Promise.resolve({ latest: [], interpretations: [] })), publication: lost },
    });
    await fetch(`${site.address}/o/shili/`);
    away = true;
    assert.equal((await fetch(`${site.address}/o/shili/`)).status, 200);
    const other = await fetch(`${site.address}/o/shili/p/1`);
    assert.equal(other.status, 503);
    assert.match(await other.text(), /暂时打不开这个页面/);
    await site.app.close();
  });

  test('lists the organs when there are several, and says so when there is none', async () => {
    const [one] = await sampleReader([]).organs();
    const several = await running({ reader: { organs: async () => [one!, { ...one!, id: 'o2', slug: 'other', name: '另一机关' }] } });
    assert.match(await (await fetch(several.address)).text(), /href="\/o\/other\/"><strong>另一机关/);
    await several.app.close();
    const none = await running({ reader: { organs: async () => [] } });
    const answer = await fetch(none.address);
    assert.equal(answer.status, 503);
    assert.match(await answer.text(), /本站尚未开通/);
    await none.app.close();
  });

  test('sees within a look what another process published, and changed templates', async () => {
    const { config } = readConfig({ GONGKAI_DATA: folder }) as { config: Config };
    let version = 1;
    const desk = openDesk(
      config,
      sampleReader([], { versions: async () => new Map([['o1', version]]), columns: async () => sampleColumns }),
      pageCache(1e6, 60),
      { report: async () => ({ number: '' }), today: () => day('2026-11-23') },
    );
    const bumped: string[] = [];
    const seen: Seen = { known: new Map(), own: 0 };
    await lookOnce(desk, seen, (organId) => bumped.push(organId));
    await lookOnce(desk, seen, (organId) => bumped.push(organId));
    assert.deepEqual(bumped, ['o1']);
    version = 2;
    await lookOnce(desk, seen, (organId) => bumped.push(organId));
    assert.deepEqual(bumped, ['o1', 'o1']);
    version = 3;
    seen.known.set('o1', 3);
    await lookOnce(desk, seen, (organId) => bumped.push(organId));
    assert.equal(bumped.length, 2, 'what this process published itself is not dropped twice');
    version = 4;
    const meanwhile = async () => {
      seen.own += 1;
      return new Map([['o1', 4]]);
    };
    const racing = { ...desk, reader: { ...desk.reader, versions: meanwhile } };
    await lookOnce(racing, seen, (organId) => bumped.push(organId));
    assert.equal(bumped.length, 2, 'read while this process was committing: the next look decides');
    await lookOnce(desk, seen, (organId) => bumped.push(organId));
    assert.equal(bumped.length, 3);
    await mkdir(join(folder, 'templates'), { recursive: true });
    await writeFile(join(folder, 'templates', 'header.html'), '<div>县政府门户</div>');
    const stamp = desk.cache.stamp('o1');
    await lookOnce(desk, seen, () => undefined);
    assert.equal(desk.templates.header, '<div>县政府门户</div>');
    assert.notEqual(desk.cache.stamp('o1'), stamp);
    await rm(join(folder, 'templates'), { recursive: true });
  });
});
