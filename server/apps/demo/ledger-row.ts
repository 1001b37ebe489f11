// One line of the demo's disclosure ledger.

import type { Day } from '#kernel/day';
import { demoMark } from './town.ts';

export interface LedgerRow {
  channel: 'website' | 'wechat';
  /** Code of the publication kind; null for posts on the account, which the report does not break down. */
  kind: string | null;
  /** Slug of the column. */
  column: string;
  title: string;
  postedOn: Day;
  /** Day the information came into being; null for posts. */
  formedOn: Day | null;
  documentNumber: string | null;
  /** Where a post stands; null for what the system itself publishes. */
  address: string | null;
  /** Slug of the department. */
  department: string;
  summary: string;
  /** Title of the document that an interpretation explains. */
  interprets: string | null;
}

/** A title as the demo shows it. */
export function marked(title: string): string {
  return `${demoMark}${title}`;
}

/** The title without the demo's mark. */
export function unmarked(title: string): string {
  return title.startsWith(demoMark) ? title.slice(demoMark.length) : title;
}
