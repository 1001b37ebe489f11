// The closed lists of an organ as the console offers them.

export const levelNames: Record<string, string> = { country: '国家', province: '省级', city: '市级', county: '县级', town: '乡镇街道' };
export const kindNames: Record<string, string> = {
  government: '人民政府',
  department: '政府部门',
  dispatched: '派出机构',
  vertical: '垂直管理机构',
  institution: '法律法规授权的组织',
};

const choices = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));
export const levelChoices = choices(levelNames);
export const kindChoices = choices(kindNames);
