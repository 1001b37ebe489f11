// The door of the calendar: working days, the notices they come from, and terms counted in them.
import './tables.ts';
import './events.ts';

export { type CommandOutput, workdaysCommand } from './cli.ts';
export { addException } from './commands/add-exception.ts';
export { chooseRegion } from './commands/choose-region.ts';
export { confirmNotice } from './commands/confirm-notice.ts';
export { proposeNotice } from './commands/propose-notice.ts';
export { withdrawException } from './commands/withdraw-exception.ts';
export { withdrawNotice } from './commands/withdraw-notice.ts';
export type { CalendarChanged } from './events.ts';
export { stretchInWords } from './list-year.ts';
export { loadCalendar } from './load-calendar.ts';
export { listNotices } from './queries/list-notices.ts';
export { covers } from './regions.ts';
export { calendarRoutes } from './routes.ts';
export { nationalCalendar, type WorkingCalendar, type WorkingDayTerm } from './working-calendar.ts';
