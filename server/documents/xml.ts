// Reads XML piece by piece: elements begin and end, text between them.
import { Parser } from 'htmlparser2';

export interface XmlHandler {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Feeds the handler with the XML of the stream; between two pieces `between` may hand on what is ready. */
export async function* readXml<T>(stream: AsyncIterable<Uint8Array>, handler: XmlHandler, between: () => T[]): AsyncGenerator<T> {
  const parser = parserFor(handler);
  let decoder: TextDecoder | null = null;
  for await (const piece of stream) {
    decoder ??= decoderFor(piece);
    parser.write(decoder.decode(piece, { stream: true }));
    yield* between();
  }
  parser.end(decoder?.decode());
  yield* between();
}

/** XML is UTF-8 unless its first bytes say UTF-16. */
export function decoderFor(head: Uint8Array): TextDecoder {
  const mark = ((head[0] ?? 0) << 8) | (head[1] ?? 0);
  return new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8');
}

/** Reads a small XML text at once. */
export function parseXml(text: string, handler: XmlHandler): void {
  parserFor(handler).end(text);
}

/** Names are given without their namespace prefix: w:p and p are one. */
function parserFor(handler: XmlHandler): Parser {
  return new Parser(
    {
      onopentag: (name, attributes) => handler.open?.(local(name), attributes),
      ontext: (text) => handler.text?.(text),
      onclosetag: (name) => handler.close?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
