// One typed query builder, two engines: SQLite (embedded) and PostgreSQL.
import { Kysely, PostgresDialect, SqliteDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { openSqlite } from './db-sqlite.ts';
import { errorCatalogue } from './errors.ts';

/** The tables of all modules; each module adds its own in its `tables.ts`. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in each module's tables.ts
export interface Tables {}

export type Db = Kysely<Tables>;
/** A function that must run inside a transaction takes `Tx`, first. */
export type Tx = Transaction<Tables>;
export type Engine = 'sqlite' | 'postgres';

export interface Database {
  engine: Engine;
  /** Reads and writes; commands run here. */
  write: Db;
  /** Reads what is committed, never waits for a writer. */
  read: Db;
  close(): Promise<void>;
}

export const dbRefusal = errorCatalogue({
  'db.unavailable': { kind: 'unavailable', text: '数据库暂时连不上，您填写的内容没有丢，请稍后再试。' },
});

/** Opens the database named by a URL: `sqlite:/path/to/file` or `postgres://…`. */
export function openDatabase(url: string, more: { poolSize?: number } = {}): Database {
  return url.startsWith('sqlite:') ? openEmbedded(url.slice('sqlite:'.length)) : openPostgres(url, more.poolSize ?? 10);
}

function openEmbedded(path: string): Database {
  const writer = openSqlite(path, 'write');
  const reader = openSqlite(path, 'read');
  const write = new Kysely<Tables>({ dialect: new SqliteDialect({ database: writer }) });
  const read = new Kysely<Tables>({ dialect: new SqliteDialect({ database: reader }) });
  return {
    engine: 'sqlite',
    write,
    read,
    close: async () => {
      await read.destroy();
      await write.destroy();
    },
  };
}

function openPostgres(connectionString: string, max: number): Database {
  // Counts come back as bigint; ours fit a number.
  const types = {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
      oid === 20 ? Number : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
  };
  const pool = new pg.Pool({ connectionString, max, types, connectionTimeoutMillis: 5_000, application_name: 'gongkai' });
  // A connection lost while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  // The same for one lost in the middle of a transaction; the query under way fails by itself.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { engine: 'postgres', write: db, read: db, close: () => db.destroy() };
}

const lostConnection = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
]);

/** True when an error says that the database is away, not that the query is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && lostConnection.has(code)) return true;
  return /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect|connection is closed/i.test(
    error.message,
  );
}

/** True when the disk is full, on either engine or in the file system. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return code === 'ENOSPC' || code === 'EDQUOT' || code === '53100' || errcode === 13 || /database or disk is full/i.test(error.message);
}

/** True when a unique key was hit. */
export function isDuplicate(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (error as { code?: unknown }).code === '23505' || /UNIQUE constraint failed/.test(error.message);
}
