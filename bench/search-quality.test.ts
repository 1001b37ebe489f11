import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ndcg, readQueries } from './judged/judge.ts';
import { judgedTexts } from './judged/texts.ts';
import { searchQuality } from './search-quality.ts';

test('the judged set is large enough, and every search of it has something to find', () => {
  const texts = judgedTexts();
  assert.ok(texts.length >= 300);
  assert.equal(new Set(texts.map(({ id }) => id)).size, texts.length);
  assert.ok(readQueries().length >= 60);
});

test('the best order there could be counts one, nothing found counts nothing', () => {
  assert.equal(ndcg([3, 2, 1], [1, 2, 3, 0]), 1);
  assert.equal(ndcg([0, 0], [3]), 0);
});

test('people find what they look for: not worse than it was measured, and better than plain LIKE and MiniSearch', async () => {
  const [ours, miniSearch, like] = await searchQuality();
  assert.ok(ours && miniSearch && like);
  assert.ok(ours.ndcg >= 0.8, `nDCG ${ours.ndcg}`);
  assert.ok(ours.heldOut >= 0.74, `nDCG of those held out ${ours.heldOut}`);
  assert.ok(ours.recall >= 0.85, `recall ${ours.recall}`);
  assert.ok(ours.ndcg > miniSearch.ndcg && miniSearch.ndcg > like.ndcg);
});
