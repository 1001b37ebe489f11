// 中华人民共和国政府信息公开条例，第三十五条，2019年5月15日起施行：
// 数量、频次明显超过合理范围的，可以要求说明理由；不合理的不予处理，合理而限期内答复不了的可以延迟答复。
import { regulation } from './regulation.ts';
import { rule as define } from './rule.ts';

export const rule = define({
  ...regulation,
  article: '第三十五条',
  title: '数量、频次明显超过合理范围的申请',
  text: '申请的数量、频次明显超过合理范围的，可以要求申请人说明理由；理由不合理的，告知不予处理；理由合理但无法在规定期限内答复的，可以确定延迟答复的合理期限并告知申请人。',
});

/**
 * What asking for reasons does to the reply's term. The article does not say; some places ask for them as a supplement.
 * Running on is the only reading under which no organ is ever late.
 */
export const explanationEffects = {
  runs: '期限照常计算（条例没有规定可以扣除）',
  pauses: '等待说明的时间不计入期限',
  restarts: '自收到说明之日起重新计算',
} as const;

export type ExplanationEffect = keyof typeof explanationEffects;
