// Residents, with a telephone, without scripts, with a screen reader; the section lives below the county's own site.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { deskOf } from './api.ts';
import { chapter } from './chapter.ts';
import { axeViolations, type Office, openOffice } from './office.ts';
import { menu, words } from './steps.ts';

const basePath = '/zwgk/mishan';
const header =
  '<div class="county-head" role="region" aria-label="县政府门户"><a href="https://www.county.example/">县人民政府门户</a></div>';
const footer = '<footer><p>县人民政府办公室主办</p></footer>';
const heaviest = 60 * 1024;

let office: Office;
let section: string;
let withdrawn: string;
before(async () => {
  office = await openOffice({ BASE_PATH: basePath }, async (data) => {
    await mkdir(join(data, 'templates'), { recursive: true });
    await writeFile(join(data, 'templates', 'header.html'), header);
    await writeFile(join(data, 'templates', 'footer.html'), footer);
  });
  section = `${office.site}/o/mishan/`;
  withdrawn = await withdrawOne();
});
after(() => office.close());

chapter('without JavaScript: home, column, filter, pages, publication, search', async () => {
  const resident = await office.person('desk', { javaScriptEnabled: false });
  await resident.goto(`${office.site}/`);
  await resident
    .getByRole('link', { name: /^法定主动公开内容/ })
    .first()
    .click();
  await resident.getByLabel('年份').selectOption('2022');
  await resident.getByRole('button', { name: '筛选' }).click();
  const found = Number(/共 (\d+) 条/.exec(await words(resident.getByRole('status')))?.[1]);
  assert.ok(found > 20, `${found} of 2022`);
  const first = await rows(resident).allTextContents();
  await resident.getByRole('link', { name: '下一页' }).click();
  assert.match(resident.url(), /year=2022&page=2/);
  const next = await rows(resident).allTextContents();
  assert.ok(next.length > 0 && next.every((row) => row.includes('2022') && !first.includes(row)));
  await rows(resident).first().getByRole('link').first().click();
  await resident.getByRole('heading', { name: '信息概要' }).waitFor();
  await resident.getByRole('searchbox').first().fill('低保');
  await resident.getByRole('button', { name: '检索' }).first().click();
  // Words that mean the same stand out as well.
  assert.ok((await resident.locator('mark').allTextContents()).includes('低保'));
  await resident.getByLabel('要找的词').fill('没有这样的词组合');
  await resident.getByRole('main').getByRole('button', { name: '检索' }).click();
  await resident
    .getByText(/没有找到/)
    .first()
    .waitFor();
  await resident.context().close();
});

chapter('an address that leads nowhere and a text that was withdrawn say so, with a way on', async () => {
  const resident = await office.person();
  const lost = await resident.goto(`${section}p/209900001`);
  assert.equal(lost?.status(), 404);
  await resident.getByRole('heading', { name: '没有找到这个页面' }).waitFor();
  const gone = await resident.goto(withdrawn);
  assert.equal(gone?.status(), 410);
  const page = await words(resident.getByRole('main'));
  assert.match(page, /这条信息已撤下/);
  assert.match(page, /数字有误，正在核对/);
  await resident.getByRole('link', { name: '回到首页' }).click();
  await resident
    .getByRole('link', { name: /^法定主动公开内容/ })
    .first()
    .waitFor();
  await resident.context().close();
});

/** Every kind of page, empty, full and in trouble. */
const everyPage = [
  '',
  'c/statutory?year=2022',
  'c/guide',
  'c/on-request',
  'search',
  'search?q=低保',
  'search?q=没有这样的词组合',
  'catalogue',
  'duties',
  't',
  'map',
  'access',
  'data',
  'corrections',
  'corrections/new',
  'corrections/find?number=JC1',
  'p/0',
];
const somePages = ['', 'c/statutory?year=2022', 'search?q=低保', 'corrections/new', 'duties'];

/** How readers may want the pages, and where each is looked at in full. */
const ways: { name: string; at: 'desk' | 'phone'; cookie: string; below: string; pages: string[] }[] = [
  { name: 'plain, on a desk', at: 'desk', cookie: '', below: '', pages: everyPage },
  { name: 'plain, on a phone', at: 'phone', cookie: '', below: '', pages: everyPage },
  { name: '长者模式, on a phone', at: 'phone', cookie: 'e1c0s0', below: '', pages: everyPage },
  { name: 'high contrast with the largest type, on a desk', at: 'desk', cookie: 'e0c1s2', below: '', pages: everyPage },
  { name: '长者模式 with all of it, on a phone', at: 'phone', cookie: 'e1c1s2', below: '', pages: somePages },
  { name: '长者模式, on a desk', at: 'desk', cookie: 'e1c0s0', below: '', pages: somePages },
  { name: '繁體, on a phone', at: 'phone', cookie: '', below: '/hant', pages: somePages },
];

