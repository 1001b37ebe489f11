// What the history calls a deed: the verb's own title, or that of something the system did by itself.
import { publicationTransitions } from '../states.ts';

const others: Record<string, string> = {
  unlink: '取消关联',
  nameItem: '写明目录事项',
  unnameItem: '取消目录事项',
  takenDown: '其他渠道撤下',
  stopScheduled: '定时发布没有发出',
  beginValidity: '有效性变更生效',
  takeBackValidity: '撤回有效性公示',
  reviewedAfter: '事后审核',
};

/** 撤回公开 for `withdraw`. */
export function deedTitle(verb: string): string {
  return publicationTransitions.find((one) => one.verb === verb)?.title ?? others[verb] ?? verb;
}
