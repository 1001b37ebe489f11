// node:sqlite in the shape Kysely expects, with prepared statements kept.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

const keptStatements = 400;

/** Opens a database file. WAL lets readers pass a writer; FULL makes a committed row survive a power cut. */
export function openSqlite(path: string, mode: 'read' | 'write'): SqliteDatabase {
  mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path, { timeout: 10_000 });
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;',
  );
  if (mode === 'read') db.exec('PRAGMA query_only = ON;');
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => db.close(),
    prepare(sql) {
      const found = kept.get(sql);
      if (found) return found;
      // A transaction that means to write says so at once: upgrading a read lock later can fail without waiting.
      const prepared = db.prepare(sql === 'begin' && mode === 'write' ? 'begin immediate' : sql);
      const made = sql === 'rollback' ? rollback(db, prepared) : statement(prepared);
      if (kept.size >= keptStatements) kept.delete(kept.keys().next().value!);
      kept.set(sql, made);
      return made;
    },
  };
}

function statement(of: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters.map(value);
  return {
    reader: of.columns().length > 0,
    all: (parameters) => of.all(...values(parameters)),
    run: (parameters) => of.run(...values(parameters)),
    iterate: (parameters) => of.iterate(...values(parameters)),
  };
}

/** On a full disk the engine has undone the transaction already; failing to undo it again would hide the reason. */
function rollback(db: DatabaseSync, of: StatementSync): SqliteStatement {
  const plain = statement(of);
  return { ...plain, run: (parameters) => (db.isTransaction ? plain.run(parameters) : { changes: 0, lastInsertRowid: 0 }) };
}

function value(of: unknown): SQLInputValue {
  if (of === undefined) return null;
  if (typeof of === 'boolean') return of ? 1 : 0;
  return of as SQLInputValue;
}
