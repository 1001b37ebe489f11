// 保密审查表: what is looked at item by item, what each answer leads to, and why a form cannot stand like this.
import type { Static } from 'typebox';
import type { SecrecyForm } from '#contract/reviews';
import type { Blocker } from '#kernel/errors';
import { secrecyArticle } from './flow.ts';

export type Form = Static<typeof SecrecyForm>;

export interface SecrecyItem {
  readonly code: string;
  readonly name: string;
  /** What to look for. */
  readonly hint: string;
  /** Where the law speaks of it. */
  readonly article: string;
}

export const secrecyItems: readonly SecrecyItem[] = [
  item('stateSecret', '国家秘密', '标有密级、摘自涉密文件、解密手续没有办完的', '第十四条'),
  item('workSecret', '工作秘密', '泄露后会妨碍机关正常履职的内部工作事项', '《保守国家秘密法》'),
  item('businessSecret', '商业秘密', '企业的技术、配方、价格、客户名单', '第十五条'),
  item('privacy', '个人隐私', '身份证号、手机号、账号、住址、未成年人、病历', '第十五条'),
  item('security', '三安全一稳定', '公开后可能危及国家安全、公共安全、经济安全、社会稳定', '第十四条'),
  item('internal', '内部事务、过程性信息、执法案卷', '人事后勤、讨论稿、请示报告、案卷', '第十六条'),
  item('quotes', '引用非主动公开文件', '上级或者别的机关没有公开的文件的内容、标题、文号', '第十一条'),
  item('maps', '地图与坐标', '没有审图号的地图、要害部位的坐标和照片', '《测绘法》'),
  item('joined', '汇聚关联风险', '单看无妨，和已经公开的放在一起能认出人或者推出秘密', '第十四条、第十五条'),
  item('rights', '版权与肖像', '照片里的人没有同意，图片、字体、文章没有授权', '第十五条'),
  item('openCases', '涉企未决案件', '还没有结果的调查、诉讼里企业的名称和情节', '第十五条、第十六条'),
];

export const carriers: readonly { code: string; name: string }[] = [
  { code: 'document', name: '公文类' },
  { code: 'other', name: '非公文类（图片、视频、数据、海报、会议记录）' },
];

export const sources: readonly { code: string; name: string }[] = [
  { code: 'self', name: '本机关制作' },
  { code: 'private', name: '从公民、法人和其他组织获取' },
  { code: 'otherOrgan', name: '其他机关的信息（须附其意见）' },
  { code: 'joint', name: '联合发文（附各方意见）' },
];

export const answers: readonly { code: 'none' | 'has' | 'unsure'; name: string }[] = [
  { code: 'none', name: '无' },
  { code: 'has', name: '有' },
  { code: 'unsure', name: '不确定' },
];

/** What the conclusion is held against. */
export interface FormFacts {
  form: Form | undefined;
  conclusion: string | undefined;
  /** True once a superior has answered: what was unsure has been decided. */
  answered: boolean;
  /** Titles and numbers of closed papers the text quotes. */
  quoted: readonly string[];
}

/** Why the form cannot stand with this conclusion. Empty: it can. */
export function formBlockers({ form, conclusion, answered, quoted }: FormFacts): Blocker[] {
  if (!form) return [no('请先逐项填写保密审查表，再下结论。')];
  const missing = secrecyItems.filter((one) => answerTo(form, one.code) === null);
  if (missing.length > 0) return [no(`保密审查表还有${missing.length}项没有填：${missing.map((one) => one.name).join('、')}。`)];
  const unexplained = secrecyItems.filter((one) => needsNote(form, one.code));
  if (unexplained.length > 0) return [no(`选了“有”或者“不确定”的，请写明是哪一处：${unexplained.map((one) => one.name).join('、')}。`)];
  if (quoted.length > 0 && answerTo(form, 'quotes') === 'none')
    return [no(`文中出现了非主动公开来文：${quoted.join('、')}。“引用非主动公开文件”一项不能填“无”，请退回删改。`)];
  return fittingConclusion(form, conclusion, answered);
}

/** Any item unsure: it is to be sent up. */
export function unsureItems(form: Form): SecrecyItem[] {
  return secrecyItems.filter((one) => answerTo(form, one.code) === 'unsure');
}

/** A form on which nothing was found, for what is brought in already looked at. */
export function cleanForm(): Form {
  return {
    items: secrecyItems.map(({ code }) => ({ code, answer: 'none', note: '' })),
    carrier: 'document',
    source: 'self',
    scope: '',
    masked: '',
  };
}

function fittingConclusion(form: Form, conclusion: string | undefined, answered: boolean): Blocker[] {
  const unsure = unsureItems(form);
  const found = secrecyItems.filter((one) => answerTo(form, one.code) === 'has');
  if (unsure.length > 0 && !answered && conclusion !== 'refer')
    return [no(`“${unsure[0]!.name}”不能确定的，应当报主管部门或者保密行政管理部门确定，不能自行下结论。`, 'conclusion')];
  if (found.length > 0 && conclusion === 'open')
    return [no(`“${found[0]!.name}”一项为“有”，结论只能是隐去后公开、不予公开或者报审。`, 'conclusion')];
  return [];
}

function needsNote(form: Form, code: string): boolean {
  const given = form.items.find((one) => one.code === code);
  return given !== undefined && given.answer !== 'none' && [...given.note.trim()].length < 2;
}

function answerTo(form: Form, code: string) {
  return form.items.find((one) => one.code === code)?.answer ?? null;
}

function no(message: string, field = 'form'): Blocker {
  return { code: 'reviews.form', message, article: secrecyArticle, field };
}

function item(code: string, name: string, hint: string, article: string): SecrecyItem {
  return { code, name, hint, article: article.startsWith('第') ? `条例${article}` : article };
}
