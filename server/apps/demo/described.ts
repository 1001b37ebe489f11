// What a line of the demo's ledger says about the text besides the text itself.
import type { LedgerRow } from './ledger-row.ts';
import { demoMetadata } from './metadata.ts';

export const describedHeaders = ['主题分类', '体裁', '有效性', '施行日期', '目录事项'] as const;

/** The cells under `describedHeaders`. */
export function described(row: LedgerRow, itemOf: (row: LedgerRow) => string): string[] {
  const { subject = '', genre = '', validity = '', effectiveOn = '' } = demoMetadata(row);
  return [subject, genre, validity, effectiveOn, itemOf(row)];
}
