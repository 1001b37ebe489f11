// A click on a finding leads to its place in the text although the finding shows only stars.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locate, locateFinding } from './locate.ts';

const text = '申请人张某（身份证号 11010519491231002X）和李某，手机 138 0013 8000，请审核。';
const blocks = [
  { text: '关于低保对象的公示', at: 1 },
  { text, at: 20 },
];

const found = (excerpt: string) => {
  const hit = locate(blocks, excerpt);
  return hit && text.slice(hit.from - 20, hit.to - 20);
};

test('a masked identity number is found where it stands', () => {
  assert.equal(found('身份证号 110*************2X）和李某，手机'), '11010519491231002X');
});

test('a number typed with blanks is found by its masked form without them', () => {
  assert.equal(found('和李某，手机 138****8000，请审核。'), '138 0013 8000');
});

test('full-width digits are found too', () => {
  const hit = locate([{ text: '电话１３８００１３８０００。', at: 5 }], '电话138****8000。');
  assert.deepEqual(hit, { from: 7, to: 18 });
});

test('of two numbers that look alike masked, the words around tell which', () => {
  const twins = [{ text: '甲13800138000，乙13811118000。', at: 0 }];
  assert.deepEqual(locate(twins, '甲138****8000，乙138*'), { from: 1, to: 12 });
  assert.deepEqual(locate(twins, '*8000，乙138****8000。'), { from: 14, to: 25 });
});

test('what stands nowhere in the text is not pointed at', () => {
  assert.equal(locate(blocks, '银行卡 ****************1234'), null);
  assert.equal(locate(blocks, '没有数字的提示'), null);
});

test('words of the dictionary are found as they stand, the place the excerpt shows first', () => {
  const twice = [
    { text: '帐户一节。', at: 1 },
    { text: '请开立帐户并存入', at: 10 },
  ];
  assert.deepEqual(locateFinding(twice, { excerpt: '请开立帐户并存入', words: '帐户' }), { from: 13, to: 15 });
  assert.deepEqual(locateFinding(twice, { excerpt: '别处', words: '帐户' }), { from: 1, to: 3 });
  assert.equal(locateFinding(twice, { excerpt: '没有', words: '没有' }), null);
});
