// Reviews: what waits for whom, how a stage is decided, flows, the form of the secrecy review, what is sent up, re-checks.
import { Type as T } from 'typebox';
import { Blocker, Id, Nullable, Page } from './shared.ts';

const Words = (most: number) => T.String({ maxLength: most });

/** 保密审查表 as it is filled in: each item with its answer and, where something was found, which place. */
export const SecrecyForm = T.Object({
  items: T.Array(
    T.Object({ code: Words(40), answer: T.Union([T.Literal('none'), T.Literal('has'), T.Literal('unsure')]), note: Words(500) }),
    { maxItems: 40 },
  ),
  carrier: Words(40),
  source: Words(40),
  /** 拟公开范围。 */
  scope: Words(200),
  /** What is to be masked. */
  masked: Words(1000),
});

/** What a stage ends with. The secrecy stage also needs a conclusion and its form; `notOpen` needs the ground of 第十四条至第十六条. */
export const StageDecision = {
  position: T.Integer({ minimum: 1, maximum: 20 }),
  decision: T.Union([T.Literal('pass'), T.Literal('return')]),
  opinion: T.String({ maxLength: 1000 }),
  conclusion: T.Optional(T.Union([T.Literal('open'), T.Literal('openAfterMasking'), T.Literal('notOpen'), T.Literal('refer')])),
  ground: T.Optional(T.String({ maxLength: 20 })),
  form: T.Optional(SecrecyForm),
  /** What of the stage's checklist was ticked. */
  checked: T.Optional(T.Array(Words(200), { maxItems: 30 })),
  /** The text was proofread (校) with it. */
  proofread: T.Optional(T.Boolean()),
  /** Which review, where an earlier one goes on beside a newer (先发后审). */
  reviewId: T.Optional(Id),
};

export const UrgentView = T.Object({
  reason: T.String(),
  byName: T.String(),
  at: T.String(),
  finishBy: Nullable(T.String()),
  overdue: T.Boolean(),
});

export const StageView = T.Object({
  position: T.Integer(),
  stage: T.String(),
  stageName: T.String(),
  role: T.String(),
  roleName: T.String(),
  state: T.String(),
  personName: Nullable(T.String()),
  decidedAt: Nullable(T.String()),
  opinion: Nullable(T.String()),
  conclusion: Nullable(T.String()),
  article: Nullable(T.String()),
  onBehalfOfName: Nullable(T.String()),
  /** Decided by someone who decided an earlier stage too: 由同一人办理。 */
  sameHand: T.Boolean(),
  proofreads: T.Boolean(),
  proofread: T.Boolean(),
  checklist: T.Array(T.String()),
  checked: T.Array(T.String()),
  /** The pass of an earlier review that counts on. */
  carried: T.Boolean(),
  days: T.Integer(),
  reminders: T.Integer(),
});

export const ReviewView = T.Object({
  id: Id,
  state: T.String(),
  stateName: T.String(),
  version: T.Integer(),
  flowName: T.String(),
  submittedAt: T.String(),
  closedAt: Nullable(T.String()),
  resumeNote: Nullable(T.String()),
  urgent: Nullable(UrgentView),
  /** True when a form of the secrecy review can be printed. */
  hasForm: T.Boolean(),
  stages: T.Array(StageView),
});

/** One stage that waits for the person asking. */
export const WaitingRow = T.Object({
  reviewId: Id,
  organId: Id,
  organSlug: T.String(),
  organName: T.String(),
  subject: T.String(),
  subjectId: Id,
  title: T.String(),
  position: T.Integer(),
  stage: T.String(),
  stageName: T.String(),
  authorName: T.String(),
  submittedAt: T.String(),
  /** Working days it has waited in this stage, and how many it should take. */
  age: T.Integer(),
  days: T.Integer(),
  level: T.Union([T.Literal('red'), T.Literal('amber'), T.Literal('normal')]),
  urgent: T.Boolean(),
  /** By whose role, when it was lent. */
  onBehalfOfName: Nullable(T.String()),
});
export const WaitingPage = Page(WaitingRow);

const Coded = T.Array(T.Object({ code: T.String(), name: T.String() }));

