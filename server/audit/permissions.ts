// Only the auditor reads the trail: administrators are among those it watches.
import { permissions } from '#kernel/permission';

export const may = permissions('audit', {
  read: { title: '查看审计记录', roles: ['auditor'] },
  verify: { title: '核验审计链', roles: ['auditor'] },
  export: { title: '导出审计记录', roles: ['auditor'] },
});
