import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statutoryItem } from '#law/regulation-21-statutory-items';
import { isColumnType } from './column-types.ts';
import { type StarterColumn, sectionOrder, townColumns, townDuties } from './columns.ts';
import { townDepartments } from './departments.ts';

const columns = townColumns();
const bySlug = new Map(columns.map((column) => [column.slug, column]));

const townItems = ['农业农村政策', '农田水利', '土地承包经营权流转', '宅基地审核', '土地征收', '房屋征收', '筹资筹劳', '社会救助'];
// Articles that are no item of 第二十条 or 第二十一条.
const articles = new Set(['4', '12', '19', '20', '21', '27-45', '46', '49', '50']);

function fill(column: StarterColumn): boolean {
  return !column.isGroup;
}

test('every slug names one column and can stand in an address', () => {
  assert.equal(bySlug.size, columns.length);
  for (const { slug } of columns) assert.match(slug, /^[a-z]+(-[a-z]+)*$/);
});

test('all 66 duties of a town have a column, each exactly one', () => {
  const duties = townDuties();
  assert.equal(duties.length, 66);
  for (const duty of duties) {
    const carriers = columns.filter(
      (column) => column.content === duty.content && column.basis === duty.basis && column.updateDuty === duty.updateDuty,
    );
    assert.equal(carriers.length, 1, duty.column);
  }
  assert.equal(columns.filter((column) => column.content !== '').length, 67);
});

test('the section opens with the four columns in the prescribed order', () => {
  const top = columns.filter((column) => column.parent === null && column.inSection).map((column) => column.slug);
  assert.deepEqual(top.slice(0, 4), [...sectionOrder]);
  assert.deepEqual(
    sectionOrder.map((slug) => bySlug.get(slug)?.name),
    ['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报'],
  );
});

test('a column stands behind its parent, and siblings are numbered without gaps', () => {
  const seen = new Set<string | null>([null]);
  for (const column of columns) {
    assert.ok(seen.has(column.parent), `${column.slug} stands before its parent`);
    seen.add(column.slug);
    const siblings = columns.filter((other) => other.parent === column.parent).map((other) => other.position);
    assert.deepEqual(
      siblings,
      siblings.map((_, i) => i + 1),
    );
  }
});

test('work news does not count as legal disclosure', () => {
  const news = bySlug.get('work-news');
  assert.equal(news?.inLegalDisclosure, false);
  assert.equal(news?.inSection, false);
  assert.deepEqual(news?.statutoryItems, []);
});

test('every statutory item is one the Regulation has, and 第二十一条 is covered for a town', () => {
  const used = new Set(columns.flatMap((column) => column.statutoryItems));
  for (const item of used) assert.ok(articles.has(item) || statutoryItem(item), item);
  for (const item of townItems) assert.ok(used.has(`21-乡镇-${item}`), item);
  for (let i = 1; i <= 15; i += 1) assert.ok(used.has(`20-${i}`), `20-${i}`);
});

test('every column can fill the page labels: type from the closed list, description of at most 100 characters, keywords', () => {
  for (const column of columns) {
    assert.ok(column.columnTypes.length > 0 && column.columnTypes.every(isColumnType), column.slug);
    assert.ok(column.description.length >= 10 && column.description.length <= 100, column.slug);
    assert.ok(column.keywords.length >= 2, column.slug);
  }
});

test('every column that is published into says what, on what basis, by whom and how often', () => {
  for (const column of columns.filter(fill)) {
    for (const text of [column.content, column.basis, column.updateDuty, column.responsibleOffice]) assert.notEqual(text, '', column.slug);
    assert.ok(column.channels.length > 0, column.slug);
  }
});

test('every column is answered for by an office of the starter', () => {
  const offices = new Set(townDepartments().map((department) => department.slug));
  assert.equal(offices.size, 21);
  for (const column of columns) assert.ok(offices.has(column.department), `${column.slug}: ${column.department}`);
});
