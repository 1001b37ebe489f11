import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findNumbers } from './find-numbers.ts';
import { mask } from './mask.ts';
import { screenTable } from './screen-table.ts';

const found = (text: string) => findNumbers(text).map((one) => `${one.kind} ${one.severity} ${one.value}`);

describe('the number of another paper', () => {
  it('is stopped when the paper is named before it', () => {
    assert.deepEqual(found('某甲，护照号码：E12345678，男'), ['idNumber block E12345678']);
    assert.deepEqual(found('持中国护照 EA1234567 入境'), ['idNumber block EA1234567']);
    assert.deepEqual(found('港澳居民来往内地通行证号码H1234567801'), ['idNumber block H1234567801']);
    assert.deepEqual(found('台胞证（12345678）'), ['idNumber block 12345678']);
    assert.deepEqual(found('军官证：政字第1234567号'), ['idNumber block 1234567']);
  });

  it('is stopped in a column of passports', () => {
    const findings = screenTable(
      [
        ['姓名', '护照号'],
        ['某甲', 'E12345678'],
      ],
      {},
    );
    assert.deepEqual(
      findings.filter((one) => one.kind === 'idNumber').map((one) => one.excerpt),
      ['某甲 E*******8'],
    );
  });

  it('keeps its first and last sign only: it is too short for more', () => {
    assert.equal(mask('idNumber', 'E12345678'), 'E*******8');
  });

  it('is never seen in numbers of texts, sentences about papers, index numbers and vehicles', () => {
    for (const text of [
      '国办发〔2026〕12345678号',
      '办理护照请带身份证，预约电话0631-8871088，护照工本费120元',
      '护照有效期10年，自20260101起',
      '车辆通行证号A00012345',
      '军人证件由所在单位保管，办公电话12345678',
      '项目编号E12345678，标段C1234567',
    ])
      assert.deepEqual(found(text), [], text);
  });
});
