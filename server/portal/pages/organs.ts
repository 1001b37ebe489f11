// The entrance when several organs share one site, and the first words of a site that has none yet.
import { html } from 'ghtml';
import { page } from '../page.ts';
import type { Frame } from '../site.ts';
import { homeUrl } from '../urls.ts';
import type { OrganView } from '../views.ts';

export function organsPage(frame: Frame, organs: readonly OrganView[]): string {
  const lines = organs.map((organ) => html`<li><a href="${homeUrl({ basePath: frame.basePath, organ })}">${organ.name}</a></li>`);
  return page(frame, {
    title: '',
    labels: [],
    canonical: `${frame.basePath}/`,
    main: html`<div class="wide narrow"><h1>政府信息公开</h1><p class="lead">请选择要查看的机关。</p><ul class="organs">!${lines.join('\n')}</ul></div>`,
  });
}

export function noOrganPage(frame: Frame): string {
  return page(frame, {
    title: '尚未开通',
    labels: [],
    canonical: null,
    main: html`<div class="wide narrow"><h1>本站尚未开通</h1><p>机关信息还没有设置好，暂时没有可以查看的内容。</p>
<p>您是系统管理员的，请<a href="${frame.basePath}/console/">到工作台完成设置</a>。</p></div>`,
  });
}
