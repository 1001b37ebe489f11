import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { bytesOfBuffer, openSheets } from '#documents';
import { execute } from '#kernel/command';
import type { Refusal } from '#kernel/errors';
import { type Actor, systemActor } from '#kernel/permission';
import { onEachEngine } from '#kernel/testing';
import { listPublications, nameItem } from '#publication';
import { explainLate } from './commands/explain-late.ts';
import { registerFormed } from './commands/register-formed.ts';
import { confirmContacts, setThresholds } from './commands/settings.ts';
import { dutySnapshotJob } from './jobs.ts';
import { type Office, openOffice, today } from './office-for-tests.ts';
import { below } from './queries/below.ts';
import { clocks, clockView } from './queries/clocks.ts';
import { coverage } from './queries/coverage.ts';
import { coverageCell } from './queries/coverage-cell.ts';
import { exportCoverage } from './queries/export-coverage.ts';
import { dutyFigures } from './queries/figures.ts';
import { late } from './queries/late.ts';
import { previewFormed } from './queries/preview-formed.ts';
import { staleness } from './queries/staleness.ts';
import { trend } from './queries/trend.ts';
import { reached, within } from './reach.ts';
import { usualThresholds } from './stale/thresholds.ts';
import { dutyWork } from './work.ts';
import './forget.ts';

