import assert from 'node:assert/strict';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { newId } from '#kernel/ids';
import { clamavScan } from './virus-scan.ts';

/** Speaks like clamd: reads the pieces of INSTREAM to their end, then answers. */
function scanner(answer: (content: Buffer) => string) {
  return createServer((socket: Socket) => {
    let kept = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (piece: Buffer) => {
      kept = Buffer.concat([kept, piece]);
      const content = unwrapped(kept);
      if (content) socket.end(`${answer(content)}\0`);
    });
  });
}

function unwrapped(kept: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  assert.equal(kept.subarray(0, command.length).toString(), command.slice(0, kept.length));
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= kept.length; ) {
    const length = kept.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(kept.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

async function* content(...pieces: string[]) {
  for (const piece of pieces) yield Buffer.from(piece);
}

async function scanned(answer: (content: Buffer) => string, path?: string) {
  const server = scanner(answer);
  await new Promise<void>((done) => (path ? server.listen(path, done) : server.listen(0, '127.0.0.1', done)));
  const address = path ?? `127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return await clamavScan(address)(content('甲', '', 'X5O!'.repeat(50_000)));
  } finally {
    await new Promise((done) => server.close(done));
  }
}

describe('the virus scanner', () => {
  test('gets the whole content and its verdict is understood', async () => {
    const whole = (seen: Buffer) => (seen.length === 3 + 200_000 ? 'stream: OK' : 'stream: Too.Short FOUND');
    assert.deepEqual(await scanned(whole), { clean: true });
    assert.deepEqual(await scanned(() => 'stream: Win.Test.EICAR_HDB-1 FOUND'), { clean: false, virus: 'Win.Test.EICAR_HDB-1' });
  });

  test('is reached through a unix socket as well', async () => {
    assert.deepEqual(await scanned(() => 'stream: OK', join(tmpdir(), `${newId()}.sock`)), { clean: true });
  });

  test('that answers an error or is not there is never taken for a clean bill', async () => {
    await assert.rejects(scanned(() => 'INSTREAM size limit exceeded. ERROR'));
    await assert.rejects(clamavScan('127.0.0.1:1')(content('x')));
  });
});
