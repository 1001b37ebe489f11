// The door of the calendar: working days, the notices they come from, and terms counted in them.
export { workdaysCommand } from './cli.ts';
export type { Deviation, Layers } from './layers.ts';
export type { Holiday, Notice } from './notice.ts';
export { shippedNotices } from './shipped-notices.ts';
export { nationalCalendar, type WorkingCalendar, type WorkingDayTerm, workingCalendar } from './working-calendar.ts';
