// Who may bring files in and read them: whoever works for the organ.
import { permissions } from '#kernel/permission';

const everyMember = [
  'handler',
  'reviewer',
  'secrecyReviewer',
  'signer',
  'disclosureOfficer',
  'disclosureHead',
  'supervisor',
  'systemAdmin',
  'securityAdmin',
  'auditor',
] as const;

export const may = permissions('documents', {
  upload: { title: '上传文件', roles: everyMember },
  read: { title: '查看本机关的文件', roles: everyMember },
});
