// The states of a list handed over, and the names of what is in it.
import type { PublicHappening } from '#publication';

export type ListState = 'made' | 'handedOver';

export const listStateNames: Record<ListState, string> = { made: '待移送', handedOver: '已移送' };

export const deliveryTransitions: readonly { verb: string; title: string; from: ListState; to: ListState }[] = [
  { verb: 'handOver', title: '登记移送', from: 'made', to: 'handedOver' },
];

export const happenedNames: Record<PublicHappening, string> = {
  opened: '新公开',
  revised: '修订',
  validity: '有效性变动',
  withdrawn: '撤回',
  removed: '清除',
};

export const recipientKinds = [
  { code: 'archive', name: '国家档案馆' },
  { code: 'library', name: '公共图书馆' },
  { code: 'other', name: '其他查阅场所' },
] as const;

export function recipientKindName(code: string): string {
  return recipientKinds.find((one) => one.code === code)?.name ?? code;
}
