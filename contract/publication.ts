// Publication: columns, kinds, drafts, publications, screening, postings, figures, imports.
import { Type as T } from 'typebox';
import { DraftFields, FileCheck, Finding, KindField } from './draft.ts';
import { ReviewView } from './reviews.ts';
import { Id, Nullable, Step } from './shared.ts';

export { DraftAttachment, DraftFields, FileCheck, Finding, KindField, SaveAnswer } from './draft.ts';

export const ColumnRow = T.Object({
  id: Id,
  parentId: Nullable(Id),
  slug: T.String(),
  name: T.String(),
  content: T.String(),
  statutoryItem: Nullable(T.String()),
  basis: T.String(),
  updateDuty: T.String(),
  responsibleOffice: T.String(),
  channels: T.String(),
  columnType: T.String(),
  description: T.String(),
  keywords: T.String(),
  position: T.Integer(),
  holdsPublications: T.Boolean(),
  emptySentence: Nullable(T.String()),
  publicationCount: T.Integer(),
  newestOn: Nullable(T.String()),
});

export const KindRow = T.Object({
  code: T.String(),
  name: T.String(),
  defaultColumnId: Nullable(Id),
  fields: T.Array(KindField),
  inLegalDisclosure: T.Boolean(),
  position: T.Integer(),
});

export const PublicationRow = T.Object({
  id: Id,
  title: T.String(),
  state: T.String(),
  stateName: T.String(),
  kind: T.String(),
  kindName: T.String(),
  columnId: T.String(),
  columnName: T.String(),
  indexNumber: Nullable(T.String()),
  publicNumber: Nullable(T.String()),
  documentNumber: Nullable(T.String()),
  formedOn: Nullable(T.String()),
  publishedOn: Nullable(T.String()),
  dueOn: Nullable(T.String()),
  departmentName: Nullable(T.String()),
  authorName: T.String(),
  updatedAt: T.String(),
  attachmentCount: T.Integer(),
  imported: T.Boolean(),
  /** Of what the public sees: draft, published, withdrawn, removed, kept, discarded; `state` is the open draft's where there is one. */
  publicState: T.String(),
  validity: T.String(),
  /** Set to be published at this instant. */
  scheduledAt: Nullable(T.String()),
  /** `pending` while published ahead of its reviews. */
  reviewedAfter: Nullable(T.String()),
});

/** Closed lists for the form. */
export const PublicationChoices = T.Object({
  subjects: T.Array(T.String()),
  genres: T.Array(T.String()),
  validities: T.Array(T.String()),
  departments: T.Array(T.Object({ id: Id, name: T.String() })),
  /** Channels besides the website. */
  channels: T.Array(T.Object({ code: T.String(), name: T.String() })),
  origins: T.Array(T.Object({ code: T.String(), name: T.String() })),
});

/** How the 20 working days of 第二十六条 are counted, as data for the screen. */
export const DueView = T.Object({
  formedOn: T.String(),
  dueOn: T.String(),
  provisional: T.Boolean(),
  overdue: T.Boolean(),
  article: T.String(),
  sentence: T.String(),
  counted: T.Array(T.Object({ day: T.String(), n: T.Integer(), note: T.String() })),
  skipped: T.Array(T.Object({ day: T.String(), why: T.String() })),
});

/** GET one publication, as the console edits or reads it. */
export const PublicationView = T.Object({
  ...PublicationRow.properties,
  /** The draft while one is open, else the live edition. */
  fields: DraftFields,
  bodyHtml: T.String(),
  version: T.Integer(),
  editable: T.Boolean(),
  savedAt: Nullable(T.String()),
  savedBy: Nullable(T.String()),
  publicPath: Nullable(T.String()),
  edition: T.Integer(),
  findings: T.Array(Finding),
  fileChecks: T.Array(FileCheck),
  fieldProblems: T.Array(T.Object({ field: T.String(), message: T.String() })),
  interpretedBy: T.Array(T.Object({ id: Id, title: T.String() })),
  /** Who has to open it (第十条), as far as it can be told. */
  responsible: T.Object({ organ: Nullable(T.String()), here: T.Boolean(), sentence: T.String() }),
  /** A public policy that has no interpretation yet: the sentence that reminds of it. */
  interpretationWanted: Nullable(T.String()),
  withdrawal: Nullable(
    T.Object({ at: T.String(), by: T.String(), reason: T.String(), kindName: T.String(), notice: Nullable(T.String()) }),
  ),
  /** The 20 working days of a revision, from 变更之日. */
  changeDue: Nullable(DueView),
  review: Nullable(ReviewView),
  earlierReviews: T.Array(ReviewView),
  due: Nullable(DueView),
  steps: T.Array(Step),
});

export const PostingRow = T.Object({
  id: Id,
  channel: T.String(),
  channelName: T.String(),
  title: T.String(),
  address: Nullable(T.String()),
  postedOn: T.String(),
  kind: Nullable(T.String()),
  kindName: Nullable(T.String()),
  columnId: Nullable(T.String()),
  columnName: Nullable(T.String()),
  departmentId: Nullable(T.String()),
  departmentName: Nullable(T.String()),
  formedOn: Nullable(T.String()),
  documentNumber: Nullable(T.String()),
  summary: Nullable(T.String()),
  publicationId: Nullable(Id),
  /** True for the entry our own website made by publishing: it is not corrected by hand. */
  own: T.Boolean(),
  evidence: Nullable(T.Object({ hash: T.String(), name: T.String() })),
  imported: T.Boolean(),
  /** The day it was taken down from its channel. */
  removedOn: Nullable(T.String()),
  /** Last correction; handed back when correcting, so that nobody overwrites another's. */
  changedAt: Nullable(T.String()),
});

