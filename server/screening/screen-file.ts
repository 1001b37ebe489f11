// Screens a whole file: text, page, table or Word document.
import { type Bytes, type DocumentBlock, type DocumentPart, openSheets, readDocx, readText, type SheetRow, sniff } from '#documents';
import { errorCatalogue } from '#kernel/errors';
import { type FileInput, type ScreenedFile, withBytes } from './file-answers.ts';
import type { Finding, ScreeningOptions } from './finding.ts';
import { screenHtml } from './screen-html.ts';
import { screenRow } from './screen-table.ts';
import { screenText } from './screen-text.ts';

const refuseScreening = errorCatalogue({
  'screening.pdfNotYet': { kind: 'unsupported', text: '目前还读不出 PDF 里的文字。请检查生成这份 PDF 的原文件（.docx、.xlsx 或 .txt）。' },
  'screening.oldFormat': { kind: 'unsupported', text: '这是旧格式的办公文件，读不出内容。请另存为 .docx 或 .xlsx 后再检查。' },
  'screening.noText': { kind: 'unsupported', text: '这个文件里没有可以检查的文字（{name}）。可以检查的有：txt、html、csv、xlsx、docx。' },
  'screening.locked': { kind: 'unsupported', text: '文件设置了打开密码，读不出内容。请取消密码后另存一份再检查。' },
  'screening.tooLarge': { kind: 'tooLarge', text: '文字超过 {limit} MB，请分成几个文件检查。' },
});

const longestText = 64 * 1024 * 1024;

/** Findings in the file, in its order. Throws a sentence for what cannot be read. */
export function screenFile(input: FileInput, fileName: string, options: ScreeningOptions = {}): Promise<ScreenedFile> {
  return withBytes(input, async (bytes) => ({ findings: await screenBytes(bytes, fileName, options) }));
}

async function screenBytes(bytes: Bytes, fileName: string, options: ScreeningOptions): Promise<Finding[]> {
  const { extension, sentence } = await sniff(bytes, fileName);
  if (extension === 'docx') return screenDocx(readDocx(bytes), options);
  if (extension === 'xlsx' || extension === 'csv') return screenSheets(bytes, options);
  if (extension === 'txt') return screenText(await wholeText(bytes), options);
  if (extension === 'html' || extension === 'xml' || extension === 'svg') return screenHtml(await wholeText(bytes), options);
  if (extension === 'pdf') throw refuseScreening('screening.pdfNotYet');
  if (['doc', 'xls', 'ppt'].includes(extension)) throw refuseScreening('screening.oldFormat');
  if (extension === 'locked') throw refuseScreening('screening.locked');
  throw refuseScreening('screening.noText', { name: sentence.replace(/[，。].*$/s, '') || extension });
}

async function wholeText(bytes: Bytes): Promise<string> {
  if (bytes.size > longestText) throw refuseScreening('screening.tooLarge', { limit: longestText / 1024 ** 2 });
  return readText(bytes);
}

async function screenSheets(bytes: Bytes, options: ScreeningOptions): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const sheet of await openSheets(bytes)) {
    const name = sheet.name === '' ? '表格' : `工作表“${sheet.name}”${sheet.hidden ? '（隐藏）' : ''}`;
    let headings: string[] = [];
    for await (const row of sheet.rows()) {
      findings.push(...screenSheetRow(row, name, headings, options));
      if (looksLikeHeadings(row.cells)) headings = row.cells;
    }
  }
  return findings;
}

/** Hidden rows and columns are screened as well: what a person does not see leaks all the same. */
function screenSheetRow(row: SheetRow, table: string, headings: string[], options: ScreeningOptions): Finding[] {
  const findings = screenRow(row.cells, { row: row.number, headings, table }, options);
  if (!row.hidden && row.hiddenColumns.size === 0) return findings;
  return findings.map((finding) => ({ ...finding, where: finding.where + hiddenNote(row, finding.where) }));
}

function hiddenNote(row: SheetRow, where: string): string {
  if (row.hidden) return '（隐藏的行）';
  const column = Number(/第(\d+)列$/.exec(where)?.[1] ?? 0);
  return row.hiddenColumns.has(column - 1) ? '（隐藏的列）' : '';
}

function looksLikeHeadings(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 1 && filled.every((cell) => cell.length <= 20 && !/\d/.test(cell));
}

const partNames: Record<DocumentPart, string> = { body: '正文', header: '页眉', footer: '页脚', footnote: '脚注' };

async function screenDocx(blocks: AsyncIterable<DocumentBlock>, options: ScreeningOptions): Promise<Finding[]> {
  const findings: Finding[] = [];
  const paragraphs = new Map<DocumentPart, number>();
  let headings: string[] = [];
  for await (const block of blocks) {
    if (block.kind === 'paragraph') {
      const number = (paragraphs.get(block.part) ?? 0) + 1;
      paragraphs.set(block.part, number);
      findings.push(...screenText(block.text, options).map((finding) => ({ ...finding, where: `${partNames[block.part]}第${number}段` })));
    } else {
      if (block.row === 1) headings = block.cells;
      findings.push(
        ...screenRow(
          block.cells,
          { row: block.row, headings, table: `${block.part === 'body' ? '' : partNames[block.part]}第${block.table}个表格` },
          options,
        ),
      );
    }
  }
  return findings;
}
