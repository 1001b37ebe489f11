import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { isDuplicate } from './db.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

describe('the embedded database', () => {
  let database: TestDatabase;
  before(async () => {
    database = await testDatabase('sqlite');
    await sql`create table page (number integer primary key)`.execute(database.write);
  });
  after(() => database.close());

  test('survives a power cut: write-ahead log, every commit on the disk', async () => {
    const { rows: mode } = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(database.write);
    const { rows: flush } = await sql<{ synchronous: number }>`pragma synchronous`.execute(database.write);
    assert.deepEqual([mode[0]?.journal_mode, flush[0]?.synchronous], ['wal', 2]);
  });

  test('cannot be written through the reading side', async () => {
    await assert.rejects(sql`insert into page values (99)`.execute(database.read), /readonly/);
  });

  test('tells why a transaction failed also when the engine has undone it by itself, as it does on a full disk', async () => {
    const twice = database.write.transaction().execute(async (tx) => {
      await sql`insert into page values (1)`.execute(tx);
      await sql`insert or rollback into page values (1)`.execute(tx);
    });
    await assert.rejects(twice, (error) => isDuplicate(error));
    const { rows } = await sql`select * from page`.execute(database.read);
    assert.deepEqual(rows, []);
    await database.write.transaction().execute(async (tx) => void (await sql`insert into page values (2)`.execute(tx)));
  });
});
