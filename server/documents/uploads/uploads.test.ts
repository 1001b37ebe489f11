import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, beforeEach, test } from 'node:test';
import type { JobContext } from '#jobs';
import { fixedClock } from '#kernel/clock';
import type { Runtime } from '#kernel/command';
import { readConfig } from '#kernel/config';
import { diskStore } from '#kernel/files-disk';
import { type App, createHttp } from '#kernel/http';
import { digest } from '#kernel/ids';
import type { Actor } from '#kernel/permission';
import { onEachEngine, type TestDatabase, testDatabase } from '#kernel/testing';
import { documentsRoutes } from '../routes.ts';
import { clearUploads } from './clear-uploads.ts';
import type { VirusScan } from './virus-scan.ts';

const pdf = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(40_000, '通知'), Buffer.from('\n%%EOF\n')]);
const program = Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(5000)]);
const clerk: Actor = {
  kind: 'person',
  personId: 'p1',
  name: '演示员',
  address: '',
  sessionId: null,
  grants: [{ organId: 'o1', role: 'handler' }],
};

onEachEngine('an upload', (engine) => {
  let database: TestDatabase;
  let runtime: Runtime;
  let app: App;
  let actor: Actor;
  let files: string;
  before(async () => {
    database = await testDatabase(engine);
    files = join(database.folder, 'files');
    runtime = {
      database,
      clock: fixedClock('2026-11-23T02:00:00Z'),
      services: {
        dataFolder: database.folder,
        files: diskStore(files, join(database.folder, 'spool')),
        uploadLimit: 200 * 1024 * 1024,
        virusScan: null,
      } as unknown as Runtime['services'],
      audit: async () => undefined,
    };
    for (const id of ['o1', 'o2']) await database.write.insertInto('organ').values(organ(id)).execute();
    const read = readConfig({ GONGKAI_DATA: database.folder, LOG_LEVEL: 'silent' });
    assert.ok('config' in read);
    app = await createHttp({ config: read.config, runtime, authenticate: async () => actor });
    documentsRoutes(app, runtime);
    await app.listen({ host: '127.0.0.1', port: 0 });
  });
  beforeEach(() => {
    actor = clerk;
    runtime.services.virusScan = null;
  });
  after(async () => {
    await app.close();
    await database.close();
  });

  const begin = async (fileName: string, size: number, purpose = 'attachment') => {
    const answer = await app.inject({ method: 'POST', url: '/api/organs/o1/uploads', payload: { fileName, size, purpose } });
    return { status: answer.statusCode, message: answer.json().error?.message as string, id: answer.json().id as string };
  };
  const send = (id: string, start: number, payload: Buffer) =>
    app.inject({
      method: 'PUT',
      url: `/api/organs/o1/uploads/${id}?start=${start}`,
      headers: { 'content-type': 'application/octet-stream' },
      payload,
    });
  const look = async (id: string) => (await app.inject({ url: `/api/organs/o1/uploads/${id}` })).json();
  const wholeUpload = async (name: string, content: Buffer, purpose?: string) => {
    const { id } = await begin(name, content.length, purpose);
    return send(id, 0, content);
  };
  const filesOnDisk = async () => (await readdir(files, { recursive: true, withFileTypes: true })).filter((e) => e.isFile()).length;

  test('in pieces becomes one file, and of the pieces nothing stays', async () => {
    const before = await filesOnDisk().catch(() => 0);
    const { id } = await begin('关于防汛的通知.pdf', pdf.length);
    assert.equal((await send(id, 0, pdf.subarray(0, 30_000))).json().received, 30_000);
    const done = (await send(id, 30_000, pdf.subarray(30_000))).json();
    assert.deepEqual(done, {
      id,
      fileName: '关于防汛的通知.pdf',
      size: pdf.length,
      received: pdf.length,
      finished: true,
      fileHash: digest(pdf),
      mediaType: 'application/pdf',
    });
    assert.equal(await filesOnDisk(), before + 1);
    assert.deepEqual(await readdir(join(database.folder, 'spool')), []);
  });

  test('of 2 GB is refused at once, before a byte of it is sent', async () => {
    const answer = await begin('全部照片.pdf', 2 * 1024 ** 3);
    assert.equal(answer.status, 413);
    assert.match(answer.message, /2048 MB.*200 MB/);
  });

  test('of 2 GB sent all the same is refused without being read', async () => {
    const { id } = await begin('小.pdf', 1000);
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(
      `PUT /api/organs/o1/uploads/${id}?start=0 HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/octet-stream\r\ncontent-length: ${2 * 1024 ** 3}\r\n\r\n`,
    );
    const answer = await text(socket);
    assert.match(answer, /^HTTP\/1\.1 422 /);
    assert.match(answer, /比文件登记的大小还多/);
    assert.equal((await look(id)).received, 0);
  });

  test('with an extension that is not taken is refused at once, and so is an empty file', async () => {
    const answer = await begin('软件.exe', 1000);
    assert.equal(answer.status, 415);
    assert.match(answer.message, /\.exe.*pdf/);
    for (const [name, advice] of [
      ['方案.docm', /宏.*不带宏的 \.docx/],
      ['名单.xlsm', /宏/],
      ['材料.rar', /解压/],
      ['网页.html', /粘贴到正文/],
    ] as const)
      assert.match((await begin(name, 1000)).message, advice, name);
    assert.equal((await begin('空.pdf', 0)).status, 422);
    assert.equal((await begin('照片.pdf', 100, 'image')).status, 415);
  });

  test('of a program named .pdf is refused with a sentence and nothing of it stays', async () => {
    const before = await filesOnDisk();
    const { id } = await begin('通知.pdf', program.length);
    const answer = await send(id, 0, program);
    assert.equal(answer.statusCode, 415);
    assert.match(answer.json().error.message, /文件名是 \.pdf，内容却是 Windows 程序/);
    assert.equal(await filesOnDisk(), before);
    assert.equal((await app.inject({ url: `/api/organs/o1/uploads/${id}` })).statusCode, 404);
  });

  test('goes on after the line broke in the middle of a piece', async () => {
    const { id } = await begin('断线.pdf', pdf.length);
    await send(id, 0, pdf.subarray(0, 10_000));
    const { port } = app.server.address() as AddressInfo;
    const broken = new AbortController();
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(pdf.subarray(10_000, 20_000));
        setImmediate(() => broken.abort());
      },
    });
    const url = `http://127.0.0.1:${port}/api/organs/o1/uploads/${id}?start=10000`;
    const headers = { 'content-type': 'application/octet-stream' };
    await assert.rejects(fetch(url, { method: 'PUT', headers, body, duplex: 'half', signal: broken.signal } as RequestInit));
    const { received } = await look(id);
    assert.equal(received, 10_000);
    assert.equal((await send(id, received, pdf.subarray(received))).json().fileHash, digest(pdf));
  });

  test('sent by two tabs at once comes out right, and the slower one is told where to go on', async () => {
    const { id } = await begin('两个窗口.pdf', pdf.length);
    const answers = await Promise.all([send(id, 0, pdf.subarray(0, 25_000)), send(id, 0, pdf.subarray(0, 20_000))]);
    const [won, lost] = answers.sort((a, b) => a.statusCode - b.statusCode);
    assert.deepEqual([won?.statusCode, lost?.statusCode], [200, 409]);
    const { received } = won!.json();
    assert.equal(lost?.headers['upload-received'], String(received));
    const ends = await Promise.all([send(id, received, pdf.subarray(received)), send(id, received, pdf.subarray(received))]);
    assert.ok(ends.some((end) => end.statusCode === 200));
    assert.equal((await look(id)).fileHash, digest(pdf));
  });

  test('of somebody else, or into another organ, is not to be seen', async () => {
    const { id } = await begin('我的.pdf', pdf.length);
    actor = { ...clerk, personId: 'p2' };
    assert.equal((await app.inject({ url: `/api/organs/o1/uploads/${id}` })).statusCode, 404);
    const elsewhere = {
      method: 'POST',
      url: '/api/organs/o2/uploads',
      payload: { fileName: 'a.pdf', size: 1, purpose: 'attachment' },
    } as const;
    assert.equal((await app.inject(elsewhere)).statusCode, 403);
  });

  test('in which the scanner finds a virus is refused; while the scanner is away it waits', async () => {
    const found: VirusScan = async () => ({ clean: false, virus: 'Test.Sample' });
    const away: VirusScan = () => Promise.reject(new Error('refused'));
    runtime.services.virusScan = found;
    assert.match((await wholeUpload('有毒.pdf', pdf)).json().error.message, /病毒（Test\.Sample）/);
    runtime.services.virusScan = away;
    const { id } = await begin('等待.pdf', pdf.length);
    assert.equal((await send(id, 0, pdf)).statusCode, 503);
    assert.deepEqual([(await look(id)).received, (await look(id)).finished], [pdf.length, false]);
    runtime.services.virusScan = async () => ({ clean: true });
    assert.equal((await send(id, pdf.length, Buffer.alloc(0))).json().finished, true);
  });

  test('nobody went on with is cleared after three days; a finished one and a fresh one stay', async () => {
    const stale = (await begin('搁置.pdf', pdf.length)).id;
    await send(stale, 0, pdf.subarray(0, 100));
    const onDisk = await filesOnDisk();
    const fresh = (await begin('正在传.pdf', pdf.length)).id;
    await database.write.updateTable('upload').set({ created_at: '2026-11-20T01:59:00.000Z' }).where('id', '=', stale).execute();
    const ctx = { runtime, now: '2026-11-23T02:00:00.000Z', signal: new AbortController().signal } as unknown as JobContext;
    await clearUploads.run(null, ctx);
    assert.equal((await app.inject({ url: `/api/organs/o1/uploads/${stale}` })).statusCode, 404);
    assert.equal((await look(fresh)).received, 0);
    assert.equal(await filesOnDisk(), onDisk - 1);
  });

  test('is read back whole, in part, and under its Chinese name; only by the organ that has it', async () => {
    const { fileHash } = (await wholeUpload('关于“低保”的通知.pdf', pdf)).json();
    const url = `/api/organs/o1/files/${fileHash}`;
    const whole = await app.inject({ url });
    assert.deepEqual(whole.rawPayload, pdf);
    assert.equal(whole.headers['content-type'], 'application/pdf');
    assert.match(String(whole.headers['content-disposition']), /^attachment; .*filename\*=UTF-8''/);
    assert.match(String(whole.headers['content-security-policy']), /sandbox/);
    assert.equal(whole.headers['x-content-type-options'], 'nosniff');
    const part = await app.inject({ url, headers: { range: 'bytes=-10' } });
    assert.equal(part.statusCode, 206);
    assert.deepEqual(part.rawPayload, pdf.subarray(-10));
    assert.equal(part.headers['content-range'], `bytes ${pdf.length - 10}-${pdf.length - 1}/${pdf.length}`);
    assert.equal((await app.inject({ url, headers: { 'if-none-match': String(whole.headers.etag) } })).statusCode, 304);
    assert.equal((await app.inject({ url, method: 'HEAD' })).headers['content-length'], String(pdf.length));
    actor = { ...clerk, grants: [{ organId: 'o2', role: 'handler' }] };
    assert.equal((await app.inject({ url: url.replace('o1', 'o2') })).statusCode, 404);
    assert.equal((await app.inject({ url })).statusCode, 403);
  });
});

function organ(id: string) {
  return {
    id,
    parent_id: null,
    slug: id,
    name: `示范镇${id}`,
    short_name: id,
    kind: 'government',
    level: 'town',
    vertical_parent_id: null,
    discloses: 1,
    profile: '{}',
    index_template: '',
    demo: 0,
    created_at: '2026-01-01T00:00:00.000Z',
    closed_at: null,
  };
}
