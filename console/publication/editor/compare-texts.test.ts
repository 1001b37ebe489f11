// The conflict dialog marks what only one of the two wrote.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareTexts } from './compare-texts.ts';

test('only the paragraphs the other lacks are marked', () => {
  const { mine, theirs } = compareTexts(['一', '二', '我加的'], ['一', '对方加的', '二']);
  assert.deepEqual(
    mine.map((p) => p.only),
    [false, false, true],
  );
  assert.deepEqual(
    theirs.map((p) => p.only),
    [false, true, false],
  );
});

test('a paragraph repeated once more than in the other version is marked once', () => {
  assert.deepEqual(
    compareTexts(['空', '空'], ['空']).mine.map((p) => p.only),
    [false, true],
  );
});
