import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#kernel/day';
import { type Cells, checkLine } from './check-line.ts';
import { cellsByField, importColumns } from './headers.ts';
import { namesOf, type Vocabulary } from './vocabulary.ts';

const policy = { id: 'policy', name: '政策文件', defaultColumnId: 'c1' };
const news = { id: 'work-news', name: '业务动态', defaultColumnId: null };
const column = (id: string, name: string, holdsPublications = true) => ({ id, name, slug: id, holdsPublications });
const names: Vocabulary = {
  kinds: namesOf([policy, news].map((item) => ({ item, also: [item.id] }))),
  columns: namesOf([
    { item: column('c1', '本镇文件'), also: ['政策文件/本镇文件'] },
    { item: column('c2', '其他'), also: ['应急管理/其他'] },
    { item: column('c3', '其他'), also: ['社会救助/其他'] },
    { item: column('c4', '法定主动公开内容', false), also: [] },
  ]),
  items: namesOf([{ item: { id: 'i1', name: '最低生活保障标准' }, also: ['社会救助/最低生活保障标准'] }]),
  departments: namesOf([{ item: { id: 'd1', name: '党政综合办公室' }, also: ['党政办'] }]),
  kindOfColumn: new Map([['c1', policy]]),
};
const right: Partial<Cells> = { title: '防汛通知', channel: '政府网站', kind: '政策文件', postedOn: '2022年3月5日', department: '党政办' };
const check = (cells: Partial<Cells>, line = 38) =>
  checkLine(line, { ...cellsByField({ at: {}, unknown: [], missing: [], twice: [] }, []), ...right, ...cells }, names, {
    today: day('2026-11-23'),
    screening: true,
  });
const said = (cells: Partial<Cells>) => check(cells).problems.map((problem) => problem.message);

test('a right line is understood: names become ids, the kind brings its column', () => {
  const { line, problems } = check({});
  assert.deepEqual(problems, []);
  assert.deepEqual(
    [line?.channel, line?.kind, line?.columnId, line?.departmentId, line?.postedOn],
    ['website', 'policy', 'c1', 'd1', '2022-03-05'],
  );
});

test('the column brings its kind', () => {
  assert.equal(check({ kind: '', column: '本镇文件' }).line?.kind, 'policy');
});

test('a day that does not exist is said with line and column', () => {
  assert.deepEqual(said({ postedOn: '2022年13月1日' }), ['第 38 行“公开日期”：2022年13月1日没有这一天。']);
});

test('a title of 500 characters is counted in characters, rare ones too', () => {
  assert.deepEqual(said({ title: '𠮷'.repeat(500) }), ['第 38 行“标题”：有 500 个字，最多 200 个字。']);
  assert.deepEqual(said({ title: '㙍𠮷🌾'.repeat(66) }), []);
});

test('a name nobody knows comes back with the nearest one', () => {
  assert.deepEqual(said({ kind: '政策文档' }), ['第 38 行“信息种类”：没有叫“政策文档”的信息种类。是不是“政策文件”？']);
  assert.deepEqual(said({ department: '党政综合办' }), ['第 38 行“责任科室”：没有叫“党政综合办”的科室。是不是“党政综合办公室”？']);
});

test('a name that two columns bear has to be spelt out', () => {
  assert.match(said({ column: '其他' })[0] ?? '', /有几个栏目都叫“其他”/);
  assert.equal(check({ column: '应急管理/其他' }).line?.columnId, 'c2');
  assert.equal(check({ column: '社会救助 > 其他' }).line?.columnId, 'c3');
});

test('a group of columns takes nothing in', () => {
  assert.match(said({ column: '法定主动公开内容' })[0] ?? '', /下面还分栏目/);
});

test('an identity number in the title or the summary is masked in the message and keeps the line out', () => {
  const number = '11010519491231002X';
  for (const field of ['title', 'summary', 'body'] as const) {
    const [message = ''] = said({ [field]: `申请人身份证号${number}` });
    assert.match(message, /里面有身份证号/);
    assert.ok(!message.includes(number));
  }
});

test('days to come, days reversed, and addresses that are none are refused', () => {
  assert.match(said({ postedOn: '2026-11-24' })[0] ?? '', /还没有到/);
  assert.match(said({ formedOn: '2022-03-06' })[0] ?? '', /比公开日期2022年3月5日还晚/);
  assert.match(said({ address: 'javascript:alert(1)' })[0] ?? '', /不是网址/);
  assert.match(said({ postedOn: '0022-03-05' })[0] ?? '', /太早了/);
});

test('a post on another channel needs neither kind nor column', () => {
  const { line, problems } = check({ channel: '微信公众号“示例”', kind: '', column: '' });
  assert.deepEqual(problems, []);
  assert.deepEqual([line?.channel, line?.kind, line?.columnId], ['wechat', null, null]);
});

test('several mistakes of one line are all said at once', () => {
  assert.equal(said({ title: '', channel: '飞鸽', postedOn: '昨天' }).length, 3);
});

test('every column of the template has a heading of its own', () => {
  const headings = importColumns.flatMap(({ label, otherNames }) => [label, ...otherNames]);
  assert.equal(new Set(headings).size, headings.length);
});

test('what describes a text is understood: subject by its second part, genre, validity, the item of the catalogue', () => {
  const { line, problems } = check({
    subject: '社会救助',
    genre: '通知',
    validity: '有效',
    effectiveOn: '2022年3月10日',
    item: '最低生活保障标准',
  });
  assert.deepEqual(problems, []);
  const { subject, genre, validity, effectiveOn, itemId } = line!.metadata;
  assert.deepEqual([subject, genre, validity, effectiveOn, itemId], ['民政、扶贫、救灾\\社会救助', '通知', '有效', '2022-03-10', 'i1']);
});

test('what is not in the lists is refused with what may be meant', () => {
  assert.match(said({ subject: '社会救济' }).join(), /没有“社会救济”这个主题分类/);
  assert.match(said({ genre: '告知' }).join(), /不在可选的值里/);
  assert.match(said({ validity: '作废' }).join(), /可以填有效、已修改、部分失效、失效、废止/);
  assert.match(said({ item: '最低生活保障标淮' }).join(), /是不是“最低生活保障标准”/);
});
