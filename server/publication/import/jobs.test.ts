import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { JobContext } from '#jobs';
import { execute } from '#kernel/command';
import { day } from '#kernel/day';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { applyImport } from '../commands/apply-import.ts';
import { cancelImport } from '../commands/cancel-import.ts';
import { recheckImport } from '../commands/recheck-import.ts';
import { startImport } from '../commands/start-import.ts';
import { type OfficeForTests, openOfficeForTests, organId, people } from '../office-for-tests.ts';
import { findImport, listImportRows } from '../queries/imports.ts';
import { checkRun } from './check-run.ts';
import { clearImports } from './clear-imports.ts';
import { importPublications } from './cli.ts';
import { ledgerJobs } from './jobs.ts';
import { headings, onSite, onWechat, storedCsv, storedXlsx } from './sheets-for-tests.ts';
import { type LedgerSource, sourceOfRows } from './source.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);

onEachEngine('the jobs of an import', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());

  /** Does what a worker does with the jobs that wait. */
  async function work(): Promise<void> {
    const { runtime } = office;
    const db = runtime.database.write;
    for (const job of await db.selectFrom('job').selectAll().where('state', '=', 'waiting').orderBy('id').execute()) {
      await db.updateTable('job').set({ state: 'done', unique_key: null }).where('id', '=', job.id).execute();
      const definition = ledgerJobs.find((one) => one.kind === job.kind);
      const context = { runtime, now: runtime.clock.now(), today: runtime.clock.today() } as JobContext;
      await definition?.run(JSON.parse(job.payload) as never, context);
    }
  }
  const start = (fileHash: string) => execute(office.runtime, startImport, { organId, fileHash, fileName: '台账.xlsx' }, people.officer);
  const see = (runId: string) => findImport(office.runtime.database.read, people.officer, { organId, runId });
  const step = async (runId: string, verb: string) =>
    (await see(runId)).steps.find((one) => one.verb === verb)?.blockers.map((one) => one.message);

  test('of a file with 1,037 lines the 37 wrong ones are named with their line; the others wait to be imported', async () => {
    const rows = [
      ...Array.from({ length: 1000 }, (_, i) => (i % 2 ? onSite(i) : onWechat(i))),
      ...Array.from({ length: 37 }, (_, i) => onSite(5000 + i, { 公开日期: '2022年13月1日' })),
    ];
    const { id } = await start(await storedXlsx(office.runtime, [headings, ...rows]));
    assert.equal((await see(id)).state, 'uploaded');
    await work();
    const run = await see(id);
    assert.deepEqual([run.state, run.total, run.checked, run.right, run.wrong, run.duplicates], ['checked', 1037, 1037, 1000, 37, 0]);
    const wrong = await listImportRows(office.runtime.database.read, { organId, runId: id }, { state: 'wrong', page: 2, pageSize: 20 });
    assert.deepEqual([wrong.total, wrong.rows.length], [37, 17]);
    assert.deepEqual(wrong.rows.at(-1)?.problems, [{ column: '公开日期', message: '第 1038 行“公开日期”：2022年13月1日没有这一天。' }]);
    assert.match((await step(id, 'applyImport'))?.join() ?? '', /还有 37 行有错/);
    assert.deepEqual(await step(id, 'applyOnlyRight'), []);
    await assert.rejects(execute(office.runtime, applyImport, { organId, runId: id }, people.officer), refusedWith('还有 37 行有错'));
    await execute(office.runtime, applyImport, { organId, runId: id, onlyRight: true }, people.officer);
    await work();
    const done = await see(id);
    assert.deepEqual([done.state, done.applied, done.onlyRight], ['done', 1000, true]);
    assert.match((await step(id, 'applyImport'))?.join() ?? '', /“已导入”，不能导入/);
  });

  test('a check that was killed goes on after its last line and comes to the same end', async () => {
    const rows = Array.from({ length: 900 }, (_, i) =>
      i === 700 ? onSite(3, { 标题: '断点通知' }) : onSite(i, { 标题: i === 3 ? '断点通知' : `断点第${i}号` }),
    );
    const { id } = await start(await storedXlsx(office.runtime, [headings, ...rows]));
    await office.runtime.database.write.deleteFrom('job').execute();
    const key = { organId, runId: id };
    const whole = () => sourceOfRows([headings, ...rows]);
    const cut = async (): Promise<LedgerSource> => {
      const source = await whole();
      return { ...source, rows: () => until(source, 500) };
    };
    const parts = { runtime: office.runtime, today: office.runtime.clock.today() };
    await assert.rejects(checkRun(key, cut, parts), /killed/);
    const half = await see(id);
    assert.deepEqual([half.state, half.checked], ['checking', 400]);
    await checkRun(key, whole, parts);
    const run = await see(id);
    assert.deepEqual([run.state, run.total, run.right, run.duplicates, run.wrong], ['checked', 900, 899, 1, 0]);
    const lines = await office.runtime.database.read.selectFrom('import_row').select('line').where('run_id', '=', id).execute();
    assert.equal(new Set(lines.map((one) => one.line)).size, 900);
  });

  test('a file is checked again after what it lacked was added, and can be given up', async () => {
    const { id } = await start(await storedCsv(office.runtime, '标题,公开渠道,公开日期,责任科室\n甲,微信,2022-3-5,农业农村科\n'));
    await work();
    assert.equal((await see(id)).wrong, 1);
    const department = {
      organ_id: organId,
      id: 'd1',
      slug: 'd1',
      name: '农业农村科',
      other_names: '',
      kind: '',
      discloses: '',
      position: 1,
    };
    await office.runtime.database.write.insertInto('department').values(department).execute();
    await execute(office.runtime, recheckImport, { organId, runId: id }, people.officer);
    await work();
    assert.deepEqual([(await see(id)).wrong, (await see(id)).right], [0, 1]);
    await execute(office.runtime, cancelImport, { organId, runId: id }, people.officer);
    assert.equal((await see(id)).state, 'cancelled');
    assert.equal((await listImportRows(office.runtime.database.read, { organId, runId: id }, {})).total, 0);
  });

  test('a ledger under a title line is read; a file that is no table says so', async () => {
    const { id } = await start(await storedCsv(office.runtime, '2022年公开台账\n\n标题;公开渠道;公开日期\n防汛演练;公示栏;2022/3/5\n'));
    const { id: bad } = await start(await storedCsv(office.runtime, 'MZ\u0000\u0001\u0002 not a table'));
    await work();
    assert.deepEqual([(await see(id)).state, (await see(id)).right], ['checked', 1]);
    const failed = await see(bad);
    assert.equal(failed.state, 'failed');
    assert.match(failed.problem ?? '', /[\u4e00-\u9fff]/);
  });

  test('a file that never arrived cannot be imported', async () => {
    await assert.rejects(start('0'.repeat(64)), refusedWith('没有收到这个文件'));
  });

  test('an import is decided once: the second person reads that it is under way', async () => {
    const { id } = await start(await storedCsv(office.runtime, '标题,公开渠道,公开日期\n乙,微信,2022-3-5\n'));
    await work();
    const both = await Promise.allSettled([1, 2].map(() => execute(office.runtime, applyImport, { organId, runId: id }, people.officer)));
    assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected']);
    await work();
    assert.equal((await see(id)).applied, 1);
  });

  test('after a month the lines of an import are gone, its counts stay; what nobody decided on is given up', async () => {
    const { runtime } = office;
    const { id: ended } = await start(await storedCsv(runtime, '标题,公开渠道,公开日期\n丙,微信,2022-3-5\n丙,微信,2022年13月1日\n'));
    const { id: open } = await start(await storedCsv(runtime, '标题,公开渠道,公开日期\n丁,微信,2022-3-5\n'));
    await work();
    await execute(runtime, applyImport, { organId, runId: ended, onlyRight: true }, people.officer);
    await work();
    const count = async (runId: string) => (await listImportRows(runtime.database.read, { organId, runId }, {})).rows.length;
    await clearImports(runtime.database.write, day('2026-12-20'));
    assert.deepEqual([await count(ended), await count(open), (await see(open)).state], [2, 1, 'checked']);
    await clearImports(runtime.database.write, day('2026-12-24'));
    assert.deepEqual([await count(ended), await count(open), (await see(open)).state], [0, 0, 'cancelled']);
    assert.deepEqual([(await see(ended)).applied, (await see(ended)).wrong], [1, 1]);
  });

  test('the command line checks by default, imports with --apply, and answers in numbers', async () => {
    const { runtime } = office;
    const { writeFile } = await import('node:fs/promises');
    const file = `${runtime.services.dataFolder}/命令行.csv`;
    await writeFile(file, '标题,公开渠道,公开日期\n命令行甲,微信,2022-3-5\n命令行乙,微信,2022年13月1日\n');
    const call = { organSlug: 'shifan', file, apply: false, onlyRight: false, json: false };
    const checked = await importPublications(runtime, people.officer, call);
    assert.equal(checked.code, 1);
    assert.match(checked.out, /共 2 行：正确 1，有错 1，重复 0。\n {2}第 3 行“公开日期”：2022年13月1日没有这一天。\n只作了核对/);
    const shown: string[] = [];
    const applied = await importPublications(runtime, people.officer, {
      ...call,
      apply: true,
      onlyRight: true,
      json: true,
      show: (text) => shown.push(text),
    });
    assert.equal(applied.code, 0);
    assert.equal((JSON.parse(applied.out) as { applied: number }).applied, 1);
    assert.ok(
      shown.some((text) => text.includes('核对 [') && text.includes('2/2')) &&
        shown.some((text) => text.includes('导入 [') && text.includes('1/1')),
    );
    assert.deepEqual(await importPublications(runtime, people.officer, { ...call, file: '/no/such.xlsx' }), {
      code: 2,
      out: '',
      err: '找不到文件 /no/such.xlsx。\n',
    });
    assert.match((await importPublications(runtime, people.officer, { ...call, organSlug: 'nobody' })).err, /没有代号为“nobody”的机关/);
  });
});

async function* until(source: LedgerSource, count: number) {
  let n = 0;
  for await (const row of source.rows()) {
    if (n++ >= count) throw new Error('killed');
    yield row;
  }
}
