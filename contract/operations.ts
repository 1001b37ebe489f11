// Audit trail, jobs, uploads, calendar: what administrators and auditors see.
import { Type as T } from 'typebox';
import { Id, Nullable } from './shared.ts';

export const AuditRow = T.Object({
  seq: T.Integer(),
  at: T.String(),
  verb: T.String(),
  title: T.String(),
  /** Title of the publication, name of the person … the entry is about. */
  about: Nullable(T.String()),
  personName: T.String(),
  onBehalfOf: Nullable(T.String()),
  address: T.String(),
  reason: Nullable(T.String()),
  changes: T.Array(
    T.Object({ table: T.String(), key: T.String(), column: T.String(), before: Nullable(T.String()), after: Nullable(T.String()) }),
  ),
  hash: T.String(),
});
export const ChainState = T.Object({
  chain: T.String(),
  entries: T.Integer(),
  intact: T.Boolean(),
  headHash: T.String(),
  faults: T.Array(
    T.Object({
      seq: T.Integer(),
      kind: T.Union([T.Literal('changed'), T.Literal('missing'), T.Literal('reordered'), T.Literal('cutOff')]),
      message: T.String(),
    }),
  ),
});

export const JobRow = T.Object({
  id: Id,
  kind: T.String(),
  title: T.String(),
  state: T.String(),
  stateName: T.String(),
  runAt: T.String(),
  attempts: T.Integer(),
  lastError: Nullable(T.String()),
  createdAt: T.String(),
  finishedAt: Nullable(T.String()),
});

/** Resumable upload: POST makes it, PUT adds bytes at `received`, the last part finishes it. */
export const UploadView = T.Object({
  id: Id,
  fileName: T.String(),
  size: T.Integer(),
  received: T.Integer(),
  finished: T.Boolean(),
  fileHash: Nullable(T.String()),
  mediaType: Nullable(T.String()),
});

export const CalendarDay = T.Object({
  day: T.String(),
  working: T.Boolean(),
  provisional: T.Boolean(),
  name: Nullable(T.String()),
  reason: T.String(),
  source: T.String(),
});
