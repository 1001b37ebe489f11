// Writes an archive as a stream: one file after the other, none of them whole in memory.
import { finished, Readable, Transform, type Writable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

export interface ZipEntry {
  /** With `/` between folders. */
  name: string;
  content: Readable | Buffer | string;
}

interface Written {
  name: Buffer;
  crc: number;
  packed: number;
  size: number;
  at: number;
}

/** Sizes are unknown until the content has gone by; they follow it. Names are UTF-8. */
const flags = 0x0808;
const deflated = 8;
/** 1 January 1980: archives of the same content are the same. */
const dosDay = 0x21;
const most = 0xffffffff;

/** Writes the entries and ends the stream. Four gigabytes and 65,535 entries at most. */
export async function writeZip(entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>, to: Writable): Promise<void> {
  const written: Written[] = [];
  let at = 0;
  const put = async (bytes: Buffer) => {
    at += bytes.length;
    if (at > most) throw new RangeError('archive too large');
    if (!to.write(bytes)) await drained(to);
  };
  for await (const entry of entries) {
    const one: Written = { name: Buffer.from(entry.name), crc: 0, packed: 0, size: 0, at };
    await put(localHeader(one));
    for await (const chunk of packing(entry.content, one)) {
      one.packed += (chunk as Buffer).length;
      await put(chunk as Buffer);
    }
    await put(descriptor(one));
    written.push(one);
  }
  const directory = at;
  for (const one of written) await put(directoryHeader(one));
  await put(endOf(written.length, at - directory, directory));
  to.end();
}

function packing(content: ZipEntry['content'], of: Written): Readable {
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      of.crc = crc32(chunk, of.crc);
      of.size += chunk.length;
      done(null, chunk);
    },
  });
  const source = content instanceof Readable ? content : Readable.from([Buffer.from(content)]);
  const packed = createDeflateRaw();
  for (const [from, next] of [[source, counted] as const, [counted, packed] as const]) from.on('error', (error) => next.destroy(error));
  return source.pipe(counted).pipe(packed);
}

function localHeader({ name }: Written): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(deflated, 8);
  head.writeUInt16LE(dosDay, 12);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function descriptor({ crc, packed, size }: Written): Buffer {
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(0x08074b50, 0);
  tail.writeUInt32LE(crc, 4);
  tail.writeUInt32LE(packed, 8);
  tail.writeUInt32LE(size, 12);
  return tail;
}

function directoryHeader({ name, crc, packed, size, at }: Written): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(flags, 8);
  head.writeUInt16LE(deflated, 10);
  head.writeUInt16LE(dosDay, 14);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(packed, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt32LE(at, 42);
  return Buffer.concat([head, name]);
}

function endOf(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}

function drained(stream: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = finished(stream, (error) => (error ? reject(error) : resolve()));
    stream.once('drain', () => {
      stop();
      resolve();
    });
  });
}
