// The register of 公开制度: what rules there are, since when, and where they can be read.
import { html } from 'ghtml';
import type { Site } from '../site.ts';
import { isWebAddress } from '../urls.ts';
import type { RuleView } from '../views.ts';
import { time } from './publication-table.ts';

export function ruleRegister(site: Site, rules: readonly RuleView[]): string {
  if (rules.length === 0) return '';
  const heads = ['制度名称', '文号', '类别', '施行日期', '状态'];
  return html`<section aria-labelledby="rules"><h2 id="rules">现行制度一览</h2>
<table class="list" role="table"><caption class="unseen">公开制度一览</caption>
<thead role="rowgroup"><tr role="row">!${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">!${rules.map((rule) => line(site, rule)).join('\n')}</tbody></table></section>`;
}

function line(site: Site, rule: RuleView): string {
  const cells: [string, string][] = [
    ['文号', html`${rule.number}`],
    ['类别', html`${rule.kindName}`],
    ['施行日期', time(rule.inForceOn)],
    ['状态', html`<span class="mark !${rule.inForce ? 'mark-valid' : 'mark-warn'}">${rule.statusName}</span>`],
  ];
  const rest = cells.map(
    ([label, text]) =>
      html`<td role="cell" class="!${text ? '' : 'empty'}" data-label="${label}">!${text || '<span class="unseen">无</span>'}</td>`,
  );
  return html`<tr role="row"><td role="cell" class="title" data-label="制度名称"><a href="${addressOf(site, rule.link)}">${rule.name}</a></td>!${rest.join('')}</tr>`;
}

/** A whole address, or a path of this site; nothing else becomes a link. */
function addressOf(site: Site, link: string): string {
  if (isWebAddress(link)) return link;
  return link.startsWith('/') && !link.startsWith('//') ? link : `${site.basePath}/`;
}
