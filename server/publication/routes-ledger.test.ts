// The ledger over HTTP: what people get, and what bad input gets.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bytesOfBuffer, openTable } from '#documents';
import { readConfig } from '#kernel/config';
import { type App, createHttp } from '#kernel/http';
import { type Actor, visitor } from '#kernel/permission';
import { importTable } from './import/import-table.ts';
import { headings, onSite, onWechat, storedCsv } from './import/sheets-for-tests.ts';
import { type OfficeForTests, openOfficeForTests, organId, people } from './office-for-tests.ts';
import { ledgerRoutes } from './routes-ledger.ts';

let office: OfficeForTests;
let app: App;
let actor: Actor = people.officer;
const base = `/api/organs/${organId}`;

before(async () => {
  office = await openOfficeForTests('sqlite');
  const read = readConfig({ LOG_LEVEL: 'silent' });
  if (!('config' in read)) throw new Error(read.mistakes.join());
  app = await createHttp({ config: read.config, runtime: office.runtime, authenticate: async () => actor });
  ledgerRoutes(app, office.runtime);
  await app.ready();
  const rows = [headings, onSite(1), onWechat(1), onSite(2, { 公开日期: '2022年13月1日', 标题: '=1+1' })];
  await importTable(office.runtime, people.officer, { organId, fileName: '台账.xlsx', rows, apply: true, onlyRight: true });
});
after(async () => {
  await app.close();
  await office.close();
});

const get = (url: string) => app.inject({ method: 'GET', url: `${base}${url}` });
const post = (url: string, payload: object) => app.inject({ method: 'POST', url: `${base}${url}`, payload });

async function workbook(url: string) {
  const answer = await get(url);
  assert.equal(answer.statusCode, 200, answer.body);
  const table = await openTable(bytesOfBuffer(answer.rawPayload));
  return { header: table.header.names, rows: await Array.fromAsync(table.rows(), (row) => row.cells), headers: answer.headers };
}

test('a number of the figures leads to its rows', async () => {
  const { total, byChannel } = (await get('/figures?year=2022')).json();
  assert.equal(total, 2);
  for (const line of byChannel) assert.equal((await get(`/postings?${new URLSearchParams(line.filter)}`)).json().total, line.count);
});

test('the ledger goes out under the headings an import reads, and comes in again as the same', async () => {
  const { header, rows, headers } = await workbook('/postings/export.xlsx?year=2022');
  assert.match(String(headers['content-disposition']), /filename\*=UTF-8''%E5%85%AC/);
  const again = await importTable(office.runtime, people.officer, {
    organId,
    fileName: '导出.xlsx',
    rows: [header, ...rows],
    apply: false,
  });
  assert.deepEqual([again.right, again.wrong, again.duplicates], [0, 0, 2]);
});

test('the template has every heading, and its examples are never imported by mistake', async () => {
  const { header, rows } = await workbook('/imports/template.xlsx');
  assert.deepEqual(header, headings);
  const tried = await importTable(office.runtime, people.officer, { organId, fileName: '模板.xlsx', rows: [header, ...rows], apply: true });
  assert.deepEqual([tried.right, tried.applied, tried.wrong], [0, 0, 2]);
});

test('the wrong lines come back as a table, each with its place and what is wrong; nothing in it runs as a formula', async () => {
  const { rows: runs } = (await get('/imports')).json();
  const run = runs.find((one: { state: string }) => one.state === 'done');
  const { header, rows } = await workbook(`/imports/${run.id}/wrong-lines.xlsx`);
  assert.deepEqual(header.slice(-2), ['原行号', '问题']);
  assert.equal(rows.length, 1);
  assert.deepEqual([rows[0]?.[0], rows[0]?.at(-2), rows[0]?.at(-1)], ['=1+1', '4', '第 4 行“公开日期”：2022年13月1日没有这一天。']);
});

test('an uploaded file is checked, looked through and given up', async () => {
  const fileHash = await storedCsv(office.runtime, '标题,公开渠道,公开日期\n甲,微信,2022-3-5\n');
  const { id } = (await post('/imports', { fileHash, fileName: '台账.csv' })).json();
  assert.equal((await get(`/imports/${id}`)).json().stateName, '等待核对');
  const early = await post(`/imports/${id}/apply`, {});
  assert.deepEqual([early.statusCode, early.json().error.blockers[0].message], [409, '这次导入的状态是“等待核对”，不能导入。']);
  assert.equal((await post(`/imports/${id}/cancel`, {})).statusCode, 200);
  assert.deepEqual((await get(`/imports/${id}/rows?state=wrong`)).json().rows, []);
});

test('pasted lines are looked at before they are registered', async () => {
  const pasted = { text: '乙\thttps://mp.weixin.qq.com/s/z1\t2026-11-01', channel: 'wechat', kind: '', columnId: '', departmentId: '' };
  assert.deepEqual([(await post('/postings/paste-preview', pasted)).json().right, (await get('/postings?year=2026')).json().total], [1, 0]);
  assert.deepEqual((await post('/postings/paste', pasted)).json(), { registered: 1, duplicates: 0 });
  const [row] = (await get('/postings?year=2026')).json().rows;
  assert.equal((await post(`/postings/${row.id}/remove`, { reason: '登记错了' })).statusCode, 200);
});

test('bad input gets a sentence in Chinese, an unknown thing its own', async () => {
  for (const url of ['/figures?year=0', '/postings?page=0', '/postings?month=13', '/imports/nobody', '/imports/nobody/wrong-lines.xlsx']) {
    const answer = await get(url);
    assert.ok([404, 422].includes(answer.statusCode), `${url} ${answer.statusCode}`);
    assert.match(answer.json().error.message, /[\u4e00-\u9fff]/, url);
  }
});

test('nobody without a role in the organ sees the ledger, and lines of an import only the disclosure office', async () => {
  const { rows } = (await get('/imports')).json();
  actor = people.clerk;
  assert.equal((await get(`/imports/${rows[0].id}/rows`)).statusCode, 403);
  assert.equal((await get('/workbench')).statusCode, 200);
  actor = people.stranger;
  assert.deepEqual([(await get('/postings')).statusCode, (await get('/postings/export.xlsx')).statusCode], [403, 403]);
  actor = visitor('');
  assert.equal((await get('/figures')).statusCode, 401);
  actor = people.officer;
});
