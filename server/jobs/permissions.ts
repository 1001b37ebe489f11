// Who may look after the background jobs.
import { permissions } from '#kernel/permission';

export const may = permissions('jobs', {
  read: { title: '查看后台任务', roles: ['systemAdmin'] },
  rerun: { title: '重新执行后台任务', roles: ['systemAdmin'] },
  cancel: { title: '取消后台任务', roles: ['systemAdmin'] },
});