/** The closed lists of the forms. */
export const ReviewChoices = T.Object({
  conclusions: T.Array(T.Object({ code: T.String(), name: T.String(), passes: T.Boolean(), needsGround: T.Boolean() })),
  grounds: T.Array(T.Object({ code: T.String(), article: T.String(), name: T.String(), kinds: T.Array(T.String()) })),
  items: T.Array(T.Object({ code: T.String(), name: T.String(), hint: T.String(), article: T.String() })),
  answers: Coded,
  carriers: Coded,
  sources: Coded,
  referralAnswers: Coded,
  referralTargets: Coded,
});

export const LastReturn = T.Object({ subjectId: Id, title: T.String(), opinion: Nullable(T.String()), closedAt: T.String() });

export const FileGiven = {
  fileHash: T.Optional(T.String({ pattern: '^[0-9a-f]{64}$' })),
  fileName: T.Optional(Words(255)),
};

export const ReferralView = T.Object({
  id: Id,
  toKind: T.String(),
  toKindName: T.String(),
  toName: T.String(),
  reason: T.String(),
  letter: T.String(),
  sentOn: T.String(),
  sentByName: T.String(),
  /** Working days since it was sent, while no answer has come. */
  waitingDays: T.Integer(),
  level: T.Union([T.Literal('red'), T.Literal('amber'), T.Literal('normal')]),
  answer: Nullable(
    T.Object({
      code: T.String(),
      name: T.String(),
      on: T.String(),
      number: T.String(),
      note: T.String(),
      fileHash: Nullable(T.String()),
      fileName: Nullable(T.String()),
      byName: T.String(),
    }),
  ),
  recalled: Nullable(T.Object({ at: T.String(), reason: T.String() })),
});

export const ConsentView = T.Object({
  organName: T.String(),
  decision: T.Union([T.Literal('agree'), T.Literal('disagree'), T.Literal('alreadyOpen')]),
  decisionName: T.String(),
  decidedOn: T.String(),
  number: T.String(),
  note: T.String(),
  fileHash: Nullable(T.String()),
  fileName: Nullable(T.String()),
  /** Given for this version; the text may have changed since. */
  version: T.Integer(),
  enteredByName: T.String(),
});

/** Why a stage cannot be decided by anybody, and what can be done. */
export const StuckStage = T.Object({
  organId: Id,
  reviewId: Id,
  subject: T.String(),
  subjectId: Id,
  title: T.String(),
  stageName: T.String(),
  since: T.String(),
  roleNames: T.String(),
  people: T.Array(T.Object({ name: T.String(), why: T.String() })),
  waysOut: T.Array(T.Object({ title: T.String(), detail: T.String(), path: Nullable(T.String()) })),
});

export const FormView = T.Object({
  ...SecrecyForm.properties,
  number: T.String(),
  filledByName: T.String(),
  filledAt: T.String(),
});

/** One review as the review page needs it. */
export const ReviewDetail = T.Object({
  ...ReviewView.properties,
  subject: T.String(),
  subjectId: Id,
  title: T.String(),
  origin: T.String(),
  originName: T.String(),
  /** Organs whose opinion is wanted before the secrecy stage can pass. */
  partners: T.Array(T.String()),
  consents: T.Array(ConsentView),
  referrals: T.Array(ReferralView),
  form: Nullable(FormView),
  /** Closed papers the text quotes. */
  quoted: T.Array(T.String()),
  stuck: Nullable(StuckStage),
  mayDecide: T.Array(Blocker),
  mayRefer: T.Array(Blocker),
  mayHurry: T.Array(Blocker),
  mayRecord: T.Array(Blocker),
  /** Of the answer to what was sent up. */
  mayAnswer: T.Array(Blocker),
  smallOffice: T.Boolean(),
  /** Names of organs it could be sent up to. */
  superiors: T.Array(T.String()),
  draftLetter: T.String(),
});

export const ReviewChanges = T.Object({
  since: Nullable(T.Object({ reviewId: Id, submittedAt: T.String(), version: T.Integer(), stateName: T.String() })),
  fields: T.Array(T.Object({ label: T.String(), before: T.String(), after: T.String() })),
  bodyBefore: T.String(),
  bodyAfter: T.String(),
});

const FlowStageShape = {
  stage: Words(20),
  name: Words(40),
  roles: T.Array(Words(40), { maxItems: 6 }),
  proofreads: T.Boolean(),
  checklist: T.Array(Words(200), { maxItems: 30 }),
  days: T.Integer({ minimum: 0, maximum: 99 }),
  samePerson: T.Boolean(),
};

