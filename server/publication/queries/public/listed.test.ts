import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { onEachEngine } from '#kernel/testing';
import { type OfficeForTests, openOfficeForTests, organId, published } from '../../office-for-tests.ts';
import { tally } from '../tally.ts';
import { published as allPublished, idsAt } from './listed.ts';

onEachEngine('a list of everything published', (engine) => {
  let office: OfficeForTests;
  const expected: string[] = [];
  before(async () => {
    office = await openOfficeForTests(engine);
    const { id } = await published(office.runtime, {});
    const { write } = office.runtime.database;
    const one = await write.selectFrom('publication').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const copies = ['2026', '2024', '2024', '2021', '2021', '2021', '2020'].flatMap((year, n) =>
      ['01-01', '07-31', '12-31'].map((day) => ({
        ...one,
        id: `copy-${n}-${day}`,
        public_number: `${year}${n}${day}`,
        index_number: null,
        published_on: `${year}-${day}`,
      })),
    );
    await write.insertInto('publication').values(copies).execute();
    const newestFirst = [...copies, one].sort((a, b) => (`${a.published_on} ${a.id}` < `${b.published_on} ${b.id}` ? 1 : -1));
    expected.push(...newestFirst.map((row) => row.id));
  });
  after(() => office.close());

  test('shows on each page what a walk from its newest would, to the last page and past it', async () => {
    const { read } = office.runtime.database;
    const lines = await tally(read, organId);
    for (const limit of [1, 4, 20])
      for (let offset = 0; offset <= expected.length + 1; offset++)
        assert.deepEqual(
          await idsAt(allPublished(read, organId), lines, offset, limit),
          expected.slice(offset, offset + limit),
          `${limit} from ${offset}`,
        );
  });
});
