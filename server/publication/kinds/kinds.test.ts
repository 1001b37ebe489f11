// Kinds are the organ's own: added, renamed, closed, and nothing written under them is lost.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { closeKind, reopenKind } from '../commands/close-kind.ts';
import { saveDraft } from '../commands/save-draft.ts';
import { saveKind } from '../commands/save-kind.ts';
import { startDraft } from '../commands/start-draft.ts';
import { type OfficeForTests, openOfficeForTests, organId, people, view } from '../office-for-tests.ts';
import { listKinds } from '../queries/kinds.ts';
import { listKindsToEdit } from './list-kinds-to-edit.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);

onEachEngine('kinds', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());

  test('the head adds a kind, renames it, closes it: what was written under it stays', async () => {
    const { runtime } = office;
    const { read } = runtime.database;
    const made = { organId, name: '村级公示', defaultColumnId: null, inLegalDisclosure: false };
    const fields = [{ name: 'own1', label: '村名', required: true, type: 'text' }];
    await assert.rejects(execute(runtime, saveKind, { ...made, fields }, people.officer), refusedWith('权限'));
    const { id: code } = await execute(runtime, saveKind, { ...made, fields }, people.head);
    const { id } = await execute(runtime, startDraft, { organId, kind: code }, people.clerk);
    const draft = await view(runtime, id);
    const filled = { ...draft.fields, title: '公示', extra: { own1: '东里村' } };
    await execute(runtime, saveDraft, { organId, id, version: draft.version, fields: filled, bodyHtml: '' }, people.clerk);
    const kind = (await listKindsToEdit(read, organId)).find((one) => one.code === code)!;
    assert.equal(kind.used, 1);
    const change = { organId, code, stamp: kind.stamp, name: '村务公示', defaultColumnId: null, inLegalDisclosure: false, fields: [] };
    await execute(runtime, saveKind, change, people.head);
    assert.equal((await view(runtime, id)).fields.extra?.own1, '东里村');
    await assert.rejects(execute(runtime, saveKind, { ...change, name: '另一个人改的' }, people.head), refusedWith('刚刚被别人改动'));
    await assert.rejects(execute(runtime, closeKind, { organId, code }, people.head), refusedWith('还有1篇稿子'));
    await execute(runtime, reopenKind, { organId, code: 'guide' }, people.head).then(
      () => assert.fail('it was open'),
      () => {},
    );
    await execute(runtime, closeKind, { organId, code: 'guide' }, people.head);
    assert.ok(!(await listKinds(read, organId)).some((one) => one.code === 'guide'));
    await execute(runtime, reopenKind, { organId, code: 'guide' }, people.head);
  });

  test('a kind with a field twice, without a name, or of a type its place does not allow is refused beside the field', async () => {
    const { runtime } = office;
    const field = { name: 'own1', label: '村名', required: false, type: 'text' };
    const wrong: [object[], string][] = [
      [[field, { ...field, name: 'own2' }], '出现了两次'],
      [[{ ...field, label: ' ' }], '没有名称'],
      [[{ ...field, name: 'formedOn', type: 'text' }], '类型不能改'],
      [[{ ...field, name: 'title' }], '代号不能用'],
      [[{ ...field, type: 'picture' }], '类型不能用'],
    ];
    for (const [fields, sentence] of wrong) {
      const kind = { organId, name: '新的', defaultColumnId: null, inLegalDisclosure: true, fields: fields as (typeof field)[] };
      await assert.rejects(execute(runtime, saveKind, kind, people.head), refusedWith(sentence));
    }
  });
});
