// The calendar over HTTP: what a signed-in person gets, and what bad input gets.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fixedClock } from '#kernel/clock';
import type { Runtime } from '#kernel/command';
import { readConfig } from '#kernel/config';
import { type App, createHttp } from '#kernel/http';
import type { Actor } from '#kernel/permission';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { calendarRoutes } from './routes.ts';

const head: Actor = {
  kind: 'person',
  personId: 'p1',
  name: '甲',
  address: '127.0.0.1',
  sessionId: null,
  grants: [{ organId: 'town', role: 'disclosureHead' }],
};
let database: TestDatabase;
let app: App;
let actor = head;

before(async () => {
  database = await testDatabase('sqlite');
  const read = readConfig({ LOG_LEVEL: 'silent' });
  if (!('config' in read)) throw new Error(read.mistakes.join());
  const clock = fixedClock('2026-11-23T02:00:00.000Z');
  const runtime: Runtime = { database, clock, services: {} as Runtime['services'], audit: async () => undefined };
  app = await createHttp({ config: read.config, runtime, authenticate: async () => actor });
  calendarRoutes(app, runtime);
  await app.ready();
});
after(async () => {
  await app.close();
  await database.close();
});

const get = async (url: string) => {
  const answer = await app.inject({ method: 'GET', url });
  return { status: answer.statusCode, body: answer.json() };
};

test('一年的放假安排、某月的每一天和期限的算法都查得到', async () => {
  assert.equal((await get('/api/calendar/years/2026')).body.workingDays, 248);
  const { body: days } = await get('/api/calendar/days?from=2026-10-01&to=2026-10-31');
  assert.deepEqual([days.length, days[0].name, days[9].reason], [31, '国庆节', '调休上班']);
  const { body: term } = await get('/api/calendar/terms?from=2026-09-25&workdays=20');
  assert.deepEqual([term.day, term.provisional], ['2026-10-29', false]);
  assert.ok(term.skipped.some((run: { reason: string }) => run.reason === '国庆节放假'));
});

test('还没有录入通知时，列表是空的，并列出尚未公布通知的年份', async () => {
  const { body } = await get('/api/calendar/notices');
  assert.deepEqual([body.rows, body.total, body.unannouncedYears[0]], [[], 0, 2027]);
});

test('通知从录入到列表一路可用，自己复核被拒并说明原因', async () => {
  const notice = {
    year: 2026,
    kind: 'amendment',
    title: '示例',
    documentNumber: null,
    issuedOn: '2026-11-23',
    holidays: [{ name: '示例假', from: '2026-12-24', to: '2026-12-24' }],
    workingWeekends: [],
  };
  const made = await app.inject({ method: 'POST', url: '/api/calendar/notices', payload: { region: '', notice } });
  assert.equal(made.statusCode, 200, made.body);
  const { body } = await get('/api/calendar/notices?state=proposed');
  assert.equal(body.rows[0].id, made.json().id);
  const refused = await app.inject({
    method: 'POST',
    url: `/api/calendar/notices/${made.json().id}/confirm`,
    payload: { doubtsSeen: true },
  });
  assert.deepEqual([refused.statusCode, refused.json().error.code], [409, 'calendar.secondPerson']);
});

test('读不懂的日期、超出的天数和年份得到一句中文，不是程序错误', async () => {
  const bad = [
    'terms?from=2022-13-01&workdays=5',
    'terms?from=2026-01-01&workdays=0',
    'years/2040',
    'days?from=2026-02-01&to=2026-01-01',
    'days?from=2026-01-01&to=2029-01-01',
    'notices?page=0',
    'notices?state=lost',
  ];
  for (const path of bad) {
    const { status, body } = await get(`/api/calendar/${path}`);
    assert.equal(status, 422, `${path} ${JSON.stringify(body)}`);
    assert.match(body.error.message, /[\u4e00-\u9fff]/, path);
  }
});

test('没有登录的人看不到', async () => {
  actor = { ...head, kind: 'visitor', personId: null, grants: [] };
  assert.equal((await get('/api/calendar/notices')).status, 401);
  actor = head;
});
