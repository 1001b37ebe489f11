import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Type as T } from 'typebox';
import { fixedClock } from './clock.ts';
import { command, execute, type NewAuditEntry, type Runtime } from './command.ts';
import { Refusal } from './errors.ts';
import { type Actor, permissions } from './permission.ts';
import { onEachEngine, type TestDatabase, testDatabase } from './testing.ts';

const may = permissions('kernelTest', { rename: { title: '改名', roles: ['handler'] } });
const rename = command({
  name: 'kernelTest.rename',
  title: '改名',
  permission: may.rename,
  input: T.Object({ organId: T.String(), to: T.String(), reason: T.Optional(T.String()) }),
  blockers: async (_tx, input) => (input.to === '' ? [{ code: 'kernelTest.empty', message: '名称不能为空。' }] : []),
  run: async (tx, input, act) => {
    await act.watch('installation', { name: 'title' });
    await tx
      .insertInto('installation')
      .values({ name: 'title', value: input.to })
      .onConflict((c) => c.column('name').doUpdateSet({ value: input.to }))
      .execute();
    if (input.to === 'breaks') throw new Error('defect');
    act.after(() => void effects.push(input.to));
    return input.to;
  },
});
const effects: string[] = [];
const clerk: Actor = {
  kind: 'person',
  personId: 'p1',
  name: '甲',
  address: '',
  sessionId: null,
  grants: [{ organId: 'o1', role: 'handler' }],
};

onEachEngine('a command', (engine) => {
  let database: TestDatabase;
  let entries: NewAuditEntry[];
  let runtime: Runtime;
  before(async () => {
    database = await testDatabase(engine);
    entries = [];
    runtime = {
      database,
      clock: fixedClock('2026-11-23T02:00:00Z'),
      services: { dataFolder: database.folder } as Runtime['services'],
      audit: async (_tx, entry) => void entries.push(entry),
    };
  });
  after(() => database.close());

  test('changes the row and hands the row before and after to the audit', async () => {
    await execute(runtime, rename, { organId: 'o1', to: '甲镇' }, clerk);
    await execute(runtime, rename, { organId: 'o1', to: '乙镇', reason: '更名' }, clerk);
    assert.equal(entries.length, 2);
    assert.deepEqual(entries[1]?.changes, [
      { table: 'installation', key: { name: 'title' }, before: { name: 'title', value: '甲镇' }, after: { name: 'title', value: '乙镇' } },
    ]);
    assert.equal(entries[1]?.reason, '更名');
    assert.deepEqual(effects.splice(0), ['甲镇', '乙镇']);
  });

  test('leaves no trace of row, entry or effect when it fails half-way', async () => {
    const known = entries.length;
    await assert.rejects(execute(runtime, rename, { organId: 'o1', to: 'breaks' }, clerk), /defect/);
    const row = await database.read.selectFrom('installation').selectAll().where('name', '=', 'title').executeTakeFirst();
    assert.notEqual(row?.value, 'breaks');
    assert.equal(entries.length, known);
    assert.deepEqual(effects, []);
  });

  test('is refused in an organ where the person holds no role, with a sentence naming the role', async () => {
    await assert.rejects(
      execute(runtime, rename, { organId: 'o2', to: 'x' }, clerk),
      (e) => e instanceof Refusal && e.kind === 'forbidden' && e.message.includes('经办人'),
    );
  });

  test('is refused with the same blockers the console shows', async () => {
    await assert.rejects(
      execute(runtime, rename, { organId: 'o1', to: '' }, clerk),
      (e) => e instanceof Refusal && e.blockers[0]?.message === '名称不能为空。',
    );
  });
});
