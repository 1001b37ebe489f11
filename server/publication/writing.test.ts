// Writing: versions come back, colleagues are seen, warnings are answered, files and links are looked through first.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import JSZip from 'jszip';
import { fixedClock } from '#kernel/clock';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { checkFiles } from './commands/check-files.ts';
import { keepWarning } from './commands/keep-warning.ts';
import { restoreVersion } from './commands/restore-version.ts';
import { saveDraft } from './commands/save-draft.ts';
import { submit } from './commands/submit.ts';
import { importDocx } from './files/import-docx.ts';
import { listFiles } from './files/list-files.ts';
import { releaseFile } from './files/release-file.ts';
import { screenStoredFile } from './files/screen-stored-file.ts';
import { tryLinks } from './links/check-links.ts';
import { type OfficeForTests, openOfficeForTests, organId, people, view, writtenDraft } from './office-for-tests.ts';
import { noteAtDraft } from './presence.ts';
import { findVersion, listVersions } from './versions/list-versions.ts';
import { waiverOf, waiversOf } from './waivers.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);
/** Invented; the check digit is right. */
const idNumber = '11010519491231002X';

onEachEngine('writing', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());

  const save = async (id: string, bodyHtml: string, by: keyof typeof people = 'clerk') => {
    const { fields, version } = await view(office.runtime, id);
    return execute(office.runtime, saveDraft, { organId, id, version, fields, bodyHtml }, people[by]);
  };

  /** Stored and registered as if uploaded. */
  async function stored(content: string | Uint8Array, fileName: string, mediaType = 'text/plain') {
    const { runtime } = office;
    const { hash, size } = await runtime.services.files.put(Readable.from([Buffer.from(content)]), 1e9);
    const at = runtime.clock.now();
    await runtime.database.write
      .insertInto('upload')
      .values({
        organ_id: organId,
        id: `u${hash.slice(0, 20)}`,
        purpose: 'attachment',
        file_name: fileName,
        declared_size: size,
        received: size,
        created_by: 'clerk',
        created_at: at,
        file_hash: hash,
        media_type: mediaType,
        finished_at: at,
      })
      .onConflict((on) => on.doNothing())
      .execute();
    return { id: hash.slice(0, 8), title: fileName.replace(/\.\w+$/, ''), fileHash: hash, fileName, size, mediaType };
  }

  test('when another person goes on writing, what stood there is kept, shown and can be brought back', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime, { bodyHtml: '<p>甲写的</p>' });
    await save(id, '<p>乙改过的</p>', 'colleague');
    await save(id, '<p>乙又改的</p>', 'colleague');
    const versions = await listVersions(runtime.database.read, { organId, id });
    assert.deepEqual(
      versions.map((one) => [one.whyName, one.savedBy]),
      [['换人之前', '（演示）clerk']],
    );
    const { n } = versions[0]!;
    assert.equal((await findVersion(runtime.database.read, { organId, id }, n)).bodyHtml, '<p>甲写的</p>');
    const { version } = await view(runtime, id);
    await assert.rejects(
      execute(runtime, restoreVersion, { organId, id, version: version - 1, n }, people.clerk),
      refusedWith('已经保存过'),
    );
    await execute(runtime, restoreVersion, { organId, id, version, n }, people.clerk);
    assert.equal((await view(runtime, id)).bodyHtml, '<p>甲写的</p>');
    const all = await listVersions(runtime.database.read, { organId, id });
    assert.equal(
      (await findVersion(runtime.database.read, { organId, id }, all[0]!.n)).bodyHtml,
      '<p>乙又改的</p>',
      'what was replaced is kept',
    );
  });

  test('one person writing for hours leaves a version an hour, never more than sixty', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime);
    const start = Temporal.Instant.from('2026-11-23T02:00:00Z');
    for (let hour = 1; hour <= 70; hour++) {
      const at = { ...runtime, clock: fixedClock(start.add({ minutes: 61 * hour }).toString()) };
      const { fields, version } = await view(runtime, id);
      await execute(at, saveDraft, { organId, id, version, fields, bodyHtml: `<p>第${hour}小时</p>` }, people.clerk);
    }
    const versions = await listVersions(runtime.database.read, { organId, id });
    assert.equal(versions.length, 60);
    assert.equal(versions[0]?.whyName, '写作中留存');
  });

  test('a colleague at the same draft is told of while writing, and no longer after leaving or falling silent', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime);
    const key = { organId, id };
    await noteAtDraft(runtime, key, people.colleague, { writes: true, leaves: false });
    const mine = await noteAtDraft(runtime, key, people.clerk, { writes: false, leaves: false });
    assert.deepEqual(mine.others, [{ name: '（演示）colleague', writes: true, seenAt: runtime.clock.now() }]);
    await save(id, '<p>同事存的</p>', 'colleague');
    const later = { ...runtime, clock: fixedClock('2026-11-23T02:05:00.000Z') };
    const afterwards = await noteAtDraft(later, key, people.clerk, { writes: true, leaves: false });
    assert.deepEqual([afterwards.others, afterwards.savedBy], [[], '（演示）colleague']);
    assert.equal(afterwards.version, (await view(runtime, id)).version);
    await noteAtDraft(later, key, people.clerk, { writes: false, leaves: true });
    assert.deepEqual((await noteAtDraft(later, key, people.colleague, { writes: false, leaves: false })).others, []);
  });

  test('a file with an identity number stops the text, and only after it was looked through does anything move', async () => {
    const { runtime } = office;
    const file = await stored(`名单\n张某 ${idNumber}\n`, '名单.txt');
    const id = await writtenDraft(runtime, { fields: { attachments: [file] } });
    const waiting = await view(runtime, id);
    assert.deepEqual(
      waiting.fileChecks.map((one) => [one.title, one.state]),
      [['名单', 'pending']],
    );
    await assert.rejects(execute(runtime, submit, { organId, id, version: waiting.version }, people.clerk), refusedWith('还在检查'));
    await screenStoredFile(runtime, { organId, fileHash: file.fileHash });
    const { findings, fileChecks } = await view(runtime, id);
    assert.equal(fileChecks[0]?.state, 'done');
    const found = findings.find((one) => one.kind === 'idNumber');
    assert.ok(found?.where.startsWith('附件《名单》') && found.fileHash === file.fileHash && !found.excerpt.includes(idNumber));
    await assert.rejects(execute(runtime, submit, { organId, id, version: waiting.version }, people.clerk), refusedWith('附件《名单》'));
    const rows = await runtime.database.read.selectFrom('attachment_screening').selectAll().execute();
    assert.ok(!JSON.stringify(rows).includes(idNumber), 'what is kept of the check is masked');
  });

  test('a file nobody can read is signed for; one that unfolds without end or is locked is never published', async () => {
    const { runtime } = office;
    const unreadable = await stored(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]), '旧.doc');
    const bomb = new JSZip();
    bomb.file('[Content_Types].xml', '<Types/>');
    bomb.file('word/document.xml', `<w:document><w:body>${' '.repeat(40_000_000)}</w:body></w:document>`);
    const bytes = await bomb.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
    const folded = await stored(bytes, '炸弹.docx');
    const paper = await PDFDocument.create();
    paper.addPage();
    paper.encrypt({ userPassword: '演示' });
    const locked = await stored(await paper.save(), '加锁.pdf');
    const id = await writtenDraft(runtime, { fields: { attachments: [unreadable, folded, locked] } });
    for (const { fileHash } of [unreadable, folded, locked]) await screenStoredFile(runtime, { organId, fileHash });
    const { fileChecks, findings, version } = await view(runtime, id);
    assert.deepEqual(
      fileChecks.map((one) => one.state),
      ['failed', 'refused', 'refused'],
    );
    assert.match(fileChecks[2]?.problem ?? '', /打开密码/);
    assert.ok(findings.some((one) => one.kind === 'unread' && one.severity === 'block'));
    await assert.rejects(execute(runtime, submit, { organId, id, version }, people.clerk), refusedWith('附件《炸弹》不能公开'));
    await execute(runtime, checkFiles, { organId, id }, people.clerk);
    assert.deepEqual(
      (await view(runtime, id)).fileChecks.map((one) => one.state),
      ['pending', 'refused', 'refused'],
    );
  });

  test('a warning is answered with a reason that is kept; what blocks cannot be talked away', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime, { bodyHtml: `<p>见<a href="http://192.168.1.20/oa">附表</a>。身份证 ${idNumber}</p>` });
    const { findings, version } = await view(runtime, id);
    const warning = findings.find((one) => one.severity === 'warn')!;
    const block = findings.find((one) => one.severity === 'block')!;
    assert.equal(warning.kind, 'link');
    const keep = { organId, id, reason: '演示地址，公开前替换' };
    await assert.rejects(
      execute(runtime, keepWarning, { ...keep, fingerprints: [block.fingerprint] }, people.clerk),
      refusedWith('不能只写理由'),
    );
    await assert.rejects(
      execute(runtime, keepWarning, { ...keep, fingerprints: [warning.fingerprint], reason: '可' }, people.clerk),
      refusedWith('至少4个字'),
    );
    await execute(runtime, keepWarning, { ...keep, fingerprints: [warning.fingerprint] }, people.clerk);
    const after = await view(runtime, id);
    assert.equal(after.findings.find((one) => one.fingerprint === warning.fingerprint)?.waiver?.reason, '演示地址，公开前替换');
    await assert.rejects(execute(runtime, submit, { organId, id, version }, people.clerk), refusedWith('身份证号'));
    // The dictionary or the file changes, and the same value blocks: the writer's own reason does not cover that.
    const waivers = await waiversOf(runtime.database.read, organId, id);
    assert.equal(waiverOf(waivers, { ...warning, severity: 'block' }), null);
    assert.equal(waiverOf(waivers, warning)?.reason, '演示地址，公开前替换');
  });

  test('a mistaken expression says which entry of which list it is and offers the right one', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime, { bodyHtml: '<p>请开立帐<strong>户</strong>并存入。</p>' });
    const found = (await view(runtime, id)).findings.find((one) => one.kind === 'wording');
    assert.deepEqual([found?.words, found?.replacement, found?.fix, found?.maskable], ['帐户', '账户', 'replace', false]);
    assert.equal(found?.field, undefined);
    const other = await writtenDraft(runtime, { fields: { summary: '按新帐户缴费。' } });
    const inField = (await view(runtime, other)).findings.find((one) => one.kind === 'wording');
    assert.deepEqual([inField?.field, inField?.replacement], ['summary', '账户']);
    assert.ok(found?.source?.list && found.source.entry === '帐户');
  });

  test('a link nobody answers behind is told as a warning; with the whole line down nothing is accused', async () => {
    const { runtime } = office;
    const bodyHtml = '<p>见<a href="https://www.gov.cn/here">公告</a>和<a href="https://www.gov.cn/gone">旧公告</a></p>';
    const id = await writtenDraft(runtime, { bodyHtml });
    const noLine = async () => Promise.reject(Object.assign(new Error('no line'), { code: 'ENOTFOUND' }));
    await tryLinks(runtime, { organId, id }, { fetcher: noLine });
    assert.deepEqual((await view(runtime, id)).findings, []);
    const answered = async (href: string) => ({ status: href.endsWith('gone') ? 404 : 200, location: null });
    await tryLinks(runtime, { organId, id }, { fetcher: answered });
    const { findings } = await view(runtime, id);
    assert.deepEqual(
      findings.map((one) => [one.where, one.severity, one.excerpt]),
      [['正文里的链接“旧公告”', 'warn', 'https://www.gov.cn/gone']],
    );
  });

  test('a Word document comes in with its pictures stored and nothing of the draft changed', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime, { bodyHtml: '<p>原文</p>' });
    const zip = new JSZip();
    const png = await readFile(new URL('../../console/icon.svg', import.meta.url));
    zip.file(
      '[Content_Types].xml',
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    );
    zip.file(
      'word/document.xml',
      '<w:document><w:body><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>关于秋收的通知</w:t></w:r></w:p><w:p><w:r><w:t>各村：</w:t></w:r><w:r><w:drawing><a:blip r:embed="r1"/></w:drawing></w:r></w:p></w:body></w:document>',
    );
    zip.file('word/_rels/document.xml.rels', '<Relationships><Relationship Id="r1" Target="media/a.png"/></Relationships>');
    zip.file('word/media/a.png', png);
    const file = await stored(await zip.generateAsync({ type: 'uint8array' }), '通知.docx');
    const text = await importDocx(runtime, people.clerk, { organId, fileHash: file.fileHash });
    assert.deepEqual([text.title, text.bodyHtml, text.pictures], ['关于秋收的通知', '<p>各村：</p>', 0]);
    assert.ok(
      text.told.some((one) => one.includes('图片')),
      'an SVG called png is no picture for the web',
    );
    assert.equal((await view(runtime, id)).bodyHtml, '<p>原文</p>');
    const other = await stored('不是文档', '假.docx');
    await assert.rejects(importDocx(runtime, people.clerk, { organId, fileHash: other.fileHash }), refusedWith('.docx'));
  });

  test('a file nobody uses goes with its content; one in a draft stays', async () => {
    const { runtime } = office;
    const [used, left] = [await stored('有用', '有用.txt'), await stored('没有用', '没有用.txt')];
    await writtenDraft(runtime, { fields: { attachments: [used] } });
    const unused = await listFiles(runtime.database.read, { organId, show: 'unused', text: '有用' });
    assert.deepEqual(
      unused.rows.map((row) => row.fileName),
      ['没有用.txt'],
    );
    assert.equal(await releaseFile(runtime, { organId, fileHash: used.fileHash }), false);
    assert.equal(await releaseFile(runtime, { organId, fileHash: left.fileHash }), true);
    assert.equal(await runtime.services.files.size(left.fileHash), null);
    assert.ok(await runtime.services.files.size(used.fileHash));
    const all = await listFiles(runtime.database.read, { organId, text: '有用' });
    assert.deepEqual(
      all.rows.map((row) => [row.fileName, row.uses[0]?.public]),
      [['有用.txt', false]],
    );
  });
});
