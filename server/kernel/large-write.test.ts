import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { largeWrite } from './large-write.ts';
import { onEachEngine, type TestDatabase, testDatabase } from './testing.ts';

onEachEngine('a large transaction', (engine) => {
  let database: TestDatabase;
  before(async () => {
    database = await testDatabase(engine);
    await sql`create table heap (n integer primary key, text text not null)`.execute(database.write);
  });
  after(() => database.close());

  const rows = async () => (await sql<{ n: number }>`select n from heap order by n`.execute(database.read)).rows.map(({ n }) => n);
  const fill = (from: number, then: () => void = () => undefined) => {
    return database.write.transaction().execute(async (tx) => {
      for (let n = from; n < from + 50; n++) await sql`insert into heap values (${n}, ${'文'.repeat(20_000)})`.execute(tx);
      then();
    });
  };

  test('is there afterwards, wholly in the database file', async () => {
    await largeWrite(database, () => fill(0));
    assert.equal((await rows()).length, 50);
    if (engine === 'sqlite') assert.equal((await stat(join(database.folder, 'test.db-wal'))).size, 0);
  });

  test('can be listed from an index alone at once, without a look at each row', async () => {
    if (engine !== 'postgres') return;
    const { rows: found } = await sql<{ seen: number }>`select relallvisible as seen from pg_class where relname = 'heap'`.execute(
      database.read,
    );
    assert.ok(found[0]!.seen > 0);
  });

  test('that fails leaves nothing, and its error is told', async () => {
    const failing = largeWrite(database, () =>
      fill(100, () => {
        throw new Error('power cut');
      }),
    );
    await assert.rejects(failing, /power cut/);
    assert.equal((await rows()).length, 50);
    await fill(200);
    assert.equal((await rows()).length, 100);
  });
});
