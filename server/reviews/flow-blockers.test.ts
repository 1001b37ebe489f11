import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultFlow, stageTypes, starterFlows } from './flow.ts';
import { flowBlockers, stageRoles, tidyFlow } from './flow-blockers.ts';
import { isReprintable } from './settings.ts';

type Given = Parameters<typeof flowBlockers>[0];

const given = (of: Pick<typeof defaultFlow, 'stages' | 'reprints'>): Given => ({
  name: '流程',
  kinds: [],
  reprints: of.reprints,
  stages: of.stages.map((one) => ({ ...one, roles: [...one.roles], checklist: [...one.checklist] })),
});

test('the flows an office starts with can all be adopted', () => {
  for (const one of starterFlows) assert.deepEqual(flowBlockers(given(one), [], null), [], one.name);
});

test('whatever stages people put together: a flow that is kept looks at secrets exactly once, and at the content too', () => {
  const stage = fc.record({
    stage: fc.constantFrom(...stageTypes.map((one) => one.code)),
    name: fc.constantFrom('初审', '保密', ' '),
    roles: fc.subarray([...stageRoles, 'handler']),
    proofreads: fc.boolean(),
    checklist: fc.constant<string[]>(['', ' 看错别字 ']),
    days: fc.integer({ min: 0, max: 5 }),
    samePerson: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(stage, { maxLength: 6 }), fc.boolean(), (stages, reprints) => {
      const flow = tidyFlow({ name: '流程', kinds: [], reprints, stages });
      if (flowBlockers(flow, [], null).length > 0) return;
      assert.equal(flow.stages.filter((one) => one.stage === 'secrecy').length, 1);
      assert.ok(flow.stages.length >= 2);
      for (const one of flow.stages) {
        assert.ok(one.name !== '' && one.days >= 1 && one.roles.length > 0 && !one.roles.includes('handler'));
        assert.deepEqual(one.checklist, ['看错别字']);
      }
    }),
  );
});

test('a flow without 保密审查 is refused with the article, for reprints as well', () => {
  for (const reprints of [false, true]) {
    const without = given({ stages: defaultFlow.stages.filter((one) => one.stage !== 'secrecy'), reprints });
    const [first] = flowBlockers(without, [], null);
    assert.match(first!.message, /每个流程都要有保密审查/);
    assert.match(first!.article!, /第十七条/);
  }
});

test('a host of the white-list covers what lies below it, and nothing that only looks like it', () => {
  const hosts = ['gov.cn'];
  for (const address of ['https://gov.cn/a', 'https://www.gov.cn/a', 'http://WWW.SHANDONG.GOV.CN'])
    assert.equal(isReprintable(address, hosts), true, address);
  for (const address of ['https://gov.cn.example.com', 'https://notgov.cn', '中国政府网', ''])
    assert.equal(isReprintable(address, hosts), false, address);
});
