// The entrance when several organs share one site, and the first words of a site that has none yet.
import { html } from 'ghtml';
import { siteLabels } from '../labels.ts';
import { page } from '../page.ts';
import type { Frame } from '../site.ts';
import { homeUrl, searchAllUrl } from '../urls.ts';
import type { OrganView } from '../views.ts';

export function organsPage(frame: Frame, organs: readonly OrganView[]): string {
  return page(frame, {
    title: '',
    labels: organs[0] ? siteLabels({ origin: frame.origin, organ: organs[0] }) : [],
    canonical: `${frame.basePath}/`,
    main: html`<section class="big-search" aria-label="检索"><form class="wide" role="search" action="${searchAllUrl(frame)}" method="get">
<label for="q-all">在各机关中查找政府信息</label>
<div class="big-search-row"><input id="q-all" name="q" type="search" maxlength="100" placeholder="如：低保、宅基地、预算" autocomplete="off">
<button type="submit">检索</button></div></form></section>
<div class="wide"><h1>政府信息公开</h1><p class="lead">下列机关在这里公开政府信息，请选择要查看的机关。</p>
<ul class="ways-on">!${organs.map((organ) => line(frame, organ)).join('\n')}</ul></div>`,
  });
}

function line(frame: Frame, organ: OrganView): string {
  const { introduction, disclosureOffice, phone } = organ.profile;
  const about = introduction || [disclosureOffice, phone].filter(Boolean).join('　');
  return html`<li><a href="${homeUrl({ basePath: frame.basePath, organ })}"><strong>${organ.name}</strong><span>${[...about].slice(0, 60).join('')}</span></a></li>`;
}

export function noOrganPage(frame: Frame): string {
  return page(frame, {
    title: '尚未开通',
    labels: [],
    canonical: null,
    main: html`<div class="wide narrow"><h1>本站尚未开通</h1><p>机关信息还没有设置好，暂时没有可以查看的内容。</p>
<p>您是系统管理员的，请<a href="${frame.root}/console/">到工作台完成设置</a>。</p></div>`,
  });
}
