// How to ask for information that is not published: from the organ's own contact data (第二十九条).
import { html } from 'ghtml';
import type { Site } from '../site.ts';

export function howToApply(site: Site): string {
  const { profile, name } = site.organ;
  const contact = [
    ['受理机构', profile.disclosureOffice || name],
    ['地址', profile.address],
    ['邮政编码', profile.postcode],
    ['办公时间', profile.officeHours],
    ['电话', profile.phone],
    ['传真', profile.fax],
    ['电子邮箱', profile.email],
  ].filter(([, text]) => text);
  return html`<section class="apply" aria-labelledby="apply"><h2 id="apply">怎样申请</h2>
<p>需要的信息在本站没有找到时，可以向本机关提出申请。申请请写明：您的姓名或者名称、身份证明、联系方式；所需信息的名称、文号或者便于查找的其他特征；希望得到的形式和获取的方式。</p>
<p>可以当面提交，也可以邮寄，邮寄时请在信封上写明“政府信息公开申请”。书写有困难的，可以当面口述，由工作人员代填。</p>
<dl>!${contact.map(([label, text]) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`).join('\n')}</dl>
</section>`;
}
