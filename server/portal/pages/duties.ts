// 主动公开基本目录: what the organ has to make public, by domain; domains it is not concerned with say so.
import { html } from 'ghtml';
import { type Day, dayInWords } from '#kernel/day';
import { columnLabels, sectionLabels } from '../labels.ts';
import { page } from '../page.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { columnOf, type Site } from '../site.ts';
import { columnUrl, dutiesUrl, openDataUrl } from '../urls.ts';
import type { DutiesView, DutyDomain, DutyItem } from '../views.ts';

const name = '主动公开基本目录';

export function dutiesPage(site: Site, view: DutiesView): string {
  return page(site, {
    title: name,
    labels: columnLabels(sectionLabels(site, name)),
    canonical: dutiesUrl(site),
    main: html`<div class="wide">
!${breadcrumbs(site, [], name)}
<h1>${name}</h1>
!${view.effectiveOn === null ? '<p class="notice">本机关的主动公开基本目录还在编制中，公布后在这里查看和下载。</p>' : content(site, view)}
</div>`,
  });
}

function content(site: Site, { effectiveOn, domains }: DutiesView): string {
  const involved = domains.filter((one) => one.involved);
  const others = domains.filter((one) => !one.involved);
  return html`<p class="lead">列明本机关应当主动公开的事项、依据、时限和渠道。自${dayInWords(effectiveOn as Day)}起施行。</p>
<p class="downloads">下载：<a href="${openDataUrl(site, 'duties.csv')}" download>CSV 表格</a>　<a href="${openDataUrl(site, 'duties.json')}">JSON</a></p>
<nav class="subcolumns" aria-label="公开领域"><ul>!${involved.map((one) => html`<li><a href="#!${anchor(domains, one)}">${one.domain} <span class="count">${one.items.length}<span class="unseen">项</span></span></a></li>`).join('\n')}</ul></nav>
!${involved.map((one) => domain(site, one, anchor(domains, one))).join('\n')}
!${others.length > 0 ? notInvolved(others) : ''}`;
}

const anchor = (all: readonly DutyDomain[], one: DutyDomain): string => `d${all.indexOf(one) + 1}`;

/** Only in domains where somebody answers on one. */
const phoneColumns: readonly { key: 'phone' | 'complaintPhone'; label: string }[] = [
  { key: 'phone', label: '咨询电话' },
  { key: 'complaintPhone', label: '监督举报电话' },
];

function domain(site: Site, of: DutyDomain, id: string): string {
  const phones = phoneColumns.filter(({ key }) => of.items.some((item) => item[key] !== ''));
  const heads = [
    '公开事项',
    '公开内容（要素）',
    '公开依据',
    '公开时限',
    '公开渠道和载体',
    '对象',
    '方式',
    '层级',
    ...phones.map(({ label }) => label),
  ];
  return html`<section aria-labelledby="!${id}"><h2 id="!${id}">${of.domain}</h2>
<div class="scroll" role="region" tabindex="0" aria-label="${of.domain}目录，可左右滚动"><table class="list duties" role="table"><caption class="unseen">${of.domain}主动公开目录</caption>
<thead role="rowgroup"><tr role="row">!${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">!${of.items.map((item) => line(site, item, phones)).join('\n')}</tbody></table></div></section>`;
}

const audiences: Record<string, string> = { all: '全社会', specific: '特定群体', both: '全社会、特定群体' };
const modes: Record<string, string> = { proactive: '主动', onRequest: '依申请', both: '主动、依申请' };
const levels: Record<string, string> = { county: '县级', town: '乡级', village: '村级' };

function line(site: Site, item: DutyItem, phones: typeof phoneColumns): string {
  const cells: [string, string][] = [
    ['公开内容（要素）', html`${item.content}`],
    ['公开依据', html`${item.basis}`],
    ['公开时限', html`${item.timeLimit}`],
    ['公开渠道和载体', html`${item.channels.join('、')}`],
    ['对象', html`${audiences[item.audience] ?? ''}`],
    ['方式', html`${modes[item.mode] ?? ''}`],
    ['层级', html`${item.levels.map((level) => levels[level] ?? level).join('、')}`],
    ...phones.map(({ key, label }): [string, string] => [label, html`${item[key]}`]),
  ];
  const rest = cells.map(
    ([label, text]) =>
      html`<td role="cell" class="!${text ? '' : 'empty'}" data-label="${label}">!${text || '<span class="unseen">无</span>'}</td>`,
  );
  return html`<tr role="row"><td role="cell" class="title" data-label="公开事项">!${subject(site, item)}</td>!${rest.join('')}</tr>`;
}

function subject(site: Site, item: DutyItem): string {
  const column = item.columnId ? columnOf(site, item.columnId) : undefined;
  const [last = '', ...above] = [item.level3, item.level2, item.level1].filter(Boolean);
  const text = html`${above.length > 0 ? `${above.reverse().join('／')}／` : ''}<b>${last}</b>`;
  return column ? html`<a href="${columnUrl(site, column.slug)}">!${text}</a>` : text;
}

function notInvolved(others: readonly DutyDomain[]): string {
  return html`<section aria-labelledby="others"><h2 id="others">未涉及的领域</h2>
<dl class="facts">!${others.map((one) => html`<div><dt>${one.domain}</dt><dd>${one.sentence || '本机关无此项职能，未涉及。'}</dd></div>`).join('\n')}</dl></section>`;
}
