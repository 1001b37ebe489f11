// What the holder of a receipt number reads: that the report came, and later the answer.
import { html } from 'ghtml';
import { type Day, dayInWords } from '#kernel/day';
import { page } from '../page.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import type { Site } from '../site.ts';
import { correctionsUrl, homeUrl } from '../urls.ts';
import type { ReceiptView } from '../views.ts';
import { pageLink } from './corrections.ts';

export function receiptPage(site: Site, of: ReceiptView): string {
  const facts: [string, string][] = [
    ['查询编号', html`<strong>${of.number}</strong>`],
    ['反映的页面', pageLink(site, of)],
    ['问题类别', html`${of.kindName}`],
    ['您写的内容', html`${of.words}`],
    ['收到日期', html`${dayInWords(of.receivedOn as Day)}`],
    ['办理情况', html`${of.stateName}`],
  ];
  return page(site, {
    title: `纠错 ${of.number}`,
    labels: [],
    canonical: null,
    main: html`<div class="wide narrow">
!${breadcrumbs(site, [], '纠错办理情况')}
<h1>${of.open ? '已经收到，谢谢您' : '已经答复'}</h1>
!${of.open ? waiting(of) : answer(of)}
<dl class="facts">!${facts.map(([name, content]) => html`<div><dt>${name}</dt><dd>!${content}</dd></div>`).join('\n')}</dl>
<ul class="ways"><li><a href="${correctionsUrl(site)}">看已答复的纠错</a></li><li><a href="${homeUrl(site)}">回到首页</a></li></ul>
</div>`,
  });
}

function waiting(of: ReceiptView): string {
  return html`<p class="notice" role="status">请记下查询编号 <strong class="receipt">${of.number}</strong>，或者收藏本页。我们在${dayInWords(of.dueOn as Day)}前答复，答复就显示在这里。</p>`;
}

function answer(of: ReceiptView): string {
  return html`<section class="answer" aria-labelledby="answer"><h2 id="answer">答复</h2><p>${of.answer}</p>
<p class="quiet">${of.answeredOn ? dayInWords(of.answeredOn as Day) : ''}</p></section>`;
}
