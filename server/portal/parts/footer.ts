// The foot of every page: who keeps the site, how to reach them, the identification code, the map of the site.
import { html } from 'ghtml';
import { type Frame, isSite, type Site } from '../site.ts';
import { accessUrl, catalogueUrl, correctionsUrl, dataUrl, isWebAddress, rssUrl, searchUrl, siteMapUrl } from '../urls.ts';

export function footer(frame: Frame): string {
  return isSite(frame)
    ? organFooter(frame)
    : html`<footer class="foot"><div class="wide"><p><a href="${frame.basePath}/">返回首页</a></p></div></footer>`;
}

function organFooter(site: Site): string {
  return html`<footer class="foot">
<div class="wide foot-row">
<div>
<p class="foot-links">!${footLinks(site)}</p>
<p>主办单位：${site.organ.name}</p>
!${contact(site)}
<p>政府网站标识码：${site.organ.profile.siteIdCode || '待编制'}</p>
</div>
<p class="foot-mark"><span>党政机关<br>网站标识</span></p>
</div>
</footer>`;
}

function footLinks(site: Site): string {
  const { portalName, portalUrl } = site.organ.profile;
  const links = [
    site.several ? html`<a href="${site.basePath}/">全部机关</a>` : '',
    html`<a href="${siteMapUrl(site)}">网站地图</a>`,
    html`<a href="${catalogueUrl(site)}">公开目录</a>`,
    html`<a href="${correctionsUrl(site)}">网站纠错</a>`,
    html`<a href="${dataUrl(site)}">开放数据</a>`,
    html`<a href="${searchUrl(site)}">高级检索</a>`,
    html`<a href="${rssUrl(site)}">RSS 订阅</a>`,
    html`<a href="${accessUrl(site)}">无障碍说明</a>`,
    isWebAddress(portalUrl) ? html`<a href="${portalUrl}">${portalName || '门户网站'}</a>` : '',
  ];
  return links.filter(Boolean).join('\n');
}

function contact(site: Site): string {
  const { disclosureOffice, address, postcode, phone } = site.organ.profile;
  const parts = [
    disclosureOffice && `公开工作机构：${disclosureOffice}`,
    address && `地址：${address}${postcode ? `（邮编 ${postcode}）` : ''}`,
    phone && `电话：${phone}`,
  ].filter(Boolean);
  return parts.length > 0 ? html`<p>!${parts.map((part) => html`<span class="foot-part">${part}</span>`).join(' ')}</p>` : '';
}
