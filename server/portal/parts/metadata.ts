// The metadata table of a publication.
import { html } from 'ghtml';
import { type Day, dayInWords, isDay } from '#kernel/day';
import { columnOf, type Site } from '../site.ts';
import type { PublicationView } from '../views.ts';
import { validityMark } from './validity.ts';

interface Item {
  name: string;
  /** HTML. */
  content: string;
  /** Takes a whole line. */
  whole: boolean;
}

/** The table: the eight customary items always, the others where there is something to say. */
export function metadata(site: Site, of: PublicationView): string {
  const items = filled([...customary(of), ...others(site, of).filter((one) => one.content !== '')]);
  return html`<section aria-labelledby="metadata" class="metadata"><h2 id="metadata">信息概要</h2><dl>
!${items.map(line).join('\n')}
</dl></section>`;
}

function customary(of: PublicationView): Item[] {
  return [
    item('索引号', html`${of.indexNumber ?? ''}`),
    item('主题分类', html`${of.subject ?? ''}`),
    item('发文机关', html`${of.issuingOrgan}`),
    item('成文日期', inWords(of.formedOn)),
    item('标题', html`${of.title}`, true),
    item('发文字号', html`${of.documentNumber ?? ''}`),
    item('发布日期', inWords(of.publishedOn)),
    item('有效性', validityMark(of.validity)),
    item('公开方式', '主动公开'),
  ];
}

function others(site: Site, of: PublicationView): Item[] {
  return [
    item('体裁', html`${of.genre ?? ''}`),
    item('施行日期', inWords(of.effectiveOn)),
    item('有效期至', inWords(of.expiresOn)),
    item('废止日期', inWords(of.repealedOn)),
    ...of.more.map(({ label, text }) => item(label, html`${text}`, text.length > 24)),
    item('责任科室', html`${of.departmentName ?? ''}`),
    item('所属栏目', html`${columnOf(site, of.columnId)?.name ?? ''}`),
    item('内容概述', html`${of.summary ?? ''}`, true),
  ];
}

function item(name: string, content: string, whole = false): Item {
  return { name, content, whole };
}

/** No half line stays empty: whoever would stand alone takes the whole line. */
function filled(items: Item[]): Item[] {
  let halves = 0;
  return items.map((one, i) => {
    if (one.whole) return one;
    halves += 1;
    const alone = halves % 2 === 1 && (items[i + 1]?.whole ?? true);
    if (alone) halves += 1;
    return alone ? { ...one, whole: true } : one;
  });
}

function line({ name, content, whole }: Item): string {
  return html`<div class="!${whole ? 'whole' : ''}"><dt>${name}</dt><dd>!${content || '<span class="quiet" aria-hidden="true">—</span><span class="unseen">无</span>'}</dd></div>`;
}

function inWords(day: string | null): string {
  if (!day) return '';
  return html`<time datetime="${day}">${isDay(day) ? dayInWords(day as Day) : day}</time>`;
}
