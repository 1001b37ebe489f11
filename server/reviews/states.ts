// The states of a review and of its stages, as data; docs/states.md is drawn from it.

export type ReviewState = 'open' | 'passed' | 'returned' | 'withdrawn';
export type StageState = 'pending' | 'waiting' | 'passed' | 'returned' | 'dropped';

export const reviewStateNames: Record<ReviewState, string> = { open: '审核中', passed: '已通过', returned: '已退回', withdrawn: '已撤回' };

export const reviewTransitions: readonly { verb: string; title: string; from: ReviewState; to: ReviewState }[] = [
  { verb: 'passStage', title: '通过（还有下一环节）', from: 'open', to: 'open' },
  { verb: 'passLastStage', title: '通过（最后一个环节）', from: 'open', to: 'passed' },
  { verb: 'returnStage', title: '退回修改', from: 'open', to: 'returned' },
  { verb: 'withdraw', title: '撤回送审', from: 'open', to: 'withdrawn' },
];
