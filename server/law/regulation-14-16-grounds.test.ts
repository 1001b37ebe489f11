// 条例第十四条至第十六条: the grounds for not disclosing, and when they do not help.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type GroundCode, groundOf, grounds, mustOpen } from './regulation-14-16-grounds.ts';

test('条例第十四条、第十五条、第十六条：七个理由各计入年报表三的一行', () => {
  assert.deepEqual(
    grounds.map((g) => g.reportRow.replace('refused.', '')),
    ['stateSecret', 'otherLaw', 'securityAndStability', 'thirdPartyRights', 'internalAffairs', 'processInformation', 'enforcementFile'],
  );
});

test('条例第十五条：第三方同意或者公共利益需要的，不能以第三方权益为由不公开', () => {
  assert.equal(mustOpen({ ground: '15' }), null);
  assert.match(mustOpen({ ground: '15', thirdPartyAgrees: true })!, /第十五条/);
  assert.match(mustOpen({ ground: '15', publicInterest: true })!, /书面告知第三方/);
});

test('条例第十六条：法律、法规、规章规定应当公开的过程性信息和执法案卷，从其规定', () => {
  const opened = (grounds.map((g) => g.code) as GroundCode[]).filter((ground) => mustOpen({ ground, orderedByLaw: true }));
  assert.deepEqual(opened, ['16-2-process', '16-2-file']);
});

test('条例第十四条：国家秘密等没有例外', () => {
  for (const ground of ['14a', '14b', '14c'] as const) {
    assert.equal(groundOf(ground)!.force, 'forbidden');
    assert.equal(mustOpen({ ground, thirdPartyAgrees: true, publicInterest: true, orderedByLaw: true }), null);
  }
  assert.equal(groundOf('17'), undefined);
});
