// Opens PDF files for looking at; what they want to run, fetch or print is not followed.
import type { Bytes } from '#documents';
import { errorCatalogue } from '#kernel/errors';
import type { Codes } from './page-painting.ts';
import type { TextPiece } from './page-text.ts';

export const refusePdf = errorCatalogue({
  'screening.pdfLocked': { kind: 'unsupported', text: '这份 PDF 设置了打开密码，读不出内容。请取消密码后另存一份再检查。' },
  'screening.pdfBroken': { kind: 'unsupported', text: '这份 PDF 已经损坏，读不出内容。请重新生成后再检查。' },
  'screening.pdfLarge': { kind: 'tooLarge', text: 'PDF 超过 {limit} MB，请拆成几份检查。' },
});

export interface Annotation {
  subtype?: string;
  contentsObj?: { str?: string };
  titleObj?: { str?: string };
  fieldValue?: unknown;
  url?: string;
  unsafeUrl?: string;
}

export interface PdfPage {
  view: readonly number[];
  getTextContent(): Promise<{ items: (TextPiece | { type: string })[] }>;
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  getAnnotations(): Promise<Annotation[]>;
  objs: { has(name: string): boolean; get(name: string): unknown };
  commonObjs: { has(name: string): boolean; get(name: string): unknown };
  cleanup(): boolean;
}

export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ info: Record<string, unknown>; metadata: { get(name: string): unknown } | null }>;
  getAttachments(): Promise<Map<string, { filename?: string }> | null>;
  getAttachmentContent(name: string): Promise<Uint8Array | null>;
  getJSActions(): Promise<Record<string, string[]> | null>;
  getOutline(): Promise<OutlineItem[] | null>;
  getOptionalContentConfig(): Promise<Iterable<[string, { name?: string | null; visible?: boolean }]>>;
  loadingTask: { destroy(): Promise<void> };
}

export interface OutlineItem {
  title: string;
  items?: OutlineItem[];
}

export interface OpenPdf {
  document: PdfDocument;
  codes: Codes;
}

const largest = 256 * 1024 * 1024;

/** Opens the file. Throws a sentence for one that is locked, broken or too large. */
export async function openPdf(bytes: Bytes): Promise<OpenPdf> {
  if (bytes.size > largest) throw refusePdf('screening.pdfLarge', { limit: largest / 1024 ** 2 });
  const reader = await import('unpdf/pdfjs');
  const data = new Uint8Array(await bytes.read(0, bytes.size));
  try {
    const task = reader.getDocument({
      data,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      verbosity: 0,
    });
    return { document: (await task.promise) as unknown as PdfDocument, codes: reader.OPS };
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') throw refusePdf('screening.pdfLocked');
    throw refusePdf('screening.pdfBroken');
  }
}
