import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { adoptStarter } from './commands/adopt-starter.ts';
import { discardDraft } from './commands/discard-draft.ts';
import { editColumn } from './commands/edit-column.ts';
import { maskFindings } from './commands/mask-findings.ts';
import { saveDraft } from './commands/save-draft.ts';
import { signFinding } from './commands/sign-finding.ts';
import { submit } from './commands/submit.ts';
import { type OfficeForTests, openOfficeForTests, organId, people, published, uploaded, view, writtenDraft } from './office-for-tests.ts';
import { listColumns } from './queries/columns.ts';
import { listPublications } from './queries/list-publications.ts';
import { publicFile, publicPublication } from './queries/public/index.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);
/** Invented; the check digit is right. */
const idNumber = '11010519491231002X';

onEachEngine('drafts', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());

  test('of two people saving, the second is told who saved when, and nothing of the first is lost', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime);
    const { fields, version } = await view(runtime, id);
    await execute(runtime, saveDraft, { organId, id, version, fields, bodyHtml: '<p>同事的改动</p>' }, people.colleague);
    await assert.rejects(
      execute(runtime, saveDraft, { organId, id, version, fields, bodyHtml: '<p>我的改动</p>' }, people.clerk),
      refusedWith(`（演示）colleague在2026-11-23 10:00已经保存过这篇稿子（第${version + 1}版）`),
    );
    assert.equal((await view(runtime, id)).bodyHtml, '<p>同事的改动</p>');
  });

  test('an autosave that changes nothing makes no version', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime);
    const { fields, version, bodyHtml } = await view(runtime, id);
    assert.equal((await execute(runtime, saveDraft, { organId, id, version, fields, bodyHtml }, people.clerk)).version, version);
  });

  test('what is not yet right is kept and said beside the field: 2022年13月1日, a title of 500 characters, a date to come', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime);
    const { fields, version } = await view(runtime, id);
    const title = '𠮷'.repeat(500);
    const wrong = { ...fields, title, formedOn: '2022-13-01', effectiveOn: '2026-1-1', documentNumber: '示政发[2026]8号' };
    const saved = await execute(runtime, saveDraft, { organId, id, version, fields: wrong, bodyHtml: '<p>文</p>' }, people.clerk);
    const said = Object.fromEntries(saved.fieldProblems.map((one) => [one.field, one.message]));
    assert.match(said.formedOn ?? '', /2022年13月1日没有这一天/);
    assert.match(said.title ?? '', /标题有500个字，超过了200字/);
    assert.match(said.documentNumber ?? '', /六角括号/);
    assert.ok(said.effectiveOn);
    assert.equal((await view(runtime, id)).fields.title, title);
    await assert.rejects(execute(runtime, submit, { organId, id, version: saved.version }, people.clerk), refusedWith('没有这一天'));
    const later = { ...wrong, formedOn: '2026-11-24' };
    const again = await execute(runtime, saveDraft, { organId, id, version: saved.version, fields: later, bodyHtml: '' }, people.clerk);
    assert.match(again.fieldProblems.find((one) => one.field === 'formedOn')?.message ?? '', /今天之后/);
  });

  test('scripts and handlers in pasted HTML are gone, rare characters and emoji stay', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime, { bodyHtml: '<p onclick="x()">㙍𠮷🌾<script>alert(1)</script></p>' });
    assert.equal((await view(runtime, id)).bodyHtml, '<p>㙍𠮷🌾</p>');
  });

  test('an identity number stops the text until it is masked with one click', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime, { fields: { title: `${idNumber}的公示` }, bodyHtml: `<p>申请人${idNumber}。</p>` });
    const shown = await view(runtime, id);
    assert.equal(shown.findings.length, 2);
    assert.ok(shown.findings.every((one) => one.severity === 'block' && one.maskable && !one.excerpt.includes(idNumber)));
    await assert.rejects(execute(runtime, submit, { organId, id, version: shown.version }, people.clerk), refusedWith('身份证号'));
    const fingerprints = shown.findings.map((one) => one.fingerprint);
    const masked = await execute(runtime, maskFindings, { organId, id, version: shown.version, fingerprints }, people.clerk);
    assert.deepEqual(masked.findings, []);
    assert.ok(!masked.fields.title.includes(idNumber) && !masked.bodyHtml.includes(idNumber));
    await execute(runtime, submit, { organId, id, version: masked.version }, people.clerk);
  });

  test('a number that must stay is signed for with a reason, by someone who did not write it', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime, { by: 'allInOne', bodyHtml: `<p>举报请寄${idNumber}。</p>` });
    const { findings, version } = await view(runtime, id);
    const sign = { organId, id, fingerprint: findings[0]!.fingerprint, reason: '法院公告依法须载明当事人号码' };
    await assert.rejects(execute(runtime, signFinding, sign, people.allInOne), refusedWith('另一位'));
    await assert.rejects(execute(runtime, signFinding, { ...sign, reason: '需要' }, people.head), refusedWith('至少10个字'));
    await assert.rejects(execute(runtime, signFinding, sign, people.clerk), refusedWith('权限'));
    await execute(runtime, signFinding, sign, people.head);
    assert.equal((await view(runtime, id)).findings[0]?.waiver?.signedBy, '（演示）head');
    await execute(runtime, submit, { organId, id, version }, people.allInOne);
  });

  test('an attachment that never arrived is named; one that did is public with the text and only then', async () => {
    const { runtime } = office;
    const [hash, lost] = ['a'.repeat(64), 'b'.repeat(64)] as const;
    await uploaded(runtime, hash, '名单.pdf');
    const file = { id: 'f1', title: '名单', fileHash: hash, fileName: '名单.pdf', size: 999, mediaType: 'text/html' };
    const id = await writtenDraft(runtime, { fields: { attachments: [file, { ...file, id: 'f2', fileHash: lost, title: '没传完' }] } });
    const shown = await view(runtime, id);
    assert.deepEqual(
      shown.fieldProblems.map((one) => one.message),
      ['附件《没传完》没有传完或者已被清理，请重新上传。'],
    );
    assert.equal(shown.fields.attachments[0]?.mediaType, 'application/pdf');
    assert.equal(await publicFile(runtime.database.read, organId, hash), null);
    const { publicNumber } = await published(runtime, { fields: { attachments: [file] } });
    assert.equal((await publicFile(runtime.database.read, organId, hash))?.fileName, '名单.pdf');
    const page = await publicPublication(runtime.database.read, organId, publicNumber);
    assert.deepEqual(page?.state === 'published' && page.attachments.map((one) => [one.title, one.size]), [['名单', 12]]);
  });

  test('the draft shows by when it has to be public, counted day by day (条例第二十六条)', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime, { fields: { formedOn: '2026-09-21' } });
    const { due, dueOn } = await view(runtime, id);
    assert.equal(due?.counted.length, 20);
    assert.equal(dueOn, due?.dueOn);
    assert.ok(due?.overdue && due.article.includes('第二十六条') && due.skipped.some((one) => one.why.includes('国庆')));
  });

  test('a draft given up keeps its reason and its text, and leaves the list', async () => {
    const { runtime, entries } = office;
    const id = await writtenDraft(runtime, { fields: { title: '不发了' } });
    await assert.rejects(execute(runtime, discardDraft, { organId, id, reason: '' }, people.clerk), refusedWith('请写明理由'));
    await execute(runtime, discardDraft, { organId, id, reason: '与上月通知重复' }, people.clerk);
    assert.equal(entries.at(-1)?.reason, '与上月通知重复');
    const list = await listPublications(runtime.database.read, { organId, text: '不发了' }, runtime.clock.today());
    assert.equal(list.total, 0);
    assert.equal((await view(runtime, id)).stateName, '已放弃');
    const gone = await listPublications(runtime.database.read, { organId, state: 'discarded' }, runtime.clock.today());
    assert.equal(gone.rows[0]?.title, '不发了');
  });

  test('the list narrows by state, words that look like patterns, and sorts', async () => {
    const { runtime } = office;
    await writtenDraft(runtime, { fields: { title: '完成100%的_报告' } });
    const found = await listPublications(runtime.database.read, { organId, state: 'writing', text: '0%的_' }, runtime.clock.today());
    assert.deepEqual(
      found.rows.map((row) => row.title),
      ['完成100%的_报告'],
    );
    const sorted = await listPublications(
      runtime.database.read,
      { organId, sort: 'title', order: 'asc', pageSize: 3 },
      runtime.clock.today(),
    );
    assert.equal(sorted.rows.length, 3);
    assert.ok(sorted.total > 3);
  });

  test('an organ adopts the starter once, and edits its columns within the rules', async () => {
    const { runtime } = office;
    await assert.rejects(execute(runtime, adoptStarter, { organId }, people.head), refusedWith('已经有栏目'));
    const columns = await listColumns(runtime.database.read, organId);
    const guide = columns.find((one) => one.slug === 'guide')!;
    const texts = { ...guide, organId, emptySentence: '指南正在修订，请先致电党政办。' };
    const { name, content, basis, updateDuty, responsibleOffice, columnType, description, keywords, emptySentence } = texts;
    const change = {
      organId,
      id: guide.id,
      name,
      content,
      basis,
      updateDuty,
      responsibleOffice,
      columnType,
      description,
      keywords,
      emptySentence,
    };
    await execute(runtime, editColumn, change, people.head);
    const again = (await listColumns(runtime.database.read, organId)).find((one) => one.slug === 'guide');
    assert.equal(again?.emptySentence, '指南正在修订，请先致电党政办。');
    await assert.rejects(execute(runtime, editColumn, { ...change, columnType: 'null' }, people.head), refusedWith('不在规定的取值里'));
    await assert.rejects(execute(runtime, editColumn, change, people.clerk), refusedWith('权限'));
  });
});
