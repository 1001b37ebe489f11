import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { rewriteXml } from './rewrite-xml.ts';
import { attributeOf, decodeXml, encodeXml, parseTree, withoutAttribute, writeTree } from './xml-tree.ts';

const samples = [
  '<?xml version="1.0"?>\n<a x="1>2" y=\'"\'><b/><!-- <c> --><d>甲&amp;乙</d><![CDATA[<e>]]></a>\n',
  '<w:p xmlns:w="u"><w:r><w:t xml:space="preserve"> 文 </w:t></w:r></w:p>',
];

it('an XML text comes out as it went in, as a tree and as a stream cut anywhere', async () => {
  for (const xml of samples) {
    assert.equal(writeTree(parseTree(xml)), xml);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 }), async (sizes) => {
        const bytes = Buffer.from(xml);
        const pieces: Buffer[] = [];
        let at = 0;
        for (const size of [...sizes, bytes.length]) {
          pieces.push(bytes.subarray(at, at + size));
          at += size;
        }
        const out: Buffer[] = [];
        const stream = (async function* () {
          yield* pieces;
        })();
        for await (const piece of rewriteXml(stream, (token, put) => put(token.raw))) out.push(piece);
        assert.equal(Buffer.concat(out).toString(), xml);
      }),
      { numRuns: 40 },
    );
  }
});

it('attributes are read by their full name, decoded, and taken out alone', () => {
  const open = '<sheet xml:name="x" name="甲 &amp; 乙" r:id=\'rId1\' nameX="3">';
  assert.equal(attributeOf(open, 'name'), '甲 & 乙');
  assert.equal(attributeOf(open, 'r:id'), 'rId1');
  assert.equal(attributeOf(open, 'id'), undefined);
  assert.equal(withoutAttribute(open, 'r:id'), '<sheet xml:name="x" name="甲 &amp; 乙" nameX="3">');
});

it('words survive being written as XML', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => decodeXml(encodeXml(words)) === words));
});

it('what is not well-formed is refused', () => {
  for (const xml of ['<a><b></a></b>', '<a>', '</a>']) assert.throws(() => parseTree(xml));
});