onEachEngine('the watch over duties', (engine) => {
  let office: Office;
  let organId: string;
  let itemId: string;
  let monthly: string;
  let columnId: string;
  before(async () => {
    office = await openOffice(engine);
    organId = office.organId;
    columnId = await office.columnOf('social-assistance');
    itemId = await office.item({ level2: '临时救助', timeLimit: '信息形成之日起3个工作日内', columnId });
    monthly = await office.item({ level2: '每月名单', timeLimit: '每月10日前', columnId });
    await office.inForceFrom('2026-09-01');
  });
  after(() => office.close());
  const db = () => office.runtime.database.read;
  const paste = (text: string) => ({ organId, text, kind: 'policy', columnId: '', departmentId: '' });

  test('an item nobody writes for goes red month by month, and green once something is published for it', async () => {
    const months = { from: '2026-09', to: '2026-11' };
    const cellsOf = async () => (await coverage(db(), organId, months, today)).rows.find((row) => row.name === '每月名单')!;
    const red = await cellsOf();
    assert.deepEqual([red.cells, red.now, red.by], ['ooo', 'overdue', 'nothing']);
    await office.public({ title: '十一月低保名单', formedOn: '2026-11-16', publishedOn: '2026-11-20', columnId, itemId: monthly });
    const green = await cellsOf();
    assert.deepEqual([green.cells.at(-1), green.counts.at(-1), green.by], ['l', 1, 'link']);
    const cell = await coverageCell(db(), organId, { itemId: red.itemId, from: '2026-11', to: '2026-11' }, today);
    assert.deepEqual(
      cell.publications.map((one) => one.title),
      ['十一月低保名单'],
    );
  });

  test('what only stands in the column is told as a guess, until somebody says which item it serves', async () => {
    const place = await office.columnOf('social-security');
    const guessed = await office.item({ level2: '参保登记指南', timeLimit: '信息形成之日起20个工作日内', columnId: place });
    const onRequest = await office.item({ level2: '参保人名单', timeLimit: '永久公开', columnId: place, mode: 'onRequest' });
    await office.inForceFrom('2026-10-01');
    const id = await office.public({ title: '参保指南', formedOn: '2026-11-02', publishedOn: '2026-11-05', columnId: place });
    const month = { from: '2026-11', to: '2026-11' };
    const asked = async () => {
      const { rows, total } = await coverage(db(), organId, month, today);
      const row = rows.find((one) => one.itemId === guessed)!;
      return [row.now, row.by, total.guessed];
    };
    assert.deepEqual(await asked(), ['guessed', 'column', 1]);
    const { rows } = await coverage(db(), organId, month, today);
    const nowhere = await coverage(db(), organId, { ...month, domain: '没有这个领域' }, today);
    assert.deepEqual(
      [nowhere.rows.length, nowhere.total.items, nowhere.byDomain[0]?.items],
      [0, 0, rows.length],
      'numbers are of the rows they lead to',
    );
    assert.ok(!rows.some((row) => row.itemId === onRequest), 'what is opened on request only is owed to nobody');
    assert.equal((await dutyFigures(db(), organId, today)).itemsGuessed, 1);
    const cell = await coverageCell(db(), organId, { itemId: guessed, ...month }, today);
    assert.deepEqual([cell.by, cell.publications.map((one) => one.id)], ['column', [id]]);
    const said = { organId, id, itemId: guessed, serves: true };
    await assert.rejects(execute(office.runtime, nameItem, said, office.as('reviewer')), /没有“起草政府信息”的权限/);
    await assert.rejects(execute(office.runtime, nameItem, { ...said, itemId: 'gone' }, office.as('handler')), /没有这个事项/);
    await execute(office.runtime, nameItem, said, office.as('handler'));
    assert.deepEqual(await asked(), ['good', 'link', 0]);
    await execute(office.runtime, nameItem, { ...said, serves: false }, office.as('handler'));
    assert.deepEqual(await asked(), ['guessed', 'column', 1]);
  });

  test('the workbook says in every cell what is only a guess', async () => {
    const book = new PassThrough();
    const bytes = buffer(book);
    await exportCoverage(db(), organId, { from: '2026-11', to: '2026-11' }, today, book);
    const [sheet] = await openSheets(bytesOfBuffer(await bytes));
    const rows = (await Array.fromAsync(sheet!.rows())).map((row) => row.cells);
    const line = rows.find((cells) => cells.includes('参保登记指南'))!;
    assert.deepEqual(line.slice(6), ['按栏目推算', '按栏目推算', '已公开（推算） 1']);
  });

  test('what is written for an item has the shorter of its limits; the counting is shown', async () => {
    const id = await office.draft({ title: '临时救助公示', formedOn: '2026-11-18', itemId });
    const line = (await clocks(db(), organId, {}, today)).find((one) => one.id === id)!;
    assert.deepEqual([line.dueOn, line.level, line.leftInWords], ['2026-11-23', 'amber', '今天是最后一天']);
    assert.match(line.limitBy, /目录事项/);
    const counted = await clockView(db(), organId, id, today);
    assert.deepEqual(
      counted.counted.map((one) => one.day),
      ['2026-11-19', '2026-11-20', '2026-11-23'],
    );
    assert.equal(counted.overdue, false);
    const { rows } = await listPublications(db(), { organId, text: '临时救助公示' }, today);
    assert.equal(rows.find((row) => row.id === id)?.dueOn, '2026-11-23', 'the list says the same day');
  });

  test('the workbench reminds of the days the clocks show: writers of their own, the office of all', async () => {
    await office.draft({ title: '迟了的通知', formedOn: '2026-09-01' });
    await office.draft({ title: '还早的通知', formedOn: '2026-11-20' });
    const due = async (actor: Actor) =>
      (await dutyWork({ db: db(), organId, actor, today, services: office.runtime.services }))
        .find((group) => group.key === 'due')!
        .items.map((one) => [one.title, one.level]);
    const both = [
      ['迟了的通知', 'red'],
      ['临时救助公示', 'amber'],
    ];
    assert.deepEqual(await due(office.as('disclosureOfficer')), both);
    assert.deepEqual(await due(office.as('handler')), both);
    assert.deepEqual(await due({ ...office.as('handler'), personId: 'colleague' }), []);
  });

  test('a month of the register of documents becomes drafts whose days run from birth; looked at first, never twice', async () => {
    const text = [
      '文号\t标题\t成文日期\t公开属性',
      '镇政发〔2026〕31号\t关于做好冬春农田水利工作的通知\t2026年10月8日\t主动公开',
      '镇政发〔2026〕32号\t关于人员岗位调整的内部方案\t2026-11-19\t不予公开',
    ].join('\n');
    const seen = await previewFormed(db(), paste(text), today);
    assert.deepEqual([seen.right, seen.wrong, seen.duplicates], [2, 0, 0]);
    assert.equal(seen.lines[0]!.dueOn, '2026-11-04');
    const { registered } = await execute(office.runtime, registerFormed, paste(text), office.as('disclosureOfficer'));
    assert.equal(registered, 2);
    const line = (await clocks(db(), organId, { text: '冬春农田' }, today))[0]!;
    assert.deepEqual([line.level, line.stateName, line.documentNumber], ['red', '还没有动笔', '镇政发〔2026〕31号']);
    assert.equal((await clocks(db(), organId, { text: '岗位调整' }, today)).length, 0, '不主动公开的不计算公开期限');
    assert.equal((await previewFormed(db(), paste(text), today)).duplicates, 2);
    assert.equal((await execute(office.runtime, registerFormed, paste(text), office.as('disclosureOfficer'))).registered, 0);
  });

  test('lines with mistakes are told one by one and nothing is registered', async () => {
    const wrong = '\t2026-13-40\n没有日期的文件\n将来的文件\t2027-01-01';
    const seen = await previewFormed(db(), paste(wrong), today);
    assert.equal(seen.wrong, 3);
    await assert.rejects(
      execute(office.runtime, registerFormed, paste(wrong), office.as('disclosureOfficer')),
      (error: Refusal) => error.kind === 'blocked' && /3行有错/.test(error.message),
    );
    const unknown = { ...paste('某文件\t2026-11-01'), kind: 'no-such-kind' };
    await assert.rejects(execute(office.runtime, registerFormed, unknown, office.as('disclosureOfficer')), /请选择信息种类/);
    await assert.rejects(
      execute(office.runtime, registerFormed, paste('某文件\t2026-11-01'), office.as('signer')),
      /没有“登记形成的信息”的权限/,
    );
  });

  test('what came late is listed with its reason and counted for the year', async () => {
    const id = await office.public({ title: '迟到的通知', formedOn: '2026-09-01', publishedOn: '2026-11-20', columnId });
    const before = await late(db(), organId, { year: 2026, reason: 'missing' }, today);
    assert.ok(before.rows.some((row) => row.id === id && row.lateBy > 0));
    const reason = { organId, publicationId: id, edition: 1, kind: 'secrecy', reason: '报县保密部门确定，用了五周。' };
    await assert.rejects(execute(office.runtime, explainLate, { ...reason, reason: '忙' }, office.as('handler')), /请写明原因/);
    await execute(office.runtime, explainLate, reason, office.as('handler'));
    await execute(office.runtime, explainLate, { ...reason, reason: '报县保密部门确定，用了六周。' }, office.as('handler'));
    const { rows, figures } = await late(db(), organId, { year: 2026, reason: 'given' }, today);
    assert.deepEqual(
      rows.map((row) => [row.id, row.kindName, row.reason]),
      [[id, '保密审查送上级确定', '报县保密部门确定，用了六周。']],
    );
    assert.equal(figures.inTime + figures.late, figures.published);
    assert.deepEqual(figures.byKind, [{ kind: 'secrecy', name: '保密审查送上级确定', count: 1 }]);
    assert.deepEqual(figures.byDepartment, [{ departmentId: 'none', name: '没有责任科室', count: figures.late }]);
    const nobodys = await late(db(), organId, { year: 2026, departmentId: 'none' }, today);
    assert.equal(nobodys.rows.length, figures.late, 'a number is of the rows it leads to');
    const inTime = await office.public({ title: '按时的通知', formedOn: '2026-11-16', publishedOn: '2026-11-20', columnId });
    const early = { ...reason, publicationId: inTime };
    await assert.rejects(execute(office.runtime, explainLate, early, office.as('handler')), /没有逾期/);
  });

  test('why something not yet public is late can be said before, and is there in its parts to be changed', async () => {
    const id = await office.draft({ title: '还没有发的通知', formedOn: '2026-09-02' });
    const said = { kind: 'wording', reason: '等县里的配套办法。' };
    const line = async () => (await clocks(db(), organId, {}, today)).find((one) => one.id === id);
    assert.equal((await line())?.late, null);
    await execute(office.runtime, explainLate, { organId, publicationId: id, edition: 1, ...said }, office.as('handler'));
    assert.deepEqual((await line())?.late, { ...said, kindName: '等待上级口径或配套文件' });
  });

  test("an inspection of tomorrow: thresholds of one's own, contacts tried, two people at once", async () => {
    const first = await staleness(db(), organId, today);
    assert.equal(first.vetoes.find((one) => one.rule === 'empty')?.now, true);
    assert.ok(first.rows.some((row) => row.rule === 'contacts'));
    assert.ok(first.rows.every((row) => row.path.startsWith('/')));
    await execute(office.runtime, confirmContacts, { organId }, office.as('disclosureOfficer'));
    const setting = { organId, version: 1, thresholds: { ...usualThresholds, emptyColumns: 100 } };
    await execute(office.runtime, setThresholds, setting, office.as('disclosureHead'));
    await assert.rejects(execute(office.runtime, setThresholds, setting, office.as('disclosureOfficer')), /刚刚被别人改过/);
    const then = await staleness(db(), organId, today);
    assert.equal(then.vetoes.find((one) => one.rule === 'empty')?.now, false);
    assert.ok(!then.rows.some((row) => row.rule === 'contacts'));
    assert.equal(then.contactsCheckedOn, today);
  });

  test('one text below a first-level column keeps the whole of it fresh, however old the columns beside it are', async () => {
    const [normative, own] = [await office.columnOf('normative-documents'), await office.columnOf('town-documents')];
    await office.public({ title: '旧的规范性文件', formedOn: '2025-01-06', publishedOn: '2025-01-08', columnId: normative });
    const policies = async () =>
      (await staleness(db(), organId, today)).rows.filter((row) => row.rule === 'notice').map((row) => row.title);
    assert.deepEqual(await policies(), ['政策文件']);
    await office.public({ title: '新的通知', formedOn: '2026-11-16', publishedOn: '2026-11-20', columnId: own });
    assert.deepEqual(await policies(), []);
  });

  test('every night the figures are kept once, and the superior sees them of the organs below, of no others', async () => {
    const figures = await dutyFigures(db(), organId, today);
    const night = { runtime: office.runtime, today } as Parameters<typeof dutySnapshotJob.run>[1];
    await dutySnapshotJob.run({ day: today }, night);
    await dutySnapshotJob.run({ day: today }, night);
    assert.deepEqual((await trend(db(), organId)).points, [{ day: today, figures }]);
    const county = await db().selectFrom('organ').selectAll().where('id', '=', organId).executeTakeFirstOrThrow();
    await office.runtime.database.write
      .insertInto('organ')
      .values({ ...county, id: 'county', slug: 'xian', name: '示范县人民政府' })
      .execute();
    await office.runtime.database.write.updateTable('organ').set({ parent_id: 'county' }).where('id', '=', organId).execute();
    const { rows } = await below(db(), 'county', today);
    assert.deepEqual(rows, [{ organId, organName: '示范镇人民政府', slug: 'shifan', figures }]);
    assert.equal(await within(db(), 'county', organId), organId);
    await assert.rejects(within(db(), organId, 'county'), /下面没有这个机关/);
    const at = (role: string): Actor => ({ ...systemActor, kind: 'person', personId: 'x', grants: [{ organId: 'county', role }] });
    assert.equal(await reached(db(), at('supervisor'), 'county', organId), organId);
    assert.equal(await reached(db(), at('handler'), 'county', undefined), 'county');
    await assert.rejects(reached(db(), at('handler'), 'county', organId), /没有“督查下级机关公开情况”的权限/);
  });
});
