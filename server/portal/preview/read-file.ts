// Reads a file for its preview. Runs in a thread of its own: a file made to exhaust memory ends that thread and nothing else.
import { bytesOfBuffer, openSheets, readDocx, readText, sniff } from '#documents';
import { Refusal } from '#kernel/errors';
import { cleaned, cutHtml } from './clean.ts';
import { pdfPictures } from './pdf-pictures.ts';
import { album } from './pictures.ts';
import type { Preview, PreviewTable } from './preview.ts';

const mostCharacters = 60_000;
const mostPages = 40;
const mostRows = 100;
const mostColumns = 30;
const mostSheets = 5;

/** The preview, or a sentence why there is none. */
export async function readForPreview(file: Buffer, fileName: string): Promise<Preview> {
  const bytes = bytesOfBuffer(file);
  try {
    const { extension, sentence } = await sniff(bytes, fileName);
    if (extension === 'docx') return await wordText(file);
    if (extension === 'xlsx' || extension === 'csv') return await tables(file);
    if (extension === 'pdf') return await pages(file);
    if (extension === 'txt') return plainText(await readText(bytes));
    return { kind: 'none', sentence: `${sentence.replace(/[。]?$/, '')}，不能在网页里预览。` };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'none', sentence: error.message };
    if ((error as { name?: string }).name === 'PasswordException') return { kind: 'none', sentence: '这份 PDF 设了打开密码，不能预览。' };
    return { kind: 'none', sentence: '这个文件的内容读不出来，请下载后用办公软件打开。' };
  }
}

/** Our own reader looks first: it refuses containers that would unfold without end. */
async function wordText(file: Buffer): Promise<Preview> {
  for await (const block of readDocx(bytesOfBuffer(file))) if (block) break;
  const { default: mammoth } = await import('mammoth');
  const { add, pictures } = album();
  const convertImage = mammoth.images.imgElement(async (image) => ({ src: add(await image.readAsBuffer()) ?? '' }));
  const { value } = await mammoth.convertToHtml({ buffer: file }, { convertImage });
  const { html, cut } = cutHtml(await cleaned(value), mostCharacters);
  return { kind: 'text', html, cut, pictures };
}

function plainText(text: string): Preview {
  if (text.trim() === '') return { kind: 'none', sentence: '这是一个空文件。' };
  const shown = text.slice(0, mostCharacters);
  return { kind: 'pages', pages: [shown], total: 1, cut: shown.length < text.length, pictures: [], placed: [] };
}

async function pages(file: Buffer): Promise<Preview> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: false });
  const shown: string[] = [];
  let left = mostCharacters;
  for (const page of text.slice(0, mostPages)) {
    if (left <= 0) break;
    shown.push(page.slice(0, left).trim());
    left -= page.length;
  }
  const { pictures, placed, cut } = await pdfPictures(file, shown.length);
  if (shown.every((page) => page === '') && pictures.length === 0)
    return { kind: 'none', sentence: '这份 PDF 里没有文字（多半是扫描件），请直接打开原文件看。' };
  return { kind: 'pages', pages: shown, total: totalPages, cut: cut || shown.length < totalPages || left < 0, pictures, placed };
}

async function tables(file: Buffer): Promise<Preview> {
  const sheets = (await openSheets(bytesOfBuffer(file))).filter((sheet) => !sheet.hidden);
  const shown: PreviewTable[] = [];
  for (const sheet of sheets.slice(0, mostSheets)) shown.push(await table(sheet));
  return { kind: 'tables', tables: shown.filter((one) => one.rows.length > 0), cut: sheets.length > mostSheets };
}

/** What a person sees on opening it: hidden rows and columns stay hidden. */
async function table(sheet: Awaited<ReturnType<typeof openSheets>>[number]): Promise<PreviewTable> {
  const rows: string[][] = [];
  for await (const row of sheet.rows()) {
    if (row.hidden) continue;
    const cells = row.cells.filter((_, at) => !row.hiddenColumns.has(at)).slice(0, mostColumns);
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (rows.length === mostRows) return { name: sheet.name, rows, cut: true };
    rows.push(cells);
  }
  return { name: sheet.name, rows, cut: false };
}
