// What a screening says: what was found, how bad it is, where it stands and how to mend it.
import type { WordingFinder } from './wording.ts';

/** Kinds of numbers: they have a value, a mask of their own and a fingerprint of the value. */
export type NumberKind = 'idNumber' | 'mobile' | 'bankCard';

export type FindingKind = NumberKind | 'personalList' | 'secrecyMark' | 'wording' | 'hidden' | 'metadata' | 'link' | 'image';

/** `block`: nothing goes out until it is masked or signed for. `warn`: a person decides and gives a reason. */
export type Severity = 'block' | 'warn';

/** A stretch of the screened source, `[from, to)` in UTF-16 units. */
export type Mark = readonly [from: number, to: number];

export interface Finding {
  kind: FindingKind;
  severity: Severity;
  /** For people: 正文第3段, 表格第2行第3列, 标题. */
  where: string;
  /** Offsets in the source as it was given: the text, the HTML, or a row's cells joined by tabs. 0 and 0 where a file has none. */
  start: number;
  end: number;
  /** What was found with a few words around it, numbers already masked. */
  excerpt: string;
  /** Stable name of this value under the key of the installation; the value cannot be read back from it. */
  fingerprint: string;
  suggestion: string;
  /** The characters that masking replaces, one mark each; empty where masking is no remedy. */
  marks: readonly Mark[];
  /** What mends it at one press: `mask` hides the characters, `clean` takes the hidden part out of the file. */
  fix?: 'mask' | 'clean';
  /** Which entry of which list, for wording. */
  source?: { list: string; entry: string };
  /** What may be written instead, for wording. */
  replacement?: string;
  /** How many of the same kind stand in the same column, when they are told together. */
  count?: number;
}

export interface ScreeningOptions {
  /** What the text is called in `where`; 正文 unless told otherwise. */
  field?: string;
  /** Secret of the installation for fingerprints. Without one they hold only as long as the process lives. */
  key?: string;
  /** Finds forbidden, mistaken and changed expressions; without one they are not looked for. */
  wording?: WordingFinder;
}

export const kindNames: Record<FindingKind, string> = {
  idNumber: '身份证号',
  mobile: '手机号码',
  bankCard: '银行卡号',
  personalList: '个人信息名单',
  secrecyMark: '密级或内部标志',
  wording: '用语',
  hidden: '隐藏内容',
  metadata: '文件属性',
  link: '链接',
  image: '图片',
};

export const suggestions: Record<FindingKind, string> = {
  idNumber: '请遮盖身份证号；公示名单一般只写姓名和所在村、单位即可。',
  mobile: '请遮盖手机号码；确需公布联系方式的，改用办公电话。',
  bankCard: '请删除或遮盖银行卡号。',
  personalList: '请删去能认出个人的列，只留公示必需的内容。',
  secrecyMark: '带有这种标志的文件不得进入本系统；确已解密或者同意公开的，请换成公开文本。',
  wording: '请核对用语。',
  hidden: '请清理文件，或者在原文件里删去隐藏的内容后另存。',
  metadata: '请清理文件属性后再公开。',
  link: '请改正或者删去链接。',
  image: '请给图片写一句说明，看不见图的人靠它知道内容。',
};

/** Whether findings of this kind are numbers of people. */
export function isNumberKind(kind: FindingKind): kind is NumberKind {
  return kind === 'idNumber' || kind === 'mobile' || kind === 'bankCard';
}
