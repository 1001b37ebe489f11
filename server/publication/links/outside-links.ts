// The addresses a draft sends its readers to.
import { linksOf } from '#screening';
import type { DraftFields } from '../draft-fields.ts';

export interface OutsideLink {
  href: string;
  /** For people: 正文里的链接“公告”、原文网址. */
  where: string;
}

/** Web addresses of the text and of its source, each once. */
export function outsideLinks({ fields, bodyHtml }: { fields: DraftFields; bodyHtml: string }): OutsideLink[] {
  const inText = linksOf(bodyHtml)
    .filter((one) => one.of === 'link')
    .map((one) => ({ href: one.href.trim(), where: `正文里的链接“${one.text.trim().slice(0, 20)}”` }));
  const source = fields.sourceAddress === '' ? [] : [{ href: fields.sourceAddress, where: '原文网址' }];
  const web = [...inText, ...source].filter((one) => /^https?:\/\//i.test(one.href));
  return web.filter((one, at) => web.findIndex((other) => other.href === one.href) === at);
}
