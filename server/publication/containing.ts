// “contains” as a condition: what people type is text, never a pattern.
import { type Expression, type SqlBool, sql } from 'kysely';

/** True where the column holds the words somewhere. */
export function containing(column: Expression<string | null>, words: string): Expression<SqlBool> {
  const pattern = `%${words.replace(/[\\%_]/g, (one) => `\\${one}`)}%`;
  return sql<SqlBool>`${column} like ${pattern} escape '\\'`;
}
