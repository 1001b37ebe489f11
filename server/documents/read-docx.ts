// Reads the text of a Word document: paragraphs and tables in their order, as they stand on the page, and what does not show there.
import type { Bytes } from './bytes.ts';
import type { DocumentBlock, DocumentPart, HiddenBlock } from './docx-block.ts';
import { DocxHandler } from './docx-handler.ts';
import { refuseDocument } from './errors.ts';
import { parseXml, readXml } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

const parts: readonly [RegExp, DocumentPart][] = [
  [/^word\/document\d*\.xml$/, 'body'],
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/footer\d*\.xml$/, 'footer'],
  [/^word\/(?:footnotes|endnotes)\.xml$/, 'footnote'],
];

/** Paragraphs and table rows of the body, then of page headers, footers and notes. */
export async function* readDocx(bytes: Bytes): AsyncGenerator<DocumentBlock> {
  for await (const block of readDocxParts(await openZip(bytes))) if (block.kind !== 'hidden') yield block;
}

/** The same with what is hidden, and insertions that nobody has accepted yet (their text stands in its paragraph too). */
export async function* readDocxParts(zip: Zip): AsyncGenerator<DocumentBlock | HiddenBlock> {
  const names = [...zip.entries.keys()];
  if (!names.some((name) => parts[0]![0].test(name))) throw refuseDocument('documents.notZip');
  const vanished = vanishedStyles((await zip.text('word/styles.xml')) ?? '');
  for (const [pattern, part] of parts) {
    for (const name of names.filter((candidate) => pattern.test(candidate))) {
      const handler = new DocxHandler(part, vanished);
      yield* readXml(zip.stream(name), handler, () => handler.take());
    }
  }
}

/** Ids of styles whose text is hidden, by themselves or by the style they stand on. */
export function vanishedStyles(xml: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  const basedOn = new Map<string, string>();
  let id = '';
  parseXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'];
      if (name === 'style') id = attributes['w:styleId'] ?? '';
      else if (name === 'vanish' && value !== '0' && value !== 'false' && id !== '') hidden.add(id);
      else if (name === 'basedOn' && value) basedOn.set(id, value);
    },
  });
  for (let grown = true; grown; ) {
    grown = false;
    for (const [style, base] of basedOn) {
      if (!hidden.has(base) || hidden.has(style)) continue;
      hidden.add(style);
      grown = true;
    }
  }
  return hidden;
}
