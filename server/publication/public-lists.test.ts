import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { onEachEngine } from '#kernel/testing';
import { withdrawPublication } from './commands/withdraw-publication.ts';
import { type OfficeForTests, openOfficeForTests, organId, people, published, writtenDraft } from './office-for-tests.ts';
import { listColumns } from './queries/columns.ts';
import {
  publicCatalogue,
  publicColumn,
  publicHome,
  publicNewest,
  publicPublication,
  publicSearch,
  publicSiteMap,
} from './queries/public/index.ts';

const everything = { year: '', kind: '', q: '', page: 1 };

onEachEngine('what everybody may read', (engine) => {
  let office: OfficeForTests;
  let ids: Record<string, string>;
  const numbers: string[] = [];
  before(async () => {
    office = await openOfficeForTests(engine);
    ids = Object.fromEntries((await listColumns(office.runtime.database.read, organId)).map((one) => [one.slug, one.id]));
    const make = async (title: string, column: string, bodyHtml = '<p>请各村做好秋收。</p>') =>
      numbers.push((await published(office.runtime, { fields: { title, columnId: ids[column]! }, bodyHtml })).publicNumber);
    await make('秋收防火通知', 'town-documents');
    await make('秋收补贴办法', 'normative-documents');
    await make('冬季取暖通知', 'town-documents', '<p>供暖从十一月开始。</p>');
    await writtenDraft(office.runtime, { fields: { title: '秋收草稿' } });
  });
  after(() => office.close());
  const read = () => office.runtime.database.read;

  test('nothing unpublished is listed, found, counted or readable', async () => {
    assert.equal((await publicNewest(read(), organId, 50)).length, 3);
    assert.equal((await publicSiteMap(read(), organId, 1, 100)).length, 3);
    assert.equal((await publicSearch(read(), organId, { q: '秋收', from: '', to: '', order: 'newest', page: 1 }, null)).total, 2);
    assert.equal(
      (await listColumns(read(), organId)).reduce((sum, one) => sum + one.publicationCount, 0),
      3,
    );
    assert.equal(await publicPublication(read(), organId, '202699999'), null);
  });

  test('a column lists its own, a group what lies below it, narrowed by year, kind and words', async () => {
    const own = await publicColumn(read(), organId, [ids['town-documents']!], everything);
    assert.deepEqual([own.listing.total, own.years, own.kinds.map((kind) => kind.name)], [2, ['2026'], ['政策文件']]);
    const both = [ids['town-documents']!, ids['normative-documents']!];
    assert.equal((await publicColumn(read(), organId, both, everything)).listing.rows.length, 3);
    assert.equal((await publicColumn(read(), organId, both, { ...everything, q: '秋收' })).listing.total, 2);
    assert.equal((await publicColumn(read(), organId, both, { ...everything, q: '%' })).listing.total, 0);
    assert.equal((await publicColumn(read(), organId, both, { ...everything, year: '2025' })).listing.total, 0);
    assert.equal((await publicColumn(read(), organId, both, { ...everything, page: 9 })).listing.rows.length, 0);
    assert.equal((await publicColumn(read(), organId, [ids.guide!], everything)).listing.total, 0);
  });

  test('search is narrowed to one column or to several and marks the words', async () => {
    const ask = { q: '秋收', from: '', to: '', order: 'relevance' as const, page: 1 };
    const one = await publicSearch(read(), organId, ask, [ids['normative-documents']!]);
    assert.deepEqual(
      one.hits.map((hit) => hit.title),
      [{ text: '秋收补贴办法', marks: [[0, 2]] }],
    );
    const several = await publicSearch(read(), organId, ask, [ids['town-documents']!, ids['normative-documents']!]);
    assert.equal(several.total, 2);
    assert.equal((await publicSearch(read(), organId, { ...ask, from: '2027-01-01' }, null)).total, 0);
  });

  test('the catalogue of 条例第十二条 has index, name, summary and day, and knows its years', async () => {
    const { listing, years } = await publicCatalogue(read(), organId, '', 1);
    assert.deepEqual([listing.total, years], [3, ['2026']]);
    const [newest] = listing.rows;
    assert.ok(newest?.indexNumber && newest.title && newest.formedOn);
    assert.equal(newest.summary, '供暖从十一月开始。');
  });

  test('a policy and its interpretation point to each other until one of them is withdrawn', async () => {
    const policy = await read()
      .selectFrom('publication')
      .select(['id', 'public_number'])
      .where('title', '=', '秋收补贴办法')
      .executeTakeFirstOrThrow();
    const interpretation = await published(office.runtime, {
      fields: { title: '一图读懂秋收补贴', kind: 'interpretation', columnId: ids.interpretations!, interprets: [policy.id] },
    });
    const links = async () => {
      const page = await publicPublication(read(), organId, policy.public_number!);
      return page?.state === 'published' ? page.interpretedBy.map((one) => one.number) : null;
    };
    assert.deepEqual(await links(), [interpretation.publicNumber]);
    assert.deepEqual(
      (await publicHome(read(), organId)).interpretations.map((row) => row.number),
      [interpretation.publicNumber],
    );
    await execute(
      office.runtime,
      withdrawPublication,
      { organId, id: interpretation.id, kind: 'mistake', reason: '数字有误需更正' },
      people.head,
    );
    assert.deepEqual(await links(), []);
    assert.deepEqual((await publicHome(read(), organId)).interpretations, []);
  });
});
