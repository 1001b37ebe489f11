// Screens a PDF file: its words page by page, what is painted over or not painted at all, and what comes along in the file.
import type { Bytes } from '#documents';
import { describe } from '../describe.ts';
import { fileFinding } from '../files/file-finding.ts';
import type { FindingList } from '../files/finding-list.ts';
import type { LookInside } from '../files/inside.ts';
import { placed } from '../files/parts.ts';
import { findNumbers } from '../find-numbers.ts';
import type { ScreeningOptions } from '../finding.ts';
import { hitsIn } from '../hits.ts';
import { linedListFindings } from '../people-lists/lined-list.ts';
import { screenText } from '../screen-text.ts';
import { aroundPages } from './around-pages.ts';
import { isPictureOnly, type Unseen, unseenIn } from './hidden-text.ts';
import type { Box } from './matrix.ts';
import { type OpenPdf, openPdf, type PdfPage } from './open-pdf.ts';
import { paintingOf } from './page-painting.ts';
import { pageText, type TextPiece } from './page-text.ts';

/** Adds the findings of the file; answers which pages could not be looked at. */
export async function screenPdf(
  bytes: Bytes,
  found: FindingList,
  options: ScreeningOptions,
  inside: LookInside,
): Promise<string | undefined> {
  const pdf = await openPdf(bytes);
  try {
    const pictures: number[] = [];
    const broken: number[] = [];
    let tables = '';
    for (let number = 1; number <= pdf.document.numPages; number++) {
      const page = await screenPage(pdf, number, found, options);
      if (page === null) broken.push(number);
      else if (page.pictureOnly) pictures.push(number);
      // A list runs over many pages; it is one list.
      if (page) tables += `${page.table}\n`;
    }
    found.add(
      ...placed(linedListFindings(tables, '', options), '页面上的名单', false).map(({ fix: _, ...finding }) => ({
        ...finding,
        suggestion: `${finding.suggestion}${atSource}`,
      })),
    );
    await aroundPages(bytes, pdf, found, options, inside);
    addPictures(pictures, found, options);
    return broken.length > 0 ? `第${broken.slice(0, 10).join('、')}页读不出来，没有检查。` : undefined;
  } finally {
    await pdf.document.loadingTask.destroy();
  }
}

const atSource = '程序不能改 PDF 页面上的文字，请在原文件里改好后重新生成。';

async function screenPage(
  pdf: OpenPdf,
  number: number,
  found: FindingList,
  options: ScreeningOptions,
): Promise<{ table: string; pictureOnly: boolean } | null> {
  try {
    const page = await pdf.document.getPage(number);
    const { items } = await page.getTextContent();
    const text = pageText(items.filter((item): item is TextPiece => 'str' in item));
    const where = `第${number}页`;
    addWords(text.lines, text.flowing, where, found, options);
    const pictureOnly = await addUnseen(page, pdf, where, found, options);
    await addAnnotations(page, where, found, options);
    page.cleanup();
    return { table: text.table, pictureOnly };
  } catch {
    // One broken page does not keep the others from being looked at; it is named in the answer.
    return null;
  }
}

function addWords(lines: string, flowing: string, where: string, found: FindingList, options: ScreeningOptions): void {
  const placing = { whereAt: () => where };
  const { wording } = options;
  const numbers = describe(lines, hitsIn(lines, {}), placing, options);
  const words = wording
    ? describe(
        flowing,
        hitsIn(flowing, { wording }).filter((hit) => hit.kind === 'wording'),
        placing,
        options,
      )
    : [];
  found.add(...placed([...numbers, ...words], where, false).map(({ fix: _, ...finding }) => finding));
}

const reasons: Record<Unseen, { name: string; excerpt: string; severe: boolean }> = {
  boxed: { name: '被方框盖住的文字', excerpt: '色块下面盖着{n}个字，选中复制就能得到', severe: true },
  pictured: { name: '被图片盖住的文字', excerpt: '图片下面盖着{n}个字，选中复制就能得到', severe: false },
  invisible: { name: '不显示的文字', excerpt: '有{n}个字设成了不显示，选中复制就能得到', severe: false },
  white: { name: '白色的文字', excerpt: '白底上有{n}个白字，选中就能看到', severe: false },
  outside: { name: '页面以外的文字', excerpt: '页面边界以外还有{n}个字，复制就能得到', severe: false },
};

async function addUnseen(
  page: PdfPage,
  { codes }: OpenPdf,
  where: string,
  found: FindingList,
  options: ScreeningOptions,
): Promise<boolean> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const box: Box = { left, bottom, right, top };
  const painting = paintingOf(await page.getOperatorList(), codes, (image) => isTranslucent(page, image));
  for (const [reason, text] of unseenIn(painting, box)) {
    const { name, excerpt, severe } = reasons[reason];
    const numbers = findNumbers(text).some((one) => one.severity === 'block');
    // The reader of words does not give what stands beside the page.
    if (reason === 'outside') addWords(text, '', `${where}${name}`, found, options);
    const suggestion = `盖住不等于删去。请在原文件里删去这些文字后重新生成 PDF。`;
    const about = { where: `${where}${name}`, excerpt: excerpt.replace('{n}', String(text.length)), suggestion, value: text };
    found.add(fileFinding({ kind: 'hidden', severity: severe || numbers ? 'block' : 'warn', ...about }, options));
  }
  return isPictureOnly(painting, box);
}

/** Seals and watermarks let the words below show through; such images carry four channels. */
function isTranslucent(page: PdfPage, name: string): boolean {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  if (!objects.has(name)) return true;
  const image = objects.get(name) as { kind?: number; data?: unknown } | null;
  return image?.kind === undefined || image.kind === 3;
}

const ownAnnotations = new Set(['Link', 'Widget', 'Popup']);

async function addAnnotations(page: PdfPage, where: string, found: FindingList, options: ScreeningOptions): Promise<void> {
  const annotations = await page.getAnnotations();
  const words = annotations.flatMap(({ contentsObj, fieldValue }) => [
    contentsObj?.str ?? '',
    typeof fieldValue === 'string' ? fieldValue : '',
  ]);
  const links = annotations.map(({ url, unsafeUrl }) => url ?? unsafeUrl ?? '').join('\n\n');
  addWords(links, '', `${where}的链接`, found, options);
  const text = words.filter((one) => one !== '').join('\n\n');
  const place = `${where}的批注`;
  found.add(...placed(screenText(text, { ...options, field: place }), place, true));
  const notes = annotations.filter((one) => !ownAnnotations.has(one.subtype ?? ''));
  if (notes.length === 0) return;
  const excerpt = `${notes.length}个批注、划线或者附件，写着谁说了什么`;
  found.add(fileFinding({ kind: 'hidden', severity: 'warn', where: place, excerpt, count: notes.length, fix: 'clean' }, options));
}

function addPictures(pages: readonly number[], found: FindingList, options: ScreeningOptions): void {
  if (pages.length === 0) return;
  const which = pages.length > 8 ? `${pages.slice(0, 8).join('、')}等${pages.length}` : pages.join('、');
  const suggestion = '程序读不出图片里的文字。请逐页看过，确认没有个人信息和密级标志；最好换成由原文件直接生成的 PDF。';
  found.add(
    fileFinding(
      { kind: 'image', severity: 'warn', where: `第${which}页`, excerpt: '整页是图片（扫描件）', suggestion, count: pages.length },
      options,
    ),
  );
}
