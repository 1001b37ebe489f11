// `gongkai fee (--cases N | --pages N) [--json]`: the processing fee, with its tiers.
import type { CommandOutput } from '#calendar';
import { type Fee, type FeeBasis, processingFee, rule } from '#law/fee-measures-3-5-processing-fee';
import { shortCitation } from '#law/rule';

const usage = '用法：gongkai fee --cases 件数 [--json]，或 gongkai fee --pages 页数 [--json]。';

/** Runs `fee …`; `args` holds what follows the word. */
export function feeCli(args: readonly string[]): CommandOutput {
  const words = args.filter((one) => one !== '--json').flatMap((one) => one.split(/=(.*)/s, 2));
  const [option, count] = words;
  const basis: FeeBasis | null = option === '--cases' ? 'cases' : option === '--pages' ? 'pages' : null;
  if (basis === null || count === undefined || words.length !== 2) return wrong(usage);
  // No office gets more in a month, and no reply has more pages.
  if (!/^\d{1,6}$/.test(count)) return wrong(`“${count}”不是${names[basis]}，应是 0 至 999999 的整数。`);
  const fee = processingFee(basis, Number(count));
  return { code: 0, out: `${args.includes('--json') ? JSON.stringify(fee) : inWords(fee)}\n`, err: '' };
}

const names = { cases: '件数', pages: '页数' };
const units = { cases: '件', pages: '页' };

function inWords({ basis, count, yuan, tiers }: Fee): string {
  const what = basis === 'cases' ? `同一申请人一个自然月内${count}件` : `一件申请${count}页`;
  const lines = tiers.map((tier) => `  第${tier.from}—${tier.to}${units[basis]}：${tier.count}×${tier.each}元＝${tier.yuan}元`);
  return [`${what}，信息处理费共${yuan}元（${shortCitation(rule)}）。`, ...lines].join('\n');
}

function wrong(sentence: string): CommandOutput {
  return { code: 2, out: '', err: `${sentence}\n` };
}
