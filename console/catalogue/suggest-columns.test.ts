// Where an item of the catalogue is most likely published.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestColumn } from './suggest-columns.ts';
import type { Column } from './types.ts';

const column = (id: string, name: string, statutoryItem: string, holdsPublications = true) =>
  ({ id, name, statutoryItem, holdsPublications, keywords: name }) as Column;
const columns = [
  column('aid', '社会救助', '21-乡镇-社会救助;20-11'),
  column('jobs', '促进就业', '20-11'),
  column('budget', '财政预算决算', '20-7'),
  column('group', '重点领域', '20-11', false),
];
const item = (domain: string, name: string, statutoryItem: string | null) => ({ domain, level1: '', name, statutoryItem });

test('the domain’s words decide between columns of the same statutory item', () => {
  assert.equal(suggestColumn(item('就业', '就业政策法规咨询', '20-11'), columns), 'jobs');
  assert.equal(suggestColumn(item('社会救助', '低保审核', '21-乡镇-社会救助'), columns), 'aid');
  assert.equal(suggestColumn(item('财政预决算', '政府预算', '20-7'), columns), 'budget');
});

test('nothing is suggested where nothing speaks for a column, and never one that only groups others', () => {
  assert.equal(suggestColumn(item('户籍管理', '出生登记', null), columns), null);
  assert.equal(suggestColumn(item('户籍管理', '出生登记', '20-11'), [column('group', '重点领域', '20-11', false)]), null);
});
