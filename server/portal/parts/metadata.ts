// The metadata table of a publication.
import { html } from 'ghtml';
import { type Day, dayInWords, isDay } from '#kernel/day';
import { columnOf, type Site } from '../site.ts';
import type { PublicationView } from '../views.ts';
import { validityMark } from './validity.ts';

/** The table: the eight customary items always, the others where there is something to say. */
export function metadata(site: Site, of: PublicationView): string {
  return html`<section aria-labelledby="metadata" class="metadata"><h2 id="metadata" class="unseen">信息概要</h2><dl>
!${item('索引号', html`${of.indexNumber ?? ''}`)}
!${item('主题分类', html`${of.subject ?? ''}`)}
!${item('发文机关', html`${of.issuingOrgan}`)}
!${item('成文日期', inWords(of.formedOn))}
!${item('标题', html`${of.title}`, 'whole')}
!${item('发文字号', html`${of.documentNumber ?? ''}`)}
!${item('发布日期', inWords(of.publishedOn))}
!${item('有效性', validityMark(of.validity))}
!${item('公开方式', '主动公开')}
!${more(site, of)}
</dl></section>`;
}

function more(site: Site, of: PublicationView): string {
  const offered: [string, string][] = [
    ['体裁', html`${of.genre ?? ''}`],
    ['施行日期', inWords(of.effectiveOn)],
    ['废止日期', inWords(of.repealedOn)],
    ...of.more.map(({ label, text }): [string, string] => [label, html`${text}`]),
    ['责任科室', html`${of.departmentName ?? ''}`],
    ['所属栏目', html`${columnOf(site, of.columnId)?.name ?? ''}`],
    ['内容概述', html`${of.summary ?? ''}`],
  ];
  return offered
    .filter(([, content]) => content !== '')
    .map(([name, content]) => item(name, content, content.length > 60 ? 'whole' : ''))
    .join('\n');
}

function item(name: string, content: string, width = ''): string {
  return html`<div class="${width}"><dt>${name}</dt><dd>!${content || '<span class="quiet" aria-label="无">—</span>'}</dd></div>`;
}

function inWords(day: string | null): string {
  if (!day) return '';
  return html`<time datetime="${day}">${isDay(day) ? dayInWords(day as Day) : day}</time>`;
}
