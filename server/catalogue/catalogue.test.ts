// The catalogue through its commands: adopting, confirming, versions, what applies on a day.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { day } from '#kernel/day';
import { onEachEngine } from '#kernel/testing';
import { assignItems } from './commands/assign-items.ts';
import { confirmProposals } from './commands/confirm-proposals.ts';
import { putInForce, takeBackVersion } from './commands/put-in-force.ts';
import { addItem, editItem } from './commands/save-item.ts';
import { setDomain } from './commands/set-domain.ts';
import { switchOff, switchOn } from './commands/switch-item.ts';
import { allItems } from './find-item.ts';
import { fieldsOf } from './item.ts';
import { type Office, openOffice, typedItem } from './office-for-tests.ts';
import { starterPlan } from './plan-starter.ts';
import { catalogueWork } from './queries/catalogue-work.ts';
import { compareVersions } from './queries/compare.ts';
import { findItemView } from './queries/find-item-view.ts';
import { catalogueChoices, catalogueVersions, itemsInForce, versionOn } from './queries/in-force.ts';
import { listItems } from './queries/list-items.ts';
import { overview } from './queries/overview.ts';
import { versionItems } from './queries/version-views.ts';

onEachEngine('the catalogue of duties', (engine) => {
  let office: Office;
  before(async () => {
    office = await openOffice(engine);
  });
  after(() => office.close());

  const read = () => office.runtime.database.read;
  const look = () => overview(read(), office.organId, office.runtime.clock.today());
  const tell = async (of: Parameters<typeof execute>[1], input: object, by = office.officer) =>
    (await execute(office.runtime, of as never, { organId: office.organId, ...input } as never, by)) as never as Record<string, never>;
  const refused = (told: Promise<unknown>, words: RegExp) => assert.rejects(told, (error: Error) => words.test(error.message));
  const list = (of: object = {}) => listItems(read(), { organId: office.organId, pageSize: 200, ...of });

  test('what adopting adds is shown before, domain by domain; a town is concerned with thirteen', async () => {
    const plan = await starterPlan(read(), office.organId, 'town');
    assert.deepEqual([plan.domains.length, plan.domains.filter((one) => one.involved).length, plan.already], [26, 13, 0]);
    assert.equal(
      plan.toAdd,
      plan.domains.reduce((sum, one) => sum + one.toAdd, 0),
    );
    assert.ok(plan.domains.filter((one) => !one.involved).every((one) => one.sentence.length > 8 && one.toAdd === 0));
    assert.deepEqual(await office.adopt(), { added: plan.toAdd, proposals: plan.proposals });
  });

  test('adopting again adds nothing', async () => {
    assert.deepEqual(await office.adopt(), { added: 0, proposals: 0 });
    assert.equal((await look()).domains.length, 26);
  });

  test('what nobody compared with a published page is a proposal and enters no version', async () => {
    const { proposals, active } = await look();
    assert.ok(proposals > 20 && active > 90);
    const { rows } = await list({ state: 'proposal' });
    assert.ok(rows.every((row) => row.source.startsWith('未见原页')));
    const made = await tell(putInForce, { effectiveOn: '2025-01-01', note: '首版' }, office.head);
    assert.deepEqual(made, { n: 1, items: active });
  });

  test('a proposal is switched on only with what it was compared with, by name and day', async () => {
    const { rows } = await list({ state: 'proposal' });
    const ids = rows.slice(0, 2).map((row) => row.id);
    await refused(tell(confirmProposals, { ids, comparedWith: ' ' }), /同什么核对过/);
    assert.deepEqual(await tell(confirmProposals, { ids, comparedWith: '县级标准目录（2024年）' }), { confirmed: 2 });
    const view = await findItemView(read(), { organId: office.organId, id: ids[0]! }, day('2026-11-23'));
    assert.deepEqual([view.state, view.confirmedWith, view.inForceSince], ['active', '县级标准目录（2024年）', null]);
    await refused(tell(confirmProposals, { ids, comparedWith: '县级标准目录' }), /已经不是待核对/);
    assert.ok(office.entries.some((entry) => entry.verb === 'catalogue.confirm' && entry.changes.length === 2));
  });

  test('switching off needs a reason, and switching on brings a proposal back as a proposal', async () => {
    const [{ id } = { id: '' }] = (await list({ state: 'proposal' })).rows;
    await refused(tell(switchOff, { id, reason: '' }), /为什么停用/);
    await tell(switchOff, { id, reason: '本镇没有这项业务' });
    await refused(tell(switchOff, { id, reason: '再停' }), /已经停用/);
    await tell(switchOn, { id });
    assert.equal((await findItemView(read(), { organId: office.organId, id }, day('2026-11-23'))).state, 'proposal');
  });

  test('an item is typed with all its columns; the same one twice, a limit that is too long and an unknown office are refused', async () => {
    await refused(tell(addItem, typedItem({ level1: '', channels: [] })), /一级事项.*渠道/);
    await refused(tell(addItem, typedItem({ timeLimit: '60个工作日内', rule: { ...typedItem().rule, n: 60 } })), /法律、法规/);
    await refused(tell(addItem, typedItem({ departmentId: 'nobody' })), /科室/);
    await refused(tell(addItem, typedItem({ statutoryItem: '20-99' })), /法定事项/);
    await tell(
      addItem,
      typedItem({ level3: '三级', phone: '0000-1', complaintPhone: '12345', departmentId: office.departmentId, columnId: 'aid' }),
    );
    await refused(tell(addItem, typedItem({ level2: '示范 事项', level3: '三级' })), /都相同/);
    const { rows, total } = await list({ text: '示范事项' });
    assert.deepEqual(
      [total, rows[0]!.name, rows[0]!.departmentName, rows[0]!.statutoryName],
      [1, '三级', '民政办', '社会救助（第二十一条）'],
    );
  });

  test('two people at one item: the second is told and nothing is lost', async () => {
    const [row] = (await list({ text: '示范事项' })).rows;
    const item = (await allItems(read(), office.organId)).find((one) => one.id === row!.id)!;
    const changed = { ...fieldsOf(item), content: '改过的要素' };
    await tell(editItem, { id: item.id, version: item.version, ...changed });
    await refused(tell(editItem, { id: item.id, version: item.version, ...changed }), /刚刚被别人改过/);
  });

  test('the list is filtered by domain, state, duty, office, column and words; signs of LIKE stand for themselves', async () => {
    const all = await list();
    assert.ok((await list({ domain: '社会救助' })).rows.every((row) => row.domain === '社会救助'));
    assert.equal((await list({ departmentId: office.departmentId })).total, 1);
    assert.equal((await list({ departmentId: 'none' })).total, all.total - 1);
    assert.equal((await list({ columnId: 'aid' })).total, 1);
    assert.ok((await list({ duty: 'within' })).total > 50);
    assert.equal((await list({ text: '没有这样的词' })).total, 0);
    assert.ok((await list({ text: '%' })).total <= all.total);
    assert.equal((await listItems(read(), { organId: office.organId, page: 2, pageSize: 10 })).rows.length, 10);
  });

  test('offices and columns are given to many items at once, each part left out stays', async () => {
    const ids = (await list({ domain: '社会救助', state: 'active' })).rows.map((row) => row.id);
    const done = await tell(assignItems, {
      assignments: [
        { ids, departmentId: office.departmentId },
        { ids: ids.slice(0, 3), columnId: 'aid' },
      ],
    });
    assert.deepEqual(done, { changed: ids.length + 3 });
    assert.equal((await list({ departmentId: office.departmentId })).total, ids.length);
  });

  test('a version applies from its day on; the one before stays readable; a day knows its version', async () => {
    const before = await look();
    assert.ok(before.changes.added >= 3);
    await refused(tell(putInForce, { effectiveOn: '2024-12-31', note: '' }, office.head), /要晚于这一天/);
    await refused(tell(putInForce, { effectiveOn: '2026-06-01', note: '' }), /没有“让公开目录生效”的权限/);
    await tell(putInForce, { effectiveOn: '2026-06-01', note: '增补' }, office.head);
    const versions = await catalogueVersions(read(), office.organId);
    assert.deepEqual(
      versions.map((one) => [one.n, one.effectiveOn]),
      [
        [2, '2026-06-01'],
        [1, '2025-01-01'],
      ],
    );
    assert.equal(await versionOn(read(), office.organId, day('2024-12-31')), null);
    assert.equal((await versionOn(read(), office.organId, day('2026-05-31')))?.n, 1);
    assert.equal((await versionOn(read(), office.organId, day('2026-06-01')))?.n, 2);
    assert.deepEqual(await itemsInForce(read(), office.organId, day('2020-01-01')), []);
    assert.deepEqual((await look()).changes, { added: 0, changed: 0, removed: 0, domains: 0 });
  });

  test('an item knows since when it has been in the catalogue without a break', async () => {
    const items = await itemsInForce(read(), office.organId, day('2026-11-23'));
    const since = (name: string) => items.find((item) => item.level3 === name || item.level2 === name)?.since;
    assert.equal(since('三级'), '2026-06-01');
    assert.ok(items.filter((item) => item.since === '2025-01-01').length > 90);
  });

  test('writers are offered the items of their column first', async () => {
    const choices = await catalogueChoices(read(), office.organId, day('2026-11-23'), 'aid');
    assert.equal(choices[0]!.columnId, 'aid');
    const own = (await itemsInForce(read(), office.organId, day('2026-11-23'))).filter((item) => item.columnId === 'aid');
    assert.equal(own.length, choices.filter((one) => one.columnId === 'aid').length);
  });

  test('two versions are compared item by item, field by field', async () => {
    const { items } = await compareVersions(read(), office.organId, 1, 2);
    assert.ok(items.some((line) => line.change === 'added' && line.name === '三级'));
    const changed = items.find((line) => line.change === 'changed')!;
    assert.ok(changed.fields.some((field) => field.label === '责任科室' && field.before === '' && field.after === '民政办'));
    await refused(compareVersions(read(), office.organId, 1, 9), /没有找到这一版/);
  });

  test('a domain that is not concerned leaves the next version with its sentence', async () => {
    await refused(tell(setDomain, { domain: '就业', involved: false, sentence: '' }), /写一句说明/);
    await tell(setDomain, { domain: '就业', involved: false, sentence: '本镇不承担就业服务。' });
    const { changes } = await look();
    assert.ok(changes.removed > 0 && changes.domains === 1);
    await tell(putInForce, { effectiveOn: '2026-12-01', note: '不再涉及就业' }, office.head);
    const version = await versionItems(read(), office.organId, { n: 3 });
    assert.equal(version.items.filter((item) => item.domain === '就业').length, 0);
    assert.equal(version.domains.find((one) => one.domain === '就业')?.sentence, '本镇不承担就业服务。');
    assert.deepEqual((await look()).coming?.n, 3);
  });

  test('a version that has not begun may be taken back with a reason, one that has may not', async () => {
    await refused(tell(takeBackVersion, { n: 2, reason: '错了' }, office.head), /最新的一版/);
    await refused(tell(takeBackVersion, { n: 3, reason: '' }, office.head), /为什么收回/);
    await tell(takeBackVersion, { n: 3, reason: '日期定早了' }, office.head);
    await refused(tell(takeBackVersion, { n: 2, reason: '错了' }, office.head), /已经生效/);
    assert.equal((await look()).coming, null);
  });

  test('what waits is on the office’s workbench, and on nobody else’s', async () => {
    const asked = { db: read(), organId: office.organId, today: day('2026-11-23') };
    const [group] = await catalogueWork({ ...asked, actor: office.officer });
    assert.ok(group!.items.some((item) => /待核对/.test(item.title) && item.path === '/catalogue/proposals'));
    assert.ok(group!.items.some((item) => item.path === '/guide'));
    assert.deepEqual(await catalogueWork({ ...asked, actor: office.clerk }), []);
  });

  test('a county begins with all domains and its own level', async () => {
    const plan = await starterPlan(read(), 'another', 'county');
    assert.deepEqual([plan.toAdd, plan.domains.filter((one) => !one.involved).length], [385, 0]);
    assert.ok((await starterPlan(read(), office.organId, 'county')).already > 0, 'what a town has already is not added again');
  });
});
