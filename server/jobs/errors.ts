// What the jobs refuse, and with which sentence.
import { errorCatalogue } from '#kernel/errors';

export const refuse = errorCatalogue({
  'jobs.twoHandlers': { kind: 'conflict', text: '后台任务“{kind}”有两个处理程序，不能启动。' },
  'jobs.noHandler': { kind: 'conflict', text: '有后台任务没有处理程序：{kinds}。可能是换回了旧版本；请用装有这些任务的版本启动。' },
  'jobs.schedule': { kind: 'invalid', text: '每晚任务的时间看不懂：{entries}，应写成 02:30。' },
  'jobs.missing': { kind: 'missing', text: '没有这个后台任务，可能已被清理。' },
  'jobs.notDead': { kind: 'conflict', text: '这个任务现在是“{state}”，只有已停止重试的任务才能重新执行。' },
  'jobs.notWaiting': { kind: 'conflict', text: '这个任务现在是“{state}”，只有还在等待的任务才能取消。' },
  'jobs.unknownKind': { kind: 'conflict', text: '现在的版本没有“{kind}”的处理程序，不能重新执行。' },
  'jobs.leaseLost': { kind: 'conflict', text: '这个任务已由另一个进程接手，本次没有写入。' },
});
