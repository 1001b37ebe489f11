import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fixedClock } from '#kernel/clock';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import type { Actor } from '#kernel/permission';
import { onEachEngine } from '#kernel/testing';
import {
  addClosedPapers,
  adoptFlow,
  answerReferral,
  cleanForm,
  drawRechecks,
  findReviewDetail,
  findReviews,
  finishRecheck,
  flowsView,
  recheckCounts,
  rechecks,
  recordConsent,
  refer,
  referredTo,
  remindReviews,
  replyReferral,
  reviewChanges,
  saveFlow,
  secrecyRegister,
  secrecySheet,
  setSmallOffice,
  stuckStages,
  waitingFor,
} from '#reviews';
import { decideStage } from './commands/decide-stage.ts';
import { publish } from './commands/publish.ts';
import { reviewUrgently } from './commands/review-urgently.ts';
import { saveDraft } from './commands/save-draft.ts';
import { submit } from './commands/submit.ts';
import {
  approved,
  type Member,
  type OfficeForTests,
  openOfficeForTests,
  organId,
  pass,
  people,
  submitted,
  view,
  writtenDraft,
} from './office-for-tests.ts';
import { workbench } from './queries/workbench/index.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);

onEachEngine('reviewing', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
    await grantAll(office);
  });
  after(() => office.close());

  const db = () => office.runtime.database.read;
  const today = () => office.runtime.clock.today();
  const newest = async (id: string) => (await findReviews(db(), { organId, subject: 'publication', subjectId: id }))[0]!;
  const detail = async (id: string, by: Member = 'clerk') =>
    findReviewDetail(db(), { organId, id: (await newest(id)).row.id }, people[by], today());
  const decide = (id: string, by: Member, of: Partial<Parameters<typeof step>[0]>) =>
    execute(office.runtime, decideStage, step({ id, ...of }), people[by]);
  const change = async (id: string, of: { keywords?: string; bodyHtml?: string }) => {
    const { fields, version, bodyHtml } = await view(office.runtime, id);
    const next = {
      organId,
      id,
      version,
      fields: { ...fields, keywords: of.keywords ?? fields.keywords },
      bodyHtml: of.bodyHtml ?? bodyHtml,
    };
    const kept = await execute(office.runtime, saveDraft, next, people.clerk);
    await execute(office.runtime, submit, { organId, id, version: kept.version }, people.clerk);
  };
  const stages = async (id: string) =>
    (await view(office.runtime, id)).review!.stages.map((one) => `${one.stageName} ${one.state}${one.carried ? ' 沿用' : ''}`);

  test('after a return, changed words go through every stage again; a changed keyword only through secrecy and the last', async () => {
    const id = await submitted(office.runtime);
    await pass(office.runtime, id, 1, 'reviewer');
    const unsuitable = {
      position: 2,
      decision: 'return',
      opinion: '请隐去内部电话',
      conclusion: 'openAfterMasking',
      form: found('internal'),
    } as const;
    await decide(id, 'secrecy', unsuitable);
    await change(id, { keywords: '秋收' });
    assert.deepEqual(await stages(id), ['初审 passed 沿用', '保密审查 waiting', '复审 pending']);
    assert.match((await view(office.runtime, id)).review!.resumeNote!, /只改了“关键词”，“初审”沿用上次的通过/);
    await decide(id, 'secrecy', unsuitable);
    await change(id, { bodyHtml: '<p>请各村抓紧秋收。</p>' });
    assert.deepEqual(await stages(id), ['初审 waiting', '保密审查 pending', '复审 pending']);
    const changes = await reviewChanges(db(), { organId, id: (await newest(id)).row.id });
    assert.deepEqual([changes.bodyBefore, changes.bodyAfter], ['<p>请各村做好秋收。</p>', '<p>请各村抓紧秋收。</p>']);
  });

  test('whoever passed the first stage cannot decide a later one when the pass counts on', async () => {
    const id = await submitted(office.runtime);
    await pass(office.runtime, id, 1, 'allInOne');
    await decide(id, 'secrecy', {
      position: 2,
      decision: 'return',
      opinion: '再想想',
      conclusion: 'openAfterMasking',
      form: found('internal'),
    });
    await change(id, { keywords: '抢收' });
    await assert.rejects(pass(office.runtime, id, 2, 'allInOne'), refusedWith('每个环节须由不同的人'));
  });

  test('what is unsure goes up with a letter, waits however long it takes, and is decided as answered', async () => {
    const id = await submitted(office.runtime, { fields: { title: '防汛物资储备情况通报' } });
    await pass(office.runtime, id, 1, 'reviewer');
    const unsure = found('security', 'unsure');
    await assert.rejects(
      decide(id, 'secrecy', { position: 2, conclusion: 'open', form: unsure }),
      refusedWith('应当报主管部门或者保密行政管理部门确定'),
    );
    const { id: reviewId, draftLetter } = await detail(id);
    assert.match(draftLetter, /拟主动公开《防汛物资储备情况通报》/);
    const letter = {
      organId,
      id: reviewId,
      toKind: 'secrecy',
      toName: '示范县保密局',
      sentOn: '2026-11-20',
      reason: '储备点位置能否公开',
      letter: draftLetter.replaceAll('□□', '示范'),
    };
    await assert.rejects(execute(office.runtime, refer, { ...letter, form: cleanForm() }, people.secrecy), refusedWith('选为“不确定”'));
    await assert.rejects(
      execute(office.runtime, refer, { ...letter, sentOn: '2026-12-01', form: unsure }, people.secrecy),
      refusedWith('不能晚于今天'),
    );
    await assert.rejects(
      execute(office.runtime, refer, { ...letter, letter: draftLetter, form: unsure }, people.secrecy),
      refusedWith('还有没填的地方'),
    );
    await execute(office.runtime, refer, { ...letter, form: unsure }, people.secrecy);
    assert.equal((await detail(id)).stateName, '已报审');
    await assert.rejects(
      decide(id, 'secrecy', { position: 2, conclusion: 'open', form: unsure }),
      refusedWith('收到答复并登记以后才能办结'),
    );
    const later = { ...office.runtime, clock: fixedClock('2027-03-01T02:00:00.000Z') };
    await remindReviews.run({ day: '2027-03-01' }, { runtime: later, now: later.clock.now(), today: later.clock.today() } as never);
    assert.equal((await detail(id)).state, 'referred');
    const answer = { organId, id: reviewId, answeredOn: '2026-11-23', number: '示县保函〔2026〕7号', note: '位置不公开，其余可以公开' };
    await assert.rejects(
      execute(office.runtime, answerReferral, { ...answer, answer: 'open' }, people.clerk),
      refusedWith('须由另一位同事登记'),
    );
    await execute(office.runtime, answerReferral, { ...answer, answer: 'openAfterMasking' }, people.secrecy);
    await assert.rejects(
      decide(id, 'secrecy', { position: 2, conclusion: 'open', form: unsure }),
      refusedWith('示范县保密局的答复是“隐去有关内容后公开”'),
    );
    await decide(id, 'secrecy', {
      position: 2,
      decision: 'return',
      opinion: '按答复隐去位置',
      conclusion: 'openAfterMasking',
      form: unsure,
    });
    assert.equal((await view(office.runtime, id)).state, 'writing');
    const sheet = await secrecySheet(db(), { organId, id: reviewId }, today());
    assert.equal(sheet.items.find((one) => one.name === '三安全一稳定')?.answerName, '不确定');
    assert.equal(sheet.referrals[0]?.answer?.number, '示县保函〔2026〕7号');
  });

  test('a superior on the same installation answers itself, and only what was sent to it', async () => {
    const { runtime } = office;
    const county = await aCounty(office);
    const id = await submitted(runtime, { fields: { title: '水库泄洪安排' } });
    await pass(runtime, id, 1, 'reviewer');
    const { id: reviewId, superiors, draftLetter } = await detail(id);
    assert.deepEqual(superiors, ['示范县人民政府']);
    const about = { organId, id: reviewId, toKind: 'competent', toName: superiors[0]!, sentOn: '2026-11-20' };
    const letter = {
      ...about,
      reason: '泄洪时刻能否公开',
      letter: draftLetter.replaceAll('□□', '示范'),
      form: found('security', 'unsure'),
    };
    await execute(runtime, refer, letter, people.secrecy);
    const [sent] = await referredTo(db(), 'county', today());
    assert.deepEqual([sent?.title, sent?.unsure[0]?.note, sent?.waitingDays], ['水库泄洪安排', '正文第一段', 1]);
    const { groups } = await workbench({ db: db(), organId: 'county', actor: county, today: today(), services: runtime.services });
    assert.equal(groups.find((one) => one.key === 'referredHere')?.total, 1);
    const reply = { organId: 'county', fromOrganId: organId, id: sent!.id, answer: 'open', number: '', note: '可以公开' };
    await assert.rejects(execute(runtime, replyReferral, { ...reply, organId }, people.head), refusedWith('没有等待答复的报审'));
    await execute(runtime, replyReferral, reply, county);
    await assert.rejects(execute(runtime, replyReferral, reply, county), refusedWith('没有等待答复的报审'));
    await decide(id, 'secrecy', { position: 2, conclusion: 'open', form: found('security', 'unsure') });
  });

  test('the forms of a month stand in one summary, each with a number of its own', async () => {
    const rows = await secrecyRegister(db(), organId, '2026-11');
    assert.ok(rows.length >= 3);
    assert.equal(new Set(rows.map((one) => one.number)).size, rows.length);
    assert.ok(rows.some((one) => one.sentUp && one.title === '防汛物资储备情况通报'));
    assert.deepEqual(await secrecyRegister(db(), organId, '2026-10'), []);
  });

  test('a joint paper waits for the opinions of the others; a quoted closed paper stops it', async () => {
    const fields = { origin: 'joint' as const, issuingOrgan: '示范镇人民政府、示范县水利局', responsibleOrgan: '示范镇人民政府' };
    const id = await submitted(office.runtime, { fields, bodyHtml: '<p>按照示县委办【2026】 9号要求办理。</p>' });
    await pass(office.runtime, id, 1, 'reviewer');
    await assert.rejects(pass(office.runtime, id, 2, 'secrecy'), refusedWith('还缺：示范县水利局'));
    const { id: reviewId } = await detail(id);
    const consent = { organId, id: reviewId, organName: '示范县水利局', decidedOn: '2026-11-20', number: '示县水函〔2026〕3号', note: '' };
    await execute(office.runtime, recordConsent, { ...consent, decision: 'agree' }, people.clerk);
    const papers = [{ documentNumber: '示县委办〔2026〕9号', title: '关于防汛值守的内部通知', issuingOrgan: '示范县委办' }];
    assert.deepEqual(await execute(office.runtime, addClosedPapers, { organId, papers }, people.secrecy), { added: 1, known: 0 });
    await assert.rejects(pass(office.runtime, id, 2, 'secrecy'), refusedWith('非主动公开来文：示县委办〔2026〕9号'));
  });

  test('紧急先发：secrecy review is never left out, the other stages follow and are chased, a later no is told', async () => {
    const { runtime } = office;
    const id = await submitted(runtime, { fields: { title: '山洪转移紧急通知' } });
    await assert.rejects(
      execute(runtime, reviewUrgently, { organId, id, reason: '汛情紧急，须立即告知' }, people.clerk),
      refusedWith('没有“紧急先发”的权限'),
    );
    assert.deepEqual(await execute(runtime, reviewUrgently, { organId, id, reason: '汛情紧急，须立即告知' }, people.head), {
      outcome: 'underWay',
    });
    const { version } = await view(runtime, id);
    await assert.rejects(execute(runtime, publish, { organId, id, version }, people.officer), Refusal);
    assert.deepEqual(await stages(id), ['初审 pending', '保密审查 waiting', '复审 pending']);
    assert.deepEqual(await pass(runtime, id, 2, 'secrecy'), { outcome: 'afterwards' });
    await execute(runtime, publish, { organId, id, version }, people.officer);
    const going = (await view(runtime, id)).review!;
    assert.deepEqual([going.stateName, going.urgent?.finishBy], ['先发后审', '2026-11-24']);
    const waiting = await waitingFor(db(), { actor: people.reviewer, organId, today: today(), page: 1, pageSize: 50 });
    assert.equal(waiting.rows[0]?.subjectId, id, 'what is urgent comes first');
    await pass(runtime, id, 1, 'reviewer');
    await decide(id, 'signer', { position: 3, decision: 'return', opinion: '转移路线有误' });
    const { groups } = await workbench({ db: db(), organId, actor: people.head, today: today(), services: runtime.services });
    const told = groups.find((one) => one.key === 'reviewFailed')?.items.find((one) => one.title === '山洪转移紧急通知');
    assert.match(told?.detail ?? '', /先发后审没有通过，请撤回或者修订/);
    assert.equal((await view(runtime, id)).state, 'published');
  });

  test('a text let out in an emergency and changed before it went out is reviewed anew', async () => {
    const { runtime } = office;
    const id = await submitted(runtime);
    await execute(runtime, reviewUrgently, { organId, id, reason: '暴雨红色预警，须先发' }, people.signer);
    await pass(runtime, id, 2, 'secrecy');
    await change(id, { bodyHtml: '<p>改过的正文。</p>' });
    const states = (await findReviews(db(), { organId, subject: 'publication', subjectId: id })).map((one) => one.row.state);
    assert.deepEqual(states, ['open', 'withdrawn']);
  });

  test('a stage whose only person left, wrote it or is away is found, with ways out', async () => {
    const { runtime } = office;
    const id = await submitted(runtime, { by: 'allInOne' });
    await pass(runtime, id, 1, 'reviewer');
    assert.deepEqual(
      (await stuckStages(db(), organId, today())).filter((one) => one.subjectId === id),
      [],
    );
    await runtime.database.write.updateTable('person').set({ closed_at: runtime.clock.now() }).where('id', '=', 'secrecy').execute();
    const stuck = (await stuckStages(db(), organId, today())).find((one) => one.subjectId === id)!;
    assert.deepEqual(
      stuck.people.map((one) => one.why),
      ['起草或者改过这条内容', '账号已停用'],
    );
    assert.ok(stuck.waysOut.some((one) => one.title === '请上级派人'));
    await runtime.database.write.updateTable('person').set({ closed_at: null }).where('id', '=', 'secrecy').execute();
    const lent = { organ_id: organId, id: 'd1', from_person_id: 'secrecy', to_person_id: 'colleague', role: 'secrecyReviewer' };
    const days = { from_day: '2026-11-01', to_day: '2026-12-01', reason: '年休假', created_at: runtime.clock.now() };
    await runtime.database.write
      .insertInto('delegation')
      .values({ ...lent, ...days })
      .execute();
    assert.deepEqual(
      (await stuckStages(db(), organId, today())).filter((one) => one.subjectId === id),
      [],
      'the one it was lent to can',
    );
    await runtime.database.write.deleteFrom('delegation').where('id', '=', 'd1').execute();
  });

  test('小机关：one person decides several stages, each marked; the superior sees it and looks again; what one wrote stays closed', async () => {
    const { runtime } = office;
    const county = await aCounty(office);
    const id = await submitted(runtime);
    await pass(runtime, id, 1, 'allInOne');
    await assert.rejects(pass(runtime, id, 2, 'allInOne'), refusedWith('每个环节须由不同的人'));
    await execute(runtime, setSmallOffice, { organId, on: true, reason: '在编三人，一人长期病假' }, people.head);
    await pass(runtime, id, 2, 'allInOne');
    assert.deepEqual(await pass(runtime, id, 3, 'allInOne'), { outcome: 'passed' });
    const hands = (await view(runtime, id)).earlierReviews[0]!.stages.map((one) => one.sameHand);
    assert.deepEqual(hands, [false, true, true]);
    const own = await submitted(runtime, { by: 'allInOne' });
    await assert.rejects(pass(runtime, own, 1, 'allInOne'), refusedWith('您自己起草或者改过'));
    const seen = await rechecks(db(), 'county', { page: 1, pageSize: 20 });
    assert.deepEqual([seen.pool, seen.offices[0]?.reason], [1, '在编三人，一人长期病假']);
    await execute(runtime, drawRechecks, { organId: 'county', many: 5 }, county);
    const [drawn] = (await rechecks(db(), 'county', { page: 1, pageSize: 20 })).rows;
    assert.equal(drawn?.reviewId, (await newest(id)).row.id);
    await assert.rejects(
      execute(runtime, finishRecheck, { organId: 'county', id: drawn!.id!, result: 'wrong', note: '' }, county),
      refusedWith('请填写发现了什么'),
    );
    await execute(runtime, finishRecheck, { organId: 'county', id: drawn!.id!, result: 'right', note: '' }, county);
    assert.deepEqual(await recheckCounts(db(), organId, 2026), { sameHand: 1, rechecked: 1, wrong: 0 });
    await execute(runtime, setSmallOffice, { organId, on: false, reason: '新招录一人，恢复分别办理' }, people.head);
  });

  test('an own flow is used from the next time on, never has no secrecy stage, and one kind has one flow', async () => {
    const { runtime } = office;
    const before = await submitted(runtime);
    await execute(runtime, adoptFlow, { organId, code: 'threeTimes' }, people.head);
    assert.equal((await view(runtime, before)).review?.stages.length, 3, 'under way: as it began');
    const id = await submitted(runtime);
    assert.deepEqual(
      (await view(runtime, id)).review?.stages.map((one) => one.stageName),
      ['一审一校', '二审二校', '公开审查', '保密审查', '三审三校（签发）'],
    );
    await assert.rejects(decide(id, 'reviewer', { position: 1 }), refusedWith('勾选“已校对”'));
    await decide(id, 'reviewer', { position: 1, proofread: true });
    const { flows } = await flowsView(db(), organId, today());
    const { people: _people, changedAt: _at, changedByName: _by, ...flow } = flows[0]!;
    assert.match(flows[0]!.people[2]!.warning ?? '', /^$/);
    const without = { ...flow, stages: flow.stages.filter((one) => one.stage !== 'secrecy') };
    await assert.rejects(execute(runtime, saveFlow, { organId, ...without }, people.head), refusedWith('每个流程都要有保密审查'));
    await assert.rejects(execute(runtime, adoptFlow, { organId, code: 'default' }, people.head), refusedWith('已经管其余各种信息'));
    await assert.rejects(execute(runtime, saveFlow, { organId, ...flow }, people.clerk), refusedWith('没有“设置审核流程”的权限'));
  });

  test('a reprint from the white-list goes the short way, any other the whole way; secrecy is in both', async () => {
    const { runtime } = office;
    await execute(runtime, adoptFlow, { organId, code: 'reprints' }, people.head);
    const reprint = (sourceAddress: string) => ({ sourceKind: 'reprint' as const, sourceName: '中国政府网', sourceAddress });
    const short = await submitted(runtime, { fields: reprint('https://www.gov.cn/zhengce/1.htm') });
    const long = await submitted(runtime, { fields: reprint('https://www.gov.cn.example.com/1.htm') });
    const names = async (id: string) => (await view(runtime, id)).review!.stages.map((one) => one.stage);
    assert.deepEqual(await names(short), ['secrecy', 'second']);
    assert.equal((await names(long)).length, 5);
  });

  test('a decision says on whose behalf it was made', async () => {
    const { runtime } = office;
    const id = await submitted(runtime);
    const { row, stages: all } = await newest(id);
    const role = all[0]!.role.split(',')[0]!;
    const deputy: Actor = { ...people.colleague, grants: [{ organId, role, onBehalfOf: 'reviewer' }] };
    const listed = await waitingFor(db(), { actor: deputy, organId: null, today: today(), page: 1, pageSize: 50 });
    assert.equal(listed.rows.find((one) => one.reviewId === row.id)?.onBehalfOfName, '（演示）reviewer');
    await execute(runtime, decideStage, step({ id, proofread: true }), deputy);
    const [first] = (await view(runtime, id)).review!.stages;
    assert.deepEqual([first?.personName, first?.onBehalfOfName], ['（演示）colleague', '（演示）reviewer']);
  });

  test('a late stage is reminded of each morning and brought before the head, and still waits', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime);
    const { version } = await view(runtime, id);
    await execute(runtime, submit, { organId, id, version }, people.clerk);
    const later = { ...runtime, clock: fixedClock('2026-12-01T02:00:00.000Z') };
    const context = { runtime: later, now: later.clock.now(), today: later.clock.today() } as never;
    await remindReviews.run({ day: '2026-12-01' }, context);
    const stage = (await newest(id)).stages[0]!;
    assert.deepEqual([stage.state, stage.reminders], ['waiting', 1]);
    const { groups } = await workbench({ db: db(), organId, actor: people.head, today: later.clock.today(), services: runtime.services });
    const told = groups.find((one) => one.key === 'lateReviews')!;
    assert.ok(told.total >= 1 && told.items.every((one) => one.level === 'red'));
  });

  test('what was approved is published at the version reviewed, no other', async () => {
    const { runtime } = office;
    await runtime.database.write
      .updateTable('review_flow')
      .set({ closed_at: runtime.clock.now() })
      .where('organ_id', '=', organId)
      .execute();
    const id = await approved(runtime);
    const { version, steps } = await view(runtime, id, 'officer');
    assert.deepEqual(steps.find((one) => one.verb === 'publish')?.blockers, []);
    await assert.rejects(execute(runtime, publish, { organId, id, version: version + 1 }, people.officer), Refusal);
  });
});

