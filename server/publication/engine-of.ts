// Which engine a query builder talks to: full-text search differs between the two.
import { PostgresAdapter } from 'kysely';
import type { Db, Engine, Tx } from '#kernel/db';

export function engineOf(db: Db | Tx): Engine {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
}
