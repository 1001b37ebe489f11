// The static export: where it goes and what came of the last ones.
import { Type as T } from 'typebox';
import { Blocker, Id, Nullable } from './shared.ts';

export const SiteExportSetting = T.Object({ folder: Nullable(T.String()), base: Nullable(T.String()), blockers: T.Array(Blocker) });

export const SiteExportRow = T.Object({
  id: Id,
  folder: T.String(),
  startedAt: T.String(),
  finishedAt: Nullable(T.String()),
  /** `running`, `done`, `unchanged`, `failed` */
  state: T.String(),
  files: T.Integer(),
  changed: T.Integer(),
  removed: T.Integer(),
  digest: Nullable(T.String()),
  problem: Nullable(T.String()),
});
