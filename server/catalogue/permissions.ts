// Who may use which verb of the catalogue, the guide and the rulebook.
import { permissions } from '#kernel/permission';

const office = ['disclosureOfficer', 'disclosureHead'];

export const may = permissions('catalogue', {
  read: {
    title: '查看公开目录',
    roles: ['handler', 'reviewer', 'secrecyReviewer', 'signer', ...office, 'supervisor', 'systemAdmin', 'auditor'],
  },
  edit: { title: '维护公开目录', roles: office },
  confirm: { title: '核对并启用目录事项', roles: office },
  putInForce: { title: '让公开目录生效', roles: ['disclosureHead'] },
  adoptStarter: { title: '采用起步目录', roles: [...office, 'systemAdmin'] },
  editGuide: { title: '编写公开指南', roles: office },
  fixGuide: { title: '审定公开指南', roles: ['disclosureHead'] },
  editRulebook: { title: '维护公开制度', roles: office },
});
