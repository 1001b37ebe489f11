import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from './ids.ts';

test('identifiers sort in the order they were made, however quickly', () => {
  const ids = Array.from({ length: 20_000 }, () => newId());
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual([...ids].sort(), ids);
  assert.ok(ids.every((id) => /^[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/.test(id)));
});
