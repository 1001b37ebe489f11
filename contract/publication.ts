// Publication: columns, kinds, drafts, publications, screening, postings, figures, imports.
import { Type as T } from 'typebox';
import { ReviewView } from './reviews.ts';
import { Id, Nullable, Step } from './shared.ts';

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

/** `name` is a field of DraftFields, or else a key of its `extra`. */
export const KindField = T.Object({
  name: T.String(),
  label: T.String(),
  required: T.Boolean(),
  type: T.String(),
  hint: T.Optional(T.String()),
});
export const KindRow = T.Object({
  code: T.String(),
  name: T.String(),
  defaultColumnId: Nullable(Id),
  fields: T.Array(KindField),
  inLegalDisclosure: T.Boolean(),
  position: T.Integer(),
});

export const DraftAttachment = T.Object({
  id: Id,
  title: T.String({ maxLength: 200 }),
  fileHash: T.String(),
  fileName: T.String({ maxLength: 255 }),
  size: T.Integer({ minimum: 0 }),
  mediaType: T.String(),
});

/** Everything of a publication but its text; every field may be unfinished while a draft. Lengths beyond the limits are refused with a sentence by the verb. */
export const DraftFields = T.Object({
  kind: T.String({ maxLength: 64 }),
  columnId: T.String({ maxLength: 64 }),
  title: T.String({ maxLength: 1000 }),
  documentNumber: T.String({ maxLength: 200 }),
  subject: T.String({ maxLength: 200 }),
  genre: T.String({ maxLength: 100 }),
  issuingOrgan: T.String({ maxLength: 200 }),
  formedOn: T.String({ maxLength: 20 }),
  effectiveOn: T.String({ maxLength: 20 }),
  repealedOn: T.String({ maxLength: 20 }),
  validity: T.String({ maxLength: 20 }),
  disclosure: T.Union([T.Literal('proactive'), T.Literal('onRequest'), T.Literal('withheld')]),
  disclosureGround: T.String({ maxLength: 500 }),
  departmentId: T.String({ maxLength: 64 }),
  sourceKind: T.Union([T.Literal('original'), T.Literal('reprint')]),
  sourceName: T.String({ maxLength: 200 }),
  sourceAddress: T.String({ maxLength: 1000 }),
  summary: T.String({ maxLength: 2000 }),
  keywords: T.String({ maxLength: 300 }),
  /** Ids of the publications this one interprets (政策解读 → 政策文件). */
  interprets: T.Array(Id, { maxItems: 20 }),
  attachments: T.Array(DraftAttachment, { maxItems: 50 }),
  /** Who made it or obtained it (第十条): `self` made here, `private` obtained from citizens or companies, `otherOrgan` obtained from another organ, `joint` made together. Absent: self. */
  origin: T.Optional(T.Union([T.Literal('self'), T.Literal('private'), T.Literal('otherOrgan'), T.Literal('joint')])),
  /** The organ responsible for opening it when that is not this one. */
  responsibleOrgan: T.Optional(T.String({ maxLength: 200 })),
  /** When what is not opened is looked at again (第十八条). */
  reassessOn: T.Optional(T.String({ maxLength: 20 })),
  /** Items of the catalogue this fulfils. */
  catalogueItemIds: T.Optional(T.Array(Id, { maxItems: 20 })),
  /** Of a revision: what kind of change it makes, what the public is told of it, and the day the information changed (变更之日). */
  changeKind: T.Optional(T.String({ maxLength: 20 })),
  changeNote: T.Optional(T.String({ maxLength: 500 })),
  changedOn: T.Optional(T.String({ maxLength: 20 })),
  /** Codes of the channels it is meant for besides the website. */
  targetChannels: T.Optional(T.Array(T.String({ maxLength: 40 }), { maxItems: 20 })),
  /** What the kind asks for beyond the fields above, by the name of the kind's field. */
  extra: T.Optional(T.Record(T.String({ pattern: '^[a-zA-Z][a-zA-Z0-9]{0,39}$' }), T.String({ maxLength: 4000 }))),
});

export const Finding = T.Object({
  kind: T.String(),
  kindName: T.String(),
  severity: T.Union([T.Literal('block'), T.Literal('warn')]),
  /** 正文第3段、标题、附件《…》第2行第3列 */
  where: T.String(),
  excerpt: T.String(),
  fingerprint: T.String(),
  message: T.String(),
  /** True when “一键隐去” can mask it (text of this publication; not inside an attachment). */
  maskable: T.Boolean(),
  /** What to do about it, in one sentence. */
  advice: T.Optional(T.String()),
  /** The attachment or picture it stands in. */
  fileHash: T.Optional(T.String()),
  /** What one click does: mask it in the text or in a new file, clean the file, replace the words. */
  fix: T.Optional(T.Union([T.Literal('mask'), T.Literal('clean'), T.Literal('replace')])),
  /** Wording: which entry of which list. */
  source: T.Optional(T.Object({ list: T.String(), entry: T.String() })),
  /** Wording: the words as they stand and what is written instead. */
  words: T.Optional(T.String()),
  replacement: T.Optional(T.String()),
  /** Signed for: who, when, why. */
  waiver: Nullable(T.Object({ signedBy: T.String(), signedAt: T.String(), reason: T.String() })),
});

/** How far the check of a file is that a draft uses; `stale`: the rules have changed since, `failed`: it cannot be read and must be signed for, `refused`: it is never published. */
export const FileCheck = T.Object({
  fileHash: T.String(),
  title: T.String(),
  picture: T.Boolean(),
  state: T.Union([T.Literal('pending'), T.Literal('stale'), T.Literal('done'), T.Literal('failed'), T.Literal('refused')]),
  problem: Nullable(T.String()),
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

export const SaveAnswer = T.Object({
  version: T.Integer(),
  savedAt: T.String(),
  bodyHtml: T.String(),
  fieldProblems: T.Array(T.Object({ field: T.String(), message: T.String() })),
  findings: T.Array(Finding),
  fileChecks: T.Array(FileCheck),
  /** As kept: trimmed, and masked where masking was asked for. */
  fields: DraftFields,
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
  imported: T.Boolean(),
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
