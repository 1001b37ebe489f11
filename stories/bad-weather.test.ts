// What goes wrong in an office: wrong settings, files that are not what they say, a plug that is pulled.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { bring, type Desk, deskOf } from './api.ts';
import { type Office, openOffice } from './office.ts';
import { gongkai, type Server, startServer } from './server.ts';
import { begin } from './steps.ts';

let office: Office;
before(async () => {
  office = await openOffice();
});
after(() => office.close());

test('a start that cannot succeed ends with code 2 and one Chinese sentence that says what to do', async () => {
  const busy = createServer();
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  const { port } = busy.address() as { port: number };
  const given = process.env.TEST_POSTGRES_URL;
  const starts: [settings: Record<string, string>, says: RegExp][] = [
    [{ PORT: String(port), HOST: '127.0.0.1' }, new RegExp(`端口 ${port} 已被别的程序占用`)],
    [{ PORT: 'eighty' }, /PORT=eighty 不是端口号/],
    [{ DATABASE_URL: 'mysql://root@127.0.0.1/gongkai' }, /DATABASE_URL 看不懂/],
    [{ DATABASE_URL: 'postgres://gongkai:secret@127.0.0.1:1/gongkai' }, /连不上数据库 postgres:\/\/gongkai:\*\*\*@/],
    [{ PUBLIC_URL: '我们的网站' }, /PUBLIC_URL=我们的网站 不是网址/],
    [{ BASE_PATH: 'zwgk/' }, /BASE_PATH=zwgk\/ 应以 \/ 开头/],
    ...(given
      ? [
          [{ DATABASE_URL: given.replace(/\/[^/]*$/, '/no_such_database') }, /没有 .* 指的这个库，请先创建/] as [
            Record<string, string>,
            RegExp,
          ],
        ]
      : []),
    [{ GONGKAI_DATA: office.data }, /演示数据.*不能用来正式服务/],
  ];
  for (const [settings, says] of starts) {
    const { code, out, err } = await gongkai({ GONGKAI_DATA: join(office.data, 'empty'), ...settings }, 'serve');
    assert.deepEqual([code, out], [2, ''], JSON.stringify(settings));
    assert.match(err, says);
    assert.equal(err.trimEnd().split('\n').length, 1, err);
    assert.doesNotMatch(err, /secret|postgres:postgres|\bat .*:\d+:\d+/);
  }
  busy.close();
});

test('a program renamed .pdf is refused beside the file, in a sentence', async () => {
  const writer = await office.staff('jingban');
  await begin(writer, '业务动态');
  await attach(writer, '会议通知.pdf', Buffer.concat([Buffer.from('MZ\x90\x00\x03'), randomBytes(2000)]));
  await writer.getByText('文件名是 .pdf，内容却是 Windows 程序，不能上传。').waitFor();
  await attach(writer, '会议通知.exe', Buffer.from('MZ'));
  await writer.getByText('不能上传这种文件（.exe）。').waitFor();
  await attach(writer, '会议通知.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'));
  await writer.getByRole('textbox', { name: '附件 1 的标题' }).waitFor();
  await writer.context().close();
});

test('an upload of 2 GB is refused before its first byte travels', async () => {
  const desk = await deskOf(office, 'jingban');
  const size = 2 * 1024 ** 3;
  const { status, body } = await desk.tell('POST', '/uploads', { fileName: '录像汇编.pdf', size, purpose: 'attachment' });
  assert.equal(status, 413);
  assert.match(body.error!.message, /“录像汇编.pdf”有 2048 MB，超过了 200 MB 的上限，没有开始上传。/);
  const answered = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': size };
    const http = request(`${office.origin}/api/sign-in`, { method: 'POST', headers }, (answer) => resolve(answer.resume().statusCode));
    http.on('error', reject);
    http.write('{"login":"');
  });
  assert.equal(answered, 413);
});

