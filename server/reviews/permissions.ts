// Who may look at what waits. Who may decide a stage is data of the flow; that nobody passes his own work stands in blockers.ts.
import { permissions } from '#kernel/permission';

const offices = ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'disclosureOfficer', 'disclosureHead'];
const office = ['disclosureOfficer', 'disclosureHead'];
const superior = ['supervisor', ...office];

export const may = permissions('reviews', {
  read: { title: '查看审核事项', roles: [...offices, 'supervisor', 'systemAdmin'] },
  refer: { title: '报审', roles: ['secrecyReviewer', 'disclosureHead'] },
  record: { title: '登记答复和其他机关意见', roles: ['handler', 'secrecyReviewer', ...office] },
  reply: { title: '答复下级报审', roles: ['secrecyReviewer', 'signer', 'disclosureHead'] },
  editFlows: { title: '设置审核流程', roles: ['disclosureHead', 'systemAdmin'] },
  setSmallOffice: { title: '开启或关闭小机关模式', roles: ['disclosureHead'] },
  closedPapers: { title: '维护非主动公开来文清单', roles: ['secrecyReviewer', ...office] },
  recheck: { title: '抽查下级机关由同一人办理的审核', roles: superior },
});
