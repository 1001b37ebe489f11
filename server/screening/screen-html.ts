// Screens HTML as people read it, with attributes, comments and scripts, and masks it without touching the markup.
import { type HtmlPlace, readHtml } from '#documents';
import { describe } from './describe.ts';
import { findNumbers } from './find-numbers.ts';
import type { Finding, Mark, ScreeningOptions } from './finding.ts';
import { maskText } from './mask.ts';

/** Findings in HTML, digits split over inline elements and neighbouring cells included. Offsets are those of `html`. */
export function screenHtml(html: string, options: ScreeningOptions = {}): Finding[] {
  const page = readHtml(html, { seams: true });
  const numbers = findNumbers(page.text);
  if (numbers.length === 0) return [];
  const field = options.field ?? '正文';
  const placing = {
    whereAt: (offset: number) => inWords(page.placeAt(offset), field),
    toSource: ([from, to]: Mark) => page.toSource(from, to),
  };
  return describe(page.text, numbers, placing, options);
}

/** The HTML with every finding masked: a hidden digit, written plainly or as an entity, becomes one asterisk. */
export function maskHtml(html: string, findings: readonly Finding[]): string {
  return maskText(html, findings);
}

const attributeNames: Record<string, string> = {
  alt: '图片说明',
  title: '提示文字',
  href: '链接地址',
  src: '图片或文件地址',
  'aria-label': '朗读文字',
};

function inWords(place: HtmlPlace, field: string): string {
  switch (place.kind) {
    case 'paragraph':
      return `${field}第${place.number}段`;
    case 'cell':
      return `${field === '正文' ? '' : field}${place.tables > 1 ? `第${place.table}个` : ''}表格第${place.row}行第${place.column}列`;
    case 'attribute':
      return `${field}里的${attributeNames[place.name] ?? `隐藏属性 ${place.name}`}`;
    case 'comment':
      return `${field}里看不见的注释`;
    case 'script':
      return `${field}里看不见的脚本或样式`;
  }
}
