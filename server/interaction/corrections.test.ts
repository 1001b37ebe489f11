import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { fixedClock } from '#kernel/clock';
import { allCommands, execute, type NewAuditEntry, type Runtime } from '#kernel/command';
import { day } from '#kernel/day';
import { Refusal } from '#kernel/errors';
import { type Actor, visitor } from '#kernel/permission';
import { onEachEngine, type TestDatabase, testDatabase } from '#kernel/testing';
import { siteVersions } from '#publication';
import { answerCorrection } from './commands/answer-correction.ts';
import { reportMistake } from './commands/report-mistake.ts';
import { showContact } from './commands/show-contact.ts';
import { takeCorrection } from './commands/take-correction.ts';
import { forgetContacts } from './forget-contacts.ts';
import './hand-over.ts';
import { correctionFigures } from './queries/correction-figures.ts';
import { correctionWork } from './queries/correction-work.ts';
import { correctionView } from './queries/find-correction.ts';
import { listCorrections } from './queries/list-corrections.ts';
import { correctionByReceipt, publicCorrections } from './queries/public-corrections.ts';
import { newReceipt, receiptIn } from './receipt.ts';

const organId = 'town';
const today = day('2026-11-23');
const officer: Actor = {
  kind: 'person',
  personId: 'officer',
  name: '公开办',
  address: '',
  sessionId: null,
  grants: [{ organId, role: 'disclosureOfficer' }],
};
const handler: Actor = { ...officer, personId: 'handler', grants: [{ organId, role: 'handler' }] };
const refusedAt = (field: string) => (error: unknown) => error instanceof Refusal && error.blockers.some((one) => one.field === field);
const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);

