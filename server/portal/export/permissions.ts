// Who may look after the static export.
import { permissions } from '#kernel/permission';

export const may = permissions('portal', {
  readExports: { title: '查看静态导出', roles: ['systemAdmin', 'disclosureOfficer', 'disclosureHead'] },
  startExport: { title: '导出静态网站', roles: ['systemAdmin', 'disclosureHead'] },
});
