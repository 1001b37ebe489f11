import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { migrate } from './migrate.ts';
import { onEachEngine, type TestDatabase, testDatabase } from './testing.ts';

onEachEngine('the schema', (engine) => {
  let database: TestDatabase;
  before(async () => {
    database = await testDatabase(engine);
  });
  after(() => database.close());

  test('leads the primary key of every organ-owned table with organ_id, so that it can be spread over machines', async () => {
    const keys = await primaryKeys();
    const spread = keys.filter((t) => t.columns.includes('organ_id') && t.key.length > 1);
    assert.ok(spread.length >= 15, `only ${spread.length} organ-owned tables found`);
    assert.deepEqual(
      spread.filter((t) => t.key[0] !== 'organ_id').map((t) => t.name),
      [],
    );
  });

  test('is brought to the newest shape once: a second run applies nothing', async () => {
    assert.deepEqual(await migrate(database), []);
  });

  async function primaryKeys(): Promise<{ name: string; columns: string[]; key: string[] }[]> {
    const tables = await database.read.introspection.getTables();
    const found = [];
    for (const table of tables)
      found.push({ name: table.name, columns: table.columns.map((c) => c.name), key: await primaryKey(table.name) });
    return found;
  }

  async function primaryKey(table: string): Promise<string[]> {
    const query =
      engine === 'sqlite'
        ? sql<{ name: string }>`select name from pragma_table_info(${table}) where pk > 0 order by pk`
        : sql<{
            name: string;
          }>`select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
            where i.indrelid = ${table}::regclass and i.indisprimary order by array_position(i.indkey::int2[], a.attnum)`;
    return (await query.execute(database.read)).rows.map((r) => r.name);
  }
});
