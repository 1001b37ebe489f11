// For tests: the same test on SQLite and on PostgreSQL, each in a database of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'node:test';
import pg from 'pg';
import { type Database, type Engine, openDatabase } from './db.ts';
import { newId } from './ids.ts';
import { migrate } from './migrate.ts';

export interface TestDatabase extends Database {
  folder: string;
  url: string;
}

/** Describes the same behaviour on every engine there is; PostgreSQL where `TEST_POSTGRES_URL` names a server (npm test starts one). */
export function onEachEngine(about: string, body: (engine: Engine) => void): void {
  describe(`${about}（SQLite）`, () => body('sqlite'));
  describe(`${about}（PostgreSQL）`, { skip: process.env.TEST_POSTGRES_URL ? false : 'no TEST_POSTGRES_URL' }, () => body('postgres'));
}

/** An empty, migrated database; `close` removes it. */
export async function testDatabase(engine: Engine): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-test-'));
  const server = process.env.TEST_POSTGRES_URL ?? '';
  const url = engine === 'sqlite' ? `sqlite:${join(folder, 'test.db')}` : await createPostgres(server);
  const database = openDatabase(url, { poolSize: 4 });
  await migrate(database);
  return {
    ...database,
    folder,
    url,
    close: async () => {
      await database.close();
      if (engine === 'postgres') await onServer(server, `drop database if exists ${new URL(url).pathname.slice(1)} with (force)`);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function createPostgres(server: string): Promise<string> {
  const name = `gongkai_${newId()}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
