import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readDocx } from './read-docx.ts';
import { documentOf, workbookOf } from './testing.ts';

const p = (...runs: string[]) => `<w:p>${runs.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;

it('a Word document is read as paragraphs and table rows in their order, runs joined', async () => {
  const body = `${p('标', '题')}<w:p/>${'<w:tbl><w:tr><w:tc>'}${p('甲')}${p('乙')}</w:tc><w:tc>${p('1', '2')}</w:tc></w:tr></w:tbl>${p('末&amp;段')}`;
  assert.deepEqual(await Array.fromAsync(readDocx(await documentOf(body))), [
    { kind: 'paragraph', part: 'body', text: '标题' },
    { kind: 'row', part: 'body', table: 1, row: 1, cells: ['甲\n乙', '12'] },
    { kind: 'paragraph', part: 'body', text: '末&段' },
  ]);
});

it('tables a hundred deep are read, tables without end are refused', async () => {
  const nested = (depth: number) => `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('里')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
  assert.equal((await Array.fromAsync(readDocx(await documentOf(nested(100))))).length, 100);
  await assert.rejects(Array.fromAsync(readDocx(await documentOf(nested(20_000)))), { code: 'documents.zipBomb' });
});

it('a workbook is not a Word document', async () => {
  await assert.rejects(Array.fromAsync(readDocx(await workbookOf({ 一: '' }))), { code: 'documents.notZip' });
});
