// The roles and what each is for, as the console shows them.

export type Role =
  | 'handler'
  | 'reviewer'
  | 'secrecyReviewer'
  | 'signer'
  | 'disclosureOfficer'
  | 'disclosureHead'
  | 'supervisor'
  | 'systemAdmin'
  | 'securityAdmin'
  | 'auditor';

interface RoleAbout {
  name: string;
  about: string;
}

export const roles: Record<Role, RoleAbout> = {
  handler: { name: '经办人', about: '起草、提交政府信息' },
  reviewer: { name: '审核人', about: '初审' },
  secrecyReviewer: { name: '保密审查员', about: '公开前的保密审查' },
  signer: { name: '签发人', about: '终审、签发' },
  disclosureOfficer: { name: '公开办工作人员', about: '日常公开、栏目、台账、导入' },
  disclosureHead: { name: '公开办负责人', about: '终审、栏目、日历、签字保留' },
  supervisor: { name: '督导员', about: '上级督导，只看不改' },
  systemAdmin: { name: '系统管理员', about: '机关、账号、后台任务' },
  securityAdmin: { name: '安全管理员', about: '授角色、登录规则、解除限制' },
  auditor: { name: '审计员', about: '审计记录' },
};

export const roleChoices = Object.entries(roles).map(([value, { name }]) => ({ value, label: name }));
