// The columns an import understands, under all the names offices give them.

export type ImportField =
  | 'title'
  | 'channel'
  | 'kind'
  | 'column'
  | 'postedOn'
  | 'formedOn'
  | 'documentNumber'
  | 'address'
  | 'department'
  | 'summary'
  | 'body'
  | 'interprets'
  | 'subject'
  | 'genre'
  | 'issuingOrgan'
  | 'keywords'
  | 'validity'
  | 'effectiveOn'
  | 'item';

export interface ImportColumn {
  field: ImportField;
  /** The heading in templates, reports and exports. */
  label: string;
  otherNames: readonly string[];
  /** Without this heading nothing can be imported. */
  required: boolean;
}

export const importColumns: readonly ImportColumn[] = [
  column('title', '标题', ['名称', '信息标题', '信息名称', '文件标题', '文件名称', '题目'], true),
  column('channel', '公开渠道', ['渠道', '发布渠道', '公开方式', '发布平台', '公开平台'], true),
  column('kind', '信息种类', ['种类', '类别', '信息类别', '信息类型', '分类']),
  column('column', '栏目', ['所属栏目', '栏目名称', '发布栏目', '公开栏目']),
  column('postedOn', '公开日期', ['发布日期', '发布时间', '公开时间', '发布日', '推送日期', '上网日期'], true),
  column('formedOn', '形成日期', ['成文日期', '生成日期', '形成时间', '成文时间', '生成时间', '印发日期']),
  column('documentNumber', '发文字号', ['文号', '文件编号', '发文文号', '文件号']),
  column('address', '网址', ['链接', '地址', '信息链接', '网页地址', '链接地址', 'url']),
  column('department', '责任科室', ['科室', '责任单位', '责任部门', '承办科室', '公开主体', '部门', '发布单位']),
  column('summary', '内容概述', ['摘要', '内容摘要', '概述', '信息摘要', '简介']),
  column('body', '正文', ['内容', '信息内容', '正文内容', '全文']),
  column('interprets', '解读对象', ['解读文件', '解读的文件', '关联文件', '原文']),
  column('subject', '主题分类', ['主题', '信息主题']),
  column('genre', '体裁', ['公文种类', '文种', '体裁分类']),
  column('issuingOrgan', '发文机关', ['发布机构', '制作机关', '发文单位']),
  column('keywords', '关键词', ['主题词', '标签']),
  column('validity', '有效性', ['时效', '时效性', '效力状态']),
  column('effectiveOn', '施行日期', ['实施日期', '生效日期']),
  column('item', '目录事项', ['公开事项', '对应事项', '二级事项']),
];

export interface HeaderMap {
  /** Where each known column stands, from 0. */
  at: Partial<Record<ImportField, number>>;
  /** Headings nobody asked for: they are read over. */
  unknown: string[];
  /** Labels of columns that must be there and are not. */
  missing: string[];
  /** Labels that two headings claim. */
  twice: string[];
}

const fieldByName = new Map(importColumns.flatMap((one) => [one.label, ...one.otherNames].map((name) => [plain(name), one] as const)));

/** Every name a heading may have: helps to find the heading row. */
export const expectedHeadings: readonly string[] = importColumns.flatMap((one) => [one.label, ...one.otherNames]);

/** Finds the known columns among headings, in whatever order; remarks in brackets and stars do not matter. */
export function mapHeaders(headings: readonly string[]): HeaderMap {
  const map: HeaderMap = { at: {}, unknown: [], missing: [], twice: [] };
  for (const [position, heading] of headings.entries()) {
    const known = fieldByName.get(plain(heading));
    if (!known) {
      if (heading.trim() !== '' && !/^序号$/.test(plain(heading))) map.unknown.push(heading.trim());
    } else if (map.at[known.field] === undefined) map.at[known.field] = position;
    else map.twice.push(known.label);
  }
  map.missing = importColumns.filter((one) => one.required && map.at[one.field] === undefined).map((one) => one.label);
  return map;
}

/** The cells of one row under their fields; '' for columns the file does not have. */
export function cellsByField(map: HeaderMap, cells: readonly string[]): Record<ImportField, string> {
  const of = {} as Record<ImportField, string>;
  for (const { field } of importColumns) {
    const position = map.at[field];
    of[field] = position === undefined ? '' : (cells[position] ?? '').trim();
  }
  return of;
}

/** The heading people read for a field. */
export function labelOf(field: ImportField): string {
  return importColumns.find((one) => one.field === field)!.label;
}

function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s*:：]/g, '')
    .toLowerCase();
}

function column(field: ImportField, label: string, otherNames: readonly string[], required = false): ImportColumn {
  return { field, label, otherNames, required };
}
