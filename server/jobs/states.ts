// The states of a job, with the words people read.
export type JobState = 'waiting' | 'running' | 'done' | 'dead' | 'cancelled';

export const stateNames: Record<JobState, string> = {
  waiting: '等待执行',
  running: '正在执行',
  done: '已完成',
  dead: '已停止重试',
  cancelled: '已取消',
};

export const jobStates = Object.keys(stateNames) as JobState[];

/** The word for a state as it stands in the table. */
export function stateName(of: string): string {
  return stateNames[of as JobState] ?? of;
}
