// What the calendar announces: whoever keeps days counted in working days counts the open ones again.
import type { Day } from '#kernel/day';

export interface CalendarChanged {
  /** Only this organ's calendar changed; null: that of every organ the region covers. */
  organId: string | null;
  /** Six digits; empty: the whole country. */
  region: string;
  /** The first and the last day whose answer may have changed. */
  from: Day;
  to: Day;
}

declare module '#kernel/events' {
  interface Events {
    'calendar.changed': CalendarChanged;
  }
}
