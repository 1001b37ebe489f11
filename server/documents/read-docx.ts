// Reads the text of a Word document: paragraphs and tables in their order, as they stand on the page.
import type { Bytes } from './bytes.ts';
import { refuseDocument } from './errors.ts';
import { readXml } from './xml.ts';
import { openZip } from './zip.ts';

export type DocumentBlock =
  | { kind: 'paragraph'; part: DocumentPart; text: string }
  | { kind: 'row'; part: DocumentPart; table: number; row: number; cells: string[] };
export type DocumentPart = 'body' | 'header' | 'footer' | 'footnote';

const parts: readonly [RegExp, DocumentPart][] = [
  [/^word\/document\d*\.xml$/, 'body'],
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/footer\d*\.xml$/, 'footer'],
  [/^word\/(?:footnotes|endnotes)\.xml$/, 'footnote'],
];

/** Paragraphs and table rows of the body, then of page headers, footers and notes. */
export async function* readDocx(bytes: Bytes): AsyncGenerator<DocumentBlock> {
  const zip = await openZip(bytes);
  const names = [...zip.entries.keys()];
  if (!names.some((name) => parts[0]![0].test(name))) throw refuseDocument('documents.notZip');
  for (const [pattern, part] of parts) {
    for (const name of names.filter((candidate) => pattern.test(candidate))) yield* readPart(zip.stream(name), part);
  }
}

function readPart(stream: AsyncIterable<Buffer>, part: DocumentPart): AsyncGenerator<DocumentBlock> {
  const ready: DocumentBlock[] = [];
  const open: { row: number; table: number; cells: string[] }[] = [];
  let tables = 0;
  let paragraph = '';
  let inText = false;
  const inside = () => open.at(-1);
  const handler = {
    open(name: string) {
      if (name === 't') inText = true;
      else if (name === 'tab' || name === 'ptab') paragraph += ' ';
      else if (name === 'br' || name === 'cr') paragraph += '\n';
      else if (name === 'noBreakHyphen') paragraph += '-';
      else if (name === 'tbl') open.push({ row: 0, table: ++tables, cells: [] });
      else if (name === 'tr' && inside()) Object.assign(inside()!, { row: inside()!.row + 1, cells: [] });
      else if (name === 'tc') inside()?.cells.push('');
    },
    text(text: string) {
      if (inText) paragraph += text;
    },
    close(name: string) {
      if (name === 't') inText = false;
      else if (name === 'p') {
        const table = inside();
        if (table && table.cells.length > 0) table.cells[table.cells.length - 1] += (table.cells.at(-1) ? '\n' : '') + paragraph;
        else if (paragraph.trim() !== '') ready.push({ kind: 'paragraph', part, text: paragraph });
        paragraph = '';
      } else if (name === 'tr' && inside())
        ready.push({ kind: 'row', part, table: inside()!.table, row: inside()!.row, cells: [...inside()!.cells] });
      else if (name === 'tbl') open.pop();
    },
  };
  return readXml(stream, handler, () => ready.splice(0));
}