for (const { name, at, cookie, below, pages } of ways)
  chapter(`no page breaks a rule of accessibility or runs off the screen: ${name}`, async () => {
    const resident = await office.person(at);
    if (cookie) await resident.context().addCookies([{ name: 'gongkai_view', value: cookie, url: `${office.site}/` }]);
    const inScript = (address: string) => address.replace(office.site, office.site + below);
    const publication = await somePublication();
    for (const page of [...pages.map((path) => section + path), publication, withdrawn].map(inScript)) {
      await resident.goto(page);
      assert.deepEqual(await axeViolations(resident), [], page);
      assert.equal(
        await resident.evaluate('document.documentElement.scrollWidth <= innerWidth'),
        true,
        `${page} is not wider than the screen`,
      );
    }
    await resident.context().close();
  });

chapter('every list can be taken away as data, whole and in pages', async () => {
  const data = await (await fetch(`${section}data`)).text();
  const sets = [...new Set([...data.matchAll(/href="([^"]+\/data\/\w+\.(?:json|csv))"/g)].map(([, path]) => path!))];
  assert.ok(sets.length >= 10, sets.join());
  for (const path of sets) assert.equal((await fetch(office.origin + path)).status, 200, path);
  const { total, rows, next } = (await (await fetch(`${section}data/publications.json?size=10`)).json()) as {
    total: number;
    rows: { number: string; address: string }[];
    next: string;
  };
  assert.equal(rows.length, 10);
  assert.equal(new URL(next).searchParams.get('page'), '2');
  const lines = (await (await fetch(`${section}data/publications.csv`)).text()).trim().split(/\r\n(?=\w+,)/);
  assert.equal(lines.length, total + 1);
  const one = (await (await fetch(`${section}data/p/${rows[0]!.number}`)).json()) as { bodyHtml: string };
  assert.ok(one.bodyHtml.length > 0);
});

chapter('below the county’s site every link carries the base path and leads somewhere', async () => {
  const known = new Set([`${basePath}/`]);
  const queue = [...known];
  for (let at = 0; at < queue.length && at < 60; at++) {
    const address = queue[at]!;
    const answer = await fetch(office.origin + address);
    assert.equal(answer.status, 200, address);
    const text = await answer.text();
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
    // In 繁體 the county's head and foot are in 繁體 as well.
    assert.ok(
      /[县縣]人民政府[门門][户戶]/.test(text) && /[县縣]人民政府[办辦]公室主[办辦]/.test(text),
      `${address} wears the county’s head and foot`,
    );
    for (const path of internalLinks(text)) {
      assert.ok(path.startsWith(`${basePath}/`), `${path} on ${address}`);
      if (!known.has(path)) queue.push(path);
      known.add(path);
    }
  }
  assert.ok(queue.length >= 60, `${queue.length} addresses`);
});

chapter('the console lives below the same path', async () => {
  const writer = await office.staff('jingban');
  assert.equal(new URL(writer.url()).pathname, `${basePath}/console/mishan`);
  await menu(writer, '政府信息');
  await menu(writer, '栏目');
  assert.equal(new URL(writer.url()).pathname, `${basePath}/console/mishan/columns`);
  await writer.context().close();
});

chapter('a first visit weighs no more than 60 KB on the wire', async () => {
  for (const path of ['', 'c/statutory', 'duties', 'corrections/new', 'p']) {
    const resident = await office.person('phone');
    let bytes = 0;
    resident.on('requestfinished', async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      bytes += responseBodySize + responseHeadersSize;
    });
    await resident.goto(path === 'p' ? await somePublication() : section + path, { waitUntil: 'networkidle' });
    assert.ok(bytes > 2000 && bytes <= heaviest, `${path}: ${bytes} bytes`);
    await resident.context().close();
  }
});

const rows = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('link') });

function internalLinks(text: string): string[] {
  const links = [...text.matchAll(/\s(?:href|src|action)="([^"#]+)/g)].map(([, path = '']) => path.replaceAll('&amp;', '&'));
  return links.filter((path) => !/^(https?:|mailto:|tel:)/.test(path));
}

async function somePublication(): Promise<string> {
  const home = await (await fetch(section)).text();
  return office.origin + /href="([^"]+\/p\/\d+)"/.exec(home)![1]!;
}

/** 公开办负责人 takes one public text back; answers its public address. */
async function withdrawOne(): Promise<string> {
  const desk = await deskOf(office, 'fuze');
  const { rows } = await desk.get<{ rows: { id: string }[] }>('/publications?state=published&pageSize=1&sort=publishedOn');
  const path = `/publications/${rows[0]!.id}`;
  const { publicPath } = await desk.get<{ publicPath: string }>(path);
  await desk.tell('POST', `${path}/withdraw`, { kind: 'mistake', reason: '数字有误，正在核对。', notice: '数字有误，正在核对。' });
  return office.site + publicPath;
}
