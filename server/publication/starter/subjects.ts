// 主题分类: two levels in the manner of the State Council's document library; an organ may add to them.

export interface Subject {
  name: string;
  children: readonly string[];
}

export const subjects: readonly Subject[] = [
  { name: '综合政务', children: ['政务公开', '电子政务', '文秘工作', '政务督查', '应急管理', '机构设置', '其他'] },
  { name: '国民经济管理、国有资产监管', children: ['宏观经济', '经济体制改革', '价格', '统计', '国有资产监管', '其他'] },
  { name: '财政、金融、审计', children: ['财政', '税务', '银行', '证券', '保险', '审计', '其他'] },
  { name: '国土资源、能源', children: ['土地', '矿产', '水资源', '海洋', '电力', '其他'] },
  { name: '农业、林业、水利', children: ['农业', '畜牧业、渔业', '林业', '水利', '其他'] },
  { name: '工业、交通', children: ['工业', '信息产业', '公路', '水运', '邮政', '其他'] },
  { name: '商贸、海关、旅游', children: ['国内贸易', '对外经贸合作', '海关', '旅游', '其他'] },
  { name: '市场监管、安全生产监管', children: ['市场监管', '质量监督', '食品药品监管', '安全生产监管', '其他'] },
  { name: '城乡建设、环境保护', children: ['城乡规划', '村镇建设', '住房保障', '环境保护', '气象、地震', '其他'] },
  { name: '科技、教育', children: ['科技', '教育', '知识产权', '其他'] },
  { name: '文化、广电、新闻出版', children: ['文化', '广播电视', '新闻出版', '文物', '其他'] },
  { name: '卫生、体育', children: ['卫生', '医疗保障', '体育', '其他'] },
  { name: '人口与计划生育、妇女儿童工作', children: ['人口与计划生育', '妇女儿童工作', '其他'] },
  { name: '劳动、人事、监察', children: ['劳动就业', '社会保障', '人事工作', '监察', '其他'] },
  { name: '公安、安全、司法', children: ['公安', '国家安全', '司法', '其他'] },
  { name: '民政、扶贫、救灾', children: ['社会救助', '社会福利', '减灾救灾', '优抚安置', '行政区划与地名', '扶贫与乡村振兴', '其他'] },
  { name: '民族、宗教', children: ['民族事务', '宗教事务', '其他'] },
  { name: '港澳台侨工作', children: ['港澳工作', '对台工作', '侨务工作', '其他'] },
  { name: '对外事务', children: ['外事工作', '其他'] },
  { name: '国防', children: ['国防动员', '征兵工作', '其他'] },
  { name: '其他', children: ['其他'] },
];

/** The stored and printed form, `综合政务\政务公开`. */
export function subjectPath(top: string, second: string): string {
  return `${top}\\${second}`;
}

/** Every pair of the two levels in its printed form. */
export function subjectPaths(): string[] {
  return subjects.flatMap((subject) => subject.children.map((child) => subjectPath(subject.name, child)));
}

/** True for a pair of the classification. */
export function isSubject(path: string): boolean {
  return subjectPaths().includes(path);
}
