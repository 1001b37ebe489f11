import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { onEachEngine } from '#kernel/testing';
import { type OfficeForTests, openOfficeForTests, organId, published, writtenDraft } from '../office-for-tests.ts';
import { type ListQuestion, listPublications } from './list-publications.ts';

onEachEngine('looking for publications at the desk', (engine) => {
  let office: OfficeForTests;
  let number: string;
  before(async () => {
    office = await openOfficeForTests(engine);
    const bodyHtml = '<p>防汛值守安排另行通知。</p>';
    ({ publicNumber: number } = await published(office.runtime, { fields: { title: '关于秋收防火的通知' }, bodyHtml }));
    await published(office.runtime, { fields: { title: '秋收补贴办法', documentNumber: '示政发〔2026〕7号' }, bodyHtml });
    await writtenDraft(office.runtime, { fields: { title: '秋收防火草稿', documentNumber: '示政发〔2026〕8号' } });
  });
  after(() => office.close());
  const titles = async (text: string, more: Partial<ListQuestion> = {}) =>
    (
      await listPublications(
        office.runtime.database.read,
        { organId, text, sort: 'title', order: 'asc', ...more },
        office.runtime.clock.today(),
      )
    ).rows.map((row) => row.title);

  test('drafts and what is published are found by words of the title, in the order asked for', async () => {
    assert.deepEqual((await titles('秋收')).toSorted(), ['关于秋收防火的通知', '秋收补贴办法', '秋收防火草稿']);
    assert.deepEqual((await titles('秋收 防火')).toSorted(), ['关于秋收防火的通知', '秋收防火草稿']);
    assert.deepEqual(await titles('秋收', { order: 'desc' }), (await titles('秋收')).reverse());
    assert.deepEqual(await titles('秋收', { page: 2, pageSize: 2 }), (await titles('秋收')).slice(2));
  });

  test('a document number and a number of ours find what bears them', async () => {
    assert.deepEqual((await titles('示政发〔2026〕')).toSorted(), ['秋收补贴办法', '秋收防火草稿']);
    assert.deepEqual(await titles('〔2026〕7号'), ['秋收补贴办法']);
    assert.deepEqual(await titles(number), ['关于秋收防火的通知']);
  });

  test('words are looked for together with the other filters, and not in texts', async () => {
    assert.deepEqual(await titles('秋收', { state: 'writing' }), ['秋收防火草稿']);
    assert.equal((await titles('秋收', { state: 'published' })).length, 2);
    assert.deepEqual(await titles('秋收', { state: 'published', kind: 'no-such-kind' }), []);
    assert.deepEqual(await titles('防汛'), []);
    assert.deepEqual(await titles('%'), []);
  });
});
