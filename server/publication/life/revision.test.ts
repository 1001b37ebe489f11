import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { changeValidity } from '../commands/change-validity.ts';
import { discardDraft } from '../commands/discard-draft.ts';
import { publish } from '../commands/publish.ts';
import { revise } from '../commands/revise.ts';
import { saveDraft } from '../commands/save-draft.ts';
import { submit } from '../commands/submit.ts';
import { withdrawPublication } from '../commands/withdraw-publication.ts';
import { type OfficeForTests, openOfficeForTests, organId, passAll, people, published, view } from '../office-for-tests.ts';
import { findEdition, listEditions } from '../queries/editions.ts';
import { publicPublication, publicSearch } from '../queries/public/index.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);
const change = { changeKind: 'correct', changeNote: '更正第二条的金额。', changedOn: '2026-11-20' };

onEachEngine('revising what is public', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());
  const begin = (id: string, of = change) => execute(office.runtime, revise, { organId, id, ...of }, people.clerk);
  const write = async (id: string, bodyHtml: string) => {
    const { fields, version } = await view(office.runtime, id);
    return (await execute(office.runtime, saveDraft, { organId, id, version, fields, bodyHtml }, people.clerk)).version;
  };
  const onPage = async (number: string) => {
    const found = await publicPublication(office.runtime.database.read, organId, number);
    assert.equal(found?.state, 'published');
    return found as Extract<typeof found, { state: 'published' }>;
  };
  const found = async (q: string) =>
    (await publicSearch(office.runtime.database.read, organId, { q, from: '', to: '', order: 'newest', page: 1 }, null)).total;
  const publishNow = async (id: string) => {
    const { version } = await view(office.runtime, id);
    return execute(office.runtime, publish, { organId, id, version }, people.officer);
  };

  test('what the public is told of a change is looked through like the text itself', async () => {
    const { runtime } = office;
    const { id } = await published(runtime);
    await begin(id, { ...change, changeNote: '删去申请人11010519491231002X的号码。' });
    const { version, findings } = await view(runtime, id);
    assert.deepEqual(
      findings.map((one) => [one.where, one.severity]),
      [['修订说明', 'block']],
    );
    await assert.rejects(execute(runtime, submit, { organId, id, version }, people.clerk), refusedWith('修订说明里像是有身份证号'));
  });

  test('duties named for a public text since its edition go along into the revision', async () => {
    const { runtime } = office;
    const { id } = await published(runtime);
    const named = { organ_id: organId, publication_id: id, item_id: 'named-later' };
    await runtime.database.write.insertInto('publication_duty').values(named).execute();
    await begin(id);
    assert.deepEqual((await view(runtime, id)).fields.catalogueItemIds, ['named-later']);
  });

  test('the public text stays as it is until the revision has passed; then the same address shows the new text and what changed', async () => {
    const { runtime } = office;
    const { id, publicNumber, indexNumber } = await published(runtime, { bodyHtml: '<p>补贴每亩一百元。</p>' });
    const first = await onPage(publicNumber);
    await begin(id);
    await write(id, '<p>补贴每亩两百元。</p>');
    assert.deepEqual([(await onPage(publicNumber)).bodyHtml, await found('两百元')], ['<p>补贴每亩一百元。</p>', 0]);
    const draft = await view(runtime, id);
    assert.deepEqual(
      [draft.stateName, draft.publicState, draft.changeDue?.formedOn],
      ['已公开（有修改稿：起草中）', 'published', '2026-11-20'],
    );
    await execute(runtime, submit, { organId, id, version: draft.version }, people.clerk);
    assert.equal((await view(runtime, id)).stateName, '已公开（有修改稿：审核中）');
    await passAll(runtime, id);
    const again = await publishNow(id);
    assert.deepEqual([again.publicNumber, again.indexNumber], [publicNumber, indexNumber]);
    const page = await onPage(publicNumber);
    assert.deepEqual(
      [page.bodyHtml, page.edition, page.firstPublishedAt, page.versions.map((one) => [one.edition, one.kindName, one.note])],
      [
        '<p>补贴每亩两百元。</p>',
        2,
        first.firstPublishedAt,
        [
          [2, '更正错误', '更正第二条的金额。'],
          [1, null, null],
        ],
      ],
    );
    assert.deepEqual([await found('两百元'), await found('一百元')], [1, 0]);
    const key = { organId, id };
    assert.equal((await findEdition(runtime.database.read, key, 1)).bodyHtml, '<p>补贴每亩一百元。</p>');
    assert.deepEqual(
      (await listEditions(runtime.database.read, key)).map((one) => [one.edition, one.live]),
      [
        [2, true],
        [1, false],
      ],
    );
    const postings = await runtime.database.read.selectFrom('posting').select('id').where('publication_id', '=', id).execute();
    assert.equal(postings.length, 1);
  });

  test('a revision needs a kind, a sentence for the public and the day of change, and there is only one at a time', async () => {
    const { id } = await published(office.runtime);
    await assert.rejects(begin(id, { ...change, changeKind: 'whim' }), refusedWith('属于哪一类'));
    await assert.rejects(begin(id, { ...change, changeNote: '改' }), refusedWith('改了什么'));
    await assert.rejects(begin(id, { ...change, changedOn: '2026-12-01' }), refusedWith('在今天之后'));
    await begin(id);
    await assert.rejects(begin(id), refusedWith('已经有一份修改稿'));
  });

  test('a revision given up leaves the public text alone, and another can be begun', async () => {
    const { id, publicNumber } = await published(office.runtime);
    await begin(id);
    await write(id, '<p>不要了。</p>');
    await execute(office.runtime, discardDraft, { organId, id, reason: '改错了方向' }, people.clerk);
    const now = await view(office.runtime, id);
    assert.deepEqual([now.state, now.stateName, now.bodyHtml], ['published', '已公开', '<p>请各村做好秋收。</p>']);
    assert.equal((await onPage(publicNumber)).edition, 1);
    await begin(id);
    assert.equal((await view(office.runtime, id)).bodyHtml, '<p>请各村做好秋收。</p>');
  });

  test('有效性 is not changed in passing by a revision, and a repeal meanwhile is not undone by it', async () => {
    const { runtime } = office;
    const { id, publicNumber } = await published(runtime);
    await begin(id);
    const { fields, version } = await view(runtime, id);
    const wrong = { ...fields, validity: '失效' };
    await execute(runtime, saveDraft, { organId, id, version, fields: wrong, bodyHtml: '<p>改过的话。</p>' }, people.clerk);
    assert.equal((await view(runtime, id)).fields.validity, '有效');
    const repeal = { organId, id, validity: '废止', onDay: '2026-11-20', byDocument: '甲' };
    await execute(runtime, changeValidity, repeal, people.officer);
    const now = await view(runtime, id);
    await execute(runtime, submit, { organId, id, version: now.version }, people.clerk);
    await passAll(runtime, id);
    await publishNow(id);
    const page = await onPage(publicNumber);
    assert.deepEqual([page.bodyHtml, page.validity, page.repealedOn], ['<p>改过的话。</p>', '废止', '2026-11-20']);
  });

  test('withdrawing what is public sends its approved revision back: nothing comes back by itself', async () => {
    const { runtime } = office;
    const { id, publicNumber } = await published(runtime);
    await begin(id);
    const version = await write(id, '<p>改过的话。</p>');
    await execute(runtime, submit, { organId, id, version }, people.clerk);
    await passAll(runtime, id);
    await execute(runtime, withdrawPublication, { organId, id, kind: 'notForDisclosure', reason: '不应公开的内容' }, people.signer);
    assert.equal((await view(runtime, id)).stateName, '已撤回（有修改稿：起草中）');
    await assert.rejects(publishNow(id), refusedWith('还在起草'));
    const notice = await publicPublication(runtime.database.read, organId, publicNumber);
    assert.ok(notice?.state === 'withdrawn');
    assert.deepEqual([notice.title, notice.reason, notice.removed], [null, '不应公开', false]);
  });
});
