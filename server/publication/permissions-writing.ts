// Who may use which verb around writing: reasons for warnings, files, kinds.
import { permissions } from '#kernel/permission';

const writers = ['handler', 'disclosureOfficer'];
const readers = ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'disclosureOfficer', 'disclosureHead', 'supervisor', 'systemAdmin'];

export const mayWriting = permissions('writing', {
  keepWarning: { title: '写明保留提醒的理由', roles: [...writers, 'reviewer', 'signer', 'disclosureHead'] },
  mendFile: { title: '清理附件', roles: writers },
  readFiles: { title: '查看文件清单', roles: readers },
  clearFiles: { title: '清除不再使用的文件', roles: ['disclosureOfficer', 'disclosureHead'] },
  editKinds: { title: '管理信息种类', roles: ['disclosureHead'] },
});
