// The calendar's tables.
import type { Day } from '#kernel/day';

declare module '#kernel/db' {
  interface Tables {
    calendar_notice: CalendarNoticeRow;
    calendar_exception: CalendarExceptionRow;
    calendar_region: { organ_id: string; region: string };
    calendar_stamp: { id: number; stamp: string };
  }
}

export type NoticeState = 'proposed' | 'confirmed' | 'withdrawn';

interface WithdrawalColumns {
  withdrawn_by: string | null;
  withdrawn_by_name: string | null;
  withdrawn_at: string | null;
  withdrawal_reason: string | null;
}

export interface CalendarNoticeRow extends WithdrawalColumns {
  id: string;
  /** Empty: the whole country; otherwise the six digits of the region whose own notice it is. */
  region: string;
  year: number;
  kind: 'annual' | 'amendment';
  title: string;
  document_number: string | null;
  issued_on: Day;
  /** JSON: Holiday[] */
  holidays: string;
  /** JSON: Day[] */
  working_weekends: string;
  state: NoticeState;
  proposed_by: string;
  proposed_by_name: string;
  proposed_at: string;
  confirmed_by: string | null;
  confirmed_by_name: string | null;
  confirmed_at: string | null;
}

export interface CalendarExceptionRow extends WithdrawalColumns {
  organ_id: string;
  id: string;
  from_day: Day;
  to_day: Day;
  /** 1: works although others do not; 0: does not work. */
  working: number;
  name: string;
  basis: string;
  added_by: string;
  added_by_name: string;
  added_at: string;
}
