// Words of a question that say nothing about what is looked for: 低保怎么申请 looks for 低保 and 申请.

const asking = [
  ...['请问', '我想', '想问', '咨询一下', '想知道', '了解一下', '查询一下', '查一下', '怎么样', '怎么办理', '如何办理', '怎么办', '怎么弄'],
  ...[
    '怎么',
    '怎样',
    '如何',
    '为什么',
    '为何',
    '是什么',
    '什么时候',
    '什么地方',
    '哪儿',
    '哪里',
    '在哪',
    '去哪',
    '哪些',
    '哪个',
    '什么',
    '谁是',
  ],
  ...[
    '多少钱',
    '多少',
    '几个',
    '几天',
    '多久',
    '多长时间',
    '需要准备',
    '需要提供',
    '需要',
    '要准备',
    '要带',
    '能不能',
    '可不可以',
    '可以',
    '能否',
    '是否',
  ],
  ...['有没有', '有哪些', '我们', '我家', '你们', '一下', '相关', '有关', '关于'],
];
const idle = new RegExp(asking.toSorted((a, b) => b.length - a.length).join('|'), 'gu');

/** Says nothing when it stands alone between words. */
export const particles: ReadonlySet<string> = new Set([
  ...'的了在是有要和与及或对把被给从到向个于能想吗呢吧啊谁去怎咋我你他她它这那几年月日第号',
]);

/** The pieces that are left, in order; the text itself when nothing else would be. */
export function withoutAsking(text: string): string[] {
  const pieces = text
    .replace(idle, ' ')
    .split(/[\s？?！!，,。、；;：:]+/u)
    .filter(Boolean);
  return pieces.length > 0 ? pieces : [text.trim()];
}
