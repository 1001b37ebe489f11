import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import type { Refusal } from '#kernel/errors';
import { type Actor, systemActor } from '#kernel/permission';
import { onEachEngine } from '#kernel/testing';
import { explainLate } from './commands/explain-late.ts';
import { registerFormed } from './commands/register-formed.ts';
import { confirmContacts, setThresholds } from './commands/settings.ts';
import { dutySnapshotJob } from './jobs.ts';
import { type Office, openOffice, today } from './office-for-tests.ts';
import { below } from './queries/below.ts';
import { clocks, clockView } from './queries/clocks.ts';
import { coverage } from './queries/coverage.ts';
import { coverageCell } from './queries/coverage-cell.ts';
import { dutyFigures } from './queries/figures.ts';
import { late } from './queries/late.ts';
import { previewFormed } from './queries/preview-formed.ts';
import { staleness } from './queries/staleness.ts';
import { trend } from './queries/trend.ts';
import { reached, within } from './reach.ts';
import { usualThresholds } from './stale/thresholds.ts';
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
    const inTime = await office.public({ title: '按时的通知', formedOn: '2026-11-16', publishedOn: '2026-11-20', columnId });
    const early = { ...reason, publicationId: inTime };
    await assert.rejects(execute(office.runtime, explainLate, early, office.as('handler')), /没有逾期/);
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
