// The states of a review and of its stages, as data; docs/states.md is drawn from it.

export type ReviewState = 'open' | 'referred' | 'afterwards' | 'passed' | 'returned' | 'withdrawn';
export type StageState = 'pending' | 'waiting' | 'passed' | 'returned' | 'dropped';

export const reviewStateNames: Record<ReviewState, string> = {
  open: '审核中',
  referred: '已报审',
  afterwards: '先发后审',
  passed: '已通过',
  returned: '已退回',
  withdrawn: '已撤回',
};

/** States in which something is still to be decided. */
export const underWay: readonly ReviewState[] = ['open', 'referred', 'afterwards'];

export const reviewTransitions: readonly { verb: string; title: string; from: ReviewState; to: ReviewState }[] = [
  { verb: 'passStage', title: '通过（还有下一环节）', from: 'open', to: 'open' },
  { verb: 'passLastStage', title: '通过（最后一个环节）', from: 'open', to: 'passed' },
  { verb: 'returnStage', title: '退回修改', from: 'open', to: 'returned' },
  { verb: 'withdraw', title: '撤回送审', from: 'open', to: 'withdrawn' },
  { verb: 'refer', title: '报审', from: 'open', to: 'referred' },
  { verb: 'answerReferral', title: '登记答复', from: 'referred', to: 'open' },
  { verb: 'recallReferral', title: '撤回报审', from: 'referred', to: 'open' },
  { verb: 'withdrawReferred', title: '撤回送审', from: 'referred', to: 'withdrawn' },
  { verb: 'passSecrecyUrgently', title: '紧急先发：保密审查通过', from: 'open', to: 'afterwards' },
  { verb: 'passStageAfterwards', title: '事后审核通过（还有下一环节）', from: 'afterwards', to: 'afterwards' },
  { verb: 'passLastAfterwards', title: '事后审核通过（最后一个环节）', from: 'afterwards', to: 'passed' },
  { verb: 'returnAfterwards', title: '事后审核不通过', from: 'afterwards', to: 'returned' },
  { verb: 'dropAfterwards', title: '没有发布就改了稿，或者发布后撤回', from: 'afterwards', to: 'withdrawn' },
];

export function reviewStateName(state: string): string {
  return reviewStateNames[state as ReviewState] ?? state;
}
