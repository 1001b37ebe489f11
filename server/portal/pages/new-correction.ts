// 我要纠错: a plain form that needs no script and no account, and forgets nothing that was typed.
import { html } from 'ghtml';
import { columnLabels, sectionLabels } from '../labels.ts';
import { page } from '../page.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import type { Site } from '../site.ts';
import { correctionsUrl, homeUrl } from '../urls.ts';
import type { ReportFields } from '../views.ts';

export interface ReportProblem {
  /** `kind`, `words`, `contact`, `sure`; empty: the whole. */
  field: string;
  message: string;
}

export interface NewCorrectionView {
  fields: ReportFields;
  sure: boolean;
  problems: readonly ReportProblem[];
  /** Code and name of what can be wrong. */
  kinds: readonly (readonly [string, string])[];
  promisedDays: number;
}

export function newCorrectionPage(site: Site, view: NewCorrectionView): string {
  const { fields, problems } = view;
  return page(site, {
    title: problems.length > 0 ? '请补充：我要纠错' : '我要纠错',
    labels: columnLabels({ ...sectionLabels(site, '网站纠错'), type: '咨询投诉' }),
    canonical: null,
    search: false,
    main: html`<div class="wide narrow">
!${breadcrumbs(site, [], '我要纠错')}
<h1>我要纠错</h1>
!${summary(problems)}
!${about(site, fields)}
<form class="report" action="${correctionsUrl(site)}" method="post">
<input type="hidden" name="page" value="${fields.pagePath}">
!${kinds(view)}
!${words(view)}
!${contact(view)}
<p class="unseen" aria-hidden="true"><label for="website">网址（请留空）</label><input id="website" name="website" tabindex="-1" autocomplete="off"></p>
!${sure(view)}
<p><button type="submit">提交</button></p>
</form>
<p class="quiet">我们在${view.promisedDays}个工作日内答复。提交后会得到一个编号，凭编号查看办理情况。请不要在内容里写身份证号、银行卡号等个人信息。</p>
</div>`,
  });
}

function summary(problems: readonly ReportProblem[]): string {
  if (problems.length === 0) return '';
  const lines = problems.map(({ field, message }) =>
    field ? html`<li><a href="#!${field}">${message}</a></li>` : html`<li>${message}</li>`,
  );
  return html`<div class="notice" role="alert"><p>还没有提交，请看下面几处，已经填写的都还在：</p><ul>!${lines.join('\n')}</ul></div>`;
}

function about(site: Site, { pagePath, pageTitle }: ReportFields): string {
  if (!pagePath) return '';
  return html`<p>要反映的页面：<a href="${homeUrl(site)}${pagePath}">${pageTitle || pagePath}</a></p>`;
}

function kinds({ kinds: all, fields, problems }: NewCorrectionView): string {
  const options = all.map(
    ([code, name]) =>
      html`<label><input type="radio" name="kind" value="!${code}" !${fields.kind === code ? 'checked' : ''} required> ${name}</label>`,
  );
  return html`<fieldset id="kind" tabindex="-1" !${described('kind', problems)}><legend>哪一类问题</legend>!${problem('kind', problems)}<div class="choices">!${options.join('\n')}</div></fieldset>`;
}

function words({ fields, problems }: NewCorrectionView): string {
  return html`<p><label for="words">哪里有错，应当怎样</label>!${problem('words', problems)}
<textarea id="words" name="words" rows="6" maxlength="1000" required !${described('words', problems)}>${fields.words}</textarea></p>`;
}

function contact({ fields, problems }: NewCorrectionView): string {
  return html`<p><label for="contact">联系方式（可以不填，只用于这件事，加密保存）</label>!${problem('contact', problems)}
<input id="contact" name="contact" value="${fields.contact}" maxlength="100" autocomplete="off" !${described('contact', problems)}></p>`;
}

function sure({ sure: ticked, problems }: NewCorrectionView): string {
  return html`<div>!${problem('sure', problems)}<label class="tick"><input id="sure" type="checkbox" name="sure" value="1" !${ticked ? 'checked' : ''} required !${described('sure', problems)}> 我看过了，上面写的是这个网站的问题</label></div>`;
}

function problem(field: string, problems: readonly ReportProblem[]): string {
  const found = problems.filter((one) => one.field === field);
  return found.length === 0 ? '' : html`<span class="problem" id="!${field}-problem">${found.map((one) => one.message).join('')}</span>`;
}

function described(field: string, problems: readonly ReportProblem[]): string {
  return problems.some((one) => one.field === field) ? `aria-invalid="true" aria-describedby="${field}-problem"` : '';
}
