// Tells in which encoding a text file is written: UTF-8, UTF-16, or GB 18030, which most office programs here still write.
import type { Bytes } from './bytes.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** The encoding of the whole file: a file may be plain ASCII for megabytes before the first Chinese character. */
export async function encodingOf(bytes: Bytes): Promise<Encoding> {
  const head = await bytes.read(0, 4);
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return (await decodes(bytes, 'utf-8')) ? 'utf-8' : 'gb18030';
}

/** The text of a file in pieces, without a byte order mark. */
export async function* textOf(bytes: Bytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytes.stream()) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** The text of a whole file. For files of which the size has been checked. */
export async function readText(bytes: Bytes): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of textOf(bytes, await encodingOf(bytes))) pieces.push(piece);
  return pieces.join('');
}

async function decodes(bytes: Bytes, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const piece of bytes.stream()) decoder.decode(piece, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
