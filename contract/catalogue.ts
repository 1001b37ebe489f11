// The catalogue of duties: items, domains, versions, import; the guide and the rulebook.
import { Type as T } from 'typebox';
import { Blocker, DayText, Id, Nullable } from './shared.ts';

const oneOf = <V extends string>(values: readonly V[]) => T.Unsafe<V>({ type: 'string', enum: [...values] });

export const DutyUnit = oneOf(['workingDays', 'days', 'months', 'hours']);
export const DutyKind = oneOf(['once', 'within', 'ahead', 'atLeastEvery', 'everyMonth', 'everyQuarter', 'everyYear', 'live', 'asItComes']);

export const DutyRule = T.Object({
  kind: DutyKind,
  n: T.Integer({ minimum: 0, maximum: 400 }),
  unit: DutyUnit,
  from: oneOf(['formed', 'decided', 'approved', 'received', 'applied', 'event']),
  /** everyYear 1–12, everyQuarter 1–3; 0: the last. */
  month: T.Integer({ minimum: 0, maximum: 12 }),
  /** 0: the last day of the month. */
  day: T.Integer({ minimum: 0, maximum: 31 }),
  special: T.Array(T.Object({ what: T.String({ maxLength: 60 }), n: T.Integer({ minimum: 1, maximum: 400 }), unit: DutyUnit }), {
    maxItems: 10,
  }),
  shownFor: T.Integer({ minimum: 0, maximum: 400 }),
  shownForUnit: DutyUnit,
  /** The law or regulation that allows more than 20 working days. */
  basis: T.String({ maxLength: 300 }),
});

/** The leaf columns of the national standard, and what the office adds. */
export const ItemFields = {
  domain: T.String({ maxLength: 40 }),
  level1: T.String({ maxLength: 100 }),
  level2: T.String({ maxLength: 100 }),
  level3: T.String({ maxLength: 100 }),
  content: T.String({ maxLength: 4000 }),
  basis: T.String({ maxLength: 4000 }),
  timeLimit: T.String({ maxLength: 500 }),
  rule: DutyRule,
  subject: T.String({ maxLength: 300 }),
  channels: T.Array(T.String({ maxLength: 40 }), { maxItems: 30 }),
  audience: oneOf(['all', 'specific', 'both']),
  mode: oneOf(['proactive', 'onRequest', 'both']),
  levels: T.Array(oneOf(['county', 'town', 'village']), { maxItems: 3 }),
  statutoryItem: Nullable(T.String({ maxLength: 40 })),
  departmentId: Nullable(Id),
  columnId: Nullable(Id),
  phone: T.String({ maxLength: 60 }),
  complaintPhone: T.String({ maxLength: 60 }),
  note: T.String({ maxLength: 500 }),
};

const Superseded = T.Object({ cited: T.String(), newer: T.String() });

export const ItemRow = T.Object({
  id: Id,
  domain: T.String(),
  level1: T.String(),
  level2: T.String(),
  level3: T.String(),
  name: T.String(),
  timeLimit: T.String(),
  duty: T.String(),
  dutyKind: T.String(),
  statutoryItem: Nullable(T.String()),
  statutoryName: Nullable(T.String()),
  departmentId: Nullable(Id),
  departmentName: Nullable(T.String()),
  columnId: Nullable(Id),
  state: T.String(),
  stateName: T.String(),
  source: T.String(),
  /** Bases that newer instruments have taken the place of. */
  superseded: T.Array(Superseded),
});

export const DueExample = T.Object({ day: T.String(), about: T.String() });

export const RuleView = T.Object({
  rule: DutyRule,
  /** False: the words do not say when, 20 working days stand in. */
  understood: T.Boolean(),
  words: T.String(),
  problem: Nullable(T.String()),
  next: T.Array(DueExample),
});

export const ItemView = T.Object({
  ...ItemRow.properties,
  ...ItemFields,
  version: T.Integer(),
  ruleWords: T.String(),
  next: T.Array(DueExample),
  offReason: Nullable(T.String()),
  confirmedBy: Nullable(T.String()),
  confirmedAt: Nullable(T.String()),
  confirmedWith: Nullable(T.String()),
  changedBy: T.String(),
  changedAt: T.String(),
  /** The version in force in which it stands, and since when. */
  inForceSince: Nullable(T.String()),
});

export const DomainRow = T.Object({
  domain: T.String(),
  involved: T.Boolean(),
  sentence: T.String(),
  active: T.Integer(),
  proposals: T.Integer(),
  off: T.Integer(),
});

export const CatalogueOverview = T.Object({
  /** Items by state. */
  active: T.Integer(),
  proposals: T.Integer(),
  off: T.Integer(),
  withoutDepartment: T.Integer(),
  withoutColumn: T.Integer(),
  /** The version that applies today. */
  inForce: Nullable(T.Object({ n: T.Integer(), effectiveOn: T.String(), itemCount: T.Integer() })),
  /** A version made that takes effect later. */
  coming: Nullable(T.Object({ n: T.Integer(), effectiveOn: T.String(), itemCount: T.Integer() })),
  /** What differs between the newest version and the working copy. */
  changes: T.Object({ added: T.Integer(), changed: T.Integer(), removed: T.Integer(), domains: T.Integer() }),
  putInForce: T.Array(Blocker),
  domains: T.Array(DomainRow),
  statutoryItems: T.Array(T.Object({ code: T.String(), name: T.String() })),
  channels: T.Array(T.String()),
});

