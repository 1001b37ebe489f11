import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { onEachEngine } from '#kernel/testing';
import { decideStage } from './commands/decide-stage.ts';
import { saveDraft } from './commands/save-draft.ts';
import { importTable } from './import/import-table.ts';
import { headings, onWechat } from './import/sheets-for-tests.ts';
import {
  approved,
  type Member,
  type OfficeForTests,
  openOfficeForTests,
  organId,
  people,
  submitted,
  view,
  writtenDraft,
} from './office-for-tests.ts';
import { differentPeople } from './queries/workbench/first-steps.ts';
import { workbench } from './queries/workbench/index.ts';

onEachEngine('the workbench', (engine) => {
  let office: OfficeForTests;
  const of = (who: Member) => {
    const { database, clock, services } = office.runtime;
    return workbench({ db: database.read, organId, actor: people[who], today: clock.today(), services });
  };
  const titles = async (who: Member, key: string) =>
    (await of(who)).groups.find((group) => group.key === key)?.items.map((item) => item.title) ?? [];
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());

  test('administrators see what waits for them, and nobody else does', async () => {
    const { database, clock, services } = office.runtime;
    const as = async (role: string) => {
      const actor = { ...people.clerk, personId: role, grants: [{ organId, role }] };
      const { groups } = await workbench({ db: database.read, organId, actor, today: clock.today(), services });
      return groups.map((group) => [group.name, group.items[0]?.title, group.items[0]?.path]);
    };
    const at = clock.now();
    const account = { id: 'new', login: 'xinren', name: '新来的人', password_hash: '', must_change_password: 1, password_changed_at: at };
    const none = { totp_secret: null, totp_confirmed_at: null, totp_last_step: null, department_id: null, closed_at: null };
    await database.write
      .insertInto('person')
      .values({ ...account, ...none, organ_id: organId, demo: 0, created_at: at })
      .execute();
    const problem = { id: 'p1', organ_id: organId, person_id: 'new', page: '/ledger', request_id: null, words: '按了没有反应', agent: '' };
    await database.write
      .insertInto('problem_report')
      .values({ ...problem, at, state: 'open', answer: null, answered_at: null })
      .execute();
    const job = {
      id: 'j1',
      organ_id: null,
      kind: 'portal.export',
      payload: '{}',
      unique_key: null,
      state: 'dead',
      run_at: at,
      attempts: 5,
    };
    await database.write
      .insertInto('job')
      .values({ ...job, lease_until: null, leased_by: null, last_error: '磁盘满了', created_at: at, finished_at: at })
      .execute();
    assert.deepEqual(await as('systemAdmin'), [
      ['后台任务', '1件后台任务停止了重试', '/jobs?state=dead'],
      ['问题反馈', '按了没有反应', '/problems?state=open'],
    ]);
    assert.deepEqual(
      (await as('securityAdmin')).filter(([, title]) => title === '新来的人'),
      [['等待授权的账号', '新来的人', '/people?text=xinren']],
    );
    for (const role of ['auditor', 'handler', 'disclosureHead']) {
      const names = (await as(role)).map(([name]) => name);
      for (const name of ['问题反馈', '后台任务', '等待授权的账号']) assert.ok(!names.includes(name), `${role} ${name}`);
    }
  });

  test('whoever reported a problem finds the answer on the workbench for a week', async () => {
    const { database, clock, services } = office.runtime;
    const report = { organ_id: organId, person_id: 'reader', page: '/', request_id: null, agent: '', at: clock.now(), state: 'answered' };
    const answered = (id: string, words: string, answeredAt: string) => ({
      ...report,
      id,
      words,
      answer: '已修好',
      answered_at: answeredAt,
    });
    await database.write
      .insertInto('problem_report')
      .values([answered('p2', '打不开附件', clock.now()), answered('p3', '很久以前的问题', '2026-01-05T01:00:00.000Z')])
      .execute();
    const seenBy = async (personId: string) => {
      const actor = { ...people.clerk, personId };
      const { groups } = await workbench({ db: database.read, organId, actor, today: clock.today(), services });
      return groups.find((one) => one.key === 'answers')?.items.map(({ title, detail, path }) => [title, detail, path]);
    };
    assert.deepEqual(await seenBy('reader'), [['打不开附件', '系统管理员答复：已修好', '/me']]);
    assert.equal(await seenBy('somebody else'), undefined);
  });

  test('what waits for a review stands before whoever may decide it, and nobody else', async () => {
    await submitted(office.runtime, { fields: { title: '待初审的通知' } });
    assert.deepEqual(await titles('reviewer', 'reviews'), ['待初审的通知']);
    for (const who of ['clerk', 'secrecy', 'signer'] as const) assert.deepEqual(await titles(who, 'reviews'), [], who);
  });

  test('a returned draft comes back to its author with the opinion, apart from the other drafts', async () => {
    const id = await submitted(office.runtime, { fields: { title: '被退回的通知' } });
    await writtenDraft(office.runtime, { fields: { title: '还在写的通知' } });
    const decision = { organId, id, position: 1, decision: 'return' as const, opinion: '第二段请写明依据' };
    await execute(office.runtime, decideStage, decision, people.reviewer);
    const { groups } = await of('clerk');
    const [returned] = groups.find((group) => group.key === 'returned')?.items ?? [];
    assert.deepEqual([returned?.title, returned?.detail, returned?.path], ['被退回的通知', '第二段请写明依据', `/publication/${id}`]);
    assert.deepEqual(await titles('clerk', 'drafts'), ['还在写的通知']);
    assert.deepEqual(await titles('colleague', 'drafts'), []);
  });

  test('what may be published, what must be signed for and which import waits reach the right desks', async () => {
    await approved(office.runtime, { fields: { title: '可以发布的通知' } });
    assert.deepEqual(await titles('officer', 'approved'), ['可以发布的通知']);
    const id = await writtenDraft(office.runtime, { fields: { title: '有号码的公示' } });
    const { fields, version } = await view(office.runtime, id);
    await execute(office.runtime, saveDraft, { organId, id, version, fields, bodyHtml: '<p>11010519491231002X</p>' }, people.clerk);
    assert.deepEqual(await titles('head', 'findings'), ['有号码的公示']);
    assert.deepEqual(await titles('clerk', 'findings'), []);
    await importTable(office.runtime, people.officer, { organId, fileName: '旧台账.xlsx', rows: [headings, onWechat(1)], apply: false });
    assert.deepEqual(await titles('head', 'imports'), ['旧台账.xlsx']);
    assert.deepEqual(await titles('reviewer', 'imports'), []);
  });

  test('a new organ is shown what to do first, and what is done is ticked off', async () => {
    const done = async () => Object.fromEntries((await of('head')).firstSteps.map((step) => [step.title, step.done]));
    assert.deepEqual(await done(), {
      填写机关资料: false,
      设置科室: false,
      采用起步栏目: true,
      安排人员和角色: false,
      公开第一条信息: false,
    });
    const db = office.runtime.database.write;
    const profile = { address: '示范路1号', phone: '0000-0000000', officeHours: '工作日', disclosureOffice: '党政办' };
    await db
      .updateTable('organ')
      .set({ profile: JSON.stringify(profile) })
      .execute();
    const roles = { clerk: 'handler', reviewer: 'reviewer', secrecy: 'secrecyReviewer', signer: 'signer' };
    const memberships = Object.entries(roles).map(([person_id, role]) => ({ organ_id: organId, person_id, role, since: '2026-01-01' }));
    await db.insertInto('membership').values(memberships).execute();
    await importTable(office.runtime, people.officer, { organId, fileName: '台账.xlsx', rows: [headings, onWechat(9)], apply: true });
    assert.deepEqual(await done(), { 填写机关资料: true, 设置科室: false, 采用起步栏目: true, 安排人员和角色: true, 公开第一条信息: true });
  });
});

test('four posts need four people: two people in all roles are not enough', () => {
  assert.equal(differentPeople([['甲'], ['甲', '乙'], ['乙', '丙'], ['丁', '甲']]), true);
  assert.equal(
    differentPeople([
      ['甲', '乙'],
      ['甲', '乙'],
      ['甲', '乙'],
    ]),
    false,
  );
  assert.equal(differentPeople([['甲'], []]), false);
});
