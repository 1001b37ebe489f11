// What happens to a publication after it was written: revisions, set times, validity, withdrawal, removal, what is kept unopened.
import { Type as T } from 'typebox';
import { DraftFields } from './publication.ts';
import { Id, Nullable } from './shared.ts';

/** An edition that stands or stood on the public page. */
export const EditionRow = T.Object({
  edition: T.Integer(),
  publishedAt: T.String(),
  publishedBy: T.String(),
  live: T.Boolean(),
  changeKind: Nullable(T.String()),
  changeKindName: Nullable(T.String()),
  changeNote: Nullable(T.String()),
  /** The instant it was set for; null when published by hand. */
  plannedAt: Nullable(T.String()),
  /** Whole minutes after the planned instant. */
  lateMinutes: T.Integer(),
  /** The review it came out by; null for what was imported. */
  reviewId: Nullable(Id),
});
/** An edition with its text, for comparing. */
export const EditionText = T.Object({ ...EditionRow.properties, fields: DraftFields, bodyHtml: T.String() });

/** 定时发布 */
export const ScheduleView = T.Object({
  plannedAt: T.String(),
  state: T.String(),
  reason: Nullable(T.String()),
  madeBy: T.String(),
  madeAt: T.String(),
  doneAt: Nullable(T.String()),
  problem: Nullable(T.String()),
});

/** One change of 有效性. */
export const ValidityView = T.Object({
  id: Id,
  validity: T.String(),
  onDay: T.String(),
  byPublication: Nullable(T.Object({ id: Id, title: T.String() })),
  byDocument: Nullable(T.String()),
  note: T.String(),
  madeBy: T.String(),
  madeAt: T.String(),
  inForce: T.Boolean(),
});

/** What was done with it, by whom and why. */
export const DeedView = T.Object({
  verb: T.String(),
  title: T.String(),
  at: T.String(),
  by: T.String(),
  reason: Nullable(T.String()),
  publicNote: Nullable(T.String()),
  /** Sentences that say more, such as the document it was repealed by. */
  details: T.Array(T.String()),
});

export const LinkedView = T.Object({
  id: Id,
  title: T.String(),
  relation: T.String(),
  /** 废止了、被……废止 */
  relationName: T.String(),
  /** True where it stands on this publication's side and may be taken away here. */
  own: T.Boolean(),
});

export const AssessmentView = T.Object({
  outcome: T.String(),
  outcomeName: T.String(),
  ground: T.String(),
  reason: T.String(),
  nextOn: Nullable(T.String()),
  by: T.String(),
  at: T.String(),
  /** What a second person said of it (第十七条); null while it waits, and where nobody has to. */
  settled: Nullable(T.Object({ words: T.String(), by: T.String(), at: T.String() })),
});

export const RemovalView = T.Object({
  kindName: T.String(),
  reason: T.String(),
  by: T.String(),
  at: T.String(),
  editions: T.Array(T.Object({ edition: T.Integer(), publishedAt: T.String(), sha256: T.String() })),
  files: T.Array(T.Object({ fileHash: T.String(), state: T.String(), stateName: T.String(), problem: Nullable(T.String()) })),
});

/** GET …/publications/{id}/life: everything since it was first written. */
export const LifeView = T.Object({
  /** Of the row: draft, published, withdrawn, removed, kept, discarded. */
  publicState: T.String(),
  /** writing, inReview or approved while a draft is open. */
  draftState: Nullable(T.String()),
  editions: T.Array(EditionRow),
  schedule: Nullable(ScheduleView),
  validity: T.String(),
  validities: T.Array(ValidityView),
  expiresOn: Nullable(T.String()),
  expired: T.Boolean(),
  links: T.Array(LinkedView),
  deeds: T.Array(DeedView),
  assessments: T.Array(AssessmentView),
  reassessOn: Nullable(T.String()),
  removal: Nullable(RemovalView),
  reviewedAfter: Nullable(T.String()),
});

/** One of three lights: reviewed, published, on the page now. */
export const Light = T.Object({ lit: T.Boolean(), at: Nullable(T.String()), sentence: T.String() });
/** GET …/publications/{id}/on-page: looked at where residents look. */
export const OnPage = T.Object({
  approved: Light,
  published: Light,
  onPage: Light,
  edition: Nullable(T.Integer()),
  /** 200 shown, 410 taken down, 404 not there; null while nothing was published. */
  status: Nullable(T.Integer()),
  /** `left`: not public here any more, and nobody has said that it was taken down there. */
  channels: T.Array(
    T.Object({ id: Id, channelName: T.String(), postedOn: T.String(), removedOn: Nullable(T.String()), left: T.Boolean() }),
  ),
});

/** Closed lists for the forms of these steps. */
export const LifeChoices = T.Object({
  changeKinds: T.Array(T.Object({ code: T.String(), name: T.String() })),
  withdrawalKinds: T.Array(T.Object({ code: T.String(), name: T.String(), hidesTitle: T.Boolean() })),
  removalKinds: T.Array(T.Object({ code: T.String(), name: T.String() })),
  /** `again`: may be given to what has it already. */
  validities: T.Array(T.Object({ code: T.String(), meaning: T.String(), again: T.Boolean() })),
  relations: T.Array(T.Object({ code: T.String(), name: T.String() })),
});

/** One line of a 清理 decision. */
export const CleanUpLine = T.Object({ text: T.String({ maxLength: 400 }), validity: T.String({ maxLength: 20 }) });
export const CleanUpResult = T.Object({
  line: T.Integer(),
  text: T.String(),
  validity: T.String(),
  id: Nullable(Id),
  title: Nullable(T.String()),
  ok: T.Boolean(),
  message: T.String(),
});
export const CleanUpAnswer = T.Object({ results: T.Array(CleanUpResult), right: T.Integer(), wrong: T.Integer(), done: T.Boolean() });

/** What is kept unopened, with the day it is looked at again. */
export const KeptRow = T.Object({
  id: Id,
  title: T.String(),
  documentNumber: Nullable(T.String()),
  formedOn: Nullable(T.String()),
  disclosure: T.String(),
  disclosureName: T.String(),
  ground: T.String(),
  departmentName: Nullable(T.String()),
  /** A second person has not settled it yet. */
  waits: T.Boolean(),
  reassessOn: Nullable(T.String()),
  overdue: T.Boolean(),
});