onEachEngine('corrections', (engine) => {
  let database: TestDatabase;
  let runtime: Runtime;
  const entries: NewAuditEntry[] = [];
  before(async () => {
    database = await testDatabase(engine);
    runtime = {
      database,
      clock: fixedClock('2026-11-23T02:00:00.000Z'),
      services: { dataFolder: database.folder } as Runtime['services'],
      audit: async (_tx, entry) => void entries.push(entry),
    };
    const at = runtime.clock.now();
    const tree = { parent_id: null, vertical_parent_id: null, kind: 'government', level: 'town', discloses: 1, closed_at: null };
    await database.write
      .insertInto('organ')
      .values({
        id: organId,
        slug: 'shifan',
        name: '示范镇',
        short_name: '示范',
        profile: '{}',
        index_template: '',
        demo: 0,
        created_at: at,
        ...tree,
      })
      .execute();
  });
  after(() => database.close());

  const report = (of: Partial<{ kind: string; words: string; contact: string; pagePath: string }> = {}) =>
    execute(
      runtime,
      reportMistake,
      { organId, pagePath: '', pageTitle: '首页', kind: 'typo', words: '第二段“己经”应为“已经”', contact: '', ...of },
      visitor('192.0.2.1'),
    );
  const newest = async () => (await listCorrections(database.read, { organId, state: 'open' }, today)).rows;
  const view = (id: string, by = officer) => correctionView(database.read, { organId, id }, by, today);
  const answer = async (
    id: string,
    of: Partial<{ answer: string; isPublic: boolean; publicWords: string; outcome: 'answered' | 'rejected' }> = {},
  ) => {
    const { version, publicWords } = await view(id);
    return execute(
      runtime,
      answerCorrection,
      { organId, id, version, outcome: 'answered', answer: '已更正，谢谢指正。', isPublic: false, publicWords, ...of },
      officer,
    );
  };
  const idOf = async (number: string) => (await listCorrections(database.read, { organId, text: number }, today)).rows[0]!.id;

  test('what a resident reports gets a number, a day in working days, and waits on the workbench', async () => {
    const { number } = await report({ kind: 'wrong' });
    assert.match(number, /^JC20261123-[2-9A-Z]{8}$/);
    const row = (await newest()).find((one) => one.number === number)!;
    assert.deepEqual([row.stateName, row.dueOn, row.overdue, row.kindName], ['已收到', '2026-11-26', false, '内容有误']);
    const asked = { db: database.read, organId, actor: handler, today: day('2026-11-30'), services: runtime.services };
    const [group] = await correctionWork(asked);
    assert.deepEqual([group?.name, group?.items[0]?.level], ['网站纠错', 'red']);
    assert.equal((await listCorrections(database.read, { organId, state: 'overdue' }, day('2026-11-30'))).total, 1);
    assert.equal((await listCorrections(database.read, { organId, state: 'overdue' }, today)).total, 0);
  });

  test('too few words, a kind nobody knows and a novel are refused beside their field', async () => {
    await assert.rejects(report({ words: ' 错 ' }), refusedAt('words'));
    await assert.rejects(report({ kind: 'toString' }), refusedAt('kind'));
    await assert.rejects(report({ words: '错'.repeat(1001) }), refusedAt('words'));
    await assert.rejects(report({ contact: '1'.repeat(101) }), refusedAt('contact'));
  });

  test('the contact lies sealed, is shown by a recorded verb to those who may, and stands in no audit entry', async () => {
    const contact = '13800138000 李某';
    const { number } = await report({ contact, words: '本人李某，附件打不开，请看看' });
    const id = await idOf(number);
    const stored = await database.read.selectFrom('correction_words').selectAll().where('correction_id', '=', id).executeTakeFirstOrThrow();
    assert.ok(stored.contact_cipher && !JSON.stringify({ ...stored, contact_hint: '' }).includes('13800138000'));
    assert.equal((await view(id)).contactHint, '1**');
    assert.deepEqual(await execute(runtime, showContact, { organId, id }, officer), { contact });
    assert.equal(entries.at(-1)?.verb, 'interaction.showContact');
    await assert.rejects(execute(runtime, showContact, { organId, id }, handler), refusedWith('联系方式'));
    assert.ok(!JSON.stringify(entries).includes('本人李某') && !JSON.stringify(entries).includes('13800138000'));
  });

  test('an answer is read by its number, and by everybody only when it is made public and names nobody', async () => {
    const words = '名单里的11010519491231002X没有遮住';
    const { number } = await report({ words });
    const id = await idOf(number);
    await execute(runtime, takeCorrection, { organId, id, version: 1 }, handler);
    const seen = await view(id);
    assert.equal(seen.personalData.length, 1);
    assert.ok(!seen.publicWords.includes('19491231') && !seen.excerpt.includes('19491231'));
    await assert.rejects(answer(id, { isPublic: true, publicWords: words }), refusedAt('publicWords'));
    await assert.rejects(answer(id, { answer: '11010519491231002X已遮住' }), refusedAt('answer'));
    const before = (await siteVersions(database.read)).get(organId) ?? 0;
    await answer(id, { isPublic: true });
    assert.equal((await siteVersions(database.read)).get(organId), before + 1);
    const [shown] = (await publicCorrections(database.read, organId, 1)).rows;
    assert.deepEqual([shown?.answer, shown?.words], ['已更正，谢谢指正。', seen.publicWords]);
    const own = await correctionByReceipt(database.read, organId, number.toLowerCase().replace('-', ' '));
    assert.deepEqual([own?.open, own?.stateName, own?.answer], [false, '已办结', '已更正，谢谢指正。']);
    assert.equal(await correctionByReceipt(database.read, 'other', number), null);
    // The page it speaks of is taken down: its title is told here no more than there.
    await database.write
      .updateTable('correction')
      .set({ publication_id: 'p1', page_title: '低保名单' })
      .where('number', '=', number)
      .execute();
    const titles = [
      (await publicCorrections(database.read, organId, 1)).rows[0],
      await correctionByReceipt(database.read, organId, number),
    ];
    assert.deepEqual(
      titles.map((one) => one?.pageTitle),
      ['已经撤下的信息', '已经撤下的信息'],
    );
  });

  test('two people answering at once: the second is told', async () => {
    const id = await idOf((await report()).number);
    const input = { organId, id, version: 1, outcome: 'rejected' as const, answer: '经核对原文无误。', isPublic: false, publicWords: '' };
    await execute(runtime, answerCorrection, input, officer);
    await assert.rejects(execute(runtime, answerCorrection, input, officer), refusedWith('刚刚被别人改动'));
    await assert.rejects(execute(runtime, takeCorrection, { organId, id, version: 2 }, officer), refusedWith('经核无误'));
  });

  test('an answer mended later keeps the day of the first, and may be taken off the public list', async () => {
    const id = await idOf((await report()).number);
    await answer(id, { isPublic: true });
    const total = (await publicCorrections(database.read, organId, 1)).total;
    await answer(id, { answer: '已经更正。', isPublic: false });
    assert.equal((await publicCorrections(database.read, organId, 1)).total, total - 1);
    assert.deepEqual([(await view(id)).answer, (await view(id)).answeredOn], ['已经更正。', '2026-11-23']);
  });

  test('who leaves hands over what he is looking after, to somebody who may; the day stays', async () => {
    const { number } = await report();
    const id = await idOf(number);
    await execute(runtime, takeCorrection, { organId, id, version: 1 }, handler);
    await engage('handler');
    await engage('successor', 'handler');
    await engage('stranger', 'reviewer');
    const hand = (toPersonId: string) => {
      const input = { organId, id: 'handler', toPersonId, parts: ['corrections'], reason: '调离' };
      return execute(runtime, allCommands().get('people.handOver')!, input, handler);
    };
    await assert.rejects(hand('stranger'), refusedWith('还没有办理纠错的角色'));
    await hand('successor');
    const seen = await view(id);
    assert.deepEqual([seen.handlerName, seen.state, seen.dueOn], ['successor', 'handling', '2026-11-26']);
    assert.equal(entries.at(-1)?.changes.filter((one) => one.table === 'correction').length, 1);
    await assert.rejects(hand('successor'), refusedWith('可能刚刚已经移交'));
  });

  /** Somebody with an account here, with the role. */
  async function engage(id: string, role?: string): Promise<void> {
    const at = runtime.clock.now();
    const account = { id, login: id, name: id, password_hash: '', must_change_password: 0, password_changed_at: at, created_at: at };
    const none = { totp_secret: null, totp_confirmed_at: null, totp_last_step: null, department_id: null, closed_at: null };
    await database.write
      .insertInto('person')
      .values({ ...account, ...none, organ_id: organId, demo: 0 })
      .execute();
    if (!role) return;
    const membership = { organ_id: organId, person_id: id, role, department_id: null, since: runtime.clock.now(), until: null };
    await database.write.insertInto('membership').values(membership).execute();
  }

  test('the figures of the year add up', async () => {
    const f = await correctionFigures(database.read, organId, undefined, day('2026-12-01'));
    assert.equal(f.received, f.answered + f.rejected + f.open);
    assert.equal(
      f.received,
      f.byKind.reduce((sum, one) => sum + one.count, 0),
    );
    assert.equal(f.late, f.open);
    const rows = async (state: 'open' | 'answered' | 'rejected' | 'late') =>
      (await listCorrections(database.read, { organId, state, year: '2026' }, day('2026-12-01'))).total;
    assert.deepEqual(
      [await rows('open'), await rows('answered'), await rows('rejected'), await rows('late')],
      [f.open, f.answered, f.rejected, f.late],
    );
  });

  test('contacts are forgotten half a year after the answer, not before', async () => {
    const { number } = await report({ contact: '某某@示例' });
    const id = await idOf(number);
    await answer(id);
    const at = (on: string) => ({ runtime, today: day(on) }) as Parameters<typeof forgetContacts.run>[1];
    await forgetContacts.run({}, at('2027-05-01'));
    assert.equal((await view(id)).contactGiven, true);
    await forgetContacts.run({}, at('2027-06-01'));
    assert.equal((await view(id)).contactGiven, false);
    await assert.rejects(execute(runtime, showContact, { organId, id }, officer), refusedWith('没有留联系方式'));
  });
});

describe('a receipt number', () => {
  test('is found again however it is typed, and nothing else is', () => {
    fc.assert(
      fc.property(fc.constantFrom('2026-11-23', '2024-02-29'), fc.constantFrom(' ', '-', '－', ''), (on, gap) => {
        const number = newReceipt(day(on));
        const typed = [...number.toLowerCase()].map((sign) => (sign === '-' ? gap : sign)).join('');
        assert.equal(receiptIn(typed), number);
        assert.equal(receiptIn(number.slice(0, -1)), null);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => receiptIn(text) === null || /^JC\d{8}-/.test(receiptIn(text)!)));
  });
});
