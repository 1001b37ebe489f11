import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { Refusal } from './errors.ts';
import { concatenated, type FileStore } from './files.ts';
import { diskStore } from './files-disk.ts';
import { s3Store } from './files-s3.ts';
import { digest } from './ids.ts';

const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

describe('files on disk', () =>
  behavesAsFileStore(async (folder) => ({ store: diskStore(join(folder, 'files'), join(folder, 'spool')), close: async () => undefined })));

describe('files in an object store', () =>
  behavesAsFileStore(async (folder) => {
    const { server, unsigned } = objectStore();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const store = s3Store({ endpoint, bucket: 'gongkai', accessKey: 'key', secretKey: 'secret', region: 'cn-1' }, join(folder, 'spool'));
    return {
      store,
      close: async () => {
        assert.deepEqual(unsigned, [], 'every request is signed');
        await new Promise((done) => server.close(done));
      },
    };
  }));

function behavesAsFileStore(open: (folder: string) => Promise<{ store: FileStore; close: () => Promise<void> }>): void {
  let folder: string;
  let opened: Awaited<ReturnType<typeof open>>;
  let store: FileStore;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-files-'));
    opened = await open(folder);
    store = opened.store;
  });
  after(async () => {
    await opened.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a file comes back whole and in part, under the hash of its content', async () => {
    const content = Buffer.from('米山镇人民政府𠮷'.repeat(20_000));
    const stored = await store.put(Readable.from([content.subarray(0, 7), content.subarray(7)]), content.length);
    assert.deepEqual(stored, { hash: digest(content), size: content.length });
    assert.deepEqual(await buffer(await store.get(stored.hash)), content);
    assert.deepEqual(await buffer(await store.get(stored.hash, { from: 10, to: 19 })), content.subarray(10, 20));
    assert.equal(await store.size(stored.hash), content.length);
  });

  test('the same bytes twice are one file', async () => {
    const [a, b] = [await store.put(Readable.from(['同样的内容']), 100), await store.put(Readable.from(['同样的内容']), 100)];
    assert.equal(a.hash, b.hash);
    assert.equal(await text(await store.get(a.hash)), '同样的内容');
  });

  test('past the limit nothing is kept, and the reader stops asking', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 1;
          yield Buffer.alloc(1024);
        }
      })(),
    );
    await assert.rejects(store.put(endless, 10 * 1024), refusal('files.tooLarge'));
    assert.ok(given < 200, `${given} pieces were read`);
    assert.deepEqual(await readdir(join(folder, 'spool')), []);
  });

  test('a line that breaks leaves nothing behind', async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('line broken');
      })(),
    );
    await assert.rejects(store.put(broken, 1000), /line broken/);
    assert.deepEqual(await readdir(join(folder, 'spool')), []);
  });

  test('what is not there is said to be missing, also when asked for by something that is no hash', async () => {
    await assert.rejects(store.get(digest('nobody stored this')), refusal('files.missing'));
    await assert.rejects(store.get('../../etc/passwd'), refusal('files.missing'));
    assert.equal(await store.size('../../etc/passwd'), null);
  });

  test('a removed file is gone', async () => {
    const { hash } = await store.put(Readable.from(['短命']), 100);
    await store.remove(hash);
    assert.equal(await store.size(hash), null);
  });
}

test('several parts become one stream, each opened when its turn comes', async () => {
  const opened: number[] = [];
  const part = (n: number) => async () => {
    opened.push(n);
    return Readable.from([`第${n}段`]);
  };
  assert.equal(await text(concatenated([part(1), part(2), part(3)])), '第1段第2段第3段');
  assert.deepEqual(opened, [1, 2, 3]);
});

/** An object store in memory: keeps what is PUT, gives it back in ranges, notes requests without a signature. */
function objectStore(): { server: Server; unsigned: string[] } {
  const kept = new Map<string, Buffer>();
  const unsigned: string[] = [];
  const server = createServer(async (req, res) => {
    const path = req.url ?? '';
    if (!/^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/cn-1\/s3\//.test(req.headers.authorization ?? ''))
      unsigned.push(`${req.method} ${path}`);
    const found = kept.get(path);
    if (req.method === 'PUT') kept.set(path, await buffer(req));
    else if (req.method === 'DELETE') kept.delete(path);
    else if (!found) return void res.writeHead(404).end();
    else return giveBack(found);
    res.end();

    function giveBack(content: Buffer): void {
      const asked = /^bytes=(\d+)-(\d+)$/.exec(req.headers.range ?? '');
      const part = asked ? content.subarray(Number(asked[1]), Number(asked[2]) + 1) : content;
      res.writeHead(asked ? 206 : 200, { 'content-length': part.length });
      res.end(req.method === 'HEAD' ? undefined : part);
    }
  });
  return { server, unsigned };
}
