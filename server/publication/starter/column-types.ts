// The values the page label ColumnType may take: a closed list of 国办发〔2017〕47号, so that a column's own name never stands in for its type.

export const columnTypes = [
  '首页',
  '概况信息',
  '机构职能',
  '负责人信息',
  '工作动态',
  '政策文件',
  '信息公开指南',
  '信息公开目录',
  '信息公开年报',
  '依申请公开',
  '数据发布',
  '数据开放',
  '政策解读',
  '回应关切',
  '办事服务',
  '咨询投诉',
  '征集调查',
  '在线访谈',
] as const;

export type ColumnType = (typeof columnTypes)[number];

/** True for a value of the closed list. */
export function isColumnType(text: string): text is ColumnType {
  return (columnTypes as readonly string[]).includes(text);
}
