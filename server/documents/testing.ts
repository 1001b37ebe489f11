// Small files made for tests.
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import JSZip from 'jszip';
import { type Bytes, bytesOfBuffer } from './bytes.ts';
import { type SheetToWrite, writeXlsx } from './write-xlsx.ts';

/** A container with the given parts. */
export async function zipOf(parts: Record<string, string>): Promise<Bytes> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return bytesOfBuffer(await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
}

/** A workbook from the XML of its sheets' rows; further parts replace or complete the usual ones. */
export function workbookOf(rows: Record<string, string>, more: Record<string, string> = {}): Promise<Bytes> {
  const names = Object.keys(rows);
  const sheets = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${name.startsWith('隐藏') ? ' state="hidden"' : ''}/>`,
  );
  const relations = names.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`);
  const parts = names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet>${rows[name]}</worksheet>`]);
  return zipOf({
    'xl/workbook.xml': `<workbook><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(parts),
    ...more,
  });
}

/** A Word document with the given body. */
export function documentOf(body: string): Promise<Bytes> {
  return zipOf({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` });
}

/** What `writeXlsx` writes, in memory. */
export async function writtenXlsx(sheet: SheetToWrite): Promise<Bytes> {
  const through = new PassThrough();
  const [content] = await Promise.all([buffer(through), writeXlsx(sheet, through)]);
  return bytesOfBuffer(content);
}

export function bytesOfText(text: string): Bytes {
  return bytesOfBuffer(Buffer.from(text, 'utf8'));
}
