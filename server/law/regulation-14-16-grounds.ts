// 中华人民共和国政府信息公开条例，第十四条至第十六条，2019年5月15日起施行：
// 哪些不公开（国家秘密、法律行政法规禁止、危及安全稳定），哪些除非同意或者公共利益需要不公开（第三方权益），哪些可以不公开（内部事务、过程性信息、执法案卷）。
import { regulation } from './regulation.ts';
import { rule as define } from './rule.ts';

export const rule = define({
  ...regulation,
  article: '第十四条、第十五条、第十六条',
  title: '不予公开的理由',
  text: '国家秘密、法律和行政法规禁止公开的、公开后可能危及国家安全、公共安全、经济安全、社会稳定的，不予公开；公开会损害第三方合法权益的，除第三方同意或者不公开会对公共利益造成重大影响外，不得公开；内部事务信息、过程性信息和行政执法案卷信息，可以不予公开，其中后两类法律、法规、规章规定应当公开的，从其规定。',
});

export type GroundCode = '14a' | '14b' | '14c' | '15' | '16-1' | '16-2-process' | '16-2-file';

export interface Ground {
  readonly code: GroundCode;
  readonly article: '第十四条' | '第十五条' | '第十六条';
  readonly name: string;
  /** `forbidden`: no choice; `unless`: opened on consent or for the public interest; `discretion`: the organ may. */
  readonly force: 'forbidden' | 'unless' | 'discretion';
  /** The row of the annual report's third table it is counted in. */
  readonly reportRow: string;
  /** The kinds the article itself names. */
  readonly kinds: readonly string[];
}

export const grounds: readonly Ground[] = [
  ground('14a', 'forbidden', '国家秘密', 'refused.stateSecret'),
  ground('14b', 'forbidden', '法律、行政法规禁止公开', 'refused.otherLaw'),
  ground('14c', 'forbidden', '可能危及“三安全一稳定”', 'refused.securityAndStability', ['国家安全', '公共安全', '经济安全', '社会稳定']),
  ground('15', 'unless', '公开会损害第三方合法权益', 'refused.thirdPartyRights', ['商业秘密', '个人隐私']),
  ground('16-1', 'discretion', '内部事务信息', 'refused.internalAffairs', ['人事管理', '后勤管理', '内部工作流程']),
  ground('16-2-process', 'discretion', '过程性信息', 'refused.processInformation', ['讨论记录', '过程稿', '磋商信函', '请示报告']),
  ground('16-2-file', 'discretion', '行政执法案卷信息', 'refused.enforcementFile'),
];

/** The ground with this code, or undefined. */
export function groundOf(code: string): Ground | undefined {
  return grounds.find((one) => one.code === code);
}

export interface WithholdingFacts {
  ground: GroundCode;
  /** 第十五条: every third party concerned agrees to disclosure. */
  thirdPartyAgrees?: boolean;
  /** 第十五条: the organ finds that withholding would gravely harm the public interest. */
  publicInterest?: boolean;
  /** 第十六条第二款: a law, regulation or rule orders disclosure. */
  orderedByLaw?: boolean;
}

/** Why the information has to be opened although the ground applies, as a sentence; null when it may be withheld. */
export function mustOpen(facts: WithholdingFacts): string | null {
  const { ground } = facts;
  if (ground === '15' && facts.thirdPartyAgrees) return '第三方同意公开，应当予以公开（条例第十五条）。';
  if (ground === '15' && facts.publicInterest)
    return '不公开会对公共利益造成重大影响，应当予以公开，并书面告知第三方（条例第十五条、第三十二条）。';
  if ((ground === '16-2-process' || ground === '16-2-file') && facts.orderedByLaw)
    return '法律、法规、规章规定应当公开的，从其规定（条例第十六条）。';
  return null;
}

function ground(code: GroundCode, force: Ground['force'], name: string, reportRow: string, kinds: readonly string[] = []): Ground {
  const article = code.startsWith('14') ? '第十四条' : code === '15' ? '第十五条' : '第十六条';
  return { code, article, name, force, reportRow, kinds };
}
