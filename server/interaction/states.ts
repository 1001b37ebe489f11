// The states of a correction and the verbs between them, as data; docs/states.md is drawn from it.

export type CorrectionState = 'received' | 'handling' | 'answered' | 'rejected';
export type CorrectionVerb = 'take' | 'answer' | 'reject' | 'change';

export const correctionStateNames: Record<CorrectionState, string> = {
  received: '已收到',
  handling: '办理中',
  answered: '已办结',
  rejected: '经核无误',
};

export const correctionTransitions: readonly {
  readonly verb: CorrectionVerb;
  readonly title: string;
  readonly from: readonly CorrectionState[];
  readonly to: readonly CorrectionState[];
}[] = [
  { verb: 'take', title: '开始办理', from: ['received'], to: ['handling'] },
  { verb: 'answer', title: '答复：已更正或说明', from: ['received', 'handling'], to: ['answered'] },
  { verb: 'reject', title: '答复：经核无误', from: ['received', 'handling'], to: ['rejected'] },
  { verb: 'change', title: '修改答复', from: ['answered', 'rejected'], to: ['answered', 'rejected'] },
];

export const openStates: readonly CorrectionState[] = ['received', 'handling'];

export function isOpen(state: string): boolean {
  return (openStates as readonly string[]).includes(state);
}

/** The name of a stored state. */
export function stateName(state: string): string {
  return correctionStateNames[state as CorrectionState] ?? state;
}
