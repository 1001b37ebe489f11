import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findNumbers } from './find-numbers.ts';
import { isIdentityNumber, isOldIdentityNumber } from './identity-number.ts';
import { cutAt, fullWidth, identityNumbers } from './testing.ts';

const kindsIn = (text: string) => findNumbers(text).map((found) => `${found.kind} ${found.severity} ${found.value}`);
const invented = '371081199003071239';

describe('an identity number', () => {
  it('is found between Chinese words, at the beginning, at the end and after its label', () => {
    for (const text of [`张某某${invented}男`, invented, `身份证号：${invented}`, `ID:${invented}。`]) {
      assert.deepEqual(kindsIn(text), [`idNumber block ${invented}`], text);
    }
  });

  it('is found whatever its width and whatever invisible character stands between its digits', () => {
    fc.assert(
      fc.property(
        identityNumbers,
        fc.array(fc.nat(17)),
        fc.constantFrom('\u200b', '\u00ad', '\ufeff', '\u2060', '\ufe0f\u20e3'),
        fc.boolean(),
        (number, places, invisible, wide) => {
          const written = cutAt(wide ? fullWidth(number) : number, places, invisible);
          assert.deepEqual(kindsIn(`某${written}某`), [`idNumber block ${number}`]);
        },
      ),
    );
  });

  it('is found through blanks, hyphens, dots, line breaks and cell borders at any places', () => {
    fc.assert(
      fc.property(
        identityNumbers,
        fc.array(fc.nat(17)),
        fc.constantFrom(' ', '　', '-', '－', '.', '·', ' - ', '\n', '\r\n', '\t', '_', '/', ','),
        (number, places, separator) => {
          const found = findNumbers(`号码：${cutAt(number, places, separator)}。`);
          assert.deepEqual(
            found.map((one) => [one.kind, one.value]),
            [['idNumber', number]],
          );
        },
      ),
    );
  });

  const far = ['、', '，', '；', '：', ':', '|', '=', '"', '\n\n', '\r\n\r\n', '\n \n', '　', '）（', '】【', '〕', ' 、 '];

  it('is found over brackets, 、, colons, quotes and empty lines in up to three groups', () => {
    fc.assert(
      fc.property(identityNumbers, fc.array(fc.nat(17), { maxLength: 2 }), fc.constantFrom(...far), (number, places, separator) => {
        assert.deepEqual(kindsIn(`某（${cutAt(number, places, separator)}）某`), [`idNumber block ${number}`]);
      }),
    );
  });

  it('is found over them with a box for each digit, and in any groups after its label', () => {
    fc.assert(
      fc.property(identityNumbers, fc.array(fc.nat(17)), fc.constantFrom(...far), (number, places, separator) => {
        assert.deepEqual(kindsIn(`某${[...number].join(separator)}某`), [`idNumber block ${number}`]);
        assert.deepEqual(kindsIn(`身份证：${cutAt(number, places, separator)}某`), [`idNumber block ${number}`]);
      }),
    );
  });

  it('is found as region, birthday and serial whatever sets each apart', () => {
    fc.assert(
      fc.property(
        identityNumbers,
        fc.array(fc.constantFrom(...far, '-', ' ', '\u0001'), { minLength: 2, maxLength: 2 }),
        (number, [one, other]) => {
          const written = `${number.slice(0, 6)}${one}${number.slice(6, 14)}${other}${number.slice(14)}`;
          assert.deepEqual(
            findNumbers(`某${written}某`).map((found) => found.value),
            [number],
          );
        },
      ),
    );
  });

  it('is found through control characters and fillers that came along', () => {
    fc.assert(
      fc.property(
        identityNumbers,
        fc.array(fc.nat(17)),
        fc.constantFrom('\u0000', '\u0001', '\u001f', '\u007f', '\u034f', '\u3164', '\u180e', '\u206a'),
        (number, places, nothing) => {
          assert.deepEqual(kindsIn(`某${cutAt(number, places, nothing)}某`), [`idNumber block ${number}`]);
        },
      ),
    );
  });

  it('is never seen where the check character is wrong', () => {
    fc.assert(
      fc.property(identityNumbers, fc.integer({ min: 1, max: 9 }), (number, shift) => {
        const last = number[17] === 'X' ? 10 : Number(number[17]);
        const wrong = (last + shift) % 11;
        const text = `身份证号${number.slice(0, 17)}${wrong === 10 ? 'X' : wrong}`;
        assert.ok(!findNumbers(text).some((found) => found.kind === 'idNumber'), text);
      }),
    );
  });

  it('ends in x, full-width Ｘ or a letter that only looks like it', () => {
    const withX = [...Array(900).keys()].map((n) => `11010119900307${n + 100}X`).find(isIdentityNumber)!;
    for (const x of ['x', 'X', 'ｘ', 'Ｘ', 'Х', 'Χ', ' X', 'Ⅹ', 'ⅹ', 'Ⓧ'])
      assert.equal(findNumbers(`${withX.slice(0, 17)}${x}`)[0]?.value, withX, x);
  });

  it('needs a birthday that exists and a province that exists', () => {
    assert.equal(isIdentityNumber('371081199013071239'), false);
    assert.equal(isIdentityNumber('991081199002301239'), false);
    assert.equal(isOldIdentityNumber('370105900230123'), false);
    assert.equal(isOldIdentityNumber('370105900228123'), true);
  });

  it('of fifteen digits is stopped when whole or announced, and only asked about when it may be a business registration', () => {
    assert.deepEqual(kindsIn('证件号码370105560101124'), ['idNumber block 370105560101124']);
    assert.deepEqual(kindsIn('名单：370105 560101 124'), ['idNumber block 370105560101124']);
    assert.deepEqual(kindsIn('营业执照注册号370105560101123'), ['idNumber warn 370105560101123']);
    assert.deepEqual(kindsIn('3701 0556 0101 123'), []);
  });

  it('is found once, wherever it stands in a page that is nothing but figures', () => {
    const figures = Array.from({ length: 1100 }, () => '0');
    for (const at of [0, 1, 480, 497, 498, 499, 500, 501, 519, 520, 521, 1000, 1099])
      for (const spelling of [invented, '371081-19900307-1239', '371081、19900307、1239'])
        assert.deepEqual(kindsIn(figures.with(at, spelling).join('；')), [`idNumber block ${invented}`], `${spelling} at ${at}`);
  });

  it('glued to its neighbours in a row of digits is pointed out', () => {
    assert.deepEqual(kindsIn(`${invented}13800138000`), [`idNumber warn ${invented}`]);
  });

  it('with letters O and l in the place of 0 and 1 is seen through', () => {
    assert.deepEqual(kindsIn('号码 37lO8ll99OO3O7l239 '), [`idNumber block ${invented}`]);
    assert.deepEqual(kindsIn('三七一〇八一一九九〇〇三〇七一二三九'), [`idNumber block ${invented}`]);
    for (const text of [
      '叁柒壹零捌壹壹玖玖零零叁零柒壹贰叁玖',
      '3七一0八一1九九0〇三0七一2三九',
      'З7lО8ll99ООЗО7lZЗg',
      '371〇811gg〇〇3〇7123q',
    ])
      assert.deepEqual(kindsIn(`号码 ${text} `), [`idNumber block ${invented}`], text);
  });

  it('in Chinese numerals or look-alike letters is seen in groups and behind the number of a paragraph', () => {
    for (const text of [
      '三七一〇八一 一九九〇〇三〇七 一二三九',
      '三七一〇八一，一九九〇〇三〇七，一二三九',
      '一、三七一〇八一一九九〇〇三〇七一二三九',
      '37lO8l 199OO3O7 1239',
      '37lO8l-199OO3O7-1239',
    ]) {
      const [found] = findNumbers(`某：${text}。`);
      assert.deepEqual([found?.severity, found?.value, found?.marks.length], ['block', invented, 18], text);
    }
  });

  it('is seen in circles, small, struck through, in other scripts and with signs nobody sees', () => {
    const written = (sign: (digit: number) => string) => invented.replace(/\d/g, (digit) => sign(Number(digit)));
    const spellings = {
      circled: written((digit) => (digit === 0 ? '⓪' : String.fromCodePoint(0x2460 + digit - 1))),
      bracketed: written((digit) => (digit === 0 ? '0' : String.fromCodePoint(0x2474 + digit - 1))),
      black: written((digit) => (digit === 0 ? '⓿' : String.fromCodePoint(0x2776 + digit - 1))),
      raised: written((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit]!),
      lowered: written((digit) => '₀₁₂₃₄₅₆₇₈₉'[digit]!),
      Arabic: written((digit) => String.fromCodePoint(0x660 + digit)),
      mathematical: written((digit) => String.fromCodePoint(0x1d7ce + digit)),
      segmented: written((digit) => String.fromCodePoint(0x1fbf0 + digit)),
      struck: written((digit) => `${digit}\u0336`),
      tagged: written((digit) => `${digit}\u{e0030}`),
    };
    for (const [how, text] of Object.entries(spellings)) {
      const found = findNumbers(`某甲${text}，男`);
      assert.deepEqual([found[0]?.severity, found[0]?.value, found[0]?.marks.length], ['block', invented, 18], how);
    }
  });

  it('with the small digit of a footnote behind it is still whole', () => {
    assert.deepEqual(kindsIn(`某甲${invented}①`), [`idNumber block ${invented}`]);
    assert.deepEqual(kindsIn('电话13800138000²'), ['mobile block 13800138000']);
  });
});
