// Screens a whole file: text, page, table, office document, PDF or picture, with what is hidden in it.
import { type Bytes, readText, sniff } from '#documents';
import { errorCatalogue } from '#kernel/errors';
import { type FileInput, type ScreenedFile, withBytes } from './file-answers.ts';
import { FindingList } from './files/finding-list.ts';
import { screenFixedPages } from './files/fixed-pages.ts';
import type { LookInside } from './files/inside.ts';
import { screenTextTable, screenWorkbook } from './files/sheets.ts';
import { screenSlides } from './files/slides.ts';
import { screenWord } from './files/word.ts';
import type { ScreeningOptions } from './finding.ts';
import { isWholePicture, pictureFindings } from './images/picture-findings.ts';
import { screenHtml } from './screen-html.ts';
import { screenText } from './screen-text.ts';

const refuseScreening = errorCatalogue({
  'screening.empty': { kind: 'unsupported', text: '这是空文件，请检查是否选错了。' },
  'screening.oldFormat': { kind: 'unsupported', text: '这是旧格式的办公文件，读不出内容。请另存为 .docx、.xlsx 或 .pptx 后再检查。' },
  'screening.noText': {
    kind: 'unsupported',
    text: '这个文件里没有可以检查的内容（{name}）。可以检查的有：txt、html、csv、xlsx、docx、pptx、pdf、ofd 和图片。',
  },
  'screening.locked': { kind: 'unsupported', text: '文件设置了打开密码，读不出内容。请取消密码后另存一份再检查。' },
  'screening.macros': { kind: 'unsupported', text: '文件里带有宏（程序），不能公开。请另存为不带宏的 .docx 或 .xlsx 后再检查。' },
  'screening.packedMail': {
    kind: 'unsupported',
    text: '这是网页归档或者邮件（.mht、.eml），内容编了码，读不出来。请另存为 .docx、.pdf 或 .html 后再检查。',
  },
  'screening.brokenPicture': { kind: 'unsupported', text: '图片已经损坏，读不出来。请重新保存后再检查。' },
  'screening.unfoldable': { kind: 'tooLarge', text: '{sentence}' },
  'screening.tooLarge': { kind: 'tooLarge', text: '文字超过 {limit} MB，请分成几个文件检查。' },
});

/** A document in a document in a document: further in nobody looks, and that is told. */
const deepest = 2;
const longestText = 32 * 1024 * 1024;
const pictures = new Set(['jpg', 'png', 'webp', 'gif']);

/** Findings in the file, in its order; `unread` says what could not be looked at. Throws a sentence (`Refusal`) for what cannot be read at all. */
export function screenFile(input: FileInput, fileName: string, options: ScreeningOptions = {}): Promise<ScreenedFile> {
  return withBytes(input, async (bytes) => {
    if (bytes.size === 0) throw refuseScreening('screening.empty');
    const found = new FindingList();
    const unread = await screenInto(bytes, fileName, found, options, 0);
    return { findings: found.list(), ...(unread ? { unread } : {}) };
  });
}

/** Adds the findings of one file, which may lie in another (`depth`); answers what could not be looked at. */
async function screenInto(
  bytes: Bytes,
  name: string,
  found: FindingList,
  options: ScreeningOptions,
  depth: number,
): Promise<string | undefined> {
  const { extension, sentence } = await sniff(bytes, name);
  const inside: LookInside = depth < deepest ? (inner, called, its) => screenInto(inner, called, its, options, depth + 1) : null;
  if (extension === 'docx') await screenWord(bytes, name, found, options, inside);
  else if (extension === 'xlsx') await screenWorkbook(bytes, name, found, options, inside);
  else if (extension === 'pptx') await screenSlides(bytes, found, options, inside);
  else if (extension === 'ofd') await screenFixedPages(bytes, found, options);
  else if (extension === 'csv') await screenTextTable(bytes, name, found, options);
  else if (extension === 'txt') found.add(...screenText(openWords(await wholeText(bytes)), options));
  else if (extension === 'html' || extension === 'xml' || extension === 'svg') found.add(...screenHtml(await wholeText(bytes), options));
  else if (extension === 'pdf') return screenPdfLazily(bytes, found, options, inside);
  else if (pictures.has(extension)) await screenPicture(bytes, found, options);
  else throw refusalFor(extension, sentence);
  return undefined;
}

async function screenPicture(bytes: Bytes, found: FindingList, options: ScreeningOptions): Promise<void> {
  if (!(await isWholePicture(bytes))) throw refuseScreening('screening.brokenPicture');
  found.add(...(await pictureFindings(bytes, '图片', options)));
}

/** The reader of PDF files is large and most files are none. */
async function screenPdfLazily(
  bytes: Bytes,
  found: FindingList,
  options: ScreeningOptions,
  inside: LookInside,
): Promise<string | undefined> {
  const { screenPdf } = await import('./pdf/screen-pdf.ts');
  return screenPdf(bytes, found, options, inside);
}

function refusalFor(extension: string, sentence: string): Error {
  if (['doc', 'xls', 'ppt'].includes(extension)) return refuseScreening('screening.oldFormat');
  if (extension === 'locked') return refuseScreening('screening.locked');
  if (extension === 'docm') return refuseScreening('screening.macros');
  if (/展开|损坏|部件/.test(sentence)) return refuseScreening('screening.unfoldable', { sentence });
  const name = /内容却是\s*([^，]+)/.exec(sentence)?.[1] ?? sentence.replace(/[，。].*$/s, '');
  return refuseScreening('screening.noText', { name: name || extension });
}

/** Mail and archived pages carry their words in base64 or quoted-printable. */
function openWords(text: string): string {
  const isMail = /^(?:[\w-]+:.*\r?\n)*(?:MIME-Version|Content-Type):/i.test(text.slice(0, 4000).trimStart());
  if (isMail && /^Content-Transfer-Encoding:\s*(?:base64|quoted-printable)/im.test(text)) throw refuseScreening('screening.packedMail');
  return text;
}

async function wholeText(bytes: Bytes): Promise<string> {
  if (bytes.size > longestText) throw refuseScreening('screening.tooLarge', { limit: longestText / 1024 ** 2 });
  return readText(bytes);
}
