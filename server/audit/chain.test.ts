import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import fc from 'fast-check';
import { Type as T } from 'typebox';
import { appendEntry, auditCli, auditHead, auditVerify, verifyAll, verifyChain } from '#audit';
import { command, type NewAuditEntry } from '#kernel/command';
import { type Actor, permissions, systemActor } from '#kernel/permission';
import { onEachEngine, type TestDatabase, testDatabase } from '#kernel/testing';

const may = permissions('auditTest', { decide: { title: '审核', roles: ['reviewer'] } });
command({ name: 'auditTest.decide', title: '审核', permission: may.decide, input: T.Object({}), run: async () => undefined });

const entry = (n: number, organId: string | null = 'o1'): NewAuditEntry => ({
  organId,
  verb: 'publication.submit',
  title: `提交审核 ${n}`,
  actor: { ...systemActor, personId: 'p1', name: '示范员', address: '10.0.0.1' },
  at: `2026-11-23T01:00:${String(n % 60).padStart(2, '0')}.000Z`,
  reason: n % 3 === 0 ? '更正' : null,
  changes: [{ table: 'publication', key: { organ_id: 'o1', id: `x${n}` }, before: null, after: { title: `（演示）标题${n}` } }],
});

onEachEngine('the audit chain', (engine) => {
  let database: TestDatabase;
  const opened: TestDatabase[] = [];
  beforeEach(async () => {
    database = await testDatabase(engine);
    opened.push(database);
  });
  after(async () => {
    for (const each of opened) await each.close();
  });
  const append = (of: NewAuditEntry) => database.write.transaction().execute((tx) => appendEntry(tx, of));
  const fill = async (count: number) => {
    for (let n = 1; n <= count; n++) await append(entry(n));
  };
  const faults = async () => (await verifyChain(database.read, 'o1')).faults.map(({ seq, kind }) => ({ seq, kind }));
  const entries = () => database.write.updateTable('audit_entry').where('chain', '=', 'o1');
  const remove = (...seqs: number[]) =>
    database.write.deleteFrom('audit_entry').where('chain', '=', 'o1').where('seq', 'in', seqs).execute();
  const renumber = (from: number, to: number) => entries().set({ seq: to }).where('seq', '=', from).execute();

  test('stays whole when twenty transactions append at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => append(entry(n))));
    const { entries: count, intact, faults } = await verifyChain(database.read, 'o1');
    assert.deepEqual([count, intact, faults], [20, true, []]);
  });

  test('leaves no gap where a transaction failed', async () => {
    await fill(2);
    const failing = database.write.transaction().execute(async (tx) => {
      await appendEntry(tx, entry(3));
      throw new Error('defect');
    });
    await assert.rejects(failing, /defect/);
    await append(entry(4));
    const state = await verifyChain(database.read, 'o1');
    assert.deepEqual([state.entries, state.intact], [3, true]);
  });

  test('finds any word of any entry that was changed, and which entry', async () => {
    await fill(4);
    const columns = ['at', 'verb', 'title', 'person_id', 'person_name', 'on_behalf_of', 'address', 'reason', 'changes', 'hash'] as const;
    for (const column of columns) {
      const before = await database.read
        .selectFrom('audit_entry')
        .select(column)
        .where('chain', '=', 'o1')
        .where('seq', '=', 2)
        .executeTakeFirstOrThrow();
      await entries()
        .set({ [column]: '别的' })
        .where('seq', '=', 2)
        .execute();
      const found = await faults();
      assert.ok(
        found.some(({ seq, kind }) => seq === 2 && kind === 'changed'),
        `${column}: ${JSON.stringify(found)}`,
      );
      await entries().set(before).where('seq', '=', 2).execute();
      assert.deepEqual(await faults(), [], column);
    }
  });

  test('cannot be fooled by moving words between neighbouring columns or by emptying one', async () => {
    await fill(3);
    await entries().set({ title: '提交审核 2示范员', person_name: '' }).where('seq', '=', 2).execute();
    assert.deepEqual(await faults(), [{ seq: 2, kind: 'changed' }]);
    await entries().set({ title: '提交审核 2', person_name: '示范员', reason: '' }).where('seq', '=', 2).execute();
    assert.deepEqual(await faults(), [{ seq: 2, kind: 'changed' }]);
  });

  test('finds an entry taken out, also when the others were renumbered to hide it', async () => {
    await fill(5);
    await remove(2, 3);
    const { faults: found } = await verifyChain(database.read, 'o1');
    assert.deepEqual([found[0]?.seq, found[0]?.kind], [2, 'missing']);
    assert.match(found[0]?.message ?? '', /第 2 条至第 3 条/);
    await renumber(4, 2);
    await renumber(5, 3);
    await database.write.updateTable('audit_head').set({ seq: 3 }).where('chain', '=', 'o1').execute();
    assert.deepEqual(await faults(), [{ seq: 2, kind: 'missing' }]);
  });

  test('finds two entries that changed places', async () => {
    await fill(4);
    await renumber(2, 99);
    await renumber(3, 2);
    await renumber(99, 3);
    const found = await faults();
    assert.ok(found.length > 0 && found.every(({ kind }) => kind === 'reordered'), JSON.stringify(found));
    assert.equal(found[0]?.seq, 2);
  });

  test('finds a tail cut off, a head set back, and a head taken away', async () => {
    await fill(5);
    await remove(4, 5);
    assert.deepEqual(await faults(), [{ seq: 4, kind: 'cutOff' }]);
    await append(entry(6));
    assert.deepEqual(await faults(), [{ seq: 4, kind: 'missing' }]);
    await database.write.updateTable('audit_head').set({ seq: 2 }).where('chain', '=', 'o1').execute();
    assert.ok((await faults()).some(({ kind, seq }) => kind === 'changed' && seq === 3));
    await database.write.deleteFrom('audit_head').where('chain', '=', 'o1').execute();
    assert.ok((await faults()).some(({ kind }) => kind === 'changed'));
  });

  test('finds everything taken away, and an entry moved in from another chain', async () => {
    await fill(2);
    await append(entry(1, 'o2'));
    await database.write.updateTable('audit_entry').set({ chain: 'o1', seq: 3 }).where('chain', '=', 'o2').execute();
    await database.write.updateTable('audit_head').set({ seq: 3 }).where('chain', '=', 'o1').execute();
    assert.ok((await faults()).some(({ seq }) => seq === 3));
    const all = await verifyAll(database.read);
    assert.deepEqual(all.find((state) => state.chain === 'o2')?.faults[0]?.kind, 'cutOff');
    await remove(1, 2, 3);
    assert.deepEqual(await faults(), [{ seq: 1, kind: 'cutOff' }]);
  });

  test('rewritten as a whole is found by a head kept on paper', async () => {
    await fill(3);
    const path = join(database.folder, 'heads.json');
    await writeFile(path, JSON.stringify(await auditHead(database.read)));
    await append(entry(4));
    assert.equal((await auditCli(database.read, ['verify', '--against', path])).code, 0);
    await database.write.deleteFrom('audit_entry').execute();
    await database.write.deleteFrom('audit_head').execute();
    for (const n of [1, 2, 30, 4]) await append(entry(n));
    assert.equal((await auditVerify(database.read)).code, 0);
    const { code, out } = await auditCli(database.read, ['verify', '--against', path]);
    assert.equal(code, 1);
    assert.match(out, /第 3 条与留存的校验值不一致/);
  });

  test('is found broken whatever single row is removed or changed', async () => {
    const count = 8;
    await fill(count);
    const kept = await database.read.selectFrom('audit_entry').selectAll().execute();
    const damage = fc.record({
      seq: fc.integer({ min: 1, max: count }),
      how: fc.constantFrom('remove', 'title', 'reason', 'previous_hash'),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ seq, how }) => {
        if (how === 'remove') await remove(seq);
        else
          await entries()
            .set({ [how]: '坏了' })
            .where('seq', '=', seq)
            .execute();
        const { intact } = await verifyChain(database.read, 'o1');
        await database.write.deleteFrom('audit_entry').execute();
        await database.write.insertInto('audit_entry').values(kept).execute();
        assert.equal(intact, false);
      }),
      { numRuns: 20 },
    );
    assert.equal((await verifyChain(database.read, 'o1')).intact, true);
  });

  test('carries the name of the lender when a verb was opened by a lent role, and only then', async () => {
    const own = { organId: 'o1', role: 'reviewer' };
    const lent = { organId: 'o1', role: 'reviewer', onBehalfOf: 'p9' };
    const decide = async (grants: Actor['grants']) => {
      await append({ ...entry(1), verb: 'auditTest.decide', actor: { ...entry(1).actor, kind: 'person', grants } });
      const last = database.read.selectFrom('audit_entry').select('on_behalf_of').where('chain', '=', 'o1').orderBy('seq', 'desc');
      return (await last.limit(1).executeTakeFirstOrThrow()).on_behalf_of;
    };
    assert.equal(await decide([lent]), 'p9');
    assert.equal(await decide([own]), null);
    assert.equal(await decide([own, lent]), null);
    assert.equal(await decide([own, { ...lent, organId: 'o2' }]), null);
    assert.equal(await decide([own, { ...lent, role: 'signer' }]), null);
  });

  test('is verified on the command line: text for people, JSON for programs, one sentence for mistakes', async () => {
    assert.equal((await auditVerify(database.read)).out, '还没有审计记录。\n');
    await fill(3);
    await append(entry(1, null));
    const fine = await auditVerify(database.read);
    assert.equal(fine.code, 0);
    assert.match(fine.out, /全系统：1 条，完整/);
    await remove(2);
    const broken = await auditVerify(database.read, { json: true });
    assert.equal(broken.code, 1);
    assert.equal(JSON.parse(broken.out).chains.find((c: { chain: string }) => c.chain === 'o1').faults[0].kind, 'missing');
    for (const args of [[], ['check'], ['verify', '--loud'], ['verify', '--against', '/no/such/file']])
      assert.equal((await auditCli(database.read, args)).code, 2, args.join(' '));
  });
});
