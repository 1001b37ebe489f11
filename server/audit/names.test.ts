import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { onEachEngine, type TestDatabase, testDatabase } from '#kernel/testing';
import { columnName, tableName } from './names.ts';

/** The tables whose rows commands show the auditor. */
function watchedTables(): string[] {
  const server = join(import.meta.dirname, '..');
  const files = globSync('**/*.ts', { cwd: server }).filter((file) => !file.endsWith('.test.ts'));
  const named = files.flatMap((file) => [...readFileSync(join(server, file), 'utf8').matchAll(/watch\(\s*'(\w+)'/g)]);
  return [...new Set(named.map(([, table]) => table!))].sort();
}

onEachEngine('names in the audit trail', (engine) => {
  let database: TestDatabase;
  before(async () => {
    database = await testDatabase(engine);
  });
  after(() => database.close());

  test('an auditor reads every table and every column that may change in Chinese', async () => {
    const watched = watchedTables();
    assert.ok(watched.length > 40, String(watched.length));
    const tables = await database.read.introspection.getTables();
    const unnamed = watched.flatMap((table) => {
      const columns = tables.find((one) => one.name === table)?.columns.map(({ name }) => name) ?? [];
      assert.ok(columns.length > 0, table);
      return [
        ...(tableName(table) === table ? [table] : []),
        ...columns.filter((column) => columnName(table, column) === column).map((column) => `${table}.${column}`),
      ];
    });
    assert.deepEqual(unnamed, []);
  });
});