test('asked to stop in the middle of a slow upload, the server takes the piece whole and ends with 0', async () => {
  const own = await ownOffice();
  const desk = await deskOf({ site: own.origin }, 'jingban');
  const bytes = Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(400_000), Buffer.from('\n%%EOF\n')]);
  const { body: upload } = await desk.tell('POST', '/uploads', { fileName: '汇编.pdf', size: bytes.length, purpose: 'attachment' });
  const path = `/api/organs/${desk.organId}/uploads/${upload.id}?start=0`;
  // The server says “go on” once the request is in its hands.
  const headers = {
    cookie: desk.cookie,
    'content-type': 'application/octet-stream',
    'content-length': bytes.length,
    expect: '100-continue',
  };
  const http = request(own.origin + path, { method: 'PUT', headers });
  const answered = new Promise<number | undefined>((resolve, reject) => {
    http.on('response', (answer) => resolve(answer.resume().statusCode)).on('error', reject);
  });
  http.flushHeaders();
  await once(http, 'continue');
  http.write(bytes.subarray(0, 200_000));
  const ended = own.stop();
  await until(async () => !(await ready(own.origin)));
  http.end(bytes.subarray(200_000));
  assert.equal(await answered, 200);
  assert.equal(await ended, 0);
  const again = await startServer({ GONGKAI_DATA: own.data }, '--demo');
  const later = await deskOf({ site: again.origin }, 'jingban');
  const kept = await later.get<{ fileHash: string }>(`/uploads/${upload.id}`);
  assert.equal(kept.fileHash, createHash('sha256').update(bytes).digest('hex'));
  await again.stop();
  await rm(own.data, { recursive: true });
});

test('killed in the middle of an import, the server starts again: nothing was kept by half, nothing is doubled', async () => {
  const own = await ownOffice();
  const desk = await deskOf({ site: own.origin }, 'gongkai');
  const lines = Array.from({ length: 3000 }, (_, n) => `演示信息第${n + 1}条,政府网站,业务动态,2023-0${(n % 9) + 1}-15`);
  const csv = Buffer.from(['标题,公开渠道,信息种类,公开日期', ...lines].join('\n'));
  const fileHash = await bring(desk, '2023年台账.csv', csv, 'table');
  const { body: run } = await desk.tell('POST', '/imports', { fileHash, fileName: '2023年台账.csv' });
  const state = async (of: Desk) => await of.get<{ state: string; applied: number }>(`/imports/${run.id}`);
  await until(async () => (await state(desk)).state === 'checked');
  await desk.tell('POST', `/imports/${run.id}/apply`, { onlyRight: false });
  await until(async () => (await state(desk)).applied > 0);
  await own.stop('SIGKILL');
  const db = new DatabaseSync(join(own.data, 'gongkai.db'));
  const count = (what: string) => Number(db.prepare(`select count(${what}) as n from publication where import_run_id = ?`).get(run.id!)!.n);
  assert.equal(count('*'), 0);
  assert.equal(db.prepare('select state from import_run where id = ?').get(run.id!)!.state, 'applying');
  // The minute passes after which another process may take over what a dead one held.
  db.exec("update job set lease_until = '2000-01-01T00:00:00.000Z' where state = 'running'");
  const again = await startServer({ GONGKAI_DATA: own.data }, '--demo');
  const later = await deskOf({ site: again.origin }, 'gongkai');
  await until(async () => (await state(later)).state === 'done');
  assert.deepEqual([count('*'), count('distinct index_number'), count('distinct public_number')], [3000, 3000, 3000]);
  assert.equal((await later.get<{ total: number }>('/figures?year=2023')).total, 3000);
  db.close();
  await again.stop();
  await rm(own.data, { recursive: true });
});

async function ownOffice(): Promise<Server & { data: string }> {
  const data = await mkdtemp(join(tmpdir(), 'gongkai-weather-'));
  if (process.env.DEMO_TEMPLATE) await cp(process.env.DEMO_TEMPLATE, data, { recursive: true });
  return { ...(await startServer({ GONGKAI_DATA: data }, '--demo')), data };
}

async function attach(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('添加附件').setInputFiles({ name, mimeType: 'application/pdf', buffer });
}

const ready = (origin: string) =>
  fetch(`${origin}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  );

/** Asks until it is so; fails after a while. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 3000; tries++) {
    if (await isSo()) return;
    await setImmediate();
  }
  throw new Error('it did not come to pass');
}
