// Cleans a PDF file: names, attached files, notes, programs and earlier versions go; what is painted on its pages stays.
import type { PDFContext, PDFDict, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { Bytes } from '#documents';
import { errorCatalogue } from '#kernel/errors';
import { cleanPicture } from '../images/clean-picture.ts';
import type { Changes } from './changes.ts';

type Library = typeof import('@cantoo/pdf-lib');

const refusePdfMend = errorCatalogue({
  'screening.pdfSigned': {
    kind: 'unsupported',
    text: '这份 PDF 带有电子签章，一改动签章就失效，程序不代为清理。请在生成它的原文件里处理后重新签章。',
  },
  'screening.pdfNotMendable': { kind: 'unsupported', text: '这份 PDF 程序不能改写，请在生成它的原文件里处理后重新生成。' },
});

const namesOfPeople = [
  'Author',
  'Creator',
  'Producer',
  'Title',
  'Subject',
  'Keywords',
  'Company',
  'Manager',
  'SourceModified',
  'ModDate',
  'CreationDate',
];
/** What a page or the catalogue may carry for programs. */
const carried = ['PieceInfo', 'Metadata', 'AA', 'Thumb'];

/** The file without what does not stand on its pages. Throws a sentence for signed and locked files. */
export async function cleanPdf(bytes: Bytes, changes: Changes): Promise<Buffer> {
  const library = await import('@cantoo/pdf-lib');
  const document = await load(library, await bytes.read(0, bytes.size));
  const { context, catalog } = document;
  if (isSigned(library, catalog, context)) throw refusePdfMend('screening.pdfSigned');
  if (changes.wants('metadata')) cleanInfo(library, document, changes);
  if (changes.wants('hidden')) cleanHidden(library, document, changes);
  if (changes.wants('metadata')) cleanPictures(library, context, changes);
  dropUnreached(library, context);
  changes.leave('页面上的文字程序不改：被色块、图片盖住的字，请在原文件里删去后重新生成 PDF。');
  return Buffer.from(await document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false }));
}

async function load(library: Library, content: Buffer): Promise<PDFDocument> {
  try {
    return await library.PDFDocument.load(content, { updateMetadata: false, throwOnInvalidObject: false });
  } catch {
    throw refusePdfMend('screening.pdfNotMendable');
  }
}

function isSigned({ PDFName, PDFDict, PDFNumber }: Library, catalog: PDFDict, context: PDFContext): boolean {
  const form = catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict);
  const flags = form?.lookupMaybe(PDFName.of('SigFlags'), PDFNumber)?.asNumber() ?? 0;
  if ((flags & 1) === 1) return true;
  return context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof PDFDict && object.get(PDFName.of('ByteRange')) !== undefined);
}

function cleanInfo({ PDFDict, PDFName }: Library, { context, catalog }: PDFDocument, changes: Changes): void {
  const info = context.trailerInfo.Info && context.lookup(context.trailerInfo.Info);
  if (info instanceof PDFDict) {
    const keys = info.keys();
    changes.note(
      '清空作者、标题等文件属性',
      '文件属性',
      keys.filter((key) => namesOfPeople.includes(key.decodeText()) || !key.decodeText().startsWith('Trapped')).length,
    );
    for (const key of keys) info.delete(key);
  }
  if (catalog.delete(PDFName.of('Metadata'))) changes.note('删去文件属性（XMP）', '文件属性');
}

function cleanHidden(library: Library, document: PDFDocument, changes: Changes): void {
  const { PDFDict, PDFName } = library;
  const { catalog } = document;
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
  if (names?.delete(PDFName.of('EmbeddedFiles'))) changes.note('删去夹带的附件', '文件内部');
  if (names?.delete(PDFName.of('JavaScript'))) changes.note('删去程序', '文件内部');
  if (catalog.delete(PDFName.of('AF'))) changes.note('删去夹带的附件', '文件内部');
  if (isProgram(library, catalog) && catalog.delete(PDFName.of('OpenAction'))) changes.note('删去程序', '文件内部');
  for (const key of carried) if (key !== 'Metadata') catalog.delete(PDFName.of(key));
  document.getPages().forEach((page, at) => {
    cleanAnnotations(library, page.node, `第${at + 1}页`, changes);
    for (const key of carried) page.node.delete(PDFName.of(key));
  });
}

function isProgram({ PDFDict, PDFName }: Library, catalog: PDFDict): boolean {
  const action = catalog.lookup(PDFName.of('OpenAction'));
  return action instanceof PDFDict && action.get(PDFName.of('S')) === PDFName.of('JavaScript');
}

const kept = new Set(['Link', 'Widget']);

/** Links and the fields of forms belong to the page; notes, marks and attachments are somebody's. */
function cleanAnnotations({ PDFArray, PDFDict, PDFName }: Library, page: PDFDict, where: string, changes: Changes): void {
  const annotations = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
  if (!annotations) return;
  for (let at = annotations.size() - 1; at >= 0; at--) {
    const one = annotations.lookup(at);
    const subtype = one instanceof PDFDict ? one.get(PDFName.of('Subtype')) : undefined;
    if (subtype instanceof PDFName && kept.has(subtype.decodeText())) continue;
    annotations.remove(at);
    if (!(subtype instanceof PDFName && subtype.decodeText() === 'Popup')) changes.note('删去批注、划线和附件', where);
  }
}

/** Photographs lie in the file as they came from the camera. */
function cleanPictures({ PDFName, PDFRawStream }: Library, context: PDFContext, changes: Changes): void {
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Filter')) !== PDFName.of('DCTDecode')) continue;
    const { content, removed } = cleanPicture(Buffer.from(object.contents));
    if (removed === 0) continue;
    context.assign(reference, PDFRawStream.of(object.dict, content));
    object.dict.set(PDFName.of('Length'), context.obj(content.length));
    changes.note('删去照片里的拍摄地点、设备和署名等', '文件里的照片');
  }
}

/** What nothing points to any more — also what earlier versions left behind — is not written. */
function dropUnreached(library: Library, context: PDFContext): void {
  const { PDFArray, PDFDict, PDFRef, PDFStream } = library;
  const reached = new Set<PDFRef>();
  const { Root, Info } = context.trailerInfo;
  const waiting: (PDFObject | undefined)[] = [Root, Info];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      waiting.push(context.lookup(object));
    } else if (object instanceof PDFDict) waiting.push(...object.values());
    else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFStream) waiting.push(...object.dict.values());
  }
  for (const [reference] of context.enumerateIndirectObjects()) if (!reached.has(reference)) context.delete(reference);
}
