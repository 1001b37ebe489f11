import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fixedClock } from '#kernel/clock';
import { execute, type Runtime } from '#kernel/command';
import { day } from '#kernel/day';
import type { Actor } from '#kernel/permission';
import { onEachEngine, type TestDatabase, testDatabase } from '#kernel/testing';
import { removeSynonym } from '../commands/remove-synonym.ts';
import { addSynonym, changeSynonym } from '../commands/save-synonym.ts';
import { switchSynonym } from '../commands/switch-synonym.ts';
import { searchDiary, worthKeeping } from '../log/diary.ts';
import { listSearches } from '../log/list-searches.ts';
import { putEntry } from '../put-entry.ts';
import { listSynonyms } from '../queries/list-synonyms.ts';
import { trySearch } from '../queries/try-search.ts';
import { foldWord, starterGroups, synonymBook } from './book.ts';

const officer = (organId: string): Actor => ({
  kind: 'person',
  personId: 'p1',
  name: '甲',
  address: '',
  sessionId: null,
  grants: [{ organId, role: 'disclosureOfficer' }],
});

test('the starter list has some two hundred groups, each of two words or more, none twice in a group', () => {
  assert.ok(starterGroups().length >= 120);
  for (const { words } of starterGroups()) {
    assert.ok(words.length >= 2, words.join(' '));
    assert.equal(new Set(words.map(foldWord)).size, words.length, words.join(' '));
  }
});

test('what may name a person is not kept of a search', () => {
  for (const words of ['13800000000', '张三 370000199001011234', '１３８ ０００ ００００００', 'a@b.cn', '  ', '《》'])
    assert.equal(worthKeeping(words), null, words);
  assert.equal(worthKeeping('低保 2022年'), '低保 2022 年');
});

onEachEngine('synonyms an organ keeps', (engine) => {
  let database: TestDatabase;
  let runtime: Runtime;
  before(async () => {
    database = await testDatabase(engine);
    runtime = {
      database,
      clock: fixedClock('2026-11-23T02:00:00.000Z'),
      services: {} as Runtime['services'],
      audit: async () => undefined,
    };
    const organ = (id: string, parentId: string | null) => ({
      ...{ id, slug: id, name: id, short_name: id, parent_id: parentId, vertical_parent_id: null, kind: 'government', level: 'town' },
      ...{ discloses: 1, closed_at: null, profile: '{}', index_template: '{seq}', demo: 0, created_at: '2026-01-01T00:00:00.000Z' },
    });
    await database.write
      .insertInto('organ')
      .values([organ('county', null), organ('town', 'county')])
      .execute();
  });
  after(() => database.close());

  const add = (organId: string, words: string[], direction: 'both' | 'from' = 'both') =>
    execute(runtime, addSynonym, { organId, words, direction, note: '' }, officer(organId));
  const others = async (organId: string, word: string) => (await synonymBook(database.read, organId)).get(word) ?? [];

  test('a group finds all of its words, also in the organs below', async () => {
    await add('county', ['小微企业', '微型企业']);
    assert.deepEqual(await others('town', '小微企业'), ['微型企业']);
    await add('town', ['米山药谷', '药谷', '藥谷']);
    assert.deepEqual(await others('town', '药谷'), ['米山药谷']);
    assert.deepEqual(await others('county', '药谷'), []);
  });

  test('a group of one direction does not find backwards', async () => {
    await add('town', ['大棚', '设施农业'], 'from');
    assert.deepEqual([await others('town', '大棚'), await others('town', '设施农业')], [['设施农业'], []]);
  });

  test('what does not suit is switched off for one organ and on again', async () => {
    const [group] = (await listSynonyms(database.read, { organId: 'town', text: '公租房' })).rows;
    assert.equal(group?.source, 'starter');
    await execute(runtime, switchSynonym, { organId: 'town', key: group.key, off: true }, officer('town'));
    assert.deepEqual(await others('town', '公租房'), []);
    assert.ok((await others('county', '公租房')).includes('公共租赁住房'));
    await execute(runtime, switchSynonym, { organId: 'town', key: group.key, off: false }, officer('town'));
    assert.ok((await others('town', '公租房')).includes('公共租赁住房'));
  });

  test('two people at one group do not overwrite each other', async () => {
    const { id } = await add('town', ['文化站', '文化广场']);
    const change = (words: string[]) =>
      execute(runtime, changeSynonym, { organId: 'town', id, version: 1, words, direction: 'both', note: '' }, officer('town'));
    await change(['文化站', '综合文化站']);
    await assert.rejects(change(['文化站', '书屋']), /别人改动/);
    await assert.rejects(execute(runtime, removeSynonym, { organId: 'town', id, version: 1 }, officer('town')), /别人改动/);
    await execute(runtime, removeSynonym, { organId: 'town', id, version: 2 }, officer('town'));
    assert.deepEqual(await others('town', '文化站'), []);
  });

  test('a group of one word, or of single characters, is refused with a sentence', async () => {
    await assert.rejects(add('town', ['低保']), /至少要有两个/);
    await assert.rejects(add('town', ['補貼', '补贴']), /至少要有两个/);
    await assert.rejects(add('town', ['保', '低保']), /只有一个字/);
    await assert.rejects(
      add('county', ['甲乙', '丙丁'], 'both').then(() =>
        execute(runtime, addSynonym, { organId: 'county', words: ['甲乙', '丙丁'], direction: 'both', note: '' }, officer('town')),
      ),
      /没有/,
    );
  });

  test('a search can be tried out: how it is understood and what it finds', async () => {
    const entry = {
      organId: 'town',
      subject: 'publication',
      id: 'a',
      day: day('2026-01-01'),
      facets: [],
      title: '最低生活保障实施办法',
      body: '',
    };
    await database.write.transaction().execute((tx) => putEntry(tx, engine, entry));
    const trial = await trySearch(database.read, engine, 'town', '低保怎么申请');
    assert.deepEqual(
      trial.terms.map(({ word }) => word),
      ['低保', '申请'],
    );
    assert.ok(trial.terms[0]?.others.includes('最低生活保障'));
    assert.deepEqual(
      trial.titles.map(({ title }) => title),
      ['最低生活保障实施办法'],
    );
  });

  test('what people look for is counted by day, and what was not found is told apart', async () => {
    const diary = searchDiary(database, runtime.clock);
    for (const [words, found] of [
      ['低保', 5],
      ['低保', 5],
      ['充电站', 0],
    ] as const)
      diary.note('town', words, found);
    diary.note('town', '13800000000', 0);
    await diary.flush();
    diary.note('town', '低保', 6);
    await diary.close();
    const asked = { organId: 'town', days: 30, page: 1, pageSize: 20 };
    const all = await listSearches(database.read, { ...asked, missed: false }, day('2026-11-23'));
    assert.deepEqual(
      all.rows.map(({ words, searches, found }) => [words, searches, found]),
      [
        ['低保', 3, 6],
        ['充电站', 1, 0],
      ],
    );
    const missed = await listSearches(database.read, { ...asked, missed: true }, day('2026-11-23'));
    assert.deepEqual(
      missed.rows.map(({ words }) => words),
      ['充电站'],
    );
  });
});
