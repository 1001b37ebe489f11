// What a PDF file carries beside its pages: names, attached files, programs, layers that are switched off, earlier versions.
import type { Bytes } from '#documents';
import { embeddedFindings } from '../files/embedded.ts';
import { fileFinding } from '../files/file-finding.ts';
import type { FindingList } from '../files/finding-list.ts';
import type { LookInside } from '../files/inside.ts';
import { placed } from '../files/parts.ts';
import { namesSomebody, veiled } from '../files/properties.ts';
import type { ScreeningOptions } from '../finding.ts';
import { readExif } from '../images/exif.ts';
import { screenText } from '../screen-text.ts';
import type { OpenPdf, OutlineItem } from './open-pdf.ts';

/** Adds what stands on no page. */
export async function aroundPages(
  bytes: Bytes,
  { document }: OpenPdf,
  found: FindingList,
  options: ScreeningOptions,
  inside: LookInside,
): Promise<void> {
  await addProperties(document, found, options);
  await addAttachments(document, found, options, inside);
  const add = (where: string, excerpt: string) =>
    found.add(fileFinding({ kind: 'hidden', severity: 'warn', where, excerpt, fix: 'clean' }, options));
  if (await document.getJSActions()) add('程序', '文件里带有会运行的程序（JavaScript）');
  const titles = titlesOf((await document.getOutline()) ?? []).join('\n\n');
  found.add(...placed(screenText(titles, { ...options, field: '书签' }), '书签', false));
  await addLayers(document, found, options);
  const raw = await bytes.read(0, bytes.size);
  if (earlierVersions(raw) > 0) add('以前的版本', '文件是在旧版本后面续存的，改掉、删掉的内容还能取出来');
  addPicturePlaces(raw, found, options);
}

async function addProperties(document: OpenPdf['document'], found: FindingList, options: ScreeningOptions): Promise<void> {
  const { info, metadata } = await document.getMetadata();
  const custom = (info.Custom ?? {}) as Record<string, unknown>;
  const author = [info.Author, metadata?.get('dc:creator')]
    .flat()
    .filter((one): one is string => typeof one === 'string' && namesSomebody(one));
  const names = [...new Set(author)].map((one) => `作者：${veiled(one)}`);
  const others = Object.keys(custom).filter((name) => /author|user|company|manager|作者|单位|保存/i.test(name));
  if (others.length > 0) names.push(`自定义属性：${others.slice(0, 3).join('、')}`);
  if (names.length > 0)
    found.add(fileFinding({ kind: 'metadata', severity: 'warn', where: '文件属性', excerpt: names.join('；'), fix: 'clean' }, options));
  const words = [info.Title, info.Subject, info.Keywords, ...Object.values(custom)].filter((one) => typeof one === 'string').join('\n\n');
  found.add(...placed(screenText(words, { ...options, field: '文件属性' }), '文件属性', true));
}

async function addAttachments(
  document: OpenPdf['document'],
  found: FindingList,
  options: ScreeningOptions,
  inside: LookInside,
): Promise<void> {
  for (const [name, { filename = name }] of (await document.getAttachments()) ?? []) {
    const content = (await document.getAttachmentContent(name)) ?? null;
    await embeddedFindings({ name: filename, where: `夹带的附件 ${filename}`, content }, found, options, inside);
  }
}

async function addLayers(document: OpenPdf['document'], found: FindingList, options: ScreeningOptions): Promise<void> {
  const off = [...(await document.getOptionalContentConfig())].filter(([, layer]) => layer.visible === false);
  if (off.length === 0) return;
  const suggestion = '关掉的图层打开就能看到。请在原文件里删去后重新生成 PDF。';
  found.add(
    fileFinding(
      { kind: 'hidden', severity: 'warn', where: '图层', excerpt: `${off.length}个关掉的图层`, suggestion, count: off.length },
      options,
    ),
  );
}

function titlesOf(items: readonly OutlineItem[]): string[] {
  return items.flatMap((item) => [item.title, ...titlesOf(item.items ?? [])]);
}

/** Every further saving adds an end; a file made for the web has two from the beginning. */
function earlierVersions(raw: Buffer): number {
  let ends = 0;
  for (let at = raw.indexOf('%%EOF'); at >= 0; at = raw.indexOf('%%EOF', at + 5)) ends++;
  const linear = raw.subarray(0, 2048).includes('/Linearized');
  return ends - (linear ? 2 : 1);
}

/** Photographs lie in the file as they are, with what the camera wrote. */
function addPicturePlaces(raw: Buffer, found: FindingList, options: ScreeningOptions): void {
  let places = 0;
  for (let at = raw.indexOf('Exif\0\0', 0, 'latin1'); at >= 0; at = raw.indexOf('Exif\0\0', at + 6, 'latin1')) {
    const length = at >= 2 ? raw.readUInt16BE(at - 2) : 0;
    if (readExif(raw.subarray(at + 6, at - 2 + length)).place) places++;
  }
  if (places === 0) return;
  const excerpt = `${places}张照片记着拍摄地点`;
  found.add(fileFinding({ kind: 'metadata', severity: 'block', where: '文件里的照片', excerpt, count: places, fix: 'clean' }, options));
}
