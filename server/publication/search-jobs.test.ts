import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import { execute, type Runtime } from '#kernel/command';
import { onEachEngine } from '#kernel/testing';
import { publish } from './commands/publish.ts';
import { revise } from './commands/revise.ts';
import { saveDraft } from './commands/save-draft.ts';
import { submit } from './commands/submit.ts';
import { withdrawPublication } from './commands/withdraw-publication.ts';
import { type OfficeForTests, openOfficeForTests, organId, passAll, people, published, view } from './office-for-tests.ts';
import { publicSearch } from './queries/public/search.ts';
import { gatherWordsJob, readAttachmentsJob, reindexJob } from './search-jobs.ts';

onEachEngine('attachments in search', (engine) => {
  let office: OfficeForTests;
  let runtime: Runtime;
  before(async () => {
    office = await openOfficeForTests(engine);
    runtime = office.runtime;
  });
  after(() => office.close());

  const search = async (q: string) =>
    (await publicSearch(runtime.database.read, organId, { q, from: '', to: '', order: 'relevance', page: 1 }, null)).hits;
  const context = () => ({ runtime, now: runtime.clock.now(), today: runtime.clock.today(), organId, jobId: 'j', attempt: 1 });
  const run = (publicationId: string) =>
    readAttachmentsJob.run({ payload: { organId, publicationId } }, context() as unknown as Parameters<typeof readAttachmentsJob.run>[1]);

  /** Hangs a file on what is published. */
  async function attach(publicationId: string, content: string, fileName: string): Promise<void> {
    const { hash, size } = await runtime.services.files.put(Readable.from([Buffer.from(content)]), 1e6);
    const file = { file_hash: hash, file_name: fileName, title: '名册', size, media_type: 'text/plain', position: 0, inline: 0 };
    await runtime.database.write
      .insertInto('publication_file')
      .values({ organ_id: organId, publication_id: publicationId, ...file })
      .execute();
  }

  test('what stands in an attachment is found and shown from there, until the publication is withdrawn', async () => {
    const { id } = await published(runtime);
    await attach(id, '灌溉泵站维修清单：东风渠二号闸门。', '清单.txt');
    assert.deepEqual(await search('东风渠'), []);
    await run(id);
    const [hit] = await search('东风渠');
    assert.equal(hit?.fromFile, true);
    assert.match(hit.snippet.text, /二号闸门/);
    await run(id);
    assert.equal((await search('东风渠')).length, 1);
    await execute(runtime, withdrawPublication, { organId, id, reason: '附件里的内容有误', kind: 'mistake' }, people.signer);
    assert.deepEqual(await search('东风渠'), []);
    const kept = await runtime.database.read.selectFrom('search_attached').selectAll().where('id', '=', id).execute();
    assert.deepEqual(kept, []);
  });

  test('a file taken off while it is read, or by a revision, is not found', async () => {
    const { id } = await published(runtime);
    await attach(id, '西沟垃圾中转站名册', '名册.txt');
    const real = runtime.services.files;
    const { write } = runtime.database;
    const takeOff = () => write.deleteFrom('publication_file').where('organ_id', '=', organId).where('publication_id', '=', id).execute();
    runtime.services.files = { ...real, get: async (hash) => takeOff().then(() => real.get(hash)) };
    await run(id);
    runtime.services.files = real;
    assert.deepEqual(await search('西沟垃圾'), []);
    await attach(id, '西沟垃圾中转站名册', '名册.txt');
    await run(id);
    assert.equal((await search('西沟垃圾')).length, 1);
    const change = { changeKind: 'correct', changeNote: '撤下附件名册。', changedOn: '2026-11-20' };
    await execute(runtime, revise, { organId, id, ...change }, people.clerk);
    const { fields, bodyHtml, version: before } = await view(runtime, id);
    const text = `${bodyHtml}<p>附件已撤下。</p>`;
    const { version } = await execute(runtime, saveDraft, { organId, id, version: before, fields, bodyHtml: text }, people.clerk);
    await execute(runtime, submit, { organId, id, version }, people.clerk);
    await passAll(runtime, id);
    await execute(runtime, publish, { organId, id, version }, people.officer);
    assert.deepEqual(await search('西沟垃圾'), []);
  });

  test('an attachment that cannot be read says why and does not stop the others', async () => {
    const { id } = await published(runtime);
    await attach(id, 'PK\x03\x04坏的压缩包', '坏.xlsx');
    await attach(id, '北坡林场巡护路线', '路线.txt');
    await run(id);
    assert.equal((await search('北坡林场')).length, 1);
    const rows = await runtime.database.read.selectFrom('search_attached').select('problem').where('id', '=', id).execute();
    assert.equal(rows.filter((row) => row.problem !== null).length, 1);
  });

  test('an index that was lost is put in afresh, and titles give the words mistyped ones are held against', async () => {
    await published(runtime, { fields: { title: '蓄水塘坝清淤' } });
    await runtime.database.write.deleteFrom('search_entry').execute();
    assert.deepEqual(await search('塘坝'), []);
    await reindexJob.run({ organId }, context() as unknown as Parameters<typeof reindexJob.run>[1]);
    assert.equal((await search('塘坝')).length, 1);
    await gatherWordsJob.run(undefined, context() as unknown as Parameters<typeof gatherWordsJob.run>[1]);
    const words = await runtime.database.read.selectFrom('search_word').select('word').where('organ_id', '=', organId).execute();
    assert.ok(words.some(({ word }) => word.includes('塘坝')));
  });
});
