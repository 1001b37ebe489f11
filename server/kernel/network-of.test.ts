import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkOf } from './network-of.ts';

test('whoever changes his address within his own network is counted as one; others are not', () => {
  for (const one of ['2408:8207:0:1::1', '2408:8207::1:ffff:0:0:2', '2408:8207:0:1:aaaa:bbbb:cccc:dddd', '2408:8207:0000:0001::%eth0'])
    assert.equal(networkOf(one), '2408:8207:0:1::/64', one);
  assert.equal(networkOf('2408:8207:0:2::1'), '2408:8207:0:2::/64');
  assert.equal(networkOf('::1'), '0:0:0:0::/64');
  assert.equal(networkOf('::ffff:203.0.113.9'), '203.0.113.9');
  assert.equal(networkOf('203.0.113.9'), '203.0.113.9');
});
