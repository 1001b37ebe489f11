import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fingerprint } from './fingerprint.ts';
import { mask, maskText } from './mask.ts';
import { maskHtml, screenHtml } from './screen-html.ts';
import { screenText } from './screen-text.ts';
import { bankCards, cutAt, fullWidth, identityNumbers, mobileNumbers } from './testing.ts';

const anyNumber = fc.oneof(identityNumbers, mobileNumbers, bankCards);
const words = fc.constantFrom('张某某，', '联系电话：', '\n', '。', '（', '𠮷田😀', '身份证 ');
const texts = fc
  .array(fc.tuple(words, anyNumber, fc.boolean(), words), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([before, number, wide, after]) => before + (wide ? fullWidth(number) : number) + after).join('；'));

describe('masking', () => {
  it('leaves nothing to be found and changes nothing but digits', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const findings = screenText(text);
        const masked = maskText(text, findings);
        assert.deepEqual(screenText(masked), []);
        assert.equal(masked.length, text.length);
        for (let at = 0; at < text.length; at++)
          if (masked[at] !== text[at]) assert.ok(masked[at] === '*' && findings.some((finding) => at >= finding.start && at < finding.end));
      }),
    );
  });

  it('keeps the separators of a split number', () => {
    const text = '手机 138-0013-8000，卡 6228 4800 0000 0000 005';
    assert.equal(maskText(text, screenText(text)).slice(0, 16), '手机 138-****-8000');
  });

  it('keeps too little of an identity number to be a proof of identity: no birthday, not the last four', () => {
    assert.equal(mask('idNumber', '371081199003071239'), '371*************39');
    assert.equal(mask('mobile', '13800138000'), '138****8000');
    assert.equal(mask('bankCard', '6228480000000000005'), '***************0005');
  });

  it('never shows a number in an excerpt, not even that of its neighbour', () => {
    fc.assert(
      fc.property(fc.array(anyNumber, { minLength: 2, maxLength: 4 }), (numbers) => {
        for (const finding of screenText(numbers.join('，'))) for (const number of numbers) assert.ok(!finding.excerpt.includes(number));
      }),
    );
  });

  it('of HTML changes digits only and leaves every tag as it was', () => {
    fc.assert(
      fc.property(anyNumber, fc.array(fc.nat(18)), fc.constantFrom('</b><b>', '<i></i>', '&#8203;', '&nbsp;'), (number, places, seam) => {
        const html = `<p class="x">手机卡号<b>${cutAt(number, places, seam)}</b></p><p title="${number}">完</p>`;
        const masked = maskHtml(html, screenHtml(html));
        assert.deepEqual(screenHtml(masked), []);
        assert.equal(masked.replace(/[\d*X]/g, ''), html.replace(/[\d*X]/g, ''));
      }),
    );
  });
});

describe('a fingerprint', () => {
  it('is the same for the same number in any spelling, and another under another key', () => {
    const [plain, spaced] = ['手机13800138000', '手机：１３８ ００１３ ８０００'].map(
      (text) => screenText(text, { key: 'k' })[0]!.fingerprint,
    );
    assert.equal(plain, spaced);
    assert.notEqual(plain, fingerprint('mobile', '13800138000', 'other'));
    assert.ok(!plain!.includes('8000138'));
  });
});
