// 开放数据: which lists can be taken away, under which addresses, what their fields mean.
import { html } from 'ghtml';
import { columnLabels, sectionLabels } from '../labels.ts';
import { type DataField, type DataSet, dataSets } from '../open-data/sets.ts';
import { page } from '../page.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { structured } from '../parts/structured.ts';
import type { Site } from '../site.ts';
import { absolute, atomUrl, dataUrl, openDataUrl, rssUrl } from '../urls.ts';

export function dataPage(site: Site): string {
  return page(site, {
    title: '开放数据',
    labels: columnLabels({ ...sectionLabels(site, '开放数据'), type: '数据开放' }),
    canonical: dataUrl(site),
    head: dataSets.map((set) => structured(asDataset(site, set))).join('\n'),
    main: html`<div class="wide narrow">
!${breadcrumbs(site, [], '开放数据')}
<h1>开放数据</h1>
<p class="lead">网页上的每一份清单都可以作为数据取走，不用申请，也不用登录。字段名不会改变，只会增加。</p>
<p>可以自由复制、引用和再利用，请注明来源“${site.organ.name}”和取得日期；内容以网页正文和正式文件为准。CSV 为 UTF-8 编码，第一行是字段名。日期一律写作 2026-01-31。</p>
!${dataSets.map((set) => section(site, set)).join('\n')}
<section aria-labelledby="one"><h2 id="one">单条信息</h2><p>把网页地址中的 <code>p/编号</code> 换成 <code>data/p/编号</code>，得到这条信息的全部内容（JSON），包括正文和附件地址。</p></section>
<section aria-labelledby="feeds"><h2 id="feeds">订阅</h2><p>最新公开的 50 条：<a href="${rssUrl(site)}">RSS</a>　<a href="${atomUrl(site)}">Atom</a></p></section>
</div>`,
  });
}

function section(site: Site, set: DataSet): string {
  const at = (form: string) => openDataUrl(site, `${set.name}.${form}`);
  return html`<section aria-labelledby="!${set.name}"><h2 id="!${set.name}">${set.title}</h2><p>${set.about}</p>
<p class="downloads"><a href="${at('json')}">JSON</a>　<a href="${at('csv')}" download>CSV</a></p>
!${set.query.length > 0 ? table('可用的条件', set.query) : ''}
!${table('字段', set.fields)}</section>`;
}

function table(name: string, fields: readonly DataField[]): string {
  const rows = fields.map((field) => html`<tr><th scope="row"><code>${field.name}</code></th><td>${field.meaning}</td></tr>`);
  return html`<details><summary>${name}</summary><table class="fields"><caption class="unseen">${name}</caption><tbody>!${rows.join('')}</tbody></table></details>`;
}

function asDataset(site: Site, set: DataSet): object {
  const download = (form: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: absolute(site, openDataUrl(site, `${set.name}.${form}`)),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${site.organ.name}：${set.title}`,
    description: set.about,
    url: absolute(site, dataUrl(site)),
    creator: { '@type': 'GovernmentOrganization', name: site.organ.name },
    isAccessibleForFree: true,
    inLanguage: 'zh-CN',
    distribution: [download('json', 'application/json'), download('csv', 'text/csv')],
  };
}
