// The demo's accounts: invented people, one for each part of the work.

export interface DemoPerson {
  login: string;
  /** Plainly a demo's: 演示员·甲. */
  name: string;
  /** Role codes of the permission mechanism. */
  roles: string[];
  /** Slug of the department; null for people of the organs above. */
  department: string | null;
  /** The organ the person works for: `mishan`, or `wendeng` for the district. */
  organ: 'mishan' | 'wendeng';
  /** What one can try with this account, for the list of demo accounts. */
  shows: string;
}

export const demoPeople: readonly DemoPerson[] = [
  person('jingban', '甲', ['handler'], 'social-affairs-office', '起草信息、录入台账、提交审核'),
  person('jingban2', '乙', ['handler'], 'emergency-office', '另一个科室的经办人'),
  person('shenhe', '丙', ['reviewer'], 'party-government-office', '审核别人起草的信息'),
  person('baomi', '丁', ['secrecyReviewer'], 'party-government-office', '保密审查'),
  person('qianfa', '戊', ['signer'], 'party-government-office', '签发'),
  person('gongkai', '己', ['disclosureOfficer'], 'party-government-office', '公开办日常工作：栏目、台账、导入'),
  person('fuze', '庚', ['disclosureHead'], 'party-government-office', '公开办负责人：全局进度和数据'),
  person('dudao', '辛', ['supervisor'], null, '区里的督导员：只看不改'),
  person('xitong', '壬', ['systemAdmin'], 'party-government-office', '系统管理：机关、科室、人员'),
  person('anquan', '癸', ['securityAdmin'], 'command-network-centre', '安全管理：登录规则和授权'),
  person('shenji', '子', ['auditor'], 'finance-office', '审计：查看和核验操作记录'),
];

/** These three never lie in one hand. */
export const separatedRoles = ['systemAdmin', 'securityAdmin', 'auditor'] as const;

function person(login: string, sign: string, roles: string[], department: string | null, shows: string): DemoPerson {
  return { login, name: `演示员·${sign}`, roles, department, organ: department === null ? 'wendeng' : 'mishan', shows };
}
