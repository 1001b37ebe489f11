import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shippedWording } from './dictionary/index.ts';
import { cleanInWorker, maskInWorker, screenInWorker } from './screen-in-worker.ts';
import { paragraph, run, wordFile } from './testing-files.ts';

const id = '371081199003071239';

describe('files looked at in a thread', () => {
  it('give what they give without one, the dictionary included', async () => {
    const { findings, unread } = await screenInWorker(Buffer.from(`环境保护局${id}`), '文.txt', { wording: shippedWording() });
    assert.deepEqual(
      [findings.map((one) => one.kind), findings[0]?.source !== undefined, unread],
      [['wording', 'idNumber'], true, undefined],
    );
  });

  it('are refused with the same sentence', async () => {
    await assert.rejects(
      screenInWorker(Buffer.from('504b0304000000', 'hex'), '文.docx'),
      (error: Error) => error.name === 'Refusal' && /损坏/.test(error.message),
    );
  });

  it('that take too long are said not to have been looked at', async () => {
    const { findings, unread } = await screenInWorker(Buffer.from(id), '文.txt', { timeout: 1 });
    assert.deepEqual(findings, []);
    assert.match(unread ?? '', /^没有检查完/);
  });

  it('are mended there too, many waiting for their turn', async () => {
    const file = await wordFile(paragraph(run(id), run(id, '<w:vanish/>')));
    const cleaned = await Promise.all(Array.from({ length: 3 }, () => cleanInWorker(file, '文.docx')));
    assert.ok(cleaned.every((one) => one.changes.length === 1));
    const { changes } = await maskInWorker(cleaned[0]!.content, '文.docx');
    assert.deepEqual(changes, [{ what: '遮盖身份证号', where: '正文', count: 1 }]);
  });
});
