import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ColumnNumbers } from './column-numbers.ts';
import { findNumbers } from './find-numbers.ts';
import { isIdentityNumber } from './identity-number.ts';

const quiet = (text: string) =>
  assert.deepEqual(
    findNumbers(text).map((found) => [found.kind, found.value]),
    [],
    text,
  );
const creditCharacters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** 统一社会信用代码 with its right check character (GB 32100). */
const creditCodes = fc
  .tuple(
    fc.constantFrom('11', '12', '51', '91', '92', '93'),
    fc.constantFrom('110101', '371081', '440300'),
    fc.array(fc.constantFrom(...creditCharacters), { minLength: 9, maxLength: 9 }),
  )
  .map(([kind, region, body]) => {
    const first17 = `${kind}${region}${body.join('')}`;
    const sum = [...first17].reduce((total, character, at) => total + creditCharacters.indexOf(character) * creditWeights[at]!, 0);
    return first17 + creditCharacters[(31 - (sum % 31)) % 31]!;
  });

type Random = (below: number) => number;

/** The same numbers each time. */
function randomNumbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const two = (number: number) => String(number).padStart(2, '0');
const dayOf = (random: Random, joint: string) => [2015 + random(12), two(1 + random(12)), two(1 + random(28))].join(joint);

/** Pages as offices write them, with every separator between their digits. */
function* pagesOfDigits(rounds: number): Generator<string> {
  const random = randomNumbers(1);
  const separators = ['、', '，', '；', '\n\n', '\n', '\t', ' ', '/', ' | ', '）（'];
  const repeat = (times: number, one: () => string) => Array.from({ length: times }, one).join(separators[random(separators.length)]!);
  const figure = () => String(random(10 ** (1 + random(7))));
  for (let round = 0; round < rounds; round++) {
    yield repeat(30, figure);
    yield repeat(30, () => (random(9e9) / 100).toFixed(2));
    yield repeat(20, () => dayOf(random, ['', '-', '.', '/'][random(4)]!));
    yield repeat(10, () => `米政发〔${2015 + random(12)}〕${1 + random(200)}号`);
    yield repeat(15, () => `（0631）${8_800_000 + random(99_999)}`);
    yield repeat(15, () => `0${500 + random(400)}-${6_000_000 + random(2_999_999)}`);
    yield repeat(30, () => `${random(20)}.${random(30)}.${random(100)}`);
    yield repeat(15, () => `${(73 + random(62e6) / 1e6).toFixed(6)}, ${(18 + random(35e6) / 1e6).toFixed(6)}`);
    yield repeat(12, () => [1 + random(99), 264_000 + random(999), dayOf(random, '-'), figure(), random(100)].join('\t'));
    yield repeat(12, () => `${dayOf(random, '-')} ${two(random(24))}:${two(random(60))}:${two(random(60))}`);
  }
}

describe('nothing is reported', () => {
  it('for credit codes, alone and inside index numbers', () => {
    fc.assert(
      fc.property(creditCodes, fc.integer({ min: 0, max: 99_999 }), (code, serial) => {
        fc.pre(!isIdentityNumber(code));
        quiet(`统一社会信用代码：${code}，地址`);
        quiet(`索引号：11${code}/202110-${String(serial).padStart(5, '0')}`);
      }),
    );
  });

  it('for index numbers of every style in use', () => {
    for (const number of [
      '11341702486344515H/202110-00013',
      '11441700007280420Y/2021-00050',
      '000014349/2017-00110',
      '01527918X-2020-153077',
      'hedongquhd0101/2021-0000111',
      '371081-LY-2022-000123',
    ])
      quiet(`索引号 ${number}`);
  });

  it('for document numbers, days, times and page numbers', () => {
    quiet('国办发〔2017〕47号，2017-05-15 10:30 至 2017年06月08日，第 12—15 页，2021.10.13-2022.10.12');
    quiet('20211013123456 20220101000000001 GF-2021-0101');
  });

  it('for office telephones, faxes, postcodes and lists of them', () => {
    quiet('电话：0631-8871088、0631-8871089，传真（0631）8871087，邮编 264400，12345 热线');
    quiet('62345678 62345679\n62345680 62345681\n010-62345682 010-62345683');
  });

  it('for tables of money', () => {
    quiet('1,234,567,890.00\t15000000000元\t￥13800138000.00\t1380 0138 450\n1 500 2300 4500');
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 4, maxLength: 8 }), { minLength: 1, maxLength: 20 }),
        (rows) => {
          const text = rows.map((row) => row.map((fen) => (fen / 100).toFixed(2)).join('\t')).join('\n');
          assert.deepEqual(
            findNumbers(text)
              .filter((found) => found.severity === 'block')
              .map((found) => found.value),
            [],
          );
        },
      ),
    );
  });

  it('but once in a thousand pages of figures, dates, telephones, versions and places', () => {
    const pages = [...pagesOfDigits(200)];
    const found = pages.flatMap((page) => findNumbers(page));
    const alarms = found.filter((one) => one.severity === 'block').length;
    assert.ok(alarms * 1000 <= pages.length, `${alarms} of ${pages.length} block`);
    assert.ok(found.length * 100 <= pages.length, `${found.length} of ${pages.length}`);
  });

  it('for figures, days and serial numbers below one another in a table', () => {
    const random = randomNumbers(7);
    for (let table = 0; table < 300; table++) {
      const columns = new ColumnNumbers();
      for (let row = 1; row <= 60; row++)
        columns.row(row, [
          String(row),
          String(random(10 ** (1 + random(7)))),
          dayOf(random, ''),
          String(264_000 + random(999)),
          String(random(10)),
        ]);
      assert.deepEqual(columns.end(), []);
    }
  });

  it('for hashes and addresses of pages', () => {
    quiet('sha256:9f13800138000b6e2, https://example.invalid/s/a13812345678bc');
  });

  it('for what has been masked', () => {
    quiet('371*************39 138****8000 ***************0126');
  });
});
