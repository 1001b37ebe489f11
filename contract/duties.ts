// Duties: which items of the catalogue were met, are due or were missed.
import { Type as T } from 'typebox';
import { DueView } from './publication.ts';
import { Id, Nullable, Page } from './shared.ts';

/** A letter for each month: `-` not owed yet, `.` nothing, `s` stands, `f` opened in time, `l` late, `d` due, `o` overdue. */
export const CoverageRow = T.Object({
  itemId: Id,
  domain: T.String(),
  level1: T.String(),
  name: T.String(),
  ruleInWords: T.String(),
  departmentId: Nullable(Id),
  departmentName: Nullable(T.String()),
  columnId: Nullable(Id),
  columnName: Nullable(T.String()),
  /** `link`: what its writers named it for; `column`: everything in its column that names no item, which proves little; `nothing`: it has neither. */
  by: T.Union([T.Literal('link'), T.Literal('column'), T.Literal('nothing')]),
  cells: T.String(),
  counts: T.Array(T.Integer()),
  /** As of today: the worst of what is owed now. `good` is proved by texts written for the item, `guessed` only supposed from its column. */
  now: T.Union([T.Literal('overdue'), T.Literal('due'), T.Literal('good'), T.Literal('guessed'), T.Literal('empty')]),
  nextDueOn: Nullable(T.String()),
});

export const CoverageTotal = T.Object({
  key: T.String(),
  name: T.String(),
  items: T.Integer(),
  overdue: T.Integer(),
  due: T.Integer(),
  good: T.Integer(),
  guessed: T.Integer(),
  empty: T.Integer(),
});

export const CoverageView = T.Object({
  from: T.String(),
  to: T.String(),
  months: T.Array(T.String()),
  version: Nullable(T.Object({ n: T.Integer(), effectiveOn: T.String() })),
  rows: T.Array(CoverageRow),
  /** Of the domain and department asked for, whatever they are today. */
  total: CoverageTotal,
  byDomain: T.Array(CoverageTotal),
  byDepartment: T.Array(CoverageTotal),
  notInvolved: T.Array(T.Object({ domain: T.String(), sentence: T.String() })),
});

/** What is behind one cell, or behind an item for the whole time asked for. */
export const CoverageCell = T.Object({
  itemId: Id,
  name: T.String(),
  timeLimit: T.String(),
  ruleInWords: T.String(),
  content: T.String(),
  basis: T.String(),
  departmentName: Nullable(T.String()),
  columnId: Nullable(Id),
  columnName: Nullable(T.String()),
  /** What the publications below are found by, as in `CoverageRow`. */
  by: T.Union([T.Literal('link'), T.Literal('column'), T.Literal('nothing')]),
  obligations: T.Array(T.Object({ dueOn: T.String(), metOn: Nullable(T.String()), state: T.String(), sentence: T.String() })),
  /** Openings and, above edition 1, revisions. */
  publications: T.Array(T.Object({ id: Id, title: T.String(), edition: T.Integer(), publishedOn: T.String(), publicNumber: T.String() })),
  /** More than are listed. */
  more: T.Boolean(),
});

/** Something formed or changed that is not public yet, with the last day on which publishing is in time. */
export const ClockRow = T.Object({
  id: Id,
  title: T.String(),
  documentNumber: Nullable(T.String()),
  stateName: T.String(),
  formedOn: T.String(),
  dueOn: T.String(),
  provisional: T.Boolean(),
  /** Working days from today to the last day; negative once it is past. */
  left: T.Integer(),
  leftInWords: T.String(),
  level: T.Union([T.Literal('red'), T.Literal('amber'), T.Literal('normal')]),
  /** Whose limit it is. */
  limitBy: T.String(),
  departmentId: Nullable(T.String()),
  departmentName: Nullable(T.String()),
  columnName: Nullable(T.String()),
  authorId: T.String(),
  authorName: T.String(),
  /** False while there is not a word of text. */
  written: T.Boolean(),
  /** A change of what is public already. */
  change: T.Boolean(),
  edition: T.Integer(),
  /** Why it is late, where somebody has said so. */
  late: Nullable(T.Object({ kind: T.String(), kindName: T.String(), reason: T.String() })),
});
export const Clocks = T.Object({
  ...Page(ClockRow).properties,
  counts: T.Object({ red: T.Integer(), amber: T.Integer(), total: T.Integer() }),
});
/** The reckoning day by day. */
export const ClockView = DueView;

