import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { onEachEngine } from '#kernel/testing';
import { decideStage } from '../commands/decide-stage.ts';
import { revise } from '../commands/revise.ts';
import { withdrawPublication } from '../commands/withdraw-publication.ts';
import {
  approved,
  type OfficeForTests,
  openOfficeForTests,
  organId,
  people,
  published,
  submitted,
  view,
  writtenDraft,
} from '../office-for-tests.ts';
import { onPage } from './on-page.ts';

const now = '2026-11-23T03:00:00.000Z';
const text = { fields: { title: '补贴办法' }, bodyHtml: `<p>${'每亩一百元。'.repeat(40)}</p><p>自十二月起施行。</p>` };

onEachEngine('reviewed, published, on the page: three lights', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());
  const lights = (id: string, html: string, status = 200) =>
    onPage(office.runtime.database.read, { organId, id }, async () => ({ status, html }), now);
  const approvedOf = async (id: string) => {
    const { approved: light } = await lights(id, '');
    return [light.lit, light.sentence];
  };

  test('the first light follows the draft until something is public', async () => {
    const { runtime } = office;
    assert.deepEqual(await approvedOf(await writtenDraft(runtime)), [false, '还没有送审。']);
    const id = await submitted(runtime);
    assert.deepEqual(await approvedOf(id), [false, '审核还没有办完。']);
    const back = { organId, id, position: 1, decision: 'return' as const, opinion: '金额不对' };
    await execute(runtime, decideStage, back, people.reviewer);
    assert.deepEqual(await approvedOf(id), [false, '审核没有通过，退回修改。']);
    assert.deepEqual(await approvedOf(await approved(runtime)), [true, '每个审核环节都已通过。']);
  });

  test('a revision under way does not put out the light of what is public, and is told beside it', async () => {
    const { runtime } = office;
    const { id } = await published(runtime);
    const change = { changeKind: 'correct', changeNote: '更正金额。', changedOn: '2026-11-20' };
    await execute(runtime, revise, { organId, id, ...change }, people.clerk);
    assert.deepEqual(await approvedOf(id), [true, '第1版：每个审核环节都已通过。另有修改稿在写，还没有送审。']);
  });

  test('the page shows the edition only when it shows all of it', async () => {
    const { id } = await published(office.runtime, text);
    const page = `<main><h1>补贴办法</h1>${text.bodyHtml}</main>`;
    const seen = (await lights(id, page)).onPage;
    assert.deepEqual(seen, { lit: true, at: now, sentence: '公众现在看到的就是第1版。' });
    const old = await lights(id, page.replace('自十二月起施行', '自发布起施行'));
    assert.deepEqual([old.onPage.lit, old.published.lit], [false, true]);
    assert.match((await lights(id, '', 503)).onPage.sentence, /打不开（503）/);
  });

  test('what was withdrawn and can still be opened is an alarm', async () => {
    const { runtime } = office;
    const { id } = await published(runtime);
    await execute(runtime, withdrawPublication, { organId, id, kind: 'mistake', reason: '金额写错' }, people.signer);
    assert.equal((await view(runtime, id)).publicState, 'withdrawn');
    assert.deepEqual([(await lights(id, '', 410)).onPage.lit, (await lights(id, '', 200)).onPage.lit], [false, true]);
  });
});
