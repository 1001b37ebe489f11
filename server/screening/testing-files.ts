// Files made for tests: workbooks, Word documents, PDF files and pictures with something hidden in each.
import JSZip from 'jszip';

/** A container with the given parts. */
export async function packed(parts: Record<string, string | Uint8Array>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** The parts of a container as texts. */
export async function unpacked(content: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(content);
  const parts = Object.values(zip.files).filter((file) => !file.dir);
  return Object.fromEntries(await Promise.all(parts.map(async (file) => [file.name, await file.async('string')] as const)));
}

const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A relation from one part to another. */
export function relation(id: string, type: string, target: string, external = false): string {
  return `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
}

/** A Word document with a body and whatever else: further parts, relations of the document. */
export function wordFile(body: string, more: Record<string, string | Uint8Array> = {}, relations: readonly string[] = []): Promise<Buffer> {
  const parts = Object.keys(more).filter((name) => name.endsWith('.xml') && !name.includes('_rels'));
  const overrides = parts.map((name) => `<Override PartName="/${name}" ContentType="application/xml"/>`);
  overrides.unshift(`<Override PartName="/word/document.xml" ContentType="${main}"/>`);
  return packed({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}${'docProps/core.xml' in more ? relation('rId2', 'metadata/core-properties', 'docProps/core.xml') : ''}${'docProps/custom.xml' in more ? relation('rId3', 'custom-properties', 'docProps/custom.xml') : ''}</Relationships>`,
    'word/document.xml': `${head}<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ...more,
  });
}

/** A run of a Word document. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of a Word document. */
export function paragraph(...runs: string[]): string {
  return `<w:p>${runs.join('')}</w:p>`;
}

/** A table of a Word document. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A TIFF block that tells a place (37.2° north, 122° east), a device, an artist and a way up. */
export function cameraBlock({ orientation = 6, artist = '王建国' } = {}): Buffer {
  const name = Buffer.from(`${artist}\0`);
  const make = Buffer.from('TestCam\0');
  const gpsAt = 8 + 2 + 4 * 12 + 4;
  const valuesAt = gpsAt + 2 + 4 * 12 + 4;
  const block = Buffer.alloc(valuesAt + 48 + make.length + name.length);
  block.write('II*\0', 'latin1');
  block.writeUInt32LE(8, 4);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    block.writeUInt16LE(tag, at);
    block.writeUInt16LE(type, at + 2);
    block.writeUInt32LE(count, at + 4);
    block.writeUInt32LE(value, at + 8);
  };
  const makeAt = valuesAt + 48;
  block.writeUInt16LE(4, 8);
  entry(10, 271, 2, make.length, makeAt);
  entry(22, 274, 3, 1, orientation);
  entry(34, 315, 2, name.length, makeAt + make.length);
  entry(46, 34853, 4, 1, gpsAt);
  block.writeUInt16LE(4, gpsAt);
  entry(gpsAt + 2, 1, 2, 2, 'N'.charCodeAt(0));
  entry(gpsAt + 14, 2, 5, 3, valuesAt);
  entry(gpsAt + 26, 3, 2, 2, 'E'.charCodeAt(0));
  entry(gpsAt + 38, 4, 5, 3, valuesAt + 24);
  [37, 1, 12, 1, 0, 1, 122, 1, 0, 1, 0, 1].forEach((value, at) => {
    block.writeUInt32LE(value, valuesAt + at * 4);
  });
  make.copy(block, makeAt);
  name.copy(block, makeAt + make.length);
  return block;
}

/** The bytes of a JPEG with blocks put behind its beginning and bytes behind its end. */
export function jpegWith(jpeg: Buffer, blocks: readonly Buffer[], after: Buffer = Buffer.alloc(0)): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), ...blocks, jpeg.subarray(2), after]);
}

/** A JPEG block with its frame. */
export function jpegBlock(marker: number, body: Buffer): Buffer {
  const frame = Buffer.from([0xff, marker, 0, 0]);
  frame.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([frame, body]);
}

/** A grey picture of eight by eight points. */
export const smallJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/wAALCAAIAAgBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AOgr/9k=',
  'base64',
);
