// Who may keep the ledger of what was made public.
import { permissions } from '#kernel/permission';

const everybody = ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'disclosureOfficer', 'disclosureHead', 'supervisor', 'auditor'];

export const mayLedger = permissions('ledger', {
  read: { title: '查看公开台账', roles: everybody },
  workbench: { title: '查看工作台', roles: [...everybody, 'systemAdmin', 'securityAdmin'] },
  register: { title: '登记其他渠道的公开信息', roles: ['handler', 'disclosureOfficer', 'disclosureHead'] },
  edit: { title: '更正台账', roles: ['handler', 'disclosureOfficer', 'disclosureHead'] },
  remove: { title: '删除台账记录', roles: ['disclosureOfficer', 'disclosureHead'] },
  // An import publishes what was published elsewhere before, past the review: it is in the hands of the disclosure office.
  import: { title: '导入公开台账', roles: ['disclosureOfficer', 'disclosureHead'] },
  revert: { title: '撤销导入', roles: ['disclosureHead'] },
});
