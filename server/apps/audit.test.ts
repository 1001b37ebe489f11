// Every command leaves its rows in the audit trail: read from the commands themselves, and from a whole office at work.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { allCommands, type Runtime } from '#kernel/command';
import { readConfig } from '#kernel/config';
import { createDemo } from './demo/index.ts';
import './routes.ts';
import { openRuntime } from './runtime.ts';

let folder: string;
let runtime: Runtime;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-audit-'));
  const read = readConfig({ GONGKAI_DATA: folder, LOG_LEVEL: 'silent' });
  assert.ok('config' in read);
  runtime = await openRuntime(read.config);
  await createDemo(runtime);
});
after(async () => {
  await runtime.database.close();
  await rm(folder, { recursive: true, force: true });
});

test('no command runs without a way to name the rows it changes', () => {
  const blind = [...allCommands().values()].filter(({ run }) => !/\bwatch\b|\bact\b/.test(String(run))).map((one) => one.name);
  assert.ok(allCommands().size > 60);
  assert.deepEqual(blind, []);
});

test('setting up and filling a whole office leaves no entry without its rows, before and after', async () => {
  const entries = await runtime.database.read.selectFrom('audit_entry').select(['verb', 'changes']).execute();
  assert.ok(entries.length > 50);
  const empty = entries.filter(({ changes }) => (JSON.parse(changes) as unknown[]).length === 0).map((entry) => entry.verb);
  assert.deepEqual(empty, []);
  for (const { verb, changes } of entries)
    for (const row of JSON.parse(changes) as { table: string; before: unknown; after: unknown }[])
      assert.ok(row.before !== null || row.after !== null, `${verb} names a row of ${row.table} that never was`);
});
