// Shapes every module's answers share.
import { Type as T, type TSchema } from 'typebox';

export const Id = T.String({ pattern: '^[0-9a-zA-Z_-]{1,64}$' });
/** `YYYY-MM-DD`; that the day exists is checked by the verb, with a sentence. */
export const DayText = T.String({ maxLength: 10 });
export const Nullable = <S extends TSchema>(of: S) => T.Union([of, T.Null()]);
export const Code = T.String({ pattern: '^[a-z][a-zA-Z0-9-]{0,63}$' });

/** Why a button may not be pressed. */
export const Blocker = T.Object({ code: T.String(), message: T.String(), article: T.Optional(T.String()), field: T.Optional(T.String()) });

/** What may be done next; `blockers` empty = yes. */
export const Step = T.Object({ verb: T.String(), title: T.String(), blockers: T.Array(Blocker) });

export const PageInput = {
  page: T.Optional(T.Integer({ minimum: 1, maximum: 100000 })),
  pageSize: T.Optional(T.Integer({ minimum: 1, maximum: 200 })),
};
export const Page = <S extends TSchema>(row: S) =>
  T.Object({ rows: T.Array(row), total: T.Integer(), page: T.Integer(), pageSize: T.Integer() });
export const Done = T.Object({ done: T.Boolean() });
export const Made = T.Object({ id: T.String() });
