import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageCache, ready } from './page-cache.ts';

const page = (text: string) => ready(200, 'text/html; charset=utf-8', text, 'no-cache', {});

describe('kept pages', () => {
  test('are forgotten when their organ changes, others stay', () => {
    const cache = pageCache(1e6, 60);
    cache.keep('/a', 'o1', cache.stamp('o1'), page('甲'));
    cache.keep('/b', 'o2', cache.stamp('o2'), page('乙'));
    cache.drop('o1');
    assert.equal(cache.fresh('/a'), undefined);
    assert.equal(cache.fresh('/b')?.body.toString(), '乙');
    cache.drop('');
    assert.equal(cache.fresh('/b'), undefined);
    assert.equal(cache.size(), 0);
  });

  test('read before a change are not kept after it', () => {
    const cache = pageCache(1e6, 60);
    const before = cache.stamp('o1');
    cache.drop('o1');
    cache.keep('/a', 'o1', before, page('旧'));
    assert.equal(cache.fresh('/a'), undefined);
  });

  test('stay within their bound, the longest unused going first', () => {
    const cache = pageCache(20_000, 60);
    cache.keep('/first', 'o1', cache.stamp('o1'), page('x'.repeat(3000)));
    cache.keep('/second', 'o1', cache.stamp('o1'), page('x'.repeat(3000)));
    cache.tick();
    cache.fresh('/first');
    cache.keep('/third', 'o1', cache.stamp('o1'), page('x'.repeat(3000)));
    assert.ok(cache.size() <= 20_000);
    assert.equal(cache.fresh('/second'), undefined);
    assert.ok(cache.fresh('/first'));
    assert.ok(cache.fresh('/third'));
  });

  test('grow old, but remain known for the day the database is away', () => {
    const cache = pageCache(1e6, 2);
    cache.keep('/a', 'o1', cache.stamp('o1'), page('甲'));
    for (let i = 0; i < 3; i += 1) cache.tick();
    assert.equal(cache.fresh('/a'), undefined);
    assert.equal(cache.lastKnown('/a')?.body.toString(), '甲');
  });
});
