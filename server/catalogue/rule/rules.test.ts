// Time limits as catalogues print them, and the days they lead to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nationalCalendar } from '#calendar';
import { addDays, type Day, day, daysBetween } from '#kernel/day';
import { starterItems } from '../starter/items.ts';
import { dueAfter, dueDaysBetween, ruleProblem } from './due-days.ts';
import { dutyKinds, dutyRuleOf, dutyStarts, generalRule } from './duty-rule.ts';
import { ruleInWords } from './in-words.ts';
import { parseLimit } from './parse-limit.ts';

const brief = (text: string) => {
  const { rule } = parseLimit(text);
  return [rule.kind, rule.n, rule.unit, rule.from, rule.month, rule.day];
};

test('the usual ways of writing the general limit mean 20 working days from forming', () => {
  const ways = [
    '信息形成或者变更之日起20个工作日内',
    '２０个工作日',
    '自形成之日起二十个工作日内予以公开',
    '信息获取（形成、变更）20个工作日内',
    '形成或变更之日起5-20个工作日内',
  ];
  for (const text of ways) assert.deepEqual(brief(text), ['within', 20, 'workingDays', 'formed', 0, 0], text);
});

test('shorter limits and their starting days are understood', () => {
  assert.deepEqual(brief('7个工作日内公示'), ['within', 7, 'workingDays', 'formed', 0, 0]);
  assert.deepEqual(brief('自作出行政决定之日起7个工作日内'), ['within', 7, 'workingDays', 'decided', 0, 0]);
  assert.deepEqual(brief('本级政府财政部门批复后20日内'), ['within', 20, 'days', 'approved', 0, 0]);
  assert.deepEqual(brief('收到征地批准文件之日起10个工作日内公开'), ['within', 10, 'workingDays', 'received', 0, 0]);
  assert.deepEqual(brief('听证通知书在组织听证7个工作日前予以公开'), ['ahead', 7, 'workingDays', 'event', 0, 0]);
  assert.deepEqual(brief('提前一周发通知邀请'), ['ahead', 7, 'days', 'event', 0, 0]);
});

test('duties that come back are understood', () => {
  assert.deepEqual(brief('每月10日前').slice(0, 1).concat(brief('每月10日前').slice(4)), ['everyMonth', 0, 10]);
  assert.deepEqual(brief('每季度的首个月20日').slice(4), [1, 20]);
  assert.deepEqual(brief('每年3月底前').slice(4), [3, 0]);
  assert.deepEqual(brief('半年至少更新1次').slice(0, 3), ['atLeastEvery', 6, 'months']);
  assert.deepEqual(brief('每20个工作日更新').slice(0, 3), ['atLeastEvery', 20, 'workingDays']);
  assert.deepEqual(
    ['实时公开', '及时公开', '随时，建议不少于每两周一次', '按进度', '永久公开'].map((text) => parseLimit(text).rule.kind),
    ['live', 'asItComes', 'asItComes', 'asItComes', 'once'],
  );
});

test('how long something is shown is not taken for when it has to be published', () => {
  const { rule } = parseLimit('批前公示时间不得少于30日；批准后20个工作日内向社会公布');
  assert.deepEqual([rule.n, rule.unit, rule.from, rule.shownFor, rule.shownForUnit], [20, 'workingDays', 'approved', 30, 'days']);
});

test('a part with a limit of its own keeps it', () => {
  const { rule } = parseLimit('信息形成20个工作日内公开；其中行政许可、行政处罚事项应自作出行政决定之日起7个工作日内公示');
  assert.deepEqual([rule.n, rule.special], [20, [{ what: '行政许可、行政处罚事项', n: 7, unit: 'workingDays' }]]);
});

test('at least 400 of the 406 limits of the starter are understood, and none is longer than the regulation allows', () => {
  const items = starterItems();
  assert.equal(items.length, 406);
  assert.ok(items.filter((item) => item.understood).length >= 400);
  for (const { fields } of items) assert.equal(ruleProblem(fields.rule), null, fields.timeLimit);
});

