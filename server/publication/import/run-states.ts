// The states of an import run and the steps between them, as data.

export type RunState = 'uploaded' | 'checking' | 'checked' | 'applying' | 'done' | 'failed' | 'cancelled' | 'reverted';

export const runStateNames: Record<RunState, string> = {
  uploaded: '等待核对',
  checking: '正在核对',
  checked: '已核对',
  applying: '正在导入',
  done: '已导入',
  failed: '不能核对',
  cancelled: '已取消',
  reverted: '已撤销',
};

export type RunVerb = 'applyImport' | 'recheckImport' | 'cancelImport' | 'revertImport';

export const runTransitions: readonly { verb: RunVerb; title: string; from: readonly RunState[]; to: RunState }[] = [
  { verb: 'applyImport', title: '导入', from: ['checked'], to: 'applying' },
  { verb: 'recheckImport', title: '重新核对', from: ['checked', 'failed'], to: 'uploaded' },
  { verb: 'cancelImport', title: '取消', from: ['uploaded', 'checking', 'checked'], to: 'cancelled' },
  { verb: 'revertImport', title: '撤销这次导入', from: ['done'], to: 'reverted' },
];

/** The Chinese name of a state. */
export function runStateName(state: string): string {
  return runStateNames[state as RunState] ?? state;
}

/** True when the verb may follow on the state. */
export function mayFollow(verb: RunVerb, state: string): boolean {
  return runTransitions.some((one) => one.verb === verb && one.from.includes(state as RunState));
}
