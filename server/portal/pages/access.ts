// 无障碍说明: how the pages can be read by everybody, and whom to tell when they cannot.
import { html } from 'ghtml';
import { columnLabels, sectionLabels } from '../labels.ts';
import { page } from '../page.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import type { Site } from '../site.ts';
import { accessUrl, newCorrectionUrl } from '../urls.ts';

export function accessPage(site: Site): string {
  const { phone, disclosureOffice } = site.organ.profile;
  return page(site, {
    title: '无障碍说明',
    labels: columnLabels(sectionLabels(site, '无障碍说明')),
    canonical: accessUrl(site),
    main: html`<div class="wide narrow">
!${breadcrumbs(site, [], '无障碍说明')}
<h1>无障碍说明</h1>
<p class="lead">希望每个人都能看到、听到、用到这里的信息。</p>
<h2>怎样看得清楚</h2>
<ul class="plain">
<li><b>长者模式</b>：字大、按钮大、每页内容少。每页最上方都有开关，选一次以后一直记得。</li>
<li><b>高对比</b>：黑底亮字，适合看不清浅色的读者。</li>
<li><b>字号</b>：标准、大、特大三档，长者模式下更大；浏览器自带的放大也可以用。</li>
<li><b>繁體</b>：每一页都有繁体字的地址，可以直接转给别人。</li>
</ul>
<h2>怎样听</h2>
<p>打开一条信息，按“朗读”逐段读出正文，再按一次停止。使用读屏软件的，标题、表格和按钮都有名称；按第一次 Tab 键可以直接跳到正文。</p>
<h2>怎样用键盘</h2>
<ul class="plain"><li>Tab 键到下一处，Shift 加 Tab 回上一处，回车打开。</li><li>表格宽的时候，用 Tab 选中表格再按左右键移动。</li></ul>
<h2>用不了怎么办</h2>
<p>请通过<a href="${newCorrectionUrl(site)}">网站纠错</a>告诉我们${phone ? html`，或者打电话：${phone}（${disclosureOffice || site.organ.name}）` : ''}。看不了网页的，可以到本机关查阅，由工作人员读给您听。</p>
</div>`,
  });
}
