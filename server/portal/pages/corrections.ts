// 网站纠错: what was reported and answered, the way to one's own answer, and to a new report.
import { html } from 'ghtml';
import { columnLabels, sectionLabels } from '../labels.ts';
import { page } from '../page.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { paging, position } from '../parts/paging.ts';
import { time } from '../parts/publication-table.ts';
import type { Site } from '../site.ts';
import { correctionsUrl, homeUrl, newCorrectionUrl } from '../urls.ts';
import type { CorrectionShown, CorrectionsView } from '../views.ts';

export interface Lookup {
  /** What was typed and found nothing. */
  typed: string;
}

export function correctionsPage(site: Site, view: CorrectionsView, lookup: Lookup | null): string {
  return page(site, {
    title: view.page > 1 ? `网站纠错（第${view.page}页）` : '网站纠错',
    labels: columnLabels({ ...sectionLabels(site, '网站纠错'), type: '咨询投诉' }),
    canonical: lookup ? null : correctionsUrl(site, view.page),
    main: html`<div class="wide narrow">
!${breadcrumbs(site, [], '网站纠错')}
<h1>网站纠错</h1>
<p class="lead">发现错别字、内容有误、链接或者附件打不开，请告诉我们。不用注册，留不留联系方式都可以。</p>
<p><a class="button" href="${newCorrectionUrl(site)}">我要纠错</a></p>
!${lookupForm(site, lookup)}
<h2>已答复的纠错</h2>
!${answered(site, view)}
</div>`,
  });
}

function lookupForm(site: Site, lookup: Lookup | null): string {
  const wrong = lookup?.typed
    ? html`<p class="problem" id="number-problem">没有找到编号“${lookup.typed}”。请对照提交时给出的编号，如 JC20261123-7K3MW9QX。</p>`
    : '';
  return html`<form class="filter" action="${homeUrl(site)}corrections/find" method="get" aria-label="查办理情况">
<p class="grow"><label for="receipt">查办理情况：输入查询编号</label><input id="receipt" name="number" value="${lookup?.typed ?? ''}" maxlength="40" autocomplete="off" required !${wrong && 'aria-invalid="true" aria-describedby="number-problem"'}></p>
<p><button type="submit">查询</button></p>
!${wrong}
</form>`;
}

function answered(site: Site, view: CorrectionsView): string {
  if (view.rows.length === 0) return '<p class="notice">还没有公开的纠错答复。</p>';
  return html`<p class="position">${position(view)}</p>
<ul class="answers">!${view.rows.map((row) => item(site, row)).join('\n')}</ul>
!${paging(view, (to) => correctionsUrl(site, to))}`;
}

function item(site: Site, row: CorrectionShown): string {
  return html`<li><h3>!${pageLink(site, row)}</h3>
<p class="quiet">${row.kindName}　!${time(row.receivedOn)} 收到，!${time(row.answeredOn)} 答复</p>
<dl><div><dt>问题</dt><dd>${row.words}</dd></div><div><dt>答复</dt><dd>${row.answer}</dd></div></dl></li>`;
}

/** The page a report speaks of. */
export function pageLink(site: Site, { pagePath, pageTitle }: Pick<CorrectionShown, 'pagePath' | 'pageTitle'>): string {
  return pagePath ? html`<a href="${homeUrl(site)}${pagePath}">${pageTitle || pagePath}</a>` : html`${pageTitle || '本网站'}`;
}
