// What server and console promise each other about working days and holiday notices.
import { type Static, Type as T } from 'typebox';

const nullable = T.Union([T.String(), T.Null()]);
const blocker = T.Object({ code: T.String(), message: T.String() });

/** A run of neighbouring days with one reason and one source. */
export const stretch = T.Object({
  from: T.String(),
  to: T.String(),
  days: T.Integer(),
  reason: T.String(),
  source: T.String(),
});

export const calendarYear = T.Object({
  year: T.Integer(),
  source: T.String(),
  provisional: T.Boolean(),
  holidays: T.Array(T.String()),
  workingWeekends: T.Array(T.String()),
  workingDays: T.Integer(),
  runs: T.Array(stretch),
});

export const calendarTerm = T.Object({
  from: T.String(),
  workdays: T.Integer(),
  day: T.String(),
  provisional: T.Boolean(),
  earliestPossible: T.String(),
  counted: T.Array(stretch),
  skipped: T.Array(stretch),
});

export const noticeView = T.Object({
  id: T.String(),
  region: T.String(),
  year: T.Integer(),
  kind: T.String(),
  title: T.String(),
  documentNumber: nullable,
  issuedOn: T.String(),
  holidays: T.Array(T.Object({ name: T.String(), from: T.String(), to: T.String() })),
  workingWeekends: T.Array(T.String()),
  state: T.String(),
  proposedBy: T.String(),
  proposedAt: T.String(),
  confirmedBy: nullable,
  confirmedAt: nullable,
  withdrawnBy: nullable,
  withdrawnAt: nullable,
  withdrawalReason: nullable,
  /** Mistakes and doubts, while it is proposed. */
  findings: T.Array(T.Object({ severity: T.String(), message: T.String() })),
  /** Why the person asking may not confirm it. */
  confirmBlockers: T.Array(blocker),
});

export const noticePage = T.Object({
  total: T.Integer(),
  page: T.Integer(),
  pageSize: T.Integer(),
  notices: T.Array(noticeView),
  /** Years within the calendar whose notice is not known. */
  unannouncedYears: T.Array(T.Integer()),
});

export const exceptionView = T.Object({
  id: T.String(),
  from: T.String(),
  to: T.String(),
  working: T.Boolean(),
  name: T.String(),
  basis: T.String(),
  addedBy: T.String(),
  addedAt: T.String(),
  withdrawnBy: nullable,
  withdrawnAt: nullable,
  withdrawalReason: nullable,
});

export const exceptionPage = T.Object({
  region: T.String(),
  total: T.Integer(),
  page: T.Integer(),
  pageSize: T.Integer(),
  exceptions: T.Array(exceptionView),
});

export const changedNotice = T.Object({ id: T.String() });
export const chosenRegion = T.Object({ organId: T.String(), region: T.String() });

export type CalendarTerm = Static<typeof calendarTerm>;
export type NoticeView = Static<typeof noticeView>;
export type NoticePage = Static<typeof noticePage>;
export type ExceptionPage = Static<typeof exceptionPage>;
