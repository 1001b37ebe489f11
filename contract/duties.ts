// Duties: which items of the catalogue were met, are due or were missed.
import { Type as T } from 'typebox';
import { Id, Nullable } from './shared.ts';

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
  /** `link`: what its writers named it for; `column`: everything in its column that names no item; `nothing`: it has neither. */
  by: T.Union([T.Literal('link'), T.Literal('column'), T.Literal('nothing')]),
  cells: T.String(),
  counts: T.Array(T.Integer()),
  /** As of today: the worst of what is owed now. */
  now: T.Union([T.Literal('overdue'), T.Literal('due'), T.Literal('good'), T.Literal('empty')]),
  nextDueOn: Nullable(T.String()),
});

export const CoverageTotal = T.Object({
  key: T.String(),
  name: T.String(),
  items: T.Integer(),
  overdue: T.Integer(),
  due: T.Integer(),
  good: T.Integer(),
  empty: T.Integer(),
});

export const CoverageView = T.Object({
  from: T.String(),
  to: T.String(),
  months: T.Array(T.String()),
  version: Nullable(T.Object({ n: T.Integer(), effectiveOn: T.String() })),
  rows: T.Array(CoverageRow),
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
  obligations: T.Array(T.Object({ dueOn: T.String(), metOn: Nullable(T.String()), state: T.String(), sentence: T.String() })),
  publications: T.Array(T.Object({ id: Id, title: T.String(), publishedOn: T.String(), publicNumber: T.String() })),
  /** More than are listed. */
  more: T.Boolean(),
});
