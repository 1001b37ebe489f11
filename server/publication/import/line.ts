// One line of a ledger once it has been understood.
import type { Day } from '#kernel/day';
import type { Channel } from '../channels.ts';

export interface LedgerLine {
  /** As the file counts. */
  line: number;
  title: string;
  channel: Channel;
  kind: string | null;
  columnId: string | null;
  postedOn: Day;
  formedOn: Day | null;
  documentNumber: string | null;
  address: string | null;
  departmentId: string | null;
  summary: string;
  /** As written: plain text or HTML; '' where the file has none. */
  body: string;
  /** Title or 发文字号 of what this one interprets; '' where it interprets nothing. */
  interprets: string;
  metadata: LineMetadata;
}

/** What describes a publication; empty where the file says nothing. */
export interface LineMetadata {
  /** `民政、扶贫、救灾\\社会救助` */
  subject: string;
  genre: string;
  issuingOrgan: string;
  keywords: string;
  validity: string;
  effectiveOn: string;
  /** The item of the catalogue it meets. */
  itemId: string | null;
}

export interface LineProblem {
  /** Label of the column. */
  column: string;
  /** The whole sentence, with line and column. */
  message: string;
}

/** True for what the system itself publishes; everything else is only registered. */
export function isPublication(line: Pick<LedgerLine, 'channel'>): boolean {
  return line.channel === 'website';
}
