// Working days and holiday notices: the year, terms, notices entered by two people, an organ's region and exceptions.
import { type Static, Type as T } from 'typebox';
import { Blocker, DayText, Id, Nullable, Page } from './shared.ts';

/** A run of neighbouring days with one reason and one source. */
export const Stretch = T.Object({ from: T.String(), to: T.String(), days: T.Integer(), reason: T.String(), source: T.String() });

export const CalendarYear = T.Object({
  year: T.Integer(),
  source: T.String(),
  provisional: T.Boolean(),
  holidays: T.Array(T.String()),
  workingWeekends: T.Array(T.String()),
  workingDays: T.Integer(),
  runs: T.Array(Stretch),
});

export const CalendarTerm = T.Object({
  from: T.String(),
  workdays: T.Integer(),
  day: T.String(),
  provisional: T.Boolean(),
  earliestPossible: T.String(),
  counted: T.Array(Stretch),
  skipped: T.Array(Stretch),
});

export const NoticeState = T.Union([T.Literal('proposed'), T.Literal('confirmed'), T.Literal('withdrawn')]);
/** Six digits of the administrative division; empty: none, the whole country. */
export const Region = T.String({ maxLength: 6 });

export const NoticeInput = T.Object({
  year: T.Integer(),
  kind: T.Union([T.Literal('annual'), T.Literal('amendment')]),
  title: T.String({ maxLength: 200 }),
  documentNumber: Nullable(T.String({ maxLength: 100 })),
  issuedOn: DayText,
  holidays: T.Array(T.Object({ name: T.String({ maxLength: 40 }), from: DayText, to: DayText }), { maxItems: 40 }),
  workingWeekends: T.Array(DayText, { maxItems: 40 }),
});

const withdrawal = {
  withdrawnBy: Nullable(T.String()),
  withdrawnAt: Nullable(T.String()),
  withdrawalReason: Nullable(T.String()),
};

export const NoticeView = T.Object({
  ...NoticeInput.properties,
  ...withdrawal,
  id: T.String(),
  region: T.String(),
  state: NoticeState,
  proposedBy: T.String(),
  proposedAt: T.String(),
  confirmedBy: Nullable(T.String()),
  confirmedAt: Nullable(T.String()),
  /** Mistakes and doubts, while it is proposed. */
  findings: T.Array(T.Object({ severity: T.String(), message: T.String() })),
  /** Why the person asking may not confirm it. */
  confirmBlockers: T.Array(Blocker),
});

export const NoticePage = T.Object({
  ...Page(NoticeView).properties,
  /** Years within the calendar whose notice is not known. */
  unannouncedYears: T.Array(T.Integer()),
});

export const ExceptionInput = T.Object({
  organId: Id,
  from: DayText,
  to: DayText,
  working: T.Boolean(),
  name: T.String({ maxLength: 40 }),
  basis: T.String({ maxLength: 200 }),
});

export const ExceptionView = T.Object({
  ...withdrawal,
  id: T.String(),
  from: T.String(),
  to: T.String(),
  working: T.Boolean(),
  name: T.String(),
  basis: T.String(),
  addedBy: T.String(),
  addedAt: T.String(),
});

export const ExceptionPage = T.Object({ ...Page(ExceptionView).properties, region: T.String() });
export const ChosenRegion = T.Object({ organId: Id, region: T.String() });
export const Reason = T.String({ maxLength: 500 });

export type CalendarTermAnswer = Static<typeof CalendarTerm>;
export type NoticeAnswer = Static<typeof NoticeView>;
export type NoticePageAnswer = Static<typeof NoticePage>;
export type ExceptionPageAnswer = Static<typeof ExceptionPage>;
export type NoticeEntry = Static<typeof NoticeInput>;
