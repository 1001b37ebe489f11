// A virus scanner before anything is kept: the port, and ClamAV's daemon behind it.
import { connect, type Socket } from 'node:net';

export type ScanResult = { clean: true } | { clean: false; virus: string };

/** Looks through a file's content. Throws when the scanner cannot be asked. */
export type VirusScan = (content: AsyncIterable<Buffer>) => Promise<ScanResult>;

declare module '#kernel/command' {
  interface Services {
    /** Null where no scanner is set. */
    virusScan: VirusScan | null;
  }
}

const patience = 120_000;

/** ClamAV's `clamd` at `host:port` or at the path of its unix socket. */
export function clamavScan(address: string): VirusScan {
  return async (content) => {
    const socket = open(address);
    try {
      const answer = collect(socket);
      await Promise.race([send(socket, content), answer]);
      return resultOf(await answer);
    } finally {
      socket.destroy();
    }
  };
}

function open(address: string): Socket {
  if (address.startsWith('/')) return connect(address);
  const [, host = '127.0.0.1', port = '3310'] = /^(.*?):(\d+)$/.exec(address) ?? ['', address];
  return connect(Number(port), host);
}

/** INSTREAM: each piece is preceded by its length in four bytes; a length of zero ends the stream. */
async function send(socket: Socket, content: AsyncIterable<Buffer>): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const piece of content) {
    if (piece.length === 0) continue;
    await write(socket, lengthOf(piece.length));
    await write(socket, piece);
  }
  await write(socket, lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

function write(socket: Socket, piece: Buffer): Promise<void> {
  return new Promise((done, fail) => socket.write(piece, (error) => (error ? fail(error) : done())));
}

function collect(socket: Socket): Promise<string> {
  return new Promise((done, fail) => {
    const pieces: Buffer[] = [];
    socket.setTimeout(patience, () => socket.destroy(new Error('the virus scanner does not answer')));
    socket.on('data', (piece: Buffer) => pieces.push(piece));
    socket.on('error', fail);
    socket.on('close', () => done(Buffer.concat(pieces).toString('utf8').replaceAll('\0', '').trim()));
  });
}

function resultOf(answer: string): ScanResult {
  if (/: OK$/.test(answer)) return { clean: true };
  const virus = /: (.+) FOUND$/.exec(answer)?.[1];
  if (virus !== undefined) return { clean: false, virus };
  throw new Error(`the virus scanner answered: ${answer.slice(0, 200)}`);
}
