// 中华人民共和国政府信息公开条例，第三十一条，2019年5月15日起施行：
// 收到申请之日因提交的方式而不同：当面为提交之日，需签收的邮寄为签收之日，其余为与申请人确认之日。
import type { Day } from '#kernel/day';
import { regulation } from './regulation.ts';
import { rule as define } from './rule.ts';

export const rule = define({
  ...regulation,
  article: '第三十一条',
  title: '收到申请之日',
  text: '当面提交的，以提交之日为收到之日；邮寄而需要签收的，以机关签收之日为收到之日；平常信函等不需要签收的，公开工作机构应当于收到当日与申请人确认，以确认之日为收到之日；通过互联网渠道或者公开工作机构的传真提交的，以双方确认之日为收到之日。',
});

export const receiptChannels = ['inPerson', 'registeredPost', 'ordinaryPost', 'online', 'fax'] as const;
/** How a request came in; an oral one is taken down in person. */
export type ReceiptChannel = (typeof receiptChannels)[number];

export const receiptChannelNames: Readonly<Record<ReceiptChannel, string>> = {
  inPerson: '当面提交',
  registeredPost: '需签收的邮寄',
  ordinaryPost: '平常信函',
  online: '互联网渠道',
  fax: '传真',
};

/** True where the day of arrival is not yet the day of receipt. */
export function needsConfirmation(channel: ReceiptChannel): boolean {
  return channel === 'ordinaryPost' || channel === 'online' || channel === 'fax';
}

/** The legal day of receipt, from which terms are counted; null while the confirmation is awaited. */
export function dayOfReceipt(of: { channel: ReceiptChannel; arrivedOn: Day; confirmedOn: Day | null }): Day | null {
  return needsConfirmation(of.channel) ? of.confirmedOn : of.arrivedOn;
}
