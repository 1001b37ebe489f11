import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isBankCard } from './bank-card.ts';
import { findNumbers } from './find-numbers.ts';
import { bankCards, cutAt, fullWidth, identityNumbers, withLuhn } from './testing.ts';

const found = (text: string) => findNumbers(text).map(({ kind, severity, value }) => `${kind} ${severity} ${value}`);
const fours = [4, 8, 12, 16];

describe('a bank card', () => {
  it('is found whole, in fours, wide, with a box for each digit and over invisible characters', () => {
    fc.assert(
      fc.property(bankCards, fc.constantFrom('', ' ', '-', '　', '\u200b', '.'), fc.boolean(), (card, separator, wide) => {
        const number = wide ? fullWidth(card) : card;
        assert.deepEqual(found(`卡${cutAt(number, fours, separator)}号`), [`bankCard block ${card}`]);
        assert.deepEqual(found(`某${[...number].join(' ')}某`), [`bankCard block ${card}`]);
      }),
    );
  });

  it('is itself where the first eighteen of its digits would do for an identity number', () => {
    assert.deepEqual(found(`某${[...'6228481891050372359'].join(' ')}某`), ['bankCard block 6228481891050372359']);
    assert.deepEqual(found('6228481891050372359'), ['bankCard block 6228481891050372359']);
  });

  it('is found in any groups after its label', () => {
    fc.assert(
      fc.property(bankCards, fc.array(fc.nat(18)), fc.constantFrom(' ', '-', '\n', '\t'), (card, places, separator) => {
        assert.deepEqual(found(`银行卡号：${cutAt(card, places, separator)}`), [`bankCard block ${card}`]);
      }),
    );
  });

  it('over brackets and 、 is found after its label and in its own groups only', () => {
    const card = withLuhn('622848012345678901');
    for (const separator of ['、', '）（', '\n\n']) {
      assert.deepEqual(found(`卡号（${cutAt(card, fours, separator)}）`), [`bankCard block ${card}`]);
      assert.deepEqual(found(`（${cutAt(card, fours, separator)}）`), []);
      assert.deepEqual(found(`卡号（${cutAt(card, [5, 9, 14], separator)}）`), []);
    }
  });

  it('is never seen where the check digit is wrong', () => {
    fc.assert(
      fc.property(bankCards, fc.integer({ min: 1, max: 9 }), (card, shift) => {
        const wrong = card.slice(0, -1) + ((Number(card.at(-1)) + shift) % 10);
        assert.ok(!found(`卡号${wrong}`).some((one) => one.startsWith('bankCard')));
      }),
    );
  });

  it('is not reported where an identity number is the more specific reading', () => {
    fc.assert(
      fc.property(identityNumbers, (number) => {
        assert.deepEqual(found(`账户${number}`), [`idNumber block ${number}`]);
      }),
    );
  });

  it('needs a known issuer and its length', () => {
    assert.equal(isBankCard(withLuhn('777777777777777')), false);
    assert.equal(isBankCard(withLuhn('62284800000000')), false);
    assert.equal(isBankCard(withLuhn('955880000000000000')), true);
  });
});
