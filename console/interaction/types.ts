// The server's answers, by name.
import type { Answer, Row } from '../api/client.ts';

export const listPath = '/api/organs/{organId}/corrections';
export const onePath = '/api/organs/{organId}/corrections/{id}';

export type Correction = Answer<typeof onePath>;
export type CorrectionRow = Row<typeof listPath>;
export type Figures = Answer<'/api/organs/{organId}/correction-figures'>;

/** Name and code of what can be wrong, as the public form offers it. */
export const kinds = [
  { value: 'typo', label: '错别字' },
  { value: 'wrong', label: '内容有误' },
  { value: 'link', label: '链接打不开' },
  { value: 'attachment', label: '附件打不开' },
  { value: 'other', label: '其他' },
];
