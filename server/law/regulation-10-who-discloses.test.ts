// 条例第十条: who has to open it, by where it came from.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Origin, originNames, responsibleOrgan } from './regulation-10-who-discloses.ts';

const here = '示范镇人民政府';

test('条例第十条：自己制作的由制作机关、从社会获取的由保存机关公开，都是本机关', () => {
  for (const origin of ['self', 'private'] as const) {
    const found = responsibleOrgan({ origin, here, named: '示范县民政局' });
    assert.deepEqual([found.organ, found.here], [here, true]);
    assert.match(found.sentence, /第十条/);
  }
});

test('条例第十条：从其他行政机关获取的，由制作或者最初获取的机关公开', () => {
  const found = responsibleOrgan({ origin: 'otherOrgan', here, named: '示范县民政局' });
  assert.deepEqual([found.organ, found.here], ['示范县民政局', false]);
  assert.match(found.sentence, /制作或者最初获取它的示范县民政局/);
});

test('条例第十条：共同制作的，由牵头机关公开；牵头的是本机关就由本机关公开', () => {
  assert.equal(responsibleOrgan({ origin: 'joint', here, named: '示范县财政局' }).here, false);
  assert.equal(responsibleOrgan({ origin: 'joint', here, named: ` ${here} ` }).here, true);
});

test('条例第十条：没有写明是哪个机关的，说清要写什么，而不猜', () => {
  for (const origin of ['otherOrgan', 'joint'] as const) {
    const found = responsibleOrgan({ origin, here, named: '  ' });
    assert.equal(found.organ, null);
    assert.match(found.sentence, /要写明.*第十条/);
  }
});

test('条例第十条：法律、法规另有规定的，从其规定', () => {
  const found = responsibleOrgan({ origin: 'self', here, named: '示范县财政局', exception: '《预算法》第十四条' });
  assert.equal(found.organ, '示范县财政局');
  assert.match(found.sentence, /《预算法》第十四条/);
});

test('条例第十条：任何情形都有一句话，“本机关负责”只在机关名称一致时成立', () => {
  const origins = Object.keys(originNames) as Origin[];
  fc.assert(
    fc.property(fc.constantFrom(...origins), fc.string(), fc.string({ minLength: 1 }), (origin, named, asking) => {
      const found = responsibleOrgan({ origin, here: asking, named });
      assert.ok(found.sentence.endsWith('。'));
      if (found.here) assert.equal(found.organ?.trim(), asking.trim());
    }),
  );
});
