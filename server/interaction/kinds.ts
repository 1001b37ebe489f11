// What a report may say is wrong.

export type CorrectionKind = 'typo' | 'wrong' | 'link' | 'attachment' | 'other';

/** In the order people choose from. */
export const correctionKinds: Record<CorrectionKind, string> = {
  typo: '错别字',
  wrong: '内容有误',
  link: '链接打不开',
  attachment: '附件打不开',
  other: '其他',
};

export function isCorrectionKind(text: string): text is CorrectionKind {
  return Object.hasOwn(correctionKinds, text);
}

export function kindName(kind: string): string {
  return isCorrectionKind(kind) ? correctionKinds[kind] : kind;
}
