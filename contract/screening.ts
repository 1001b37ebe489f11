// The dictionary of expressions looked for before publication: lists, entries, imports, trials, changes.
import { type Static, Type as T } from 'typebox';
import { Blocker, DayText, Id, Nullable, Page } from './shared.ts';

export const WordingKind = T.Union([
  T.Literal('forbidden'),
  T.Literal('mistaken'),
  T.Literal('changed'),
  T.Literal('typo'),
  T.Literal('sensitive'),
  T.Literal('format'),
  T.Literal('allow'),
]);
/** Kinds a list of one's own may be of: rules of format come with the program. */
export const OwnWordingKind = T.Union([
  T.Literal('forbidden'),
  T.Literal('mistaken'),
  T.Literal('changed'),
  T.Literal('typo'),
  T.Literal('sensitive'),
  T.Literal('allow'),
]);
export const WordingSeverity = T.Union([T.Literal('block'), T.Literal('warn')]);

export const WordingList = T.Object({
  id: T.String(),
  kind: WordingKind,
  kindName: T.String(),
  name: T.String(),
  about: T.String(),
  /** Null: the list allows. */
  severity: Nullable(WordingSeverity),
  active: T.Boolean(),
  shared: T.Boolean(),
  shipped: T.Boolean(),
  version: T.Integer(),
  entries: T.Integer(),
  activeEntries: T.Integer(),
  /** The organ above it is inherited from; null: one's own. */
  from: Nullable(T.String()),
});

export const WordingLists = T.Object({
  /** False: the lists are those of the program, as they come. */
  adopted: T.Boolean(),
  lists: T.Array(WordingList),
  /** New or changed entries of the program nobody has decided upon. */
  proposals: T.Integer(),
  /** Why the person asking may not change anything. */
  editBlockers: T.Array(Blocker),
});

export const EntryFields = T.Object({
  expression: T.String({ maxLength: 100 }),
  replacement: T.String({ maxLength: 200 }),
  since: T.String({ maxLength: 10 }),
  note: T.String({ maxLength: 300 }),
  source: T.String({ maxLength: 300 }),
  severity: Nullable(WordingSeverity),
  validFrom: Nullable(DayText),
});

export const WordingEntry = T.Object({
  ...EntryFields.properties,
  id: T.String(),
  listId: T.String(),
  listName: T.String(),
  kind: WordingKind,
  /** What a hit does: that of the entry, else that of its list; null: it allows. */
  effect: Nullable(WordingSeverity),
  active: T.Boolean(),
  version: T.Integer(),
  shipped: T.Boolean(),
  /** How often a hit was kept with a reason. */
  kept: T.Integer(),
  keptAt: Nullable(T.String()),
  inherited: T.Boolean(),
  createdBy: T.String(),
  changedAt: T.String(),
});
export const WordingEntryPage = Page(WordingEntry);

export const WordingChange = T.Object({
  id: T.String(),
  listName: T.String(),
  title: T.String(),
  about: T.String(),
  before: Nullable(T.String()),
  after: Nullable(T.String()),
  reason: T.String(),
  personName: T.String(),
  at: T.String(),
});
export const WordingChangePage = Page(WordingChange);

/** `start` and `end` are UTF-16 offsets in the text that was tried. */
export const TriedHit = T.Object({
  start: T.Integer(),
  end: T.Integer(),
  words: T.String(),
  list: T.String(),
  entry: T.String(),
  severity: WordingSeverity,
  suggestion: T.String(),
  replacement: Nullable(T.String()),
});
/** An expression that stands in the text but does not count. */
export const TriedQuiet = T.Object({ words: T.String(), list: T.String(), reason: T.String() });
export const TriedText = T.Object({
  hits: T.Array(TriedHit),
  total: T.Integer(),
  quiet: T.Array(TriedQuiet),
  /** How many entries were looked for. */
  entries: T.Integer(),
});
export const WhyNotFound = T.Object({ found: T.Boolean(), reasons: T.Array(T.String()) });

export const ImportLine = T.Object({
  line: T.Integer(),
  expression: T.String(),
  replacement: T.String(),
  state: T.Union([T.Literal('new'), T.Literal('changed'), T.Literal('same'), T.Literal('wrong')]),
  problems: T.Array(T.String()),
});
export const ImportPreview = T.Object({
  total: T.Integer(),
  new: T.Integer(),
  changed: T.Integer(),
  same: T.Integer(),
  wrong: T.Integer(),
  /** The wrong ones first; at most 300. */
  lines: T.Array(ImportLine),
});
export const Imported = T.Object({ added: T.Integer(), changed: T.Integer(), left: T.Integer() });

export const WordingProposal = T.Object({
  key: T.String(),
  what: T.Union([T.Literal('new'), T.Literal('changed'), T.Literal('gone')]),
  listName: T.String(),
  expression: T.String(),
  /** What stands in the organ's list now, in words. */
  now: Nullable(T.String()),
  proposed: Nullable(T.String()),
  source: T.String(),
  /** The organ has changed the entry itself. */
  editedHere: T.Boolean(),
});
export const Decided = T.Object({ decided: T.Integer() });
export const Reason = T.String({ maxLength: 500 });
export const FileHash = T.String({ pattern: '^[0-9a-f]{64}$' });
export const OneList = { organId: Id, listId: Id };

export type WordingListsAnswer = Static<typeof WordingLists>;
export type WordingListAnswer = Static<typeof WordingList>;
export type WordingEntryAnswer = Static<typeof WordingEntry>;
export type EntryFieldsInput = Static<typeof EntryFields>;
export type TriedTextAnswer = Static<typeof TriedText>;
export type ImportPreviewAnswer = Static<typeof ImportPreview>;
export type ImportLineAnswer = Static<typeof ImportLine>;
export type WordingProposalAnswer = Static<typeof WordingProposal>;
