// Everybody who writes or reviews may look into the dictionary; the disclosure office keeps it.
import { permissions } from '#kernel/permission';

export const may = permissions('screening', {
  read: {
    title: '查看发布前检查词库',
    roles: ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'disclosureOfficer', 'disclosureHead', 'supervisor'],
  },
  edit: { title: '维护发布前检查词库', roles: ['disclosureOfficer', 'disclosureHead'] },
});
