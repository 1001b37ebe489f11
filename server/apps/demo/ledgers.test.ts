import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar } from '#calendar';
import { daysBetween, isDay, yearOf } from '#kernel/day';
import { kindOf, townColumns, townDepartments } from '#publication/starter';
import { isWorkingDay } from './days.ts';
import { ledgerSheet, sheetHeaders } from './ledger-sheet.ts';
import { demoLedger, demoYears } from './ledgers.ts';
import { demoEmptyColumns } from './profile.ts';
import { demoDepartments, demoMark } from './town.ts';

const rows2022 = demoLedger(2022);
const all = demoYears.flatMap((year) => demoLedger(year));
const website = all.filter((row) => row.channel === 'website');
const columns = new Map(townColumns().map((column) => [column.slug, column]));

test('2022 counts as the published report counts: 365 = 306 posts on the account + 59 on the website', () => {
  assert.equal(rows2022.length, 365);
  assert.equal(rows2022.filter((row) => row.channel === 'wechat').length, 306);
  assert.equal(rows2022.filter((row) => row.channel === 'website').length, 59);
});

test('the 59 of the website fall into the eight kinds of the report', () => {
  const counts: Record<string, number> = {};
  for (const { kind } of rows2022) {
    const name = kindOf(kind ?? '')?.name;
    if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1;
  }
  const reported = {
    机构职能: 3,
    人事信息: 3,
    业务动态: 30,
    政策文件: 3,
    政策解读: 7,
    重点领域信息公开: 6,
    政务公开组织推进: 4,
    执行公开: 3,
  };
  assert.deepEqual(counts, reported);
});

test('the years before and after have life too', () => {
  assert.equal(demoLedger(2021).length, 120);
  assert.equal(demoLedger(2026).length, 150);
});

test('the same rows come out every time', () => {
  for (const year of demoYears) assert.deepEqual(demoLedger(year), demoLedger(year));
});

test('no title stands twice in any year, no post has the address of another', () => {
  assert.equal(new Set(all.map((row) => row.title)).size, all.length);
  const addresses = all.flatMap((row) => row.address ?? []);
  assert.equal(new Set(addresses).size, all.filter((row) => row.channel === 'wechat').length);
  for (const address of addresses) assert.match(address, /^https:\/\/mp\.weixin\.qq\.com\/s\/demo-\d{4}-\d{4}$/);
});

test('every title carries the demo mark, every document number is plainly a demo’s', () => {
  for (const row of all) {
    assert.ok(row.title.startsWith(demoMark), row.title);
    if (row.documentNumber !== null) assert.match(row.documentNumber, /^米演[发办任规]〔\d{4}〕\d+号$/);
  }
  const numbers = all.flatMap((row) => row.documentNumber ?? []);
  assert.equal(new Set(numbers).size, numbers.length);
});

test('every day exists and lies in its year, in order, and none after the last day of the demo', () => {
  for (const year of demoYears) {
    const days = demoLedger(year).map((row) => row.postedOn);
    for (const day of days) assert.ok(isDay(day) && yearOf(day) === year, day);
    assert.deepEqual(days, [...days].sort());
  }
  assert.ok(all.every((row) => row.postedOn <= '2026-11-20'));
});

test('the website publishes on working days, after the information came into being, and within twenty working days', () => {
  for (const row of website) {
    assert.ok(isWorkingDay(row.postedOn), row.title);
    assert.ok(row.formedOn !== null && row.formedOn <= row.postedOn, row.title);
    assert.ok(nationalCalendar.workingDaysBetween(row.formedOn, row.postedOn) <= 20, row.title);
  }
});

test('a licence or a penalty is published within seven working days, a budget within twenty days', () => {
  const limits: Record<string, (row: (typeof website)[number]) => boolean> = {
    licence: (row) => nationalCalendar.workingDaysBetween(row.formedOn ?? row.postedOn, row.postedOn) <= 7,
    penalty: (row) => nationalCalendar.workingDaysBetween(row.formedOn ?? row.postedOn, row.postedOn) <= 7,
    budget: (row) => daysBetween(row.formedOn ?? row.postedOn, row.postedOn) <= 20,
  };
  for (const kind of Object.keys(limits))
    assert.ok(
      website.some((row) => row.kind === kind),
      kind,
    );
  for (const row of website) assert.ok(limits[row.kind ?? '']?.(row) ?? true, row.title);
});

test('every month of 2022 has posts, some of them on weekends', () => {
  const posts = rows2022.filter((row) => row.channel === 'wechat');
  assert.equal(new Set(posts.map((row) => row.postedOn.slice(0, 7))).size, 12);
  assert.ok(posts.some((row) => !isWorkingDay(row.postedOn)));
});

test('every column, kind and department is one the town has', () => {
  const departments = new Set(townDepartments().map((department) => department.slug));
  for (const slug of demoDepartments) assert.ok(departments.has(slug), slug);
  for (const row of all) {
    const column = columns.get(row.column);
    assert.ok(column && !column.isGroup, `${row.title}: ${row.column}`);
    assert.ok((demoDepartments as readonly string[]).includes(row.department), `${row.title}: ${row.department}`);
    if (row.channel === 'website') assert.ok(kindOf(row.kind ?? ''), `${row.title}: ${row.kind}`);
  }
});

test('a column either shows something or says honestly why it is empty', () => {
  const used = new Set(website.map((row) => row.column));
  const empty = [...columns.values()].filter((column) => !column.isGroup && !used.has(column.slug)).map((column) => column.slug);
  assert.deepEqual(empty.sort(), Object.keys(demoEmptyColumns).sort());
});

test('an interpretation names a document of the demo that came out before it', () => {
  const pairs = all.filter((row) => row.interprets !== null);
  assert.ok(pairs.length >= 7);
  for (const { title, interprets, postedOn, formedOn } of pairs) {
    const policy = all.find((row) => row.title === interprets);
    assert.ok(policy && policy.postedOn <= postedOn, title);
    assert.ok(String(policy.formedOn) <= String(formedOn), title);
  }
});

test('the sheet holds one line per row under Chinese headings, names instead of codes', () => {
  const [head, ...lines] = ledgerSheet(rows2022);
  assert.deepEqual(head, [...sheetHeaders]);
  assert.equal(lines.length, 365);
  assert.equal(lines.filter((line) => line[1] === '微信公众号“假日米山”').length, 306);
  for (const line of lines) {
    assert.equal(line.length, sheetHeaders.length);
    for (const at of [0, 1, 3, 4, 8]) assert.match(line[at] ?? '', /[\u4e00-\u9fff]|^\d{4}-/);
  }
});