export const LateRow = T.Object({
  id: Id,
  edition: T.Integer(),
  title: T.String(),
  formedOn: T.String(),
  dueOn: T.String(),
  publishedOn: T.String(),
  /** Working days after the last day. */
  lateBy: T.Integer(),
  limitBy: T.String(),
  departmentId: Nullable(T.String()),
  departmentName: Nullable(T.String()),
  kind: Nullable(T.String()),
  kindName: Nullable(T.String()),
  reason: Nullable(T.String()),
  givenBy: Nullable(T.String()),
});
export const LateFigures = T.Object({
  year: T.Integer(),
  /** Editions whose day of forming or change is known. */
  published: T.Integer(),
  inTime: T.Integer(),
  late: T.Integer(),
  unexplained: T.Integer(),
  byKind: T.Array(T.Object({ kind: T.String(), name: T.String(), count: T.Integer() })),
  /** `none`: of no department. */
  byDepartment: T.Array(T.Object({ departmentId: T.String(), name: T.String(), count: T.Integer() })),
  sentence: T.String(),
});
export const Late = T.Object({
  ...Page(LateRow).properties,
  figures: LateFigures,
  kinds: T.Array(T.Object({ kind: T.String(), name: T.String() })),
});

/** What a month's register of documents is pasted with; a line may name its own department and attribute. */
export const FormedInput = {
  text: T.String({ maxLength: 200_000 }),
  kind: T.String({ maxLength: 64 }),
  columnId: T.String({ maxLength: 64 }),
  departmentId: T.String({ maxLength: 64 }),
};
export const FormedLine = T.Object({
  line: T.Integer(),
  title: T.String(),
  documentNumber: T.String(),
  formedOn: Nullable(T.String()),
  departmentName: Nullable(T.String()),
  disclosure: T.String(),
  disclosureName: T.String(),
  dueOn: Nullable(T.String()),
  problems: T.Array(T.String()),
  duplicate: T.Boolean(),
});
export const FormedPreview = T.Object({
  lines: T.Array(FormedLine),
  right: T.Integer(),
  wrong: T.Integer(),
  duplicates: T.Integer(),
});

/** One thing an inspection would find. */
export const StaleRow = T.Object({
  key: T.String(),
  rule: T.String(),
  ruleName: T.String(),
  title: T.String(),
  sentence: T.String(),
  /** Found from this day on. */
  from: T.String(),
  when: T.Union([T.Literal('now'), T.Literal('tomorrow'), T.Literal('soon')]),
  whenInWords: T.String(),
  /** What mends it: the button's words and the page it opens. */
  mend: T.String(),
  path: T.String(),
});
/** 单项否决 and what it takes; `now` and `tomorrow` say whether it would be reached. */
export const Veto = T.Object({
  rule: T.String(),
  sentence: T.String(),
  count: T.Integer(),
  limit: T.Integer(),
  now: T.Boolean(),
  tomorrow: T.Boolean(),
});
export const Thresholds = T.Object({
  homeDays: T.Integer({ minimum: 1, maximum: 366 }),
  newsDays: T.Integer({ minimum: 1, maximum: 366 }),
  noticeDays: T.Integer({ minimum: 1, maximum: 732 }),
  notUpdatedColumns: T.Integer({ minimum: 1, maximum: 100 }),
  missedColumns: T.Integer({ minimum: 1, maximum: 100 }),
  emptyColumns: T.Integer({ minimum: 1, maximum: 100 }),
  interpretationDays: T.Integer({ minimum: 0, maximum: 366 }),
  feedbackDays: T.Integer({ minimum: 0, maximum: 366 }),
  contactDays: T.Integer({ minimum: 1, maximum: 732 }),
  aheadDays: T.Integer({ minimum: 1, maximum: 60 }),
});
export const Staleness = T.Object({
  today: T.String(),
  /** False while there is no column to publish in. */
  begun: T.Boolean(),
  rows: T.Array(StaleRow),
  counts: T.Object({ now: T.Integer(), tomorrow: T.Integer(), soon: T.Integer() }),
  vetoes: T.Array(Veto),
  byRule: T.Array(T.Object({ rule: T.String(), name: T.String(), count: T.Integer() })),
  thresholds: Thresholds,
  settingVersion: T.Integer(),
  contactsCheckedOn: Nullable(T.String()),
});

/** How one organ stands: every number has its list. */
export const DutyFigures = T.Object({
  items: T.Integer(),
  itemsOverdue: T.Integer(),
  itemsDue: T.Integer(),
  itemsGood: T.Integer(),
  itemsGuessed: T.Integer(),
  itemsEmpty: T.Integer(),
  clocksRed: T.Integer(),
  clocksAmber: T.Integer(),
  lateThisYear: T.Integer(),
  unexplained: T.Integer(),
  staleNow: T.Integer(),
  staleSoon: T.Integer(),
  vetoes: T.Integer(),
  reassessDue: T.Integer(),
});
export const OrganFigures = T.Object({
  organId: Id,
  organName: T.String(),
  slug: T.String(),
  figures: DutyFigures,
});
export const Below = T.Object({ rows: T.Array(OrganFigures) });
/** One point a night. */
export const Trend = T.Object({ points: T.Array(T.Object({ day: T.String(), figures: DutyFigures })) });