export const VersionRow = T.Object({
  n: T.Integer(),
  effectiveOn: T.String(),
  note: T.String(),
  itemCount: T.Integer(),
  madeByName: T.String(),
  madeAt: T.String(),
  /** past | current | coming */
  standing: T.String(),
});

export const VersionItem = T.Object({
  id: Id,
  domain: T.String(),
  level1: T.String(),
  level2: T.String(),
  level3: T.String(),
  content: T.String(),
  basis: T.String(),
  timeLimit: T.String(),
  duty: T.String(),
  subject: T.String(),
  channels: T.Array(T.String()),
  since: T.String(),
});

export const Difference = T.Object({
  id: Id,
  change: oneOf(['added', 'changed', 'removed']),
  place: T.String(),
  name: T.String(),
  fields: T.Array(T.Object({ label: T.String(), before: T.String(), after: T.String() })),
});
export const Comparison = T.Object({ from: T.String(), to: T.String(), items: T.Array(Difference), domains: T.Array(Difference) });

export const StarterPlan = T.Object({
  level: T.String(),
  toAdd: T.Integer(),
  proposals: T.Integer(),
  already: T.Integer(),
  superseded: T.Integer(),
  notUnderstood: T.Integer(),
  domains: T.Array(
    T.Object({
      domain: T.String(),
      involved: T.Boolean(),
      sentence: T.String(),
      toAdd: T.Integer(),
      proposals: T.Integer(),
      already: T.Integer(),
    }),
  ),
});

export const ImportLine = T.Object({
  sheet: T.String(),
  line: T.Integer(),
  what: oneOf(['new', 'changed', 'same', 'wrong']),
  domain: T.String(),
  level1: T.String(),
  level2: T.String(),
  level3: T.String(),
  timeLimit: T.String(),
  duty: T.String(),
  changes: T.Array(T.String()),
  problems: T.Array(T.String()),
  notes: T.Array(T.String()),
});
export const ImportPlan = T.Object({
  lines: T.Array(ImportLine),
  added: T.Integer(),
  changed: T.Integer(),
  same: T.Integer(),
  wrong: T.Integer(),
  /** In the catalogue but not in the file; they stay. */
  missing: T.Integer(),
  /** Of file and catalogue; applying with another one is refused. */
  fingerprint: T.String(),
  notes: T.Array(T.String()),
});

export const GuideSection = T.Object({ key: T.String({ maxLength: 40 }), text: T.String({ maxLength: 6000 }) });
export const GuideView = T.Object({
  version: T.Integer(),
  savedByName: Nullable(T.String()),
  savedAt: Nullable(T.String()),
  sections: T.Array(
    T.Object({
      key: T.String(),
      title: T.String(),
      text: T.String(),
      hint: T.String(),
      required: T.Boolean(),
      article: T.String(),
      problem: Nullable(T.String()),
      /** What the organ's profile would say, where it says something. */
      fromProfile: Nullable(T.String()),
    }),
  ),
  complete: T.Boolean(),
  changedSinceEdition: T.Boolean(),
  edition: Nullable(
    T.Object({
      n: T.Integer(),
      note: T.String(),
      fixedByName: T.String(),
      fixedAt: T.String(),
      reviewedByName: T.String(),
      reviewedOn: T.String(),
    }),
  ),
  reminders: T.Array(T.String()),
  fix: T.Array(Blocker),
  review: T.Array(Blocker),
});
export const GuideEdition = T.Object({
  n: T.Integer(),
  note: T.String(),
  fixedByName: T.String(),
  fixedAt: T.String(),
  reviewedOn: T.String(),
  sections: T.Array(T.Object({ key: T.String(), title: T.String(), text: T.String() })),
});
export const GuideText = T.Object({ title: T.String(), html: T.String(), edition: T.Integer() });

export const RulebookFields = {
  kind: T.String({ maxLength: 40 }),
  name: T.String({ maxLength: 200 }),
  number: T.String({ maxLength: 100 }),
  issuedOn: DayText,
  inForceOn: DayText,
  endedOn: Nullable(DayText),
  body: T.String({ maxLength: 60000 }),
  link: T.String({ maxLength: 500 }),
  note: T.String({ maxLength: 500 }),
};
export const RulebookRow = T.Object({
  id: Id,
  ...RulebookFields,
  kindName: T.String(),
  article: T.String(),
  /** upcoming | inForce | ended */
  status: T.String(),
  statusName: T.String(),
  reviewedOn: Nullable(T.String()),
  reviewedByName: Nullable(T.String()),
  reviewDue: T.Boolean(),
  version: T.Integer(),
});
export const RulebookView = T.Object({
  entries: T.Array(RulebookRow),
  kinds: T.Array(
    T.Object({ code: T.String(), name: T.String(), article: T.String(), about: T.String(), expected: T.Boolean(), inForce: T.Integer() }),
  ),
  reminders: T.Array(T.String()),
});
export const RulebookVersions = T.Object({
  versions: T.Array(T.Object({ n: T.Integer(), changedByName: T.String(), changedAt: T.String(), ...RulebookFields })),
});
