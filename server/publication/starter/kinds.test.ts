import assert from 'node:assert/strict';
import { test } from 'node:test';
import { townColumns } from './columns.ts';
import { genres, officialGenres } from './genres.ts';
import { kindOf, publicationKinds } from './kinds.ts';
import { isSubject, subjectPaths } from './subjects.ts';

const columns = new Map(townColumns().map((column) => [column.slug, column]));

test('codes and names of kinds are unique', () => {
  assert.equal(new Set(publicationKinds.map((kind) => kind.code)).size, publicationKinds.length);
  assert.equal(new Set(publicationKinds.map((kind) => kind.name)).size, publicationKinds.length);
  for (const { code } of publicationKinds) assert.match(code, /^[a-z]+(-[a-z]+)*$/);
});

test('the kinds a town reports on and those it needs beside them are there', () => {
  const names = publicationKinds.map((kind) => kind.name);
  const reported = ['机构职能', '人事信息', '业务动态', '政策文件', '政策解读', '重点领域信息公开', '政务公开组织推进', '执行公开'];
  const others = ['领导信息', '规范性文件', '财政预决算', '公告公示', '行政许可', '行政处罚', '应急管理'];
  for (const name of [...reported, ...others]) assert.ok(names.includes(name), name);
});

test('the default column of a kind exists, can be published into, and agrees about legal disclosure', () => {
  for (const kind of publicationKinds) {
    const column = columns.get(kind.defaultColumn);
    assert.ok(column, kind.code);
    assert.equal(column.isGroup, false, kind.code);
    if (!kind.inLegalDisclosure) assert.equal(column.inLegalDisclosure, false, kind.code);
  }
});

test('a kind asks for each field once', () => {
  for (const kind of publicationKinds) assert.equal(new Set(kind.fields.map((field) => field.name)).size, kind.fields.length, kind.code);
});

test('a normative document cannot be entered without number, day and validity', () => {
  const demanded =
    kindOf('normative-document')
      ?.fields.filter((field) => field.required)
      .map((field) => field.name) ?? [];
  for (const name of ['documentNumber', 'formedOn', 'validity']) assert.ok(demanded.includes(name), name);
});

test('subjects are pairs of two levels, each once', () => {
  const paths = subjectPaths();
  assert.equal(new Set(paths).size, paths.length);
  assert.ok(isSubject('综合政务\\政务公开'));
  assert.equal(isSubject('综合政务'), false);
});

test('the fifteen kinds of official document are all there, and no genre stands twice', () => {
  assert.equal(officialGenres.length, 15);
  assert.equal(new Set(genres).size, genres.length);
});
