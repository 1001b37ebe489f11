// The catalogue over HTTP: what people send and get, what bad input gets.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bytesOfBuffer, openSheets } from '#documents';
import { readConfig } from '#kernel/config';
import { type App, createHttp } from '#kernel/http';
import { type Actor, visitor } from '#kernel/permission';
import { type Office, openOffice, typedItem } from './office-for-tests.ts';
import { catalogueRoutes } from './routes.ts';
import { fourteenColumns, workbook } from './sheet/sheets-for-tests.ts';

let office: Office;
let app: App;
let actor: Actor;
let base: string;

before(async () => {
  office = await openOffice('sqlite');
  actor = office.officer;
  base = `/api/organs/${office.organId}`;
  const read = readConfig({ LOG_LEVEL: 'silent' });
  if (!('config' in read)) throw new Error(read.mistakes.join());
  app = await createHttp({ config: read.config, runtime: office.runtime, authenticate: async () => actor });
  catalogueRoutes(app, office.runtime, { columnNames: async () => new Map([['aid', '社会救助']]) });
  await app.ready();
});
after(async () => {
  await app.close();
  await office.close();
});

const get = (url: string) => app.inject({ method: 'GET', url: `${base}${url}` });
const send = (method: 'POST' | 'PUT', url: string, payload: object) => app.inject({ method, url: `${base}${url}`, payload });

test('an item is added with nothing chosen where nothing has to be, changed, and read again', async () => {
  const added = await send('POST', '/catalogue/items', typedItem({ statutoryItem: null }));
  assert.equal(added.statusCode, 200, added.body);
  const { id } = added.json();
  const { version, ...rest } = (await get(`/catalogue/items/${id}`)).json();
  assert.deepEqual([rest.statutoryItem, rest.departmentId, rest.columnId], [null, null, null]);
  const changed = await send('PUT', `/catalogue/items/${id}`, { ...typedItem({ columnId: 'aid' }), version });
  assert.equal(changed.statusCode, 200, changed.body);
  assert.equal((await get('/catalogue/items?columnId=aid')).json().total, 1);
});

test('the words of a limit are read while they are typed, with the next due days', async () => {
  const { words, understood, next } = (await get(`/catalogue/read-limit?text=${encodeURIComponent('每季度的首个月20日')}`)).json();
  assert.deepEqual([words, understood], ['每季度第1个月20日前更新。', true]);
  assert.deepEqual(
    next.map((one: { day: string }) => one.day),
    ['2027-01-20', '2027-04-20', '2027-07-20'],
  );
  const rule = { ...typedItem().rule, n: 30 };
  assert.match((await send('POST', '/catalogue/rule', rule)).json().problem, /第二十六条/);
  assert.equal((await send('POST', '/catalogue/rule', { ...rule, n: -1 })).statusCode, 422);
});

test('from adopting to a version in force, and back out of the system as a workbook', async () => {
  const { toAdd } = (await get('/catalogue/starter?level=town')).json();
  assert.equal((await send('POST', '/catalogue/starter', { level: 'town' })).json().added, toAdd);
  actor = office.head;
  const made = await send('POST', '/catalogue/versions', { effectiveOn: '2026-11-23', note: '' });
  assert.equal(made.statusCode, 200, made.body);
  assert.equal((await get('/catalogue/version?day=2026-11-30')).json().items.length, made.json().items);
  const book = await get('/catalogue/export.xlsx?n=1');
  assert.match(String(book.headers['content-disposition']), /filename\*=UTF-8''/);
  const names = (await openSheets(bytesOfBuffer(book.rawPayload))).map((sheet) => sheet.name);
  assert.deepEqual([names.length, names.at(-1)], [14, '未涉及领域']);
  const compared = (await get('/catalogue/compare?from=1&to=0')).json();
  assert.deepEqual([compared.items, compared.domains], [[], []]);
  actor = office.officer;
});

test('a table is looked at before it is taken in', async () => {
  const fileHash = await office.uploaded(await workbook(fourteenColumns));
  const plan = (await get(`/catalogue/import-plan?fileHash=${fileHash}`)).json();
  const body = { fileHash, fileName: '目录.xlsx', domain: '', fingerprint: plan.fingerprint, onlyRight: false };
  assert.deepEqual((await send('POST', '/catalogue/import', body)).json(), { added: plan.added, changed: plan.changed });
  assert.equal((await send('POST', '/catalogue/import', body)).statusCode, 409);
});

test('the guide is filled, completed and fixed; a rule is entered with no day of its end', async () => {
  await send('POST', '/guide/fill', { version: 0, again: false });
  await send('PUT', '/guide', { version: 1, sections: [{ key: 'fax', text: '无' }] });
  actor = office.head;
  const fixed = await send('POST', '/guide/fix', { version: 2, note: '' });
  assert.equal(fixed.statusCode, 200, fixed.body);
  assert.match((await get('/guide/text')).json().html, /^<h2>一、/);
  assert.equal((await send('POST', '/guide/editions/1/reviewed', {})).statusCode, 200);
  const entry = {
    kind: 'review',
    name: '审查制度',
    number: '',
    issuedOn: '',
    inForceOn: '2025-01-01',
    endedOn: null,
    body: '先审查后公开',
    link: '',
    note: '',
  };
  const added = await send('POST', '/rulebook', entry);
  assert.equal(added.statusCode, 200, added.body);
  assert.equal((await get('/rulebook')).json().entries[0].endedOn, null);
  actor = office.officer;
});

test('bad input gets a sentence in Chinese, an unknown thing its own', async () => {
  const urls = [
    '/catalogue/items?page=0',
    '/catalogue/items/nobody',
    '/catalogue/version?n=99',
    '/catalogue/version?day=2026-13-01',
    '/catalogue/compare?from=1',
    '/catalogue/starter?level=moon',
    '/catalogue/import-plan?fileHash=x',
    '/catalogue/export.xlsx?n=77',
  ];
  for (const url of urls) {
    const answer = await get(url);
    assert.ok([404, 422].includes(answer.statusCode), `${url} ${answer.statusCode}`);
    assert.match(answer.json().error.message, /[\u4e00-\u9fff]/, url);
  }
});

test('a writer reads the catalogue and changes nothing in it; a visitor is asked to sign in', async () => {
  actor = office.clerk;
  assert.equal((await get('/catalogue')).statusCode, 200);
  assert.equal((await send('POST', '/catalogue/items', typedItem())).statusCode, 403);
  assert.equal((await send('POST', '/guide/fill', { version: 0, again: false })).statusCode, 403);
  actor = visitor('');
  for (const url of ['/catalogue', '/catalogue/export.xlsx', '/guide', '/rulebook']) assert.equal((await get(url)).statusCode, 401, url);
  actor = office.officer;
});
