import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { maskHtml, screenHtml } from './screen-html.ts';
import { screenTable } from './screen-table.ts';
import { screenText } from './screen-text.ts';
import { identityNumbers } from './testing.ts';

const number = '371081199003071239';
const pieces = ['371081', '19900307', '1239'];
const told = (rows: string[][]) => screenTable(rows).map(({ kind, severity, where }) => `${severity} ${kind} ${where}`);

describe('an identity number written down a column', () => {
  it('is found wherever it is cut when the column holds nothing else', () => {
    fc.assert(
      fc.property(identityNumbers, fc.uniqueArray(fc.integer({ min: 1, max: 17 }), { minLength: 1, maxLength: 17 }), (value, places) => {
        const edges = [0, ...places.sort((a, b) => a - b), 18];
        const rows = edges.slice(1).map((edge, at) => ['某村', value.slice(edges[at], edge)]);
        assert.ok(told([['村名', '备注'], ...rows]).includes(`block idNumber 表格第2–${rows.length + 1}行第2列`));
      }),
    );
  });

  it('is found for one person after the other, over empty cells, among others', () => {
    const rows = ['某甲', '某乙'].flatMap((name) => [
      [name, pieces[0]!],
      ['', pieces[1]!],
      ['', ''],
      ['', pieces[2]!],
    ]);
    assert.deepEqual(told([['姓名', '说明'], ...rows]), ['block idNumber 表格第2–5行第2列', 'block idNumber 表格第6–9行第2列']);
  });

  it('is masked in a page', () => {
    const html = `<table>${pieces.map((piece) => `<tr><td>${piece}</td><td>某</td></tr>`).join('')}</table>`;
    const findings = screenHtml(html);
    assert.deepEqual(
      findings.map((finding) => [finding.kind, finding.where, finding.fix]),
      [['idNumber', '表格第1–3行第1列', 'mask']],
    );
    assert.equal(
      maskHtml(html, findings)
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
      '371*** 某 ******** 某 **39 某',
    );
  });

  it('is found in the lines of a text', () => {
    const text = `名单\n${pieces.map((piece) => `某甲\t${piece}\t是`).join('\n')}\n`;
    assert.deepEqual(
      screenText(text).map((finding) => [finding.kind, finding.where, finding.marks.length]),
      [['idNumber', '正文第2–4行第2列', number.length]],
    );
  });
});
