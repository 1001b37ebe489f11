// Comparing two versions never invents or loses a word, and shows small changes as small.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareWords, isSame } from './compare-words.ts';

const read = (before: string[], after: string[]) =>
  compareWords(before, after).map((paragraph) =>
    paragraph.map(({ text, kind }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`)).join(''),
  );

test('a changed figure is marked alone', () => {
  assert.deepEqual(read(['补贴每亩100元，11月发放。'], ['补贴每亩120元，11月发放。']), ['补贴每亩[-100][+120]元，11月发放。']);
});

test('a paragraph put in between leaves the others unmarked', () => {
  assert.deepEqual(read(['一、总则', '三、附则'], ['一、总则', '二、条件', '三、附则']), ['一、总则', '[+二、条件]', '三、附则']);
});

test('paragraphs with nothing in common stand one after the other', () => {
  assert.deepEqual(read(['请各村做好秋收。'], ['附件另行印发']), ['[-请各村做好秋收。]', '[+附件另行印发]']);
});

test('what stays and goes is the former text, what stays and comes is the newer one', () => {
  const text = fc.array(fc.stringMatching(/^[甲乙丙丁A0 ]{0,12}$/), { maxLength: 8 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const compared = compareWords(before, after);
      const side = (without: 'added' | 'removed') =>
        compared
          .map((paragraph) => paragraph.filter((piece) => piece.kind !== without))
          .map((pieces) => pieces.map((piece) => piece.text).join(''))
          .join('');
      assert.equal(side('added'), before.join(''));
      assert.equal(side('removed'), after.join(''));
      assert.ok(isSame(compareWords(before, before)));
    }),
  );
  assert.ok(isSame(compareWords(['甲'], ['甲'])));
});
