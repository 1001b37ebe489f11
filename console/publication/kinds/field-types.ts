// What a field of a kind may hold, and the fields every publication has a place for already.

export const typeNames: Record<string, string> = {
  text: '一行文字',
  longText: '多行文字',
  day: '日期',
  year: '年份',
  genre: '体裁（从列表选）',
  subject: '主题分类（从列表选）',
  validity: '有效性（从列表选）',
  publications: '已公开的信息（选择）',
};

/** Types a field of the organ's own may have. */
export const ownTypes = ['text', 'longText', 'day', 'year'];

export interface KnownField {
  name: string;
  label: string;
  type: string;
}

/** Fields with a place of their own: in lists, on the public page, in the open data. */
export const knownFields: readonly KnownField[] = [
  { name: 'genre', label: '体裁', type: 'genre' },
  { name: 'subject', label: '主题分类', type: 'subject' },
  { name: 'documentNumber', label: '发文字号', type: 'text' },
  { name: 'issuingOrgan', label: '发文机关', type: 'text' },
  { name: 'formedOn', label: '成文日期', type: 'day' },
  { name: 'effectiveOn', label: '施行日期', type: 'day' },
  { name: 'repealedOn', label: '废止日期', type: 'day' },
  { name: 'validity', label: '有效性', type: 'validity' },
  { name: 'interprets', label: '解读的文件', type: 'publications' },
];
