// 三员分立: the system administrator makes organs and accounts, the security administrator gives roles and watches sign-in, the auditor only looks on.
import { permissions } from '#kernel/permission';

export const may = permissions('people', {
  signIn: { title: '登录', roles: 'anyone' },
  ownAccount: { title: '管理自己的账号', roles: 'signedIn' },
  setUp: { title: '首次设置', roles: 'anyone' },
  readOrgans: { title: '查看机关、科室和村', roles: 'signedIn' },
  createOrgan: { title: '新建机关', roles: ['systemAdmin'] },
  changeOrgan: { title: '修改机关', roles: ['systemAdmin'] },
  editProfile: { title: '修改机关资料', roles: ['systemAdmin', 'disclosureOfficer', 'disclosureHead'] },
  closeOrgan: { title: '停用机关', roles: ['systemAdmin'] },
  changeUnits: { title: '管理科室和村', roles: ['systemAdmin'] },
  readPersons: { title: '查看人员', roles: ['systemAdmin', 'securityAdmin', 'auditor', 'disclosureHead'] },
  changePersons: { title: '管理账号', roles: ['systemAdmin'] },
  resetPassword: { title: '重置口令', roles: ['systemAdmin', 'securityAdmin'] },
  giveRoles: { title: '授权', roles: ['securityAdmin'] },
  secureAccounts: { title: '解除登录限制', roles: ['securityAdmin'] },
  changeSignInRules: { title: '修改登录规则', roles: ['securityAdmin'] },
  delegate: { title: '委托代办', roles: 'signedIn' },
  handOver: { title: '移交在办事项', roles: 'signedIn' },
  reportProblem: { title: '反馈问题', roles: 'signedIn' },
  answerProblems: { title: '处理问题反馈', roles: ['systemAdmin'] },
  /** Nobody but the program itself: accounts whose password is known beforehand. */
  place: { title: '载入账号', roles: [] },
});
