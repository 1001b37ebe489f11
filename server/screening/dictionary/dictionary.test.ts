import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileWording } from './compile.ts';
import { openWording } from './dictionary.ts';
import { foldedExpression } from './fold-table.ts';
import { type Expression, kindSeverity, type ListKind } from './kinds.ts';
import { naiveHits } from './naive-for-tests.ts';

const entry = (expression: string, kind: ListKind = 'sensitive', more: Partial<Expression> = {}): Expression => ({
  list: `${kind}表`,
  kind,
  expression,
  replacement: '',
  note: '',
  since: '',
  severity: kindSeverity[kind] ?? 'warn',
  ...more,
});
const finder = (...entries: Expression[]) => openWording(compileWording(entries, 'test'));
const found = (text: string, ...entries: Expression[]) =>
  finder(...entries)
    .find(text)
    .map((hit) => text.slice(hit.start, hit.end));

test('a longer allowed word keeps a shorter forbidden one quiet: 测试, 女儿, 路口交通, 一国两制', () => {
  const forbidden = ['测', '女儿', '口交', '国两', '制度'].map((one) => entry(one, 'forbidden'));
  const allowed = ['测试', '女儿童', '路口交通', '一国两制'].map((one) => entry(one, 'allow'));
  assert.deepEqual(found('系统测试、女儿童科、路口交通、一国两制', ...forbidden, ...allowed), []);
  assert.deepEqual(found('一国两制度女儿', ...forbidden, ...allowed), ['制度', '女儿']);
});

test('the same expression allowed and forbidden is allowed', () => {
  assert.deepEqual(found('有个词在这里', entry('词在', 'forbidden'), entry('词在', 'allow')), []);
});

test('of overlapping hits the longest counts, but a warning never hides what blocks', () => {
  assert.deepEqual(found('国家工商总局', entry('工商总局'), entry('国家工商总局'), entry('总局')), ['国家工商总局']);
  assert.deepEqual(found('甲乙丙丁', entry('甲乙丙丁'), entry('乙丙', 'forbidden')), ['甲乙丙丁', '乙丙']);
  assert.deepEqual(found('甲乙丙丁', entry('甲乙丙丁', 'forbidden'), entry('乙丙', 'forbidden')), ['甲乙丙丁']);
});

test('width, case, traditional characters, blanks and invisible characters hide nothing; the place is that of the text as given', () => {
  const entries = [entry('环保局', 'changed'), entry('App商店'), entry('帐户', 'typo')];
  assert.deepEqual(found('環 保\u200b局', ...entries), ['環 保\u200b局']);
  assert.deepEqual(found('ＡＰＰ商店', ...entries), ['ＡＰＰ商店']);
  assert.deepEqual(found('帳\u3000戶', ...entries), ['帳\u3000戶']);
  assert.deepEqual(found('\u2f12量', entry('力量')), ['\u2f12量']);
});

test('an expression does not go over a paragraph or a cell', () => {
  assert.deepEqual(found('环保\n局', entry('环保局')), []);
  assert.deepEqual(found('环保\t局', entry('环保局')), []);
});

test('letters and digits are found as whole words only', () => {
  const entries = [entry('app'), entry('4个意识'), entry('hong kong')];
  assert.deepEqual(found('happy app, apply 14个意识', ...entries), ['app']);
  assert.deepEqual(found('Hong   Kong与4个意识', ...entries), ['Hong   Kong', '4个意识']);
});

test('a characters’ own form in everyday use is not taken for another: 户藉 is a mistake, 每户借款 is none', () => {
  assert.deepEqual(found('每户借款、户藉登记', entry('户藉', 'typo')), ['户藉']);
});

test('who writes 原 before a former name knows that it has changed', () => {
  assert.deepEqual(found('原环保局、原市环保局并入，找环保局', entry('环保局', 'changed')), ['环保局']);
  assert.deepEqual(found('原环保局', entry('环保局', 'mistaken')), ['环保局']);
});

test('each hit says which entry of which list, and what to write', () => {
  const [hit] = finder(entry('环保局', 'changed', { list: '机构', replacement: '生态环境局', since: '2018' })).find('县环保局');
  assert.deepEqual(hit, {
    start: 1,
    end: 4,
    listName: '机构',
    entry: '环保局',
    severity: 'warn',
    suggestion: '2018年起改用“生态环境局”；说过去的事可以在前面加“原”。',
    replacement: '生态环境局',
  });
});

test('what does not count is told with the reason', () => {
  const dictionary = finder(entry('口交', 'forbidden'), entry('路口交通', 'allow'), entry('通行证'), entry('行证'));
  assert.deepEqual(
    dictionary.trace('路口交通通行证').map(({ entry, fate, by }) => [entry, fate, by?.entry ?? null]),
    [
      ['路口交通', 'allows', null],
      ['口交', 'allowed', '路口交通'],
      ['通行证', 'found', null],
      ['行证', 'covered', '通行证'],
    ],
  );
});

test('the dictionary sent to another thread finds the same', () => {
  const dictionary = finder(entry('环保局', 'changed'), entry('测试', 'allow'));
  assert.deepEqual(openWording(structuredClone(dictionary.portable())).find('測試環保局'), dictionary.find('測試環保局'));
});

const word = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), minLength: 1, maxLength: 5 });
const kind = fc.constantFrom<ListKind>('forbidden', 'sensitive', 'allow');

test('the same hits as a search written the obvious way, in any text and with any lists', () => {
  const entries = fc.uniqueArray(fc.record({ expression: word, kind }), { selector: (one) => one.expression, maxLength: 12 });
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊'), maxLength: 40 });
  fc.assert(
    fc.property(entries, text, (given, text) => {
      const weight = { forbidden: 2, sensitive: 1, allow: 0 } as Record<ListKind, number>;
      const expected = naiveHits(
        text,
        given.map(({ expression, kind }) => ({ spelling: expression, weight: weight[kind]! })),
      );
      const hits = finder(...given.map((one) => entry(one.expression, one.kind))).find(text);
      assert.deepEqual(
        sorted(hits.map(({ start, end, entry }) => [start, end, entry])),
        sorted(expected.map((one) => [one.from, one.to, one.spelling])),
      );
    }),
    { numRuns: 500 },
  );
});

test('blanks and invisible characters strewn in change neither which entries are found nor their order', () => {
  const text = fc.array(fc.tuple(fc.constantFrom(...'甲乙丙丁戊'), fc.constantFrom('', ' ', '\u200b', '\u3000', '\ufeff ')), {
    maxLength: 30,
  });
  const dictionary = finder(entry('甲乙'), entry('乙丙丁', 'forbidden'), entry('丙丁甲', 'allow'), entry('戊戊'));
  fc.assert(
    fc.property(text, (parts) => {
      const plain = parts.map(([sign]) => sign).join('');
      const strewn = parts.map(([sign, between]) => sign + between).join('');
      const hits = dictionary.find(strewn);
      assert.deepEqual(
        hits.map((hit) => hit.entry),
        dictionary.find(plain).map((hit) => hit.entry),
      );
      for (const hit of hits) assert.equal(foldedExpression(strewn.slice(hit.start, hit.end)), hit.entry);
    }),
  );
});

test('a text made to be slow is not: the same two characters a hundred thousand times', () => {
  const dictionary = finder(entry('的的'), entry('的的的'), entry(`${'的'.repeat(59)}了`));
  assert.equal(dictionary.find('的'.repeat(100_000)).length, 33_333);
});

function sorted(hits: (number | string)[][]): string[] {
  return hits.map((hit) => hit.join(' ')).sort();
}
