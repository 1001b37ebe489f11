import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSubject, kindOf } from '#publication/starter';
import { demoBodies } from './bodies/index.ts';
import { toHtml } from './bodies/markup.ts';
import { writtenBodies } from './bodies/written.ts';
import { marked } from './ledger-row.ts';
import { demoLedger, demoYears } from './ledgers.ts';
import { demoMetadata } from './metadata.ts';
import { demoPeople, separatedRoles } from './people.ts';
import { demoProfile } from './profile.ts';
import { demoDepartments, demoOrganTree, demoTown, demoVillages } from './town.ts';

const website = demoYears.flatMap((year) => demoLedger(year)).filter((row) => row.channel === 'website');
const bodyOf = demoBodies();
const bodies = new Map(website.map((row) => [row.title, bodyOf(row)]));

test('every row of the website has a body of several paragraphs that says it is a demo', () => {
  for (const [title, html] of bodies) {
    assert.ok(html.length > 200, title);
    assert.ok((html.match(/<(p|li|tr|h\d)>/g) ?? []).length >= 5, title);
    assert.ok(html.includes('本页为演示内容'), title);
    assert.doesNotMatch(html, /undefined|null|NaN|\[object|\| /, title);
  }
});

test('no two bodies are the same, and the same row gives the same body', () => {
  assert.equal(new Set(bodies.values()).size, bodies.size);
  const again = demoBodies();
  for (const row of website) assert.equal(again(row), bodies.get(row.title));
});

test('every text written by hand belongs to a row, and there are at least twelve', () => {
  const titles = [...writtenBodies().keys()];
  assert.ok(titles.length >= 12);
  for (const title of titles) assert.ok(bodies.has(title), title);
});

test('no identity number and no mobile number stands in the texts', () => {
  for (const [title, html] of bodies) assert.doesNotMatch(html, /\d{15}|(?<!\d)1[3-9]\d{9}(?!\d)/, title);
});

test('the guide tells what 第十二条 demands', () => {
  const guide = bodies.get(marked('米山镇人民政府政府信息公开指南（2026年版）')) ?? '';
  const demanded = [
    '分类',
    '编排',
    '获取方式',
    demoProfile.disclosureOffice,
    demoProfile.address,
    '8:30',
    demoProfile.phone,
    '传真号码',
    demoProfile.email,
  ];
  for (const word of demanded) assert.ok(guide.includes(word), word);
});

test('the made-up budget adds up', () => {
  const budget = bodies.get(marked('米山镇2026年政府预算')) ?? '';
  const rows = [...budget.matchAll(/<tr>((?:<td>[^<]*<\/td>){4})<\/tr>/g)].map((row) =>
    [...(row[1] ?? '').matchAll(/<td>([^<]*)<\/td>/g)].map((cell) => cell[1] ?? ''),
  );
  const lines = rows.slice(
    0,
    rows.findIndex((row) => row[0] === '收入总计'),
  );
  const total = rows.find((row) => row[0] === '收入总计');
  for (const column of [1, 3])
    assert.equal(
      lines.reduce((sum, line) => sum + Math.round(Number(line[column]) * 100), 0),
      Math.round(Number(total?.[column]) * 100),
    );
});

test('the metadata gives every field that the kind requires, and only fields it has', () => {
  for (const row of website) {
    const kind = kindOf(row.kind ?? '');
    const metadata = demoMetadata(row);
    for (const field of kind?.fields ?? []) if (field.required) assert.ok(metadata[field.name], `${row.title}: ${field.name}`);
    for (const name of Object.keys(metadata))
      assert.ok(
        kind?.fields.some((field) => field.name === name),
        `${row.title}: ${name}`,
      );
    if (metadata.subject !== undefined) assert.ok(isSubject(metadata.subject), row.title);
  }
});

test('the town is the one of the report', () => {
  assert.equal(demoTown.name, '威海市文登区米山镇人民政府');
  assert.equal(demoTown.address, '威海市文登区米山镇中兴路49号');
  assert.equal(demoTown.postcode, '264400');
  assert.equal(demoTown.phone, '0631-8871088');
  assert.equal(demoTown.wechatAccount, '假日米山');
  assert.deepEqual([...demoOrganTree], ['山东省', '威海市', '文登区', '米山镇']);
});

test('forty villages, each with its own made-up name', () => {
  assert.equal(new Set(demoVillages).size, 40);
  assert.equal(demoVillages[0], '示范一村');
  assert.equal(demoVillages[9], '示范十村');
  assert.equal(demoVillages[20], '示范二十一村');
  assert.equal(demoVillages[39], '示范四十村');
});

test('every role has somebody, all are invented, and the three guarding roles never lie in one hand', () => {
  const roles = [
    'handler',
    'reviewer',
    'secrecyReviewer',
    'signer',
    'disclosureOfficer',
    'disclosureHead',
    'supervisor',
    ...separatedRoles,
  ];
  for (const role of roles)
    assert.ok(
      demoPeople.some((person) => person.roles.includes(role)),
      role,
    );
  for (const person of demoPeople) {
    assert.match(person.name, /^演示员·/);
    assert.ok(person.roles.filter((role) => (separatedRoles as readonly string[]).includes(role)).length <= 1, person.login);
    assert.ok(person.department === null || (demoDepartments as readonly string[]).includes(person.department), person.login);
  }
  assert.equal(new Set(demoPeople.map((person) => person.login)).size, demoPeople.length);
});

test('text becomes headings, lists and tables, and its signs are never markup', () => {
  assert.equal(
    toHtml('## 一、<b>\n\n- 甲\n- 乙\n\n| 项 | 数 |\n| 甲 |  |'),
    '<h2>一、&lt;b&gt;</h2>\n<ul><li>甲</li><li>乙</li></ul>\n<table><thead><tr><th>项</th><th>数</th></tr></thead><tbody><tr><td>甲</td><td></td></tr></tbody></table>',
  );
});
