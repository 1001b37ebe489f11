import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { fixedClock } from '#kernel/clock';
import { execute } from '#kernel/command';
import { addDays, type Day } from '#kernel/day';
import { onEachEngine } from '#kernel/testing';
import { nameItem } from '#publication';
import { type Office, openOffice, today } from './office-for-tests.ts';
import { coverage } from './queries/coverage.ts';

const verbs = ['publish', 'publish', 'name', 'unname', 'newItem', 'nextDays'] as const;
const limits = ['每月10日前', '半年至少更新1次', '永久公开', '信息形成之日起20个工作日内', '每年3月底前'];
const step = fc.tuple(fc.constantFrom(...verbs), fc.nat(30), fc.nat(400));

onEachEngine('coverage asked again and again', (engine) => {
  let office: Office;
  let now: Day = today;
  const items: string[] = [];
  const texts: string[] = [];
  before(async () => {
    office = await openOffice(engine);
    await press(['newItem', 0, 0]);
    await press(['newItem', 1, 0]);
  });
  after(() => office.close());

  const columnId = (n: number) => office.columnOf(['social-assistance', 'social-security'][n % 2]!);
  const press = async ([verb, which, n]: [(typeof verbs)[number], number, number]): Promise<void> => {
    const { organId, runtime } = office;
    const itemId = items[which % items.length]!;
    switch (verb) {
      case 'publish': {
        const on = addDays(now, -n);
        const named = n % 3 === 0 ? {} : { itemId };
        texts.push(
          await office.public({ title: `第${texts.length}号`, formedOn: on, publishedOn: on, columnId: await columnId(which), ...named }),
        );
        return;
      }
      case 'name':
      case 'unname': {
        const id = texts[n % Math.max(texts.length, 1)];
        if (id) await execute(runtime, nameItem, { organId, id, itemId, serves: verb === 'name' }, office.as('handler'));
        return;
      }
      case 'newItem': {
        const timeLimit = limits[which % limits.length]!;
        items.push(await office.item({ level2: `第${items.length}项`, timeLimit, columnId: await columnId(which) }));
        later(1);
        return office.inForceFrom(now);
      }
      case 'nextDays':
        later(1 + (n % 40));
    }
  };
  const later = (days: number) => {
    now = addDays(now, days);
    office.runtime.clock = fixedClock(`${now}T02:00:00.000Z`);
  };

  test('the picture is the one a server would draw that has just started', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        for (const one of steps) {
          await press(one);
          const months = { from: `${now.slice(0, 4)}-01`, to: `${now.slice(0, 4)}-12` };
          const { read } = office.runtime.database;
          // Another handle on the same database: nothing is kept for it.
          const anew = await coverage(read.withoutPlugins(), office.organId, months, now);
          assert.deepEqual(await coverage(read, office.organId, months, now), anew, one.join(' '));
        }
      }),
      { numRuns: engine === 'sqlite' ? 15 : 6 },
    );
  });
});
