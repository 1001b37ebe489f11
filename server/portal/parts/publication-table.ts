// A list of publications: a table on a desktop, cards on a phone.
import { html } from 'ghtml';
import type { Site } from '../site.ts';
import { publicationUrl } from '../urls.ts';
import type { ListedView } from '../views.ts';
import { validityMark } from './validity.ts';

/** The table. Roles are written out because the cards' display takes them away. */
export function publicationTable(site: Site, rows: readonly ListedView[], caption: string): string {
  const heads = ['索引号', '标题', '发文字号', '成文日期', '发布日期', '有效性'];
  return html`<table class="list" role="table">
<caption class="unseen">${caption}</caption>
<thead role="rowgroup"><tr role="row">!${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">
!${rows.map((row) => line(site, row)).join('\n')}
</tbody>
</table>`;
}

function line(site: Site, row: ListedView): string {
  return html`<tr role="row">
!${cell('索引号', indexNumber(row.indexNumber), 'index-number')}
!${cell('标题', html`<a href="${publicationUrl(site, row.number)}">${row.title}</a>`, 'title')}
!${cell('发文字号', html`${row.documentNumber ?? ''}`, 'document-number')}
!${cell('成文日期', time(row.formedOn), 'day')}
!${cell('发布日期', time(row.publishedOn), 'day')}
!${cell('有效性', validityMark(row.validity), 'validity')}
</tr>`;
}

function cell(label: string, content: string, kind: string): string {
  const empty = content === '' ? ' empty' : '';
  return html`<td role="cell" class="${kind + empty}" data-label="${label}">!${content || '<span class="unseen">无</span>'}</td>`;
}

/** May break after a slash: the parts before are often long. */
export function indexNumber(number: string | null): string {
  return (number ?? '')
    .split('/')
    .map((part) => html`${part}`)
    .join('/<wbr>');
}

export function time(day: string | null): string {
  return day ? html`<time datetime="${day}">${day}</time>` : '';
}
