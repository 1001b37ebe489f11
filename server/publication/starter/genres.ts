// 公文种类: the fifteen kinds of 《党政机关公文处理工作条例》, and the other forms in which offices publish.

export const officialGenres = [
  '决议',
  '决定',
  '命令（令）',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
] as const;

/** Forms outside the fifteen that a disclosure section needs. */
export const otherGenres = [
  '公示',
  '方案',
  '规划',
  '计划',
  '预案',
  '办法',
  '制度',
  '清单',
  '指南',
  '解读',
  '报表',
  '简讯',
  '其他',
] as const;

export const genres: readonly string[] = [...officialGenres, ...otherGenres];
