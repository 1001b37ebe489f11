// Writing: earlier versions of a draft, who is at it, its files, texts brought in from Word, kinds and their fields.
import { Type as T } from 'typebox';
import { DraftFields, Finding, KindField } from './publication.ts';
import { Id, Nullable, Page } from './shared.ts';

export const VersionRow = T.Object({
  n: T.Integer(),
  draftVersion: T.Integer(),
  why: T.String(),
  whyName: T.String(),
  title: T.String(),
  /** Characters of the text. */
  length: T.Integer(),
  savedBy: T.String(),
  savedAt: T.String(),
});
export const VersionText = T.Object({ ...VersionRow.properties, fields: DraftFields, bodyHtml: T.String() });

/** Who else has the draft open, and how far the server's copy has got. */
export const Presence = T.Object({
  others: T.Array(T.Object({ name: T.String(), writes: T.Boolean(), seenAt: T.String() })),
  version: T.Integer(),
  savedBy: Nullable(T.String()),
  savedAt: Nullable(T.String()),
});

/** A Word document as text of a draft: looked at before it replaces anything. */
export const ImportedText = T.Object({
  title: T.String(),
  documentNumber: T.String(),
  bodyHtml: T.String(),
  pictures: T.Integer(),
  /** What did not come along or was decided: comments, tracked changes, text boxes. */
  told: T.Array(T.String()),
});

/** A file made from another by cleaning or masking, before it takes the other's place. */
export const MadeFile = T.Object({
  fileHash: T.String(),
  fileName: T.String(),
  size: T.Integer(),
  mediaType: T.String(),
  changes: T.Array(T.String()),
  /** What is still found in it. */
  left: T.Array(Finding),
  /** Why something could not be taken out, or null. */
  problem: Nullable(T.String()),
});

export const FileRow = T.Object({
  fileHash: T.String(),
  fileName: T.String(),
  size: T.Integer(),
  mediaType: T.String(),
  uploadedBy: T.String(),
  uploadedAt: T.String(),
  uses: T.Array(T.Object({ publicationId: Id, title: T.String(), public: T.Boolean() })),
  /** Names of other places that keep it, such as a referral's answer. */
  otherUses: T.Array(T.String()),
  /** none, pending, done, failed. */
  check: T.String(),
  problem: Nullable(T.String()),
  findings: T.Integer(),
  /** `clean` or `mask` when it was made from another file. */
  made: Nullable(T.String()),
});
export const FilePage = Page(FileRow);

/** Items of the catalogue in force, those of the column asked about first. */
export const CatalogueItemChoice = T.Object({
  id: Id,
  name: T.String(),
  place: T.String(),
  timeLimit: T.String(),
  ofColumn: T.Boolean(),
});

/** A kind as it is kept, closed ones too. */
export const KindToEdit = T.Object({
  code: T.String(),
  name: T.String(),
  defaultColumnId: Nullable(Id),
  fields: T.Array(KindField),
  inLegalDisclosure: T.Boolean(),
  position: T.Integer(),
  closed: T.Boolean(),
  /** Publications and drafts of it. */
  used: T.Integer(),
  /** Changes with every change; handed back when saving, so that nobody overwrites another's. */
  stamp: T.String(),
});
