import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fixedClock } from '#kernel/clock';
import type { Runtime } from '#kernel/command';
import { diskStore } from '#kernel/files-disk';
import { onEachEngine, type TestDatabase, testDatabase } from '#kernel/testing';
import { portalReader } from '../portal-reader.ts';
import { checkSite } from './check-site.ts';
import { checkCli, exportCli } from './cli.ts';
import { exportSite } from './export-site.ts';
import type { ExportFolder } from './folder.ts';
import { sealKey } from './manifest.ts';
import { fileOf, relativeTo } from './paths.ts';
import { rewriteHtml } from './rewrite.ts';
import { writeSearchFiles } from './search-files.ts';
import { plainFile } from './walk.ts';

describe('addresses as files', () => {
  const file = (address: string) => fileOf(address, () => '.png');

  test('pages, lists of several pages and files get names every web server serves', () => {
    assert.equal(file('/'), 'index.html');
    assert.equal(file('/o/a/'), 'o/a/index.html');
    assert.equal(file('/o/a/p/202600001'), 'o/a/p/202600001.html');
    assert.equal(file('/o/a/c/news?page=2'), 'o/a/c/news.page-2.html');
    assert.equal(file('/o/a/rss.xml'), 'o/a/rss.xml');
    assert.equal(file(`/o/a/files/${'0'.repeat(64)}/%E5%90%8D%E5%86%8C.pdf`), `o/a/files/${'0'.repeat(64)}/名册.pdf`);
    assert.equal(file(`/o/a/files/${'0'.repeat(64)}`), `o/a/files/${'0'.repeat(64)}.png`);
  });

  test('what only a server can answer has none, and no address leads out of the folder', () => {
    for (const address of ['/console/', '/api/x', '/o/a/corrections/new', '/hant/o/a/', '/view'])
      assert.equal(file(address), null, address);
    for (const address of ['/o/%2e%2e/x', '/o/a/t/%2F..%2F..%2Fx', '/o/a/t/..%5C..', '/o/a/t/CON:*?'])
      assert.doesNotMatch(file(address) ?? '', /(?:^|\/)\.\.(?:\/|$)|[\\:*?]/, address);
  });

  test('links are relative, forms that need an answer go, whole addresses lead to the files', () => {
    const html =
      '<a href="/o/a/p/1">x</a><a href="/o/a/corrections/new">y</a><form class="filter"></form><link rel="canonical" href="http://own.invalid/o/a/p/1">';
    const of = { file: 'o/a/c/news.html', base: 'https://x.cn/z', live: null, fileOf: file };
    assert.equal(rewriteHtml(html, of), '<a href="../p/1.html">x</a><a >y</a><link rel="canonical" href="https://x.cn/z/o/a/p/1.html">');
    assert.equal(relativeTo('o/a/index.html', 'o/a/index.html'), './');
  });

  test('a list too long to be held as one text is rewritten to its last line', () => {
    const of = { file: 'o/a/data/x.csv', base: 'https://x.cn', live: null, fileOf: file };
    const lines = Array.from({ length: 30_000 }, (_, n) => `第${n}号,http://own.invalid/o/a/p/${n}\r\n`).join('');
    const made = plainFile({ status: 200, mediaType: 'text/csv; charset=utf-8', body: Buffer.from(lines) }, of).toString('utf8');
    assert.equal(made, lines.replace(/http:\/\/own\.invalid(\S+)/g, 'https://x.cn$1.html'));
    assert.equal(plainFile({ status: 200, mediaType: 'text/plain', body: Buffer.from('') }, of).length, 0);
  });
});

