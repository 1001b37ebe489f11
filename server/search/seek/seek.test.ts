import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { day } from '#kernel/day';
import { onEachEngine, type TestDatabase, testDatabase } from '#kernel/testing';
import type { SearchEntry } from '../entry.ts';
import { putEntries } from '../put-entry.ts';
import { synonymBook } from '../synonyms/book.ts';
import { seek } from './seek.ts';
import type { Seek } from './sought.ts';

onEachEngine('looking for something', (engine) => {
  let database: TestDatabase;
  before(async () => {
    database = await testDatabase(engine);
  });
  after(() => database.close());
  beforeEach(async () => {
    await sql`delete from search_entry`.execute(database.write);
  });

  const entry = (id: string, title: string, body = '', more: Partial<SearchEntry> = {}): SearchEntry => ({
    organId: 'o1',
    subject: 'publication',
    id,
    day: day('2026-11-23'),
    facets: ['notices', 'kind notice', 'year 2026'],
    title,
    body,
    ...more,
  });
  const put = (...entries: SearchEntry[]) => database.write.transaction().execute((tx) => putEntries(tx, engine, entries));
  const look = async (words: string, more: Partial<Seek> = {}) => {
    const book = await synonymBook(database.read, null);
    return seek(database.read, engine, {
      organId: 'o1',
      subject: 'publication',
      words,
      book,
      order: 'relevance',
      page: 1,
      pageSize: 20,
      ...more,
    });
  };
  const ids = async (words: string, more: Partial<Seek> = {}) => (await look(words, more)).rows.map(({ id }) => id);

  test('a document number is found in any spelling, its document before those that name it', async () => {
    await put(
      entry('itself', '防汛方案\n威政办发〔2022〕5号', '', { numbers: ['威政办发〔2022〕5号'], day: day('2022-03-01') }),
      entry('naming', '关于落实的通知', '根据威政办发〔2022〕5号文件'),
      entry('other', '防火方案', '', { numbers: ['威政办发〔2022〕15号'] }),
    );
    for (const words of ['威政办发〔2022〕5号', '威政办发[2022]5号', '威政办发（２０２２）第5号', '威政办发 2022 5', '威政办发2022年5号'])
      assert.equal((await ids(words))[0], 'itself', words);
    for (const words of ['(2022) 5 号', '〔2022〕5', '[2022]05号']) assert.equal((await ids(words))[0], 'itself', words);
    assert.ok(!(await ids('威政办发〔2022〕5号')).includes('other'));
  });

  test('an index number is found as it is written', async () => {
    await put(entry('a', '甲', '', { numbers: ['mishan-2022-00012'] }), entry('b', '乙', '', { numbers: ['mishan-2022-00013'] }));
    assert.deepEqual(await ids('mishan-2022-00012'), ['a']);
  });

  test('a word finds what is called otherwise', async () => {
    await put(entry('official', '最低生活保障实施办法'), entry('other', '临时用电通知'));
    assert.deepEqual(await ids('低保'), ['official']);
    assert.deepEqual(await ids('五险'), []);
  });

  test('a question is understood by the words that say something', async () => {
    await put(entry('guide', '农村宅基地审批指南', '申请材料：身份证。'), entry('news', '春季绿化'));
    assert.deepEqual(await ids('宅基地审批需要什么材料'), ['guide']);
    assert.deepEqual(await ids('请问宅基地怎么申请？'), ['guide']);
  });

  test('traditional characters, full width and capitals make no difference', async () => {
    await put(entry('a', '农机购置补贴申请指南', 'WPS 表格'));
    for (const words of ['農機購置補貼', '申請指南', 'ｗｐｓ']) assert.deepEqual(await ids(words), ['a'], words);
  });

  test('where nothing holds all of the words, what holds most of them is shown and said to be so', async () => {
    await put(entry('a', '养老保险缴费档次'), entry('b', '路灯报修'));
    const found = await look('养老保险缴费手册');
    assert.deepEqual([found.rows.map(({ id }) => id), found.strict], [['a'], 0]);
  });

  test('a wrong character is put right, and it is said what was looked for instead', async () => {
    await put(entry('a', '最低生活保障办事指南'));
    const found = await look('底保办事指南');
    assert.deepEqual([found.rows.map(({ id }) => id), found.meant], [['a'], '低保办事指南']);
    assert.equal((await look('低保')).meant, null);
  });

  test('what holds comes before what is repealed, rules before news, titles before texts', async () => {
    await put(
      entry('repealed', '宅基地审批办法', '', { weight: 0.5, day: day('2018-01-01') }),
      entry('news', '宅基地审批政策宣传', '', { weight: 0.6 }),
      entry('rules', '宅基地审批办法', '', { weight: 1.2, day: day('2024-01-01') }),
      entry('text', '工作总结', '推进宅基地审批。'),
    );
    assert.equal((await ids('宅基地审批'))[0], 'rules');
    assert.equal((await ids('宅基地审批')).at(-1), 'text');
  });

  test('the hits are counted by what they can be narrowed by', async () => {
    await put(
      entry('a', '低保', '', { facets: ['c1', 'kind policy', 'year 2026'] }),
      entry('b', '低保', '', { facets: ['c1', 'kind notice', 'year 2025'] }),
      entry('c', '低保', '', { organId: 'o2', facets: ['c9', 'kind notice'] }),
    );
    const { facets } = await look('低保');
    const of = (group: string) => facets.filter((one) => one.group === group).map(({ value, n }) => `${value} ${n}`);
    assert.deepEqual([of('column'), of('kind').sort(), of('organ')], [['c1 2'], ['notice 1', 'policy 1'], ['o1 2']]);
    assert.deepEqual((await look('低保', { facets: [['c1'], ['kind policy']] })).facets.find((one) => one.group === 'year')?.value, '2026');
    assert.deepEqual((await look('低保', { organId: null })).facets.filter((one) => one.group === 'organ').length, 2);
  });

  test('of very many hits those with the words in their title come first, and paging on misses none', async () => {
    const many = Array.from({ length: 2100 }, (_, i) => entry(`n${i}`, i === 1000 ? '防汛预案' : `第${i}号`, '防汛工作'));
    await put(...many);
    const first = await look('防汛', { pageSize: 100 });
    assert.deepEqual([first.total, first.rows[0]?.id, first.facetsBounded], [2100, 'n1000', true]);
    const seen = new Set<string>();
    for (let page = 1; page <= 21; page++) for (const { id } of (await look('防汛', { page, pageSize: 100 })).rows) seen.add(id);
    assert.equal(seen.size, 2100);
  });

  test('of very many hits the newest come first, each once, however far one pages on', async () => {
    const days = ['2024-05-06', '2025-05-06', '2026-05-06'].map(day);
    await put(...Array.from({ length: 2100 }, (_, i) => entry(`n${i}`, `第${i}号`, '防汛工作', { day: days[i % 3]! })));
    const seen: string[] = [];
    for (let page = 1; page <= 30; page++) seen.push(...(await ids('防汛', { order: 'newest', page, pageSize: 70 })));
    const years = seen.map((id) => Number(id.slice(1)) % 3);
    assert.equal(new Set(seen).size, 2100);
    assert.deepEqual(years, years.toSorted().reverse());
  });

  test('anything typed is a search and never an error', async () => {
    await put(entry('a', '低保'));
    for (const words of ['', '   ', '《》', '"', '"低保', '“低保”', '低保 AND', '*', '(2022)', '〔2022〕9号', '😀', '的', '怎么'])
      assert.ok((await look(words)).total <= 1, words);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (words) => {
        assert.ok((await look(words)).total <= 1);
      }),
      { numRuns: 60 },
    );
  });
});
