// The metadata a publication kind asks for, beyond title, text, department and days of publication, which every kind has.

export type FieldType = 'text' | 'longText' | 'day' | 'year' | 'genre' | 'subject' | 'validity' | 'publications';

export interface KindField {
  /** Key of the stored value. */
  name: string;
  label: string;
  required: boolean;
  type: FieldType;
  /** One sentence for the person filling it in. */
  hint?: string;
}

/** The values of 有效性. */
export const validities = ['有效', '已修改', '部分失效', '失效', '废止'] as const;

export const field = {
  genre: make('genre', '体裁', 'genre'),
  subject: make('subject', '主题分类', 'subject'),
  documentNumber: make('documentNumber', '发文字号', 'text', '年份用六角括号，如“×政发〔2026〕8号”。'),
  issuer: make('issuer', '发文机关', 'text', '写全称；联合发文用顿号分开。'),
  formedOn: make('formedOn', '成文日期', 'day', '文件落款日；公开时限从形成或者变更之日起算。'),
  changedOn: make('changedOn', '变更日期', 'day', '信息内容变化之日；公开时限从这一天重新起算。'),
  effectiveOn: make('effectiveOn', '施行日期', 'day'),
  expiresOn: make('expiresOn', '有效期至', 'day', '规范性文件应写明有效期。'),
  validity: make('validity', '有效性', 'validity'),
  interprets: make('interprets', '解读的文件', 'publications', '选定原文后，两个页面互相链接。'),
  contact: make('contact', '咨询方式', 'text', '写办公电话，不写个人手机。'),
  person: make('person', '姓名', 'text'),
  post: make('post', '职务', 'text'),
  duties: make('duties', '工作分工', 'longText'),
  noticeFrom: make('noticeFrom', '公示开始', 'day'),
  noticeUntil: make('noticeUntil', '公示截止', 'day'),
  fiscalYear: make('fiscalYear', '财政年度', 'year'),
  approvedOn: make('approvedOn', '批准日期', 'day', '人大批准或财政批复之日，公开时限从这一天起算。'),
  party: make('party', '行政相对人', 'text', '写单位名称；自然人只写姓氏。'),
  decisionNumber: make('decisionNumber', '决定文书号', 'text'),
  decidedOn: make('decidedOn', '决定日期', 'day', '许可、处罚决定自作出之日起7个工作日内公开。'),
  decision: make('decision', '决定内容', 'longText'),
  decisionBasis: make('decisionBasis', '决定依据', 'longText'),
  facts: make('facts', '违法事实', 'longText'),
  validUntil: make('validUntil', '许可有效期至', 'day'),
  period: make('period', '所属时期', 'text', '如“2026年上半年”。'),
  emergencyType: make('emergencyType', '事件类别', 'text', '如自然灾害、事故灾难。'),
  responseLevel: make('responseLevel', '预警或响应级别', 'text'),
  affected: make('affected', '影响范围', 'text', '写到村、社区或者路段。'),
  meetingOn: make('meetingOn', '会议日期', 'day'),
  attendance: make('attendance', '参会和列席', 'longText', '利益相关方、公众代表列席的写明人数和来源。'),
  proposer: make('proposer', '建议提案编号', 'text', '写第几号建议或者提案，不写代表、委员个人的联系方式。'),
  answeredOn: make('answeredOn', '答复日期', 'day'),
  opinionsUntil: make('opinionsUntil', '征集截止', 'day'),
  opinionsTo: make('opinionsTo', '提意见的途径', 'text', '办公电话、信箱或者网址。'),
} as const;

/** The same field as something that must be filled in. */
export function required(one: KindField): KindField {
  return { ...one, required: true };
}

function make(name: string, label: string, type: FieldType, hint?: string): KindField {
  return { name, label, required: false, type, ...(hint === undefined ? {} : { hint }) };
}