onEachEngine('the static export', (engine) => {
  let database: TestDatabase;
  let runtime: Runtime;
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-export-'));
  const site = join(folder, 'site');
  before(async () => {
    database = await testDatabase(engine);
    const files = diskStore(join(folder, 'files'), join(folder, 'spool'));
    const services = { dataFolder: folder, files } as Runtime['services'];
    runtime = { database, clock: fixedClock('2026-11-23T02:00:00.000Z'), services, audit: async () => undefined };
    await fill(database);
  });
  after(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const config = () => ({ basePath: '', publicUrl: null, dataFolder: folder, mode: 'serve' as const });
  const run = (more: Partial<Parameters<typeof exportSite>[2]> = {}) =>
    exportSite(runtime, config(), { folder: site, organ: null, base: 'https://x.cn/z', afresh: false, progress: () => undefined, ...more });
  const check = async () => checkSite(site, await sealKey(folder));
  const text = (path: string) => readFileSync(join(site, path), 'utf8');
  const bump = () =>
    database.write
      .updateTable('site_version')
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .execute();

  test('everything public becomes a file, every link leads to one, and the manifest agrees', async () => {
    const done = await run();
    assert.equal(done.problem, null);
    assert.match(text('o/town/p/202600001.html'), /低保政策/);
    assert.match(text('o/town/c/news.html'), /p\/202600001\.html/);
    assert.match(text('o/town/rss.xml'), /https:\/\/x\.cn\/z\/o\/town\/p\/202600001\.html/);
    assert.ok(existsSync(join(site, 'o/town/search/config.json')));
    const { changed, missing, foreign, problem, sealed } = await check();
    assert.deepEqual([changed, missing, foreign, problem, sealed], [[], [], [], null, true]);
  });

  test('a web server under another account can read what was exported, whatever mask the program runs under', async () => {
    const before = process.umask(0o077);
    const own = join(folder, 'masked', 'site');
    try {
      assert.equal((await run({ folder: own })).problem, null);
    } finally {
      process.umask(before);
    }
    const paths = [own, ...readdirSync(own, { recursive: true, encoding: 'utf8' }).map((path) => join(own, path))];
    const modes = paths.map((path) => [path, statSync(path)] as const);
    const closed = modes.filter(([, at]) => (at.mode & 0o777) !== (at.isDirectory() ? 0o755 : 0o644));
    assert.deepEqual(
      closed.map(([path]) => path),
      [],
    );
  });

  test('where nobody said under which address it is reached, no page leads to feeds that are not there', async () => {
    const bare = join(folder, 'bare');
    await run({ folder: bare, base: null });
    for (const page of ['404.html', 'o/town/search.html', 'o/town/index.html'])
      assert.doesNotMatch(readFileSync(join(bare, page), 'utf8'), /href="[^"]*(?:rss|atom)\.xml"/, page);
    assert.ok(!existsSync(join(bare, 'o/town/rss.xml')));
  });

  test('nothing changed: nothing is written; a change: only what shows it', async () => {
    assert.equal((await run()).unchanged, true);
    await database.write.updateTable('publication').set({ title: '低保政策新版' }).where('id', '=', 'p1').execute();
    await bump();
    const done = await run();
    assert.ok(done.changed > 0 && done.changed < done.files / 2, `${done.changed} of ${done.files}`);
    assert.match(text('o/town/c/news.html'), /低保政策新版/);
  });

  test('the commands answer scripts: figures as JSON, 1 where something was changed, 2 where there is no export', async () => {
    const again = await exportCli(runtime, config(), [site, '--base-url', 'https://x.cn/z', '--json'], () => undefined);
    assert.deepEqual([again.code, JSON.parse(again.out).unchanged], [0, true]);
    const fine = await checkCli(config(), [site, '--json']);
    assert.deepEqual([fine.code, JSON.parse(fine.out).changed], [0, []]);
    writeFileSync(join(site, 'evil.php'), 'x');
    const bad = await checkCli(config(), [site]);
    rmSync(join(site, 'evil.php'));
    assert.deepEqual([bad.code, bad.err, bad.out.includes('evil.php')], [1, '', true]);
    const none = await checkCli(config(), [folder]);
    assert.deepEqual([none.code, none.out], [2, '']);
    assert.match(none.err, /没有导出清单/);
    assert.equal((await checkCli(config(), [site, '--unknown'])).code, 2);
  });

  test('while the files for searching are written, others have their turn', async () => {
    let turns = 0;
    let done = false;
    const take = () => {
      turns += 1;
      if (!done) setImmediate(take);
    };
    setImmediate(take);
    const reader = portalReader(runtime.database, runtime.clock);
    const [organ] = await reader.organs();
    let written = 0;
    const put = async () => {
      written += 1;
    };
    await writeSearchFiles({ put } as unknown as ExportFolder, reader, database.read, organ!);
    done = true;
    assert.ok(written > 60 && turns > 60, `${turns} turns for ${written} files`);
  });

  test('asked for twice at once it is made once: the second waits, and finds everything there', async () => {
    const twice = join(folder, 'twice');
    const [first, second] = await Promise.all(
      [1, 2].map(async () => {
        const { code, out } = await exportCli(runtime, config(), [twice, '--json'], () => undefined);
        return { code, ...(JSON.parse(out) as { unchanged: boolean; changed: number; digest: string }) };
      }),
    );
    assert.ok(first && second);
    assert.deepEqual([first.code, first.unchanged, second.code, second.unchanged, second.changed], [0, false, 0, true, 0]);
    assert.equal(first.digest, second.digest);
    const runs = await database.read.selectFrom('site_export').select(['state', 'problem']).where('folder', '=', twice).execute();
    assert.deepEqual(runs.map(({ state, problem }) => [state, problem]).sort(), [
      ['done', null],
      ['unchanged', null],
    ]);
  });

  test('a file that was changed, lost or put there is named, and the next export mends it', async () => {
    writeFileSync(join(site, 'o/town/index.html'), '<script>');
    rmSync(join(site, '404.html'));
    writeFileSync(join(site, 'evil.php'), 'x');
    const found = await check();
    assert.deepEqual([found.changed, found.missing, found.foreign], [['o/town/index.html'], ['404.html'], ['evil.php']]);
    await run();
    rmSync(join(site, 'evil.php'));
    assert.deepEqual((await check()).changed, []);
    const manifest = JSON.parse(text('manifest.json'));
    manifest.files['evil.html'] = { sha256: 'x', size: 1 };
    writeFileSync(join(site, 'manifest.json'), JSON.stringify(manifest));
    assert.match((await check()).problem ?? '', /清单本身被改动过/);
    await run({ afresh: true });
    assert.equal((await check()).problem, null);
  });

  test('lists that were tampered with delete nothing outside the folder', async () => {
    const outside = join(folder, 'precious.txt');
    writeFileSync(outside, 'x');
    const manifest = JSON.parse(text('manifest.json'));
    manifest.files['../precious.txt'] = { sha256: 'x', size: 1 };
    writeFileSync(join(site, 'manifest.json'), JSON.stringify(manifest));
    mkdirSync(join(site, '.gongkai'), { recursive: true });
    writeFileSync(join(site, '.gongkai', 'journal'), '../precious.txt\no/../../precious.txt\n');
    await bump();
    await run();
    assert.ok(existsSync(outside));
    assert.equal((await check()).problem, null);
  });

  test('what was withdrawn keeps a notice at its address and is gone from everywhere else', async () => {
    await database.write
      .updateTable('publication')
      .set({ state: 'withdrawn', withdrawn_at: '2026-11-22T02:00:00.000Z', withdrawal_reason: '附件有误' })
      .where('id', '=', 'p2')
      .execute();
    await bump();
    // Also where everything is written anew.
    await run({ afresh: true });
    assert.match(text('o/town/p/202600002.html'), /撤/);
    assert.doesNotMatch(text('o/town/p/202600002.html'), /秸秆综合利用的正文/);
    assert.doesNotMatch(text('o/town/c/news.html'), /202600002/);
    assert.ok(!existsSync(join(site, 'o/town/data/p/202600002.json')));
    assert.deepEqual((await check()).foreign, []);
  });

  test('a folder with other files, an organ that does not exist: refused with a sentence', async () => {
    assert.match((await run({ folder })).problem ?? '', /已有别的文件/);
    assert.match((await run({ folder: join(folder, 'other'), organ: 'nowhere' })).problem ?? '', /nowhere/);
  });
});

async function fill({ write }: TestDatabase): Promise<void> {
  const at = '2026-01-01T00:00:00.000Z';
  const organ = {
    id: 'o1',
    slug: 'town',
    name: '示例镇人民政府',
    short_name: '示例镇',
    parent_id: null,
    vertical_parent_id: null,
    kind: 'government',
  };
  await write
    .insertInto('organ')
    .values({ ...organ, level: 'town', discloses: 1, closed_at: null, profile: '{}', index_template: '{seq}', demo: 0, created_at: at })
    .execute();
  const column = {
    organ_id: 'o1',
    id: 'c1',
    parent_id: null,
    slug: 'news',
    name: '业务动态',
    content: '',
    statutory_item: null,
    basis: '',
    update_duty: '',
  };
  await write
    .insertInto('site_column')
    .values({
      ...column,
      responsible_office: '',
      channels: '',
      evidence: '',
      column_type: '政策文件',
      description: '说明',
      keywords: '词',
      position: 1,
      holds_publications: 1,
      empty_sentence: null,
      closed_at: null,
    })
    .execute();
  await publish(write, 'p1', '202600001', '低保政策');
  await publish(write, 'p2', '202600002', '秸秆综合利用');
  await write.insertInto('site_version').values({ organ_id: 'o1', version: 1 }).execute();
}

async function publish(write: TestDatabase['write'], id: string, number: string, title: string): Promise<void> {
  const at = '2026-11-20T02:00:00.000Z';
  const empty = {
    summary: null,
    subject: null,
    genre: null,
    document_number: null,
    formed_on: null,
    effective_on: null,
    repealed_on: null,
  };
  const state = {
    state: 'published',
    draft_state: null,
    draft_version: 0,
    edition: 1,
    kind: 'policy',
    column_id: 'c1',
    validity: '有效',
    disclosure: 'proactive',
  };
  await write
    .insertInto('publication')
    .values({
      organ_id: 'o1',
      id,
      public_number: number,
      index_number: `i-${number}`,
      title,
      issuing_organ: '示例镇人民政府',
      disclosure_ground: null,
      department_id: null,
      author_id: 'x',
      source_kind: 'original',
      source_name: '',
      source_address: null,
      keywords: '',
      attachment_count: 0,
      published_on: '2026-11-20',
      first_published_at: at,
      updated_at: at,
      created_at: at,
      import_run_id: null,
      demo: 0,
      due_from: null,
      withdrawn_at: null,
      withdrawn_by: null,
      withdrawal_reason: null,
      ...empty,
      ...state,
    })
    .execute();
  await write
    .insertInto('publication_edition')
    .values({
      organ_id: 'o1',
      publication_id: id,
      edition: 1,
      fields: '{}',
      body_html: `<p>${title}的正文</p>`,
      body_text: `${title}的正文`,
      attachments: '[]',
      published_at: at,
      published_by: 'x',
      review_id: null,
      change_note: null,
    })
    .execute();
}