/** A flow as it is edited. */
export const FlowFields = {
  name: Words(60),
  kinds: T.Array(Words(64), { maxItems: 100 }),
  reprints: T.Boolean(),
  stages: T.Array(T.Object(FlowStageShape), { maxItems: 20 }),
};

export const FlowView = T.Object({
  /** Null: what the program comes with, used while the organ has no flow of its own. */
  id: Nullable(Id),
  ...FlowFields,
  changedAt: Nullable(T.String()),
  changedByName: Nullable(T.String()),
  /** By position: names of the people who could decide the stage, and a warning where they are few. */
  people: T.Array(T.Object({ names: T.Array(T.String()), warning: Nullable(T.String()) })),
});

export const FlowsView = T.Object({
  flows: T.Array(FlowView),
  starters: T.Array(
    T.Object({ code: T.String(), name: T.String(), about: T.String(), reprints: T.Boolean(), stages: T.Array(T.String()) }),
  ),
  stageTypes: T.Array(
    T.Object({ code: T.String(), name: T.String(), purpose: T.String(), roles: T.Array(T.String()), checklist: T.Array(T.String()) }),
  ),
  roles: Coded,
});

export const ReviewSettings = T.Object({
  smallOffice: T.Boolean(),
  smallOfficeSince: Nullable(T.String()),
  smallOfficeReason: Nullable(T.String()),
  afterwardsDays: T.Integer(),
  reprintHosts: T.Array(T.String()),
  changedAt: Nullable(T.String()),
  changedByName: Nullable(T.String()),
});

export const ClosedPaper = T.Object({
  id: Id,
  documentNumber: T.String(),
  title: T.String(),
  issuingOrgan: T.String(),
  addedAt: T.String(),
  addedByName: T.String(),
});

/** One line of the monthly summary of secrecy reviews. */
export const SecrecySheetRow = T.Object({
  reviewId: Id,
  subject: T.String(),
  subjectId: Id,
  number: T.String(),
  title: T.String(),
  conclusion: T.String(),
  article: Nullable(T.String()),
  reviewerName: T.String(),
  approverName: Nullable(T.String()),
  decidedOn: T.String(),
  sentUp: T.Boolean(),
});

/** 保密审查表 as it is printed. */
export const SecrecySheet = T.Object({
  organName: T.String(),
  review: ReviewView,
  title: T.String(),
  facts: T.Array(T.Object({ label: T.String(), value: T.String() })),
  form: FormView,
  carrierName: T.String(),
  sourceName: T.String(),
  items: T.Array(T.Object({ name: T.String(), answerName: T.String(), note: T.String(), article: T.String() })),
  conclusion: Nullable(T.String()),
  article: Nullable(T.String()),
  treatment: T.String(),
  authorName: T.String(),
  referrals: T.Array(ReferralView),
  consents: T.Array(ConsentView),
});

/** What an organ below sent up to this one. */
export const ReferredHere = T.Object({
  id: Id,
  fromOrganId: Id,
  fromOrganName: T.String(),
  title: T.String(),
  bodyHtml: T.String(),
  unsure: T.Array(T.Object({ name: T.String(), note: T.String() })),
  reason: T.String(),
  letter: T.String(),
  sentOn: T.String(),
  waitingDays: T.Integer(),
  level: T.Union([T.Literal('red'), T.Literal('amber'), T.Literal('normal')]),
  answer: Nullable(T.Object({ name: T.String(), on: T.String(), number: T.String(), note: T.String() })),
});

/** A review decided by one hand in an organ below, for the superior's re-check. */
export const RecheckRow = T.Object({
  id: Nullable(Id),
  reviewedOrganId: Id,
  reviewedOrganName: T.String(),
  reviewId: Id,
  title: T.String(),
  closedAt: T.String(),
  stages: T.Array(T.Object({ stageName: T.String(), personName: T.String(), sameHand: T.Boolean(), opinion: Nullable(T.String()) })),
  drawnAt: Nullable(T.String()),
  result: Nullable(T.String()),
  resultName: Nullable(T.String()),
  note: Nullable(T.String()),
  doneAt: Nullable(T.String()),
  doneByName: Nullable(T.String()),
});
export const RecheckPage = T.Object({
  ...Page(RecheckRow).properties,
  /** Decided by one hand and not drawn yet. */
  pool: T.Integer(),
  offices: T.Array(T.Object({ name: T.String(), since: Nullable(T.String()), reason: Nullable(T.String()) })),
});
