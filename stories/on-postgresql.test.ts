// The same office on PostgreSQL: written, reviewed, published, found; then the database goes away and comes back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { cleanForm } from '#reviews';
import { type Desk, deskOf, handIn } from './api.ts';
import { chapter } from './chapter.ts';
import { type Office, openOffice } from './office.ts';
import { databaseOnALine, type Line } from './postgres.ts';
import { words } from './steps.ts';

const server = process.env.TEST_POSTGRES_URL;
const title = '山洪灾害避险转移演练安排';

let line: Line;
let office: Office;
let author: Desk;
let address: string;

if (server) tell(server);
else test('the office on PostgreSQL', { skip: 'no PostgreSQL here: set TEST_POSTGRES_URL' });

function tell(url: string): void {
  before(async () => {
    line = await databaseOnALine(url);
    office = await openOffice({ DATABASE_URL: line.url });
  });
  after(async () => {
    line.mend();
    await office.close();
    await line.close();
  });

  chapter('a text is handed in, reviewed by three and published', async () => {
    author = await deskOf(office, 'jingban');
    const id = await handIn(author, title);
    for (const [at, login] of ['shenhe', 'baomi', 'qianfa'].entries()) {
      const conclusion = login === 'baomi' ? { conclusion: 'open', form: cleanForm() } : {};
      const body = { position: at + 1, decision: 'pass', opinion: '', ...conclusion };
      const { status } = await (await deskOf(office, login)).tell('POST', `/publications/${id}/decide`, body);
      assert.equal(status, 200, login);
    }
    const signer = await deskOf(office, 'qianfa');
    const { version } = await signer.get<{ version: number }>(`/publications/${id}`);
    const { body } = await signer.tell('POST', `/publications/${id}/publish`, { version });
    address = office.site + String(body.publicPath);
  });

  chapter('a resident finds it by two characters, marked, and last year’s ledger counts as printed', async () => {
    const resident = await office.person('phone');
    await resident.goto(`${office.site}/o/mishan/search?q=${encodeURIComponent('避险')}`);
    await resident.getByRole('link', { name: title }).click();
    assert.equal(resident.url(), address);
    assert.match(await words(resident.getByRole('article')), /山洪灾害避险转移演练安排的正文。/);
    const figures = await author.get<{ total: number; byChannel: { key: string; count: number }[] }>('/figures?year=2022');
    assert.equal(figures.total, 365);
    assert.equal(figures.byChannel.find((one) => one.key === 'wechat')?.count, 306);
  });

  chapter('the database is away: known pages still answer, others and changes say so in a sentence', async () => {
    const home = `${office.site}/o/mishan/`;
    await fetch(home);
    line.cut();
    assert.equal((await fetch(home)).status, 200);
    const unknown = await fetch(`${home}c/news?page=2`);
    assert.equal(unknown.status, 503);
    assert.match(await unknown.text(), /暂时打不开这个页面/);
    const { status, body } = await author.tell('POST', '/publications', { kind: 'work-news' });
    assert.equal(status, 503);
    assert.match(body.error!.message, /数据库/);
    assert.equal((await fetch(`${office.site}/healthz`)).status, 200);
    assert.equal((await fetch(`${office.site}/readyz`)).status, 503);
  });

  chapter('the database is back: everything works again without a restart', async () => {
    line.mend();
    for (let tries = 0; (await fetch(`${office.site}/readyz`)).status !== 200 && tries < 100; tries++) await wait(100);
    const { status } = await author.tell('POST', '/publications', { kind: 'work-news' });
    assert.equal(status, 200);
    assert.equal((await fetch(`${office.site}/o/mishan/c/news?page=2`)).status, 200);
    assert.equal(office.server.child.exitCode, null);
  });
}
