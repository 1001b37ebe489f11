// The kinds of lists, what each is called and how severe its hits are unless told otherwise.
import type { Severity } from '../finding.ts';

export type ListKind = 'forbidden' | 'mistaken' | 'changed' | 'typo' | 'sensitive' | 'format' | 'allow';

export const listKindNames: Record<ListKind, string> = {
  forbidden: '禁用',
  mistaken: '误用',
  changed: '变更',
  typo: '错别字',
  sensitive: '慎用',
  format: '格式',
  allow: '允许',
};

/** What a hit of the kind does; null: nothing, the kind speaks for a text. */
export const kindSeverity: Record<ListKind, Severity | null> = {
  forbidden: 'block',
  mistaken: 'warn',
  changed: 'warn',
  typo: 'warn',
  sensitive: 'warn',
  format: 'warn',
  allow: null,
};

/** Kinds whose entries are of no use without what to write instead; what has changed may be gone altogether. */
export const needsReplacement: ReadonlySet<ListKind> = new Set(['mistaken', 'typo']);

/** One entry as it takes part in a search. */
export interface Expression {
  list: string;
  kind: ListKind;
  expression: string;
  /** Empty where there is none. */
  replacement: string;
  note: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` since when the new name holds; empty: not told. */
  since: string;
  severity: Severity;
  /** The code of the rule, for an entry of a list of formats. */
  rule?: string;
}
