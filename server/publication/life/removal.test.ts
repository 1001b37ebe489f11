import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import { appendEntry, verifyChain } from '#audit';
import type { JobContext } from '#jobs';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { linkPublications } from '../commands/link-publications.ts';
import { publish } from '../commands/publish.ts';
import { removePublication } from '../commands/remove-publication.ts';
import { restore } from '../commands/restore.ts';
import { saveDraft } from '../commands/save-draft.ts';
import { submit } from '../commands/submit.ts';
import { withdrawPublication } from '../commands/withdraw-publication.ts';
import {
  type OfficeForTests,
  openOfficeForTests,
  organId,
  passAll,
  people,
  published,
  uploaded,
  view,
  writtenDraft,
} from '../office-for-tests.ts';
import { figures } from '../queries/figures.ts';
import { findLife } from '../queries/life.ts';
import { publicFile, publicPublication, publicSearch } from '../queries/public/index.ts';
import { turnOfDayJob } from './jobs.ts';
import { nextNight, rebuildJob, removeFilesJob } from './removal-jobs.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);
/** Words that stand nowhere else in the tests. */
const name = '钱塘潮';
const words = `<p>${name}家庭每月补助的情况。</p>`;

onEachEngine('taking down for good, and taking down for a while', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
    office.runtime.audit = appendEntry;
  });
  after(() => office.close());
  const remove = (id: string, keepTitle = false) =>
    execute(office.runtime, removePublication, { organId, id, kind: 'personal', reason: '误发了个人信息', keepTitle }, people.signer);
  const runFiles = (id: string) =>
    removeFilesJob.run({ organId, id }, { runtime: office.runtime, now: office.runtime.clock.now() } as JobContext);
  const life = (id: string) => findLife(office.runtime.database.read, { organId, id }, office.runtime.clock.today());
  const store = async (text: string) => {
    const { hash } = await office.runtime.services.files.put(Readable.from([Buffer.from(text)]), 1000);
    await uploaded(office.runtime, hash, `${name}.pdf`);
    return hash;
  };
  const attached = (fileHash: string) => [
    { id: fileHash.slice(0, 8), title: `${name}的材料`, fileHash, fileName: `${name}.pdf`, size: 12, mediaType: 'application/pdf' },
  ];
  /** Published with these files, as if they had been looked through already. */
  const publishedWith = async (attachments: ReturnType<typeof attached>) => {
    const { runtime } = office;
    const id = await writtenDraft(runtime, { fields: { attachments } });
    await runtime.database.write.updateTable('attachment_screening').set({ state: 'done' }).execute();
    const { version } = await view(runtime, id);
    await execute(runtime, submit, { organId, id, version }, people.clerk);
    await passAll(runtime, id);
    await execute(runtime, publish, { organId, id, version }, people.officer);
    return id;
  };
  /** Every text of every table, as one string. */
  const everything = async () => {
    const { read } = office.runtime.database;
    const tables = await read.introspection.getTables();
    const texts: string[] = [];
    for (const table of tables.filter((one) => !/^search_terms/.test(one.name)))
      for (const row of await read
        .selectFrom(table.name as never)
        .selectAll()
        .execute())
        texts.push(`${table.name} ${JSON.stringify(row)}`);
    return texts;
  };

  test('what was removed stands in no table any more, and the audit trail still holds', async () => {
    const { runtime } = office;
    const { id, publicNumber } = await published(runtime, { fields: { title: `${name}的补助` }, bodyHtml: words });
    const sha = (await runtime.database.read.selectFrom('publication_edition').selectAll().where('publication_id', '=', id).execute())[0]!;
    await remove(id);
    assert.deepEqual(
      (await everything()).filter((text) => text.includes(name)),
      [],
    );
    const notice = await publicPublication(runtime.database.read, organId, publicNumber);
    assert.ok(notice?.state === 'withdrawn');
    assert.deepEqual([notice.title, notice.reason, notice.removed, notice.withdrawnOn], [null, '内容已清除', true, '2026-11-23']);
    const search = { q: name, from: '', to: '', order: 'newest', page: 1 } as const;
    assert.equal((await publicSearch(runtime.database.read, organId, search, null)).total, 0);
    const { removal } = await life(id);
    const expected = createHash('sha256').update(`${sha.fields}\n${sha.body_html}`).digest('hex');
    assert.deepEqual(removal?.editions, [{ edition: 1, publishedAt: '2026-11-23T02:00:00.000Z', sha256: expected }]);
    assert.deepEqual((await verifyChain(runtime.database.read, organId)).faults, []);
    assert.equal((await view(runtime, id)).stateName, '已清除');
    if (engine === 'sqlite') {
      const ctx = { runtime, now: runtime.clock.now() } as JobContext;
      await rebuildJob.run(null, ctx);
      for (const file of ['test.db', 'test.db-wal'])
        assert.equal((await readFile(`${runtime.services.dataFolder}/${file}`)).includes(Buffer.from(name)), false, file);
    }
  });

  test('nor in the history of texts linked with it, in what other organs were asked, nor in the trail of the organ above', async () => {
    const { runtime } = office;
    const { write, read } = runtime.database;
    const { id } = await published(runtime, { fields: { title: `${name}家庭的补助名册` }, bodyHtml: words });
    const other = await published(runtime, { fields: { title: '补助办法' } });
    const link = { organId, id: other.id, toId: id, relation: 'related' } as const;
    await execute(runtime, linkPublications, link, people.head);
    const review = await read.selectFrom('review').select('id').where('subject_id', '=', id).executeTakeFirstOrThrow();
    const sent = { letter: name, reason: name, to_kind: 'secrecy', to_name: '县保密局', sent_on: '2026-11-20', sent_by: '', sent_at: '' };
    const nothing = {
      answer: null,
      answered_on: null,
      answer_number: null,
      answer_note: name,
      answer_file_hash: null,
      answer_file_name: name,
    };
    const open = { answered_by: null, answered_at: null, recalled_at: null, recall_reason: name };
    await write
      .insertInto('review_referral')
      .values({ organ_id: organId, id: 'referral', review_id: review.id, to_organ_id: 'county', ...sent, ...nothing, ...open })
      .execute();
    const changes = [{ table: 'review_referral', key: { id: 'referral' }, before: null, after: { review_id: review.id, letter: name } }];
    const entry = { organId: 'county', verb: 'reviews.replyReferral', title: '答复', actor: people.head, at: runtime.clock.now() };
    await write.transaction().execute((tx) => appendEntry(tx, { ...entry, reason: `${name}的事`, changes }));
    const handed = [{ name: '在办的政府信息', note: '', matters: [{ title: `${name}家庭的补助名册`, detail: '起草中' }] }];
    const between = { from_person_id: 'clerk', to_person_id: 'colleague', made_by: 'clerk', made_at: runtime.clock.now(), reason: '调离' };
    await write
      .insertInto('hand_over')
      .values({ organ_id: organId, id: 'handed', parts: JSON.stringify(handed), ...between })
      .execute();
    await remove(id);
    assert.deepEqual(
      (await everything()).filter((text) => text.includes(name)),
      [],
    );
    for (const chain of [organId, 'county']) assert.deepEqual((await verifyChain(read, chain)).faults, []);
  });

  test('its files are deleted, except those another text holds; a store that fails is asked again', async () => {
    const { runtime } = office;
    const [own, shared] = [await store(`${name}一`), await store(`${name}二`)];
    const id = await publishedWith([...attached(own), ...attached(shared)]);
    const other = await writtenDraft(runtime, { fields: { attachments: attached(shared) } });
    await remove(id, true);
    assert.equal(await publicFile(runtime.database.read, organId, own), null);
    const real = runtime.services.files;
    runtime.services.files = { ...real, remove: async () => Promise.reject(new Error('store is away')) };
    await assert.rejects(runFiles(id), /store is away/);
    assert.notEqual(await real.size(own), null);
    runtime.services.files = real;
    await runFiles(id);
    assert.equal(await real.size(own), null);
    assert.notEqual(await real.size(shared), null);
    const files = Object.fromEntries((await life(id)).removal!.files.map((one) => [one.fileHash, one.state]));
    assert.deepEqual(files, { [own]: 'gone', [shared]: 'kept' });
    assert.ok(other);
  });

  test('a reason is asked for, holds no personal data itself, and only those who may remove can', async () => {
    const { id } = await published(office.runtime);
    const removing = (reason: string, who: 'signer' | 'clerk' = 'signer') =>
      execute(office.runtime, removePublication, { organId, id, kind: 'personal', reason, keepTitle: true }, people[who]);
    await assert.rejects(removing('删'), refusedWith('请写明理由'));
    await assert.rejects(removing('含有11010519491231002X这个号码'), refusedWith('不能公开的内容'));
    await assert.rejects(removing('误发了个人信息', 'clerk'), refusedWith('没有“彻底清除”的权限'));
    await removing('误发了个人信息');
    await assert.rejects(removing('误发了个人信息'), refusedWith('已经清除'));
  });

  test('a withdrawn text can be put back through the reviews, at the same address and counted once', async () => {
    const { runtime } = office;
    const { id, publicNumber } = await published(runtime, { fields: { title: '撤回又恢复的通知' } });
    const before = await figures(runtime.database.read, organId, 2026, runtime.clock.today());
    await execute(runtime, withdrawPublication, { organId, id, kind: 'duplicate', reason: '与另一条重复' }, people.signer);
    const after = await figures(runtime.database.read, organId, 2026, runtime.clock.today());
    assert.equal(after.total, before.total);
    await execute(runtime, restore, { organId, id, reason: '核实后并不重复' }, people.clerk);
    const { fields, version } = await view(runtime, id);
    const saved = await execute(runtime, saveDraft, { organId, id, version, fields, bodyHtml: '<p>核实过的内容。</p>' }, people.clerk);
    await execute(runtime, submit, { organId, id, version: saved.version }, people.clerk);
    assert.equal((await publicPublication(runtime.database.read, organId, publicNumber))?.state, 'withdrawn');
    await passAll(runtime, id);
    await execute(runtime, publish, { organId, id, version: saved.version }, people.officer);
    const page = await publicPublication(runtime.database.read, organId, publicNumber);
    assert.equal(page?.state === 'published' && page.bodyHtml, '<p>核实过的内容。</p>');
    assert.equal((await figures(runtime.database.read, organId, 2026, runtime.clock.today())).total, before.total);
  });

  test('a withdrawal keeps the posting with the day it was taken down, and tells the public what stands in its place', async () => {
    const { runtime } = office;
    const wrong = await published(runtime, { fields: { title: '有误的办法' } });
    const right = await published(runtime, { fields: { title: '改正的办法' } });
    const withdraw = (replacedBy: string) =>
      execute(
        runtime,
        withdrawPublication,
        { organId, id: wrong.id, kind: 'mistake', reason: '数字有误', notice: '金额写错，以新发布的为准', replacedBy },
        people.head,
      );
    await assert.rejects(withdraw(wrong.id), refusedWith('不能是它自己'));
    await withdraw(right.id);
    const posting = await runtime.database.read.selectFrom('posting').selectAll().where('publication_id', '=', wrong.id).executeTakeFirst();
    assert.deepEqual([posting?.posted_on, posting?.removed_on, posting?.removed_kind], ['2026-11-23', '2026-11-23', 'withdrawn']);
    const notice = await publicPublication(runtime.database.read, organId, wrong.publicNumber);
    assert.ok(notice?.state === 'withdrawn');
    assert.deepEqual(
      [notice.title, notice.reason, notice.replacedBy?.number],
      ['有误的办法', '内容有误：金额写错，以新发布的为准', right.publicNumber],
    );
  });

  test('the night comes for it however long the program was off, and files the store kept are asked for again', async () => {
    const { runtime } = office;
    assert.equal(nextNight('2026-11-23T10:00:00.000Z'), '2026-11-23T19:30:00.000Z');
    assert.equal(nextNight('2026-11-23T18:00:00.000Z'), '2026-11-23T19:30:00.000Z');
    const fileHash = await store(`${name}的第三份名册`);
    const id = await publishedWith(attached(fileHash));
    await remove(id);
    const jobs = async (kind: string) =>
      (
        await runtime.database.read
          .selectFrom('job')
          .select(['run_at', 'payload'])
          .where('kind', '=', kind)
          .where('state', '=', 'waiting')
          .execute()
      ).filter((job) => kind === rebuildJob.kind || job.payload.includes(id));
    assert.deepEqual(
      (await jobs(rebuildJob.kind)).map((job) => job.run_at),
      ['2026-11-23T19:30:00.000Z'],
    );
    await runtime.database.write.updateTable('job').set({ state: 'dead' }).where('kind', '=', removeFilesJob.kind).execute();
    await turnOfDayJob.run({ day: '' }, { runtime, now: runtime.clock.now(), today: runtime.clock.today() } as JobContext);
    assert.equal((await jobs(removeFilesJob.kind)).length, 1);
  });
});
