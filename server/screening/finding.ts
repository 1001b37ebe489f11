// What a screening says: what was found, how bad it is, where it stands and how to mend it.

export type FindingKind = 'idNumber' | 'mobile' | 'bankCard';

/** `block`: nothing goes out until it is masked or signed for. `warn`: a person decides and gives a reason. */
export type Severity = 'block' | 'warn';

/** A stretch of the screened source, `[from, to)` in UTF-16 units. */
export type Mark = readonly [from: number, to: number];

export interface Finding {
  kind: FindingKind;
  severity: Severity;
  /** For people: 正文第3段, 表格第2行第3列, 标题. */
  where: string;
  /** Offsets in the source as it was given: the text, the HTML, or a row's cells joined by tabs. */
  start: number;
  end: number;
  /** The number, already masked, with a few words around it. */
  excerpt: string;
  /** Stable name of this value under the key of the installation; the value cannot be read back from it. */
  fingerprint: string;
  suggestion: string;
  /** The characters that masking replaces, one mark each. */
  marks: readonly Mark[];
}

export interface ScreeningOptions {
  /** What the text is called in `where`; 正文 unless told otherwise. */
  field?: string;
  /** Secret of the installation for fingerprints. Without one they hold only as long as the process lives. */
  key?: string;
}

export const kindNames: Record<FindingKind, string> = { idNumber: '身份证号', mobile: '手机号码', bankCard: '银行卡号' };

export const suggestions: Record<FindingKind, string> = {
  idNumber: '请遮盖身份证号；公示名单一般只写姓名和所在村、单位即可。',
  mobile: '请遮盖手机号码；确需公布联系方式的，改用办公电话。',
  bankCard: '请删除或遮盖银行卡号。',
};
