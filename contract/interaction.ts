// Interaction: what residents report of the pages (纠错) and how it is answered.
import { Type as T } from 'typebox';
import { Id, Nullable, Step } from './shared.ts';

/** What a report says is wrong. */
export const CorrectionKind = T.Union([
  T.Literal('typo'),
  T.Literal('wrong'),
  T.Literal('link'),
  T.Literal('attachment'),
  T.Literal('other'),
]);

/** received → handling → answered or rejected. */
export const CorrectionState = T.Union([T.Literal('received'), T.Literal('handling'), T.Literal('answered'), T.Literal('rejected')]);

export const CorrectionRow = T.Object({
  id: Id,
  /** Receipt number the resident was given. */
  number: T.String(),
  state: CorrectionState,
  stateName: T.String(),
  kind: CorrectionKind,
  kindName: T.String(),
  pageTitle: T.String(),
  /** Path of the page below the site's own, `p/202600001`; empty: the site as a whole. */
  pagePath: T.String(),
  publicationId: Nullable(Id),
  /** The first words of the report, numbers of persons masked. */
  excerpt: T.String(),
  receivedOn: T.String(),
  dueOn: T.String(),
  overdue: T.Boolean(),
  answeredOn: Nullable(T.String()),
  handlerName: Nullable(T.String()),
  public: T.Boolean(),
});

export const CorrectionView = T.Object({
  ...CorrectionRow.properties,
  words: T.String(),
  /** True when the resident left a contact; it is shown by a verb of its own, which is recorded. */
  contactGiven: T.Boolean(),
  /** Enough to recognise it by: `138****8000`. */
  contactHint: T.String(),
  answer: T.String(),
  /** What the public list shows of the report. */
  publicWords: T.String(),
  /** Sentences about personal data standing in the report: it cannot be shown as it is. */
  personalData: T.Array(T.String()),
  /** How the days were counted. */
  dueSentence: T.String(),
  version: T.Integer(),
  steps: T.Array(Step),
});

export const CorrectionFigures = T.Object({
  year: T.Integer(),
  years: T.Array(T.Integer()),
  received: T.Integer(),
  answered: T.Integer(),
  rejected: T.Integer(),
  open: T.Integer(),
  /** Open and past their day, or answered after it. */
  late: T.Integer(),
  byKind: T.Array(T.Object({ kind: CorrectionKind, name: T.String(), count: T.Integer() })),
});

export const CorrectionContact = T.Object({ contact: T.String() });