test('条例第二十六条：不写日期的按二十个工作日，长于二十个工作日的须写明法律依据', () => {
  assert.deepEqual(parseLimit('见附件'), { rule: { ...generalRule, special: [] }, understood: false });
  const { rule } = parseLimit('信息形成之日起30个工作日内');
  assert.match(ruleProblem(rule)!, /法律、法规/);
  assert.equal(ruleProblem({ ...rule, basis: '《某某法》第三条' }), null);
  assert.match(ruleProblem(parseLimit('三个月内公开').rule)!, /法律、法规/);
});

test('any text gives a rule that can be read aloud, and never an accident', () => {
  const words = fc.constantFrom(
    '信息',
    '形成',
    '之日起',
    '20',
    '７',
    '三',
    '个工作日',
    '日',
    '月',
    '内',
    '前',
    '每',
    '季度',
    '半年',
    '更新',
    '；',
    '（',
    '）',
    '及时',
    '实时',
    '公示',
    '处罚决定',
    '%',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(words, { maxLength: 12 }).map((all) => all.join('')),
      ),
      (text) => {
        const { rule } = parseLimit(text);
        assert.match(ruleInWords(rule), /。$/);
        assert.ok(rule.n >= 0 && rule.day <= 31 && rule.month <= 12);
      },
    ),
    { numRuns: 2000 },
  );
});

test('n working days are read back as n working days, however the number is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.constantFrom('', '信息形成之日起', '自作出决定之日起'), (n, before) => {
      for (const digits of [String(n), fullWidth(n), inChinese(n)]) {
        const { rule, understood } = parseLimit(`${before}${digits}个工作日内公开`);
        assert.deepEqual([rule.kind, rule.n, rule.unit, understood], ['within', n, 'workingDays', true]);
      }
    }),
  );
});

const anyDay = fc.integer({ min: 0, max: 365 * 6 }).map((n) => addDays(day('2020-01-01'), n));
const periodic = fc.record({
  kind: fc.constantFrom('everyMonth', 'everyQuarter', 'everyYear'),
  month: fc.integer({ min: 0, max: 3 }),
  day: fc.integer({ min: 0, max: 31 }),
});

test('a duty that comes back has as many due days in a year as it says, in order, each in its period', () => {
  fc.assert(
    fc.property(periodic, fc.integer({ min: 2019, max: 2030 }), (of, year) => {
      const rule = dutyRuleOf({ ...of, kind: of.kind as 'everyMonth' });
      const days = dueDaysBetween(rule, day(`${year}-01-01`), day(`${year}-12-31`));
      assert.equal(days.length, { everyMonth: 12, everyQuarter: 4, everyYear: 1 }[of.kind as 'everyMonth']);
      assert.deepEqual(days, days.toSorted());
      assert.equal(new Set(days).size, days.length);
    }),
  );
});

test('due days over any span are those of its parts', () => {
  fc.assert(
    fc.property(periodic, anyDay, fc.nat(900), fc.nat(900), (of, from, a, b) => {
      const rule = dutyRuleOf({ ...of, kind: of.kind as 'everyMonth' });
      const [middle, end] = [addDays(from, Math.min(a, b)), addDays(from, Math.max(a, b) + 1)];
      const parts = [...dueDaysBetween(rule, from, middle), ...dueDaysBetween(rule, addDays(middle, 1), end)];
      assert.deepEqual(dueDaysBetween(rule, from, end), parts);
    }),
  );
});

test('what is due after an event is never due before it, except what has to be public ahead', () => {
  const rules = fc.record({
    kind: fc.constantFrom(...dutyKinds),
    n: fc.integer({ min: 1, max: 20 }),
    from: fc.constantFrom(...dutyStarts),
  });
  fc.assert(
    fc.property(rules, anyDay, (of, event) => {
      const due: Day = dueAfter(dutyRuleOf(of), event, nationalCalendar);
      assert.ok(of.kind === 'ahead' ? due < event : due >= event, `${of.kind} ${event} ${due}`);
      assert.ok(Math.abs(daysBetween(event, due)) <= 400);
    }),
  );
});

test('7 working days over the National Day holiday are counted with its make-up days', () => {
  assert.equal(dueAfter(parseLimit('7个工作日内').rule, day('2025-09-28'), nationalCalendar), '2025-10-14');
});

function fullWidth(n: number): string {
  return [...String(n)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
}

function inChinese(n: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[n % 10]}`;
}
