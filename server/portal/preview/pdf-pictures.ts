// The photographs in a PDF, page by page: of a scan they are all there is to see. Taken as they lie in the file, never drawn anew.
import type { PDFDict, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { album, type Picture } from './pictures.ts';

type Library = typeof import('@cantoo/pdf-lib');

/** Pixels; what is smaller in either direction is a mark or a line. */
const smallest = 100;

export interface PagePictures {
  pictures: Picture[];
  /** By page: the markers of its pictures in their order. */
  placed: string[][];
  /** True: there are more than are shown. */
  cut: boolean;
}

/** Of the first `most` pages. Nothing where the file is locked or not as it should be: its text is read without them. */
export async function pdfPictures(file: Buffer, most: number): Promise<PagePictures> {
  const library = await import('@cantoo/pdf-lib');
  const { add, pictures } = album();
  const placed: string[][] = [];
  let cut = false;
  try {
    const document = await library.PDFDocument.load(file, { updateMetadata: false });
    const seen = new Set<PDFRawStream>();
    for (const photographs of photographsByPage(library, document, most)) {
      const fresh = photographs.filter((one) => !seen.has(one));
      for (const one of fresh) seen.add(one);
      const markers = fresh.map((one) => add(one.contents));
      cut ||= markers.includes(null);
      placed.push(markers.filter((marker) => marker !== null));
    }
  } catch {
    return { pictures: [], placed: [], cut: false };
  }
  return { pictures, placed, cut };
}

function photographsByPage(library: Library, document: PDFDocument, most: number): PDFRawStream[][] {
  const { PDFDict: Dict, PDFName: Name, PDFRawStream: Raw } = library;
  const pages = document.getPages().slice(0, most);
  return pages.map((page) => {
    const objects = page.node.Resources()?.lookupMaybe(Name.of('XObject'), Dict);
    const streams = (objects?.keys() ?? []).map((key) => objects?.lookup(key));
    return streams.filter((one): one is PDFRawStream => one instanceof Raw && isPhotograph(library, one.dict));
  });
}

/** A JPEG in colours every browser shows. */
function isPhotograph({ PDFArray, PDFName, PDFNumber }: Library, dict: PDFDict): boolean {
  const entry = (name: string) => dict.lookup(PDFName.of(name));
  const filter = entry('Filter');
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  const size = (name: string) => dict.lookupMaybe(PDFName.of(name), PDFNumber)?.asNumber() ?? 0;
  return (
    entry('Subtype') === PDFName.of('Image') &&
    only === PDFName.of('DCTDecode') &&
    entry('ColorSpace') !== PDFName.of('DeviceCMYK') &&
    Math.min(size('Width'), size('Height')) >= smallest
  );
}
