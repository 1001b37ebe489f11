// Who may use which verb of publication. That nobody reviews his own work stands in reviews.
import { permissions } from '#kernel/permission';

const writers = ['handler', 'disclosureOfficer'];
const office = ['disclosureOfficer', 'disclosureHead'];

export const may = permissions('publication', {
  read: {
    title: '查看政府信息',
    roles: ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'disclosureOfficer', 'disclosureHead', 'supervisor', 'systemAdmin'],
  },
  write: { title: '起草政府信息', roles: writers },
  discard: { title: '放弃草稿', roles: writers },
  submit: { title: '送审', roles: writers },
  withdrawFromReview: { title: '撤回送审', roles: writers },
  decide: { title: '审核', roles: ['reviewer', 'disclosureOfficer', 'secrecyReviewer', 'signer', 'disclosureHead'] },
  reviewUrgently: { title: '紧急先发', roles: ['signer', 'disclosureHead'] },
  signFinding: { title: '签字保留个人信息', roles: ['signer', 'disclosureHead'] },
  publish: { title: '公开发布', roles: ['signer', ...office] },
  revise: { title: '修订或恢复已公开的信息', roles: writers },
  withdraw: { title: '撤回已公开的信息', roles: ['signer', 'disclosureHead'] },
  changeValidity: { title: '办理废止、失效和关联', roles: ['signer', ...office] },
  remove: { title: '彻底清除', roles: ['signer', 'disclosureHead'] },
  keep: { title: '登记不公开', roles: writers },
  confirmKept: { title: '审定不公开', roles: ['signer', 'disclosureHead'] },
  reassess: { title: '定期评估不公开的信息', roles: office },
  editColumns: { title: '管理栏目', roles: office },
  adoptStarter: { title: '采用起步栏目', roles: [...office, 'systemAdmin'] },
});

/** Who may look at what is written, for pages drawn elsewhere. */
export const mayReadPublications = may.read;
