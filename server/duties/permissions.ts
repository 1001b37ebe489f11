// Who may look at the watch over duties, and who may answer for it.
import { permissions } from '#kernel/permission';

const office = ['disclosureOfficer', 'disclosureHead'];
const readers = ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'supervisor', ...office];

export const may = permissions('duties', {
  read: { title: '查看公开职责', roles: readers },
  readBelow: { title: '督查下级机关公开情况', roles: ['supervisor', ...office] },
  register: { title: '登记形成的信息', roles: ['handler', 'disclosureOfficer'] },
  explain: { title: '说明逾期原因', roles: ['handler', ...office] },
  setThresholds: { title: '设定更新监测的天数', roles: office },
  confirmContacts: { title: '确认联系方式核对无误', roles: office },
});
