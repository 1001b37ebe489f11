// Reads the text of a file for the index: what a reader of the file sees, no hidden sheets.
import { bytesOfBuffer, openSheets, readDocx, readText, sniff } from '#documents';
import { Refusal } from '#kernel/errors';

/** Of one file no more is kept. */
export const longestFileText = 100_000;
const mostPages = 400;

export interface FileText {
  text: string;
  /** Why there is no text, or not all of it. */
  problem: string | null;
}

/** The text, or a sentence why there is none. */
export async function readFileText(file: Buffer, fileName: string): Promise<FileText> {
  const bytes = bytesOfBuffer(file);
  try {
    const { extension } = await sniff(bytes, fileName);
    if (extension === 'docx') return await wordText(file);
    if (extension === 'xlsx') return await sheetText(file);
    if (extension === 'pdf') return await pdfText(file);
    if (extension === 'txt' || extension === 'csv') return cut([await readText(bytes)]);
    return { text: '', problem: '这种格式的附件不能检索里面的文字。' };
  } catch (error) {
    if (error instanceof Refusal) return { text: '', problem: error.message };
    if ((error as { name?: string }).name === 'PasswordException') return { text: '', problem: '这份 PDF 设了打开密码。' };
    return { text: '', problem: '这个附件的文字读不出来。' };
  }
}

async function wordText(file: Buffer): Promise<FileText> {
  const parts: string[] = [];
  let length = 0;
  for await (const block of readDocx(bytesOfBuffer(file))) {
    const text = 'text' in block ? block.text : block.cells.join(' ');
    parts.push(text);
    length += text.length;
    if (length > longestFileText) break;
  }
  return cut(parts);
}

async function sheetText(file: Buffer): Promise<FileText> {
  const parts: string[] = [];
  let length = 0;
  for (const sheet of await openSheets(bytesOfBuffer(file))) {
    if (sheet.hidden) continue;
    parts.push(sheet.name);
    for await (const row of sheet.rows()) {
      if (row.hidden) continue;
      const text = row.cells.join(' ');
      parts.push(text);
      length += text.length;
      if (length > longestFileText) return cut(parts);
    }
  }
  return cut(parts);
}

async function pdfText(file: Buffer): Promise<FileText> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(file));
  const parts: string[] = [];
  let length = 0;
  for (let n = 1; n <= Math.min(document.numPages, mostPages) && length <= longestFileText; n++) {
    const { items } = await (await document.getPage(n)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    parts.push(text);
    length += text.length;
  }
  if (length === 0) return { text: '', problem: '这份 PDF 里没有文字（多半是扫描件）。' };
  return cut(parts);
}

function cut(parts: readonly string[]): FileText {
  const text = parts.join('\n').trim();
  const shown = text.slice(0, longestFileText);
  return { text: shown, problem: shown.length < text.length ? '附件很长，只检索前面一部分。' : null };
}
