// The subsidy list with a hidden column: a cleaned copy is looked at, takes the place of the file, and the file is gone for good.
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import ExcelJS from 'exceljs';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { replaceFile } from '../commands/replace-file.ts';
import { submit } from '../commands/submit.ts';
import { type OfficeForTests, openOfficeForTests, organId, people, view, writtenDraft } from '../office-for-tests.ts';
import { listVersions } from '../versions/list-versions.ts';
import { listFiles } from './list-files.ts';
import { mendFile } from './mend-file.ts';
import { recheckFiles } from './recheck-files.ts';
import { releaseFile } from './release-file.ts';
import { screenStoredFile } from './screen-stored-file.ts';

/** Invented; the check digit is right. */
const idNumber = '11010519491231002X';
const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);

onEachEngine('mending files', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());

  async function attachedList(hidden: boolean) {
    const { runtime } = office;
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('名单');
    sheet.addRows([
      ['姓名', '村', '证件', '金额'],
      ['（演示）甲', '演示一村', idNumber, 100],
    ]);
    sheet.getColumn(3).hidden = hidden;
    const content = Buffer.from(await book.xlsx.writeBuffer());
    const { hash, size } = await runtime.services.files.put(Readable.from([content]), 1e9);
    const at = runtime.clock.now();
    const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const stored = { file_name: '名单.xlsx', declared_size: size, received: size, file_hash: hash, media_type: mediaType };
    await runtime.database.write
      .insertInto('upload')
      .values({
        organ_id: organId,
        id: `u${hash.slice(0, 20)}`,
        purpose: 'attachment',
        ...stored,
        created_by: 'clerk',
        created_at: at,
        finished_at: at,
      })
      .execute();
    const file = { id: 'f1', title: '补贴名单', fileHash: hash, fileName: '名单.xlsx', size, mediaType };
    const id = await writtenDraft(runtime, { fields: { attachments: [file] } });
    await screenStoredFile(runtime, { organId, fileHash: hash });
    return { id, hash };
  }

  test('a hidden column is cleaned away; the old file is nowhere any more, and the text can be handed in', async () => {
    const { runtime } = office;
    const { id, hash } = await attachedList(true);
    const before = await view(runtime, id);
    assert.ok(before.findings.some((one) => one.severity === 'block' && one.fix === 'clean' && one.fileHash === hash));
    const made = await mendFile(runtime, people.clerk, { organId, id, fileHash: hash, how: 'clean' });
    assert.equal(made.fileName, '名单（已清理）.xlsx');
    assert.ok(made.changes.some((one) => one.includes('C列')));
    assert.equal((await view(runtime, id)).fields.attachments[0]?.fileHash, hash, 'nothing of the draft changed yet');
    const { version } = await view(runtime, id);
    await execute(runtime, replaceFile, { organId, id, version, fromHash: hash, toHash: made.fileHash }, people.clerk);
    await screenStoredFile(runtime, { organId, fileHash: made.fileHash });
    assert.equal(await releaseFile(runtime, { organId, fileHash: hash }), true);
    assert.equal(await runtime.services.files.size(hash), null);
    const after = await view(runtime, id);
    assert.deepEqual(
      after.findings.filter((one) => one.severity === 'block'),
      [],
    );
    assert.deepEqual([after.fields.attachments[0]?.title, after.fields.attachments[0]?.size], ['补贴名单', made.size]);
    assert.equal((await listVersions(runtime.database.read, { organId, id }))[0]?.whyName, '替换附件之前');
    const [row] = (await listFiles(runtime.database.read, { organId })).rows;
    assert.deepEqual([row?.fileName, row?.made, row?.uses.length], ['名单（已清理）.xlsx', 'clean', 1]);
  });

  test('numbers everybody can see are masked in a new file; only a file made from the old one takes its place', async () => {
    const { runtime } = office;
    const { id, hash } = await attachedList(false);
    const made = await mendFile(runtime, people.clerk, { organId, id, fileHash: hash, how: 'mask' });
    assert.deepEqual(
      made.left.filter((one) => one.kind === 'idNumber'),
      [],
    );
    const { version } = await view(runtime, id);
    const other = await attachedList(true);
    const replace = { organId, id, version, fromHash: hash };
    await assert.rejects(execute(runtime, replaceFile, { ...replace, toHash: other.hash }, people.clerk), refusedWith('没有这个文件'));
    await execute(runtime, replaceFile, { ...replace, toHash: made.fileHash }, people.clerk);
    await assert.rejects(execute(runtime, submit, { organId, id, version: version + 1 }, people.clerk), refusedWith('还在检查'));
    await assert.rejects(mendFile(runtime, people.clerk, { organId, id, fileHash: hash, how: 'mask' }), refusedWith('没有这个文件'));
  });

  test('when the rules change, what was looked through by former ones waits again and is looked through at night', async () => {
    const { runtime } = office;
    const { id, hash } = await attachedList(false);
    await runtime.database.write.updateTable('attachment_screening').set({ rules: 'former' }).where('file_hash', '=', hash).execute();
    assert.equal((await view(runtime, id)).fileChecks[0]?.state, 'stale');
    await recheckFiles(runtime, organId);
    assert.equal((await view(runtime, id)).fileChecks[0]?.state, 'pending');
    const jobs = await runtime.database.read.selectFrom('job').select('payload').where('kind', '=', 'publication.screenFile').execute();
    assert.ok(jobs.some((one) => one.payload.includes(hash)));
  });
});