/** A decision about a stage, passing when nothing else is said. */
function step(of: Partial<Omit<Parameters<typeof execute<typeof decideStage.input, unknown>>[2], 'organId'>> & { id: string }) {
  return { organId, position: 1, decision: 'pass' as const, opinion: '', ...of };
}

function found(code: string, answer: 'has' | 'unsure' = 'has') {
  const form = cleanForm();
  return { ...form, items: form.items.map((one) => (one.code === code ? { code, answer, note: '正文第一段' } : one)) };
}

/** The people's roles as rows too, for questions that ask who could. */
async function grantAll({ runtime }: OfficeForTests): Promise<void> {
  const rows = Object.values(people).flatMap((one) =>
    one.grants.map(({ role }) => ({
      organ_id: organId,
      person_id: one.personId!,
      role,
      department_id: null,
      since: runtime.clock.now(),
      until: null,
    })),
  );
  await runtime.database.write.insertInto('membership').values(rows).execute();
}

/** The superior organ, and someone of its disclosure office. */
async function aCounty({ runtime }: OfficeForTests): Promise<Actor> {
  const town = await runtime.database.read.selectFrom('organ').selectAll().where('id', '=', organId).executeTakeFirstOrThrow();
  if (town.parent_id === null) {
    const county = { ...town, id: 'county', slug: 'xian', name: '示范县人民政府' };
    await runtime.database.write.insertInto('organ').values(county).execute();
    await runtime.database.write.updateTable('organ').set({ parent_id: 'county' }).where('id', '=', organId).execute();
  }
  return {
    kind: 'person',
    personId: 'stranger',
    name: '（演示）stranger',
    address: '',
    sessionId: null,
    grants: [{ organId: 'county', role: 'disclosureHead' }],
  };
}
