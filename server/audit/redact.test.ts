import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { appendEntry, redactEntries, verifyChain } from '#audit';
import type { NewAuditEntry } from '#kernel/command';
import { systemActor } from '#kernel/permission';
import { onEachEngine, type TestDatabase, testDatabase } from '#kernel/testing';

const at = (n: number) => `2026-11-23T01:00:0${n}.000Z`;
const entry = (n: number, id: string): NewAuditEntry => ({
  organId: 'o1',
  verb: 'publication.submit',
  title: '送审',
  actor: { ...systemActor, name: '示范员' },
  at: at(n),
  reason: null,
  changes: [
    {
      table: 'publication',
      key: { organ_id: 'o1', id },
      before: null,
      after: { id, title: '张某某的低保材料', draft_state: 'inReview', edition: 1 },
    },
  ],
});

onEachEngine('blotting words out of the trail', (engine) => {
  let database: TestDatabase;
  const opened: TestDatabase[] = [];
  beforeEach(async () => {
    database = await testDatabase(engine);
    opened.push(database);
    for (const [n, id] of [
      [1, 'gone'],
      [2, 'stays'],
      [3, 'gone'],
    ] as const)
      await database.write.transaction().execute((tx) => appendEntry(tx, entry(n, id)));
  });
  after(async () => {
    for (const each of opened) await each.close();
  });
  const redact = () =>
    database.write
      .transaction()
      .execute((tx) =>
        redactEntries(tx, { organId: 'o1', actor: systemActor, at: at(9), reason: '清除', holding: ['gone'], since: at(0) }),
      );
  const all = () => database.read.selectFrom('audit_entry').selectAll().orderBy('seq').execute();

  test('the words are gone, who did what and when stays, and the chain holds', async () => {
    assert.equal(await redact(), 2);
    const rows = await all();
    assert.equal(rows.filter((row) => row.changes.includes('张某某')).length, 1);
    assert.match(rows[0]!.changes, /"title":"（已清除）","draft_state":"inReview","edition":1/);
    assert.deepEqual([rows[0]!.verb, rows[0]!.person_name, rows[3]!.verb], ['publication.submit', '示范员', 'audit.redact']);
    const state = await verifyChain(database.read, 'o1');
    assert.deepEqual([state.entries, state.faults], [4, []]);
  });

  test('an entry blotted out without the trail saying so is a fault, and so is one changed after it was blotted', async () => {
    await redact();
    const change = (seq: number, to: object) => database.write.updateTable('audit_entry').set(to).where('seq', '=', seq).execute();
    await change(1, { person_name: '别人' });
    await change(2, { changes: '[]', redacted_at: at(8) });
    const { faults } = await verifyChain(database.read, 'o1');
    assert.deepEqual(
      faults.map(({ seq, kind }) => [seq, kind]),
      [
        [1, 'changed'],
        [2, 'changed'],
      ],
    );
  });
});
