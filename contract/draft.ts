// A draft: its fields, its attachments, what was found in it, what a save answers.
import { Type as T } from 'typebox';
import { Id, Nullable } from './shared.ts';

/** `name` is a field of DraftFields, or else a key of its `extra`. */
export const KindField = T.Object({
  name: T.String(),
  label: T.String(),
  required: T.Boolean(),
  type: T.String(),
  hint: T.Optional(T.String()),
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
  /** The field it stands in, by its name; absent where it stands in the text or in a file. */
  field: T.Optional(T.String()),
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
