// 条例第二十条、第二十一条: what has to be disclosed without being asked, by level of organ.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statutoryItems20 } from './regulation-20-statutory-items.ts';
import { statutoryItem, statutoryItemsOf } from './regulation-21-statutory-items.ts';

test('条例第二十条：十五项依次编号，从第（一）项到第（十五）项', () => {
  assert.deepEqual(
    statutoryItems20.map((i) => i.code),
    Array.from({ length: 15 }, (_, n) => `20-${n + 1}`),
  );
  assert.deepEqual(
    [0, 9, 10, 14].map((n) => statutoryItems20[n]!.place),
    ['第二十条第（一）项', '第二十条第（十）项', '第二十条第（十一）项', '第二十条第（十五）项'],
  );
});

test('条例第二十一条：乡镇多八项，市、县多七项，其他机关只有十五项', () => {
  const counts = (['town', 'county', 'city', 'other'] as const).map((level) => statutoryItemsOf(level).length);
  assert.deepEqual(counts, [23, 22, 22, 15]);
});

test('条例第二十一条：目录里用到的事项编码都认得出', () => {
  for (const code of ['20-7', '21-乡镇-农业农村政策', '21-乡镇-宅基地审核', '21-乡镇-房屋征收', '21-县级-市政建设'])
    assert.equal(statutoryItem(code)?.code, code);
  assert.equal(statutoryItem('20-16'), undefined);
});

test('条例第二十条、第二十一条：编码互不相同，每项都有名称和说明', () => {
  const all = [...statutoryItemsOf('town'), ...statutoryItemsOf('county').slice(15)];
  assert.equal(new Set(all.map((i) => i.code)).size, 30);
  assert.ok(all.every((i) => i.name && i.covers));
});
