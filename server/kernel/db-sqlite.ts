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
      const made = statement(db.prepare(sql === 'begin' && mode === 'write' ? 'begin immediate' : sql));
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

function value(of: unknown): SQLInputValue {
  if (of === undefined) return null;
  if (typeof of === 'boolean') return of ? 1 : 0;
  return of as SQLInputValue;
}