/** What a posting is registered with; lengths and days are checked by the verb, with a sentence. */
export const PostingFields = T.Object({
  title: T.String({ maxLength: 1000 }),
  channel: T.String({ maxLength: 64 }),
  postedOn: T.String({ maxLength: 40 }),
  address: T.String({ maxLength: 2000 }),
  kind: T.String({ maxLength: 64 }),
  columnId: T.String({ maxLength: 64 }),
  departmentId: T.String({ maxLength: 64 }),
  formedOn: T.String({ maxLength: 40 }),
  documentNumber: T.String({ maxLength: 200 }),
  summary: T.String({ maxLength: 4000 }),
  /** The publication it carries; empty or left out where there is none. */
  publicationId: T.Optional(T.String({ maxLength: 64 })),
  /** The file that proves it, already uploaded. */
  evidenceHash: T.Optional(T.String({ maxLength: 64 })),
});

/** What a posting of a publication on a channel begins with. */
export const PostingStart = T.Object({ fields: PostingFields, publicationTitle: T.String() });

/** A channel a publication should be on and is not registered on yet. */
export const WantedPosting = T.Object({
  publicationId: Id,
  title: T.String(),
  publishedOn: T.String(),
  channel: T.String(),
  channelName: T.String(),
});

/** Lines pasted from a table, looked at before they are registered. */
export const PastedLine = T.Object({
  line: T.Integer(),
  title: T.String(),
  postedOn: Nullable(T.String()),
  address: T.String(),
  problems: T.Array(T.String()),
  duplicate: T.Boolean(),
});
export const PastePreview = T.Object({ lines: T.Array(PastedLine), right: T.Integer(), wrong: T.Integer(), duplicates: T.Integer() });

/** The figures of a year; every number carries the filter that lists its rows. */
export const FigureLine = T.Object({
  key: T.String(),
  name: T.String(),
  count: T.Integer(),
  /** Of the year before. */
  before: T.Integer(),
  filter: T.Record(T.String(), T.String()),
});
export const Figures = T.Object({
  year: T.Integer(),
  years: T.Array(T.Integer()),
  total: T.Integer(),
  byChannel: T.Array(FigureLine),
  byKind: T.Array(FigureLine),
  byColumn: T.Array(FigureLine),
  byDepartment: T.Array(FigureLine),
  byMonth: T.Array(FigureLine),
  /** Items of 第二十条 and 第二十一条; a column may serve several, so these do not add up to the total. */
  byItem: T.Array(FigureLine),
  /** Month by month for each channel: what the chart shows. */
  channelMonths: T.Array(T.Object({ key: T.String(), name: T.String(), counts: T.Array(T.Integer()) })),
  /** Of the year before. */
  totalBefore: T.Integer(),
  /** Posted in the year and withdrawn or removed since; they stay counted. */
  gone: T.Integer(),
  sentence: T.String(),
});

const NormativeDocument = T.Object({
  id: Id,
  title: T.String(),
  documentNumber: Nullable(T.String()),
  formedOn: Nullable(T.String()),
  endedOn: Nullable(T.String()),
});
/** 规范性文件 of a year: every number is a list of texts. */
export const NormativeFigures = T.Object({
  /** 制发: formed in the year. */
  made: T.Array(NormativeDocument),
  /** 废止、失效: ended in the year. */
  repealed: T.Array(NormativeDocument),
  /** 现行有效: formed by the end of the year and not ended by then. */
  inForce: T.Array(NormativeDocument),
});

export const ImportRun = T.Object({
  id: Id,
  fileName: T.String(),
  /** uploaded → checking → checked → applying → done → reverted; failed, cancelled. */
  state: T.String(),
  stateName: T.String(),
  total: Nullable(T.Integer()),
  checked: T.Integer(),
  right: T.Integer(),
  wrong: T.Integer(),
  duplicates: T.Integer(),
  applied: T.Integer(),
  problem: Nullable(T.String()),
  /** Sentences about the file, such as columns that were read over. */
  notes: T.Array(T.String()),
  onlyRight: T.Boolean(),
  createdAt: T.String(),
  finishedAt: Nullable(T.String()),
  createdByName: T.String(),
  steps: T.Array(Step),
});
export const ImportRow = T.Object({
  line: T.Integer(),
  state: T.String(),
  problems: T.Array(T.Object({ column: T.String(), message: T.String() })),
  cells: T.Record(T.String(), T.String()),
  duplicateOf: Nullable(T.String()),
});

/** What waits for me: GET …/workbench */
export const WorkItem = T.Object({
  kind: T.String(),
  title: T.String(),
  detail: T.String(),
  path: T.String(),
  day: Nullable(T.String()),
  level: T.Union([T.Literal('red'), T.Literal('amber'), T.Literal('normal')]),
});
export const Workbench = T.Object({
  groups: T.Array(T.Object({ key: T.String(), name: T.String(), total: T.Integer(), items: T.Array(WorkItem) })),
  firstSteps: T.Array(T.Object({ title: T.String(), detail: T.String(), path: T.String(), done: T.Boolean() })),
});
