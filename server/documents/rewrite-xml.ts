// Rewrites XML as it streams by: what the editor does not touch comes out as it went in.
import { cutTokens, type XmlToken } from './xml-tree.ts';

/** Sees every token in order and puts out what shall stand there. */
export type XmlEditor = (token: XmlToken, put: (xml: string) => void) => void;

/** The rewritten XML in pieces. */
export async function* rewriteXml(stream: AsyncIterable<Uint8Array>, edit: XmlEditor): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder();
  let rest = '';
  let out = '';
  const put = (xml: string) => {
    out += xml;
  };
  const run = (text: string) => {
    const cut = cutTokens(rest + text);
    rest = cut.rest;
    for (const token of cut.tokens) edit(token, put);
  };
  for await (const piece of stream) {
    run(decoder.decode(piece, { stream: true }));
    if (out !== '') yield Buffer.from(out);
    out = '';
  }
  run(decoder.decode());
  if (out + rest !== '') yield Buffer.from(out + rest);
}
