import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { day } from '#kernel/day';
import { onEachEngine, type TestDatabase, testDatabase } from '#kernel/testing';
import type { Search, SearchEntry } from './entry.ts';
import { find } from './find.ts';
import { putEntries, putEntry, removeEntry } from './put-entry.ts';

const rare = ['𠮷', '㙍', '𬺈', '\u{2ebf0}', '\u{30000}', '\u{323b0}', '鿿', '〇', '々', '\ue000'];
const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'低保政策宅基地') },
  { weight: 2, arbitrary: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)) },
  { weight: 2, arbitrary: fc.constantFrom(...rare) },
);
const chinese = (min: number, max: number) => fc.array(character, { minLength: min, maxLength: max }).map((chars) => chars.join(''));

onEachEngine('searching', (engine) => {
  let database: TestDatabase;
  before(async () => {
    database = await testDatabase(engine);
  });
  after(() => database.close());
  beforeEach(async () => {
    await sql`delete from search_entry`.execute(database.write);
  });

  const entry = (id: string, body: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
    organId: 'o1',
    subject: 'publication',
    id,
    day: day('2026-11-23'),
    facets: ['notices'],
    title: '',
    body,
    ...more,
  });
  const put = (...entries: SearchEntry[]) => database.write.transaction().execute((tx) => putEntries(tx, engine, entries));
  const search = (words: string, more: Partial<Search> = {}) =>
    find(database.read, engine, { organId: 'o1', subject: 'publication', words, order: 'newest', page: 1, pageSize: 20, ...more });
  const ids = async (words: string, more: Partial<Search> = {}) => (await search(words, more)).rows.map((row) => row.id);

  test('every piece of two characters or more of a text finds it, rare characters included', async () => {
    await fc.assert(
      fc.asyncProperty(chinese(2, 40), fc.nat(), fc.nat(), async (text, a, b) => {
        await put(entry('x', `前。${text}，后`));
        const chars = [...text];
        const from = a % (chars.length - 1);
        const length = 2 + (b % (chars.length - from - 1));
        assert.deepEqual(await ids(chars.slice(from, from + length).join('')), ['x']);
      }),
      { numRuns: 150 },
    );
  });

  test('what a text does not contain does not find it, even when all its pairs occur', async () => {
    await fc.assert(
      fc.asyncProperty(chinese(1, 30), chinese(2, 6), async (text, words) => {
        await put(entry('x', text));
        assert.equal((await search(words)).total, text.includes(words) ? 1 : 0);
      }),
      { numRuns: 200 },
    );
    await put(entry('x', '低保。保政。政策'));
    assert.deepEqual(await ids('低保政策'), []);
  });

  test('one character finds the texts in which it stands, wherever that is', async () => {
    await put(entry('a', '森林防火'), entry('b', '火灾'), entry('c', '灾害'), entry('d', '𠮷'));
    assert.deepEqual((await ids('火')).sort(), ['a', 'b']);
    assert.deepEqual(await ids('𠮷'), ['d']);
  });

  test('a document number is found whole and by its parts, in any width, and 5 does not find 15', async () => {
    await put(entry('5', '根据威政办发〔2022〕5号文件'), entry('15', '根据威政办发〔2022〕15号文件'));
    for (const words of ['威政办发〔2022〕5号', '威政办发[２０２２]５号', '发〔2022〕5号文', '〔2022〕5', '2022 5号'])
      assert.deepEqual(await ids(words), ['5'], words);
    assert.equal((await search('威政办发')).total, 2);
    assert.equal((await search('办发〔2022〕')).total, 2);
  });

  test('letters are found in any case and width and by their beginning', async () => {
    await put(entry('a', '新冠疫苗 COVID-19 接种'), entry('b', '5G基站'));
    assert.deepEqual(await ids('covid'), ['a']);
    assert.deepEqual(await ids('ＣＯＶ'), ['a']);
    assert.deepEqual(await ids('5g基站'), ['b']);
    assert.deepEqual(await ids('ovid'), []);
  });

  test('words divided by a blank must all be there, in title or text', async () => {
    await put(entry('both', '惠及困难群众', { title: '低保政策' }), entry('one', '低保'));
    assert.deepEqual(await ids('低保　困难'), ['both']);
    assert.deepEqual(await ids('低保困难'), []);
  });

  test('a word in the title counts for more than one in the text', async () => {
    const others = Array.from({ length: 30 }, (_, i) => entry(`z${i}`, '其他内容'));
    await put(entry('text', '宅基地审批办法，宅基地', { title: '通知' }), entry('title', '审批办法的通知', { title: '宅基地' }), ...others);
    assert.deepEqual(await ids('宅基地', { order: 'relevance' }), ['title', 'text']);
  });

  test('a search of titles passes over texts', async () => {
    await put(entry('title', '其他', { title: '防汛值守' }), entry('text', '防汛值守', { title: '通知' }));
    assert.deepEqual(await ids('防汛值守', { titleOnly: true }), ['title']);
    assert.deepEqual(await ids('防', { titleOnly: true }), ['title']);
    assert.deepEqual((await ids('防汛值守')).sort(), ['text', 'title']);
  });

  test('beyond two thousand hits the newest come first, beyond ten thousand counting ends', async () => {
    const days = (i: number) => day(`20${String(10 + (i % 17)).padStart(2, '0')}-01-01`);
    const many = (n: number, from = 0) => Array.from({ length: n }, (_, i) => entry(`n${from + i}`, '防汛', { day: days(from + i) }));
    await put(entry('best', '防汛防汛', { title: '防汛', day: day('1990-01-01') }), ...many(1999));
    const few = await search('防汛', { order: 'relevance' });
    assert.deepEqual([few.total, few.more, few.ranked, few.rows[0]?.id], [2000, false, true, 'best']);
    await put(...many(8001, 1999));
    const all = await search('防汛', { order: 'relevance' });
    assert.deepEqual([all.total, all.more, all.ranked], [10_000, true, false]);
    assert.ok(all.rows.every((row) => Number(row.id.slice(1)) % 17 === 16));
  });

  test('newest come first, a page at a time, and the number of all is told', async () => {
    const days = ['2024-02-29', '1953-07-01', '2026-11-23', '2022-12-31'];
    await put(...days.map((of) => entry(of, '防汛', { day: day(of) })));
    assert.deepEqual(await search('防汛', { page: 2, pageSize: 2 }), {
      total: 4,
      more: false,
      ranked: false,
      rows: ['2022-12-31', '1953-07-01'].map((id) => ({ organId: 'o1', id, score: 0 })),
    });
    assert.deepEqual(await ids('防汛', { from: day('2022-12-31'), to: day('2024-02-29') }), ['2024-02-29', '2022-12-31']);
    assert.deepEqual(await search('防汛', { page: 9 }), { total: 4, more: false, ranked: false, rows: [] });
  });

  test('an organ, a subject or a facet is not found in another', async () => {
    await put(
      entry('a', '低保'),
      entry('b', '低保', { organId: 'o2' }),
      entry('c', '低保', { subject: 'posting' }),
      entry('d', '低保', { facets: ['通知/公告', '办法'] }),
      entry('e', '低保', { facets: ['notices', '办法'] }),
    );
    assert.deepEqual((await ids('低保')).sort(), ['a', 'd', 'e']);
    assert.deepEqual((await ids('低保', { organId: null })).sort(), ['a', 'b', 'd', 'e']);
    assert.deepEqual(await ids('低保', { facets: [['通知/公告']] }), ['d']);
    assert.deepEqual((await ids('低保', { facets: [['notices', '通知/公告']] })).sort(), ['a', 'd', 'e']);
    assert.deepEqual(await ids('低保', { facets: [['notices'], ['办法', '没有的']] }), ['e']);
    assert.deepEqual(await ids('低保', { facets: [[]] }), []);
  });

  test('a changed text is found by its new words only, a removed one not at all', async () => {
    await put(entry('a', '旧的内容'));
    await put(entry('a', '新的内容', { day: day('2020-01-01') }));
    assert.deepEqual([await ids('旧的'), await ids('新的')], [[], ['a']]);
    await database.write.transaction().execute((tx) => removeEntry(tx, engine, { organId: 'o1', subject: 'publication', id: 'a' }));
    await database.write.transaction().execute((tx) => removeEntry(tx, engine, { organId: 'o1', subject: 'publication', id: 'a' }));
    assert.deepEqual(await ids('新的'), []);
  });

  test('a text that is rolled back is not found', async () => {
    const failing = database.write.transaction().execute(async (tx) => {
      await putEntry(tx, engine, entry('a', '草稿'));
      throw new Error('rolled back');
    });
    await assert.rejects(failing, /rolled back/);
    assert.deepEqual(await ids('草稿'), []);
  });

  test('anything typed is a search and never an error', async () => {
    await put(entry('a', '低保'));
    for (const words of [
      '',
      '   ',
      '《》',
      '😀',
      '"',
      "'",
      '%',
      '_',
      '\\',
      '*',
      'a AND',
      'NEAR(低保',
      '{title}: 低保',
      "低' | '保",
      '-低保 -',
    ])
      assert.ok((await search(words)).total <= 1, words);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (words) => {
        assert.ok((await search(words)).total <= 1);
      }),
    );
  });

  test('words far back in a very long text are found', async () => {
    const filler = Array.from({ length: 30_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join('');
    await put(entry('long', `${filler}。宅基地审批。${'政府'.repeat(20_000)}低保政策`));
    assert.deepEqual(await ids('宅基地审批'), ['long']);
    assert.deepEqual(await ids('低保政策'), ['long']);
  });
});
