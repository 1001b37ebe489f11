import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { JobContext } from '#jobs';
import { fixedClock } from '#kernel/clock';
import { execute } from '#kernel/command';
import { day } from '#kernel/day';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { discardDraft } from '../commands/discard-draft.ts';
import { revise } from '../commands/revise.ts';
import { saveDraft } from '../commands/save-draft.ts';
import { schedule } from '../commands/schedule.ts';
import { submit } from '../commands/submit.ts';
import { unschedule } from '../commands/unschedule.ts';
import { withdrawPublication } from '../commands/withdraw-publication.ts';
import {
  approved,
  type OfficeForTests,
  openOfficeForTests,
  organId,
  passAll,
  people,
  published,
  uploaded,
  view,
} from '../office-for-tests.ts';
import { findLife } from '../queries/life.ts';
import { listPublications } from '../queries/list-publications.ts';
import { workbench } from '../queries/workbench/index.ts';
import { publishScheduledJob } from './jobs.ts';
import { tries } from './publish-at-its-time.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);
const morning = '2026-11-23T02:00:00.000Z';

onEachEngine('publishing at a set time', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());
  const at = (instant: string) => {
    office.runtime.clock = fixedClock(instant);
  };
  const plan = async (id: string, when: string) => {
    const { version } = await view(office.runtime, id);
    return execute(office.runtime, schedule, { organId, id, version, at: when }, people.officer);
  };
  /** What the worker does with the waiting jobs whose time has come. */
  const work = async (attempt = 1) => {
    const { runtime } = office;
    const now = runtime.clock.now();
    const jobs = await runtime.database.read
      .selectFrom('job')
      .selectAll()
      .where('kind', '=', publishScheduledJob.kind)
      .where('state', '=', 'waiting')
      .where('run_at', '<=', now)
      .execute();
    for (const job of jobs) {
      await publishScheduledJob.run(JSON.parse(job.payload), { runtime, now, today: runtime.clock.today(), attempt } as JobContext);
      await runtime.database.write.updateTable('job').set({ state: 'done' }).where('id', '=', job.id).execute();
    }
  };
  const life = (id: string) => findLife(office.runtime.database.read, { organId, id }, day('2026-11-24'));

  test('what was approved comes out at its minute, in the name of the person who set it', async () => {
    at(morning);
    const id = await approved(office.runtime);
    assert.deepEqual(await plan(id, '2026-11-24 09:00'), { plannedAt: '2026-11-24T01:00:00.000Z' });
    const waiting = await listPublications(office.runtime.database.read, { organId, state: 'scheduled' }, office.runtime.clock.today());
    assert.deepEqual(
      waiting.rows.map((row) => [row.id, row.scheduledAt]),
      [[id, '2026-11-24T01:00:00.000Z']],
    );
    await work();
    assert.equal((await view(office.runtime, id)).state, 'approved');
    at('2026-11-24T01:00:05.000Z');
    await work();
    const now = await view(office.runtime, id);
    assert.deepEqual([now.state, now.publishedOn, now.savedBy], ['published', '2026-11-24', '（演示）officer']);
    const [edition] = (await life(id)).editions;
    assert.deepEqual([edition?.plannedAt, edition?.lateMinutes], ['2026-11-24T01:00:00.000Z', 0]);
  });

  test('when the program was off at that minute it comes out on its return, and its true time is kept', async () => {
    at(morning);
    const id = await approved(office.runtime);
    await plan(id, '2026-11-23 20:00');
    at('2026-11-23T17:30:00.000Z');
    await work();
    const shown = await life(id);
    const [edition] = shown.editions;
    assert.deepEqual(
      [edition?.publishedAt, edition?.plannedAt, edition?.lateMinutes],
      ['2026-11-23T17:30:00.000Z', '2026-11-23T12:00:00.000Z', 330],
    );
    assert.deepEqual(shown.deeds.find((one) => one.verb === 'publish')?.details, ['首次公开', '定时发布，因停机晚发330分钟']);
    assert.equal((await view(office.runtime, id)).publishedOn, '2026-11-24');
  });

  test('a minute that is past, does not exist or is far away is refused with a sentence', async () => {
    at(morning);
    const id = await approved(office.runtime);
    await assert.rejects(plan(id, '2026-11-23 09:59'), refusedWith('已经过了'));
    await assert.rejects(plan(id, '2026-02-30 09:00'), refusedWith('几点几分'));
    await assert.rejects(plan(id, '2027-12-01 09:00'), refusedWith('一年以内'));
    await plan(id, '2026-11-24 09:00');
    await assert.rejects(plan(id, '2026-11-25 09:00'), refusedWith('已经定了发布时间'));
  });

  test('a minute after the last day in time asks for the reason, which is kept', async () => {
    at(morning);
    const { runtime } = office;
    const id = await approved(runtime);
    const { version } = await view(runtime, id);
    const late = { organId, id, version, at: '2026-12-15 09:00' };
    await assert.rejects(execute(runtime, schedule, late, people.officer), refusedWith('公开期限是2026年12月14日'));
    await execute(runtime, schedule, { ...late, reason: '等县里一起公布' }, people.officer);
    assert.equal((await life(id)).schedule?.reason, '等县里一起公布');
  });

  test('files that today’s rules have not seen are looked through first; it comes out a little later by itself', async () => {
    at(morning);
    const { runtime } = office;
    const fileHash = 'c'.repeat(64);
    await uploaded(runtime, fileHash, '名额.pdf');
    const file = { id: '1', fileHash, title: '名额', fileName: '名额.pdf', size: 12, mediaType: 'application/pdf' };
    const id = await approved(runtime, { fields: { attachments: [file] } });
    await plan(id, '2026-11-24 09:00');
    const check = () => runtime.database.write.updateTable('attachment_screening').where('file_hash', '=', fileHash);
    await check().set({ rules: 'former' }).execute();
    at('2026-11-24T01:00:00.000Z');
    await assert.rejects(work(1), refusedWith('重新检查'));
    const asked = await runtime.database.read
      .selectFrom('attachment_screening')
      .select('state')
      .where('file_hash', '=', fileHash)
      .execute();
    assert.deepEqual([asked[0]?.state, (await life(id)).schedule?.state], ['pending', 'waiting']);
    await check().set({ state: 'done', findings: '[]' }).execute();
    at('2026-11-24T01:00:10.000Z');
    await work(2);
    assert.equal((await view(runtime, id)).state, 'published');
  });

  test('what hinders it again and again stops it in the end, so that somebody is told', async () => {
    at(morning);
    const { runtime } = office;
    const fileHash = 'd'.repeat(64);
    await uploaded(runtime, fileHash, '名额.pdf');
    const file = { id: '1', fileHash, title: '名额', fileName: '名额.pdf', size: 12, mediaType: 'application/pdf' };
    const id = await approved(runtime, { fields: { attachments: [file] } });
    await plan(id, '2026-11-24 09:00');
    await runtime.database.write.updateTable('attachment_screening').set({ state: 'pending' }).where('file_hash', '=', fileHash).execute();
    at('2026-11-24T01:00:00.000Z');
    await work(tries);
    assert.deepEqual([(await life(id)).schedule?.state, (await view(runtime, id)).state], ['stopped', 'approved']);
    await execute(runtime, discardDraft, { organId, id, reason: '不发了' }, people.clerk);
  });

  test('a change of the text takes the time away, and so does whoever set it', async () => {
    at(morning);
    const id = await approved(office.runtime);
    await plan(id, '2026-11-24 09:00');
    const { fields, version } = await view(office.runtime, id);
    await execute(office.runtime, saveDraft, { organId, id, version, fields, bodyHtml: '<p>改过的话。</p>' }, people.clerk);
    assert.deepEqual([(await life(id)).schedule?.state, (await view(office.runtime, id)).scheduledAt], ['cancelled', null]);
    const other = await approved(office.runtime);
    await plan(other, '2026-11-24 09:00');
    await execute(office.runtime, unschedule, { organId, id: other }, people.signer);
    at('2026-11-24T02:00:00.000Z');
    await work();
    assert.deepEqual([(await view(office.runtime, id)).state, (await view(office.runtime, other)).state], ['writing', 'approved']);
  });

  test('what stands in the way at that minute stops it, and author and signer read why on the workbench', async () => {
    at(morning);
    const { runtime } = office;
    const id = await approved(runtime, { fields: { title: '要停下的通知' } });
    await plan(id, '2026-11-24 09:00');
    const { fields } = await view(runtime, id);
    await runtime.database.write
      .updateTable('site_column')
      .set({ closed_at: morning })
      .where('organ_id', '=', organId)
      .where('id', '=', fields.columnId)
      .execute();
    at('2026-11-24T01:00:00.000Z');
    await work();
    const shown = await life(id);
    assert.equal((await view(runtime, id)).state, 'approved');
    assert.deepEqual([shown.schedule?.state, shown.deeds[0]?.title], ['stopped', '定时发布没有发出']);
    assert.match(shown.schedule?.problem ?? '', /这个栏目不在了/);
    for (const who of ['clerk', 'signer'] as const) {
      const { groups } = await workbench({
        db: runtime.database.read,
        organId,
        actor: people[who],
        today: runtime.clock.today(),
        services: runtime.services,
      });
      const stopped = groups.find((one) => one.key === 'stopped');
      assert.deepEqual(
        stopped?.items.map((one) => [one.title, one.level]),
        [['要停下的通知', 'red']],
        who,
      );
    }
    await runtime.database.write.updateTable('site_column').set({ closed_at: null }).where('id', '=', fields.columnId).execute();
  });

  test('withdrawing the live text ends the time set for its revision', async () => {
    at(morning);
    const { runtime } = office;
    const { id } = await published(runtime);
    const change = { changeKind: 'update', changeNote: '更新联系方式。', changedOn: '2026-11-20' };
    await execute(runtime, revise, { organId, id, ...change }, people.clerk);
    const { fields, version } = await view(runtime, id);
    const saved = await execute(runtime, saveDraft, { organId, id, version, fields, bodyHtml: '<p>新的联系方式。</p>' }, people.clerk);
    await execute(runtime, submit, { organId, id, version: saved.version }, people.clerk);
    await passAll(runtime, id);
    await plan(id, '2026-11-24 09:00');
    await execute(runtime, withdrawPublication, { organId, id, kind: 'other', reason: '内容需要核实' }, people.signer);
    at('2026-11-24T01:00:00.000Z');
    await work();
    const now = await view(runtime, id);
    assert.deepEqual([now.publicState, now.state, now.scheduledAt], ['withdrawn', 'writing', null]);
  });
});
