import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { execute } from '#kernel/command';
import { onEachEngine } from '#kernel/testing';
import { publish } from './commands/publish.ts';
import { indexNumber, indexSeries, indexTemplateProblem } from './index-template.ts';
import { approved, type OfficeForTests, openOfficeForTests, organId, people, view } from './office-for-tests.ts';

const facts = { code: '000014349', yyyy: '2026', mm: '11', column: 'guide' };

test('索引号按机关自己的编号规则', () => {
  assert.equal(indexNumber('{org_code}/{yyyy}-{seq:05d}', facts, 110), '000014349/2026-00110');
  assert.equal(indexNumber('11341702486344515H/{yyyy}{mm}-{seq:5}', facts, 13), '11341702486344515H/202611-00013');
  assert.equal(indexNumber('{code}-{column}-{seq}', facts, 123456), '000014349-guide-123456');
});

test('an unusable form of index numbers is explained', () => {
  assert.match(indexTemplateProblem('{code}/{yyyy}') ?? '', /流水号/);
  assert.match(indexTemplateProblem('{code}/{year}-{seq}') ?? '', /不认识“\{year\}”/);
  assert.match(indexTemplateProblem('{code/{seq}') ?? '', /不认识|成对/);
  assert.match(indexTemplateProblem('') ?? '', /流水号/);
});

test('numbers of one series never repeat, and another year that the form names is another series', () => {
  fc.assert(
    fc.property(fc.nat(200_000), fc.nat(200_000), (a, b) => {
      const template = '{code}/{yyyy}-{seq:05d}';
      assert.equal(indexNumber(template, facts, a) === indexNumber(template, facts, b), a === b);
    }),
  );
  assert.notEqual(indexSeries('{yyyy}-{seq}', facts), indexSeries('{yyyy}-{seq}', { ...facts, yyyy: '2027' }));
  assert.equal(indexSeries('A{seq}', facts), indexSeries('A{seq}', { ...facts, yyyy: '2027' }));
});

onEachEngine('numbers of publications', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());

  test('twenty people publishing at once get twenty numbers without a gap', async () => {
    const { runtime } = office;
    const ready: { id: string; version: number }[] = [];
    for (let i = 0; i < 20; i++) {
      const id = await approved(runtime, { fields: { title: `第${i}号通知` } });
      ready.push({ id, version: (await view(runtime, id)).version });
    }
    const made = await Promise.all(ready.map((one) => execute(runtime, publish, { organId, ...one }, people.officer)));
    const expected = Array.from({ length: 20 }, (_, i) => String(i + 1).padStart(5, '0'));
    assert.deepEqual(
      made.map((one) => one.indexNumber).sort(),
      expected.map((n) => `shifan/2026-${n}`),
    );
    assert.deepEqual(
      made.map((one) => one.publicNumber).sort(),
      expected.map((n) => `2026${n}`),
    );
  });

  test('of two people publishing the same text at once one is refused and no number is lost', async () => {
    const { runtime } = office;
    const id = await approved(runtime);
    const { version } = await view(runtime, id);
    const both = await Promise.allSettled([1, 2].map(() => execute(runtime, publish, { organId, id, version }, people.officer)));
    assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected']);
    const next = await approved(runtime);
    const made = await execute(runtime, publish, { organId, id: next, version: (await view(runtime, next)).version }, people.officer);
    assert.equal(made.indexNumber, 'shifan/2026-00022');
  });
});
