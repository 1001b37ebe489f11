import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PeopleListWatch } from './watch.ts';

const names = ['王建国', '李秀英', '张伟', '刘洋', '陈静', '杨丽'];
/** A table with one row for each invented name; `{n}` in a cell is the row's number. */
function seen(headings: string[], cells: string[], about = '', first = names) {
  const watch = new PeopleListWatch(about);
  if (headings.length > 0) watch.row(1, headings);
  first.forEach((name, at) => {
    watch.row(
      at + 2,
      cells.map((cell) => cell.replace('姓名', name).replaceAll('{n}', String(at + 1))),
    );
  });
  return watch.end().map((one) => `${one.severity} ${one.combination}`);
}

describe('a form', () => {
  const form = (...cells: string[]) => {
    const watch = new PeopleListWatch();
    watch.row(1, ['姓名', '王建国', '', '家庭住址', ...cells]);
    return watch.end().map((one) => `${one.severity} ${one.combination}`);
  };

  it('has its value beside the label, also behind blank and joined cells', () => {
    assert.deepEqual(form('', '家庭住址', '', '米山镇前村中路3号'), ['block 姓名、详细住址']);
  });

  it('a hundred thousand labels wide is read in moments', () => {
    assert.deepEqual(form(...Array.from({ length: 100_000 }, () => '家庭住址')), []);
  });
});

describe('a list that joins names with private life is stopped', () => {
  it('with an address down to the door, an illness, an account, a full birthday', () => {
    assert.deepEqual(seen(['户主', '家庭住址'], ['姓名', '米山镇前村中路{n}号']), ['block 姓名、详细住址']);
    assert.deepEqual(seen(['姓名', '病种'], ['姓名', '尿毒症']), ['block 姓名、病情或残疾']);
    assert.deepEqual(seen(['姓名', '村', '残疾等级'], ['姓名', '前村', '肢体二级']), ['block 姓名、病情或残疾']);
    assert.deepEqual(seen(['姓名', '一卡通账号', '补贴金额（元）'], ['姓名', '62020001234{n}', '1200.00']), [
      'block 姓名、账号',
      'warn 姓名、金额',
    ]);
    assert.deepEqual(seen(['姓名', '出生日期'], ['姓名', '197{n}-03-1{n}']), ['block 姓名、出生日期']);
  });

  it('of children, by heading, by title, by age', () => {
    assert.deepEqual(seen(['学生姓名', '班级', '资助金额'], ['姓名', '三年级{n}班', '500']), ['block 姓名、未成年人', 'warn 姓名、金额']);
    assert.deepEqual(seen(['姓名', '村'], ['姓名', '前村'], '米山镇事实无人抚养儿童名单'), ['block 姓名、未成年人']);
    assert.deepEqual(seen(['姓名', '年龄'], ['姓名', '1{n}']), ['block 姓名、未成年人']);
  });

  it('without headings, or under headings that hide what is below', () => {
    assert.deepEqual(seen([], ['姓名', '前村文明路{n}号2单元']), ['block 姓名、详细住址']);
    assert.deepEqual(seen(['序号', '姓名', '备注'], ['{n}', '姓名', '肺癌晚期']), ['block 姓名、病情或残疾']);
    assert.deepEqual(seen(['甲', '乙', '丙'], ['姓名', '前村', '19{n}5.01.02']), ['block 姓名、出生日期']);
    assert.deepEqual(seen(['序号', '姓名', '说明'], ['{n}', '姓名', '花园小区{n}号楼101室']), ['block 姓名、详细住址']);
  });

  it('and says which columns and rows', () => {
    const watch = new PeopleListWatch();
    watch.row(1, ['米山镇困难群众一览表']);
    watch.row(3, ['姓名', '家庭住址', '困难原因']);
    names.forEach((name, at) => {
      watch.row(at + 4, [name, `前村中路${at}号`, '因病']);
    });
    const [found] = watch.end();
    assert.deepEqual(
      [found?.columns, found?.columnsInWords, found?.firstRow, found?.lastRow, found?.rows],
      [[1, 2], '家庭住址（B列）、困难原因（C列）', 4, 9, 6],
    );
  });

  it('as a form about one person', () => {
    const form = new PeopleListWatch('低保申请表');
    form.row(1, ['姓名', '王建国', '性别', '男', '出生日期', '1965-03-02']);
    form.row(2, ['家庭住址', '米山镇前村中路3号', '', '', '', '']);
    form.row(3, ['致贫原因', '尿毒症']);
    assert.deepEqual(
      form.end().map((one) => [one.severity, one.combination, one.columnsInWords, one.firstRow, one.lastRow]),
      [['block', '姓名、出生日期、详细住址、病情或残疾', '出生日期、家庭住址、致贫原因', 1, 3]],
    );
    const leader = new PeopleListWatch();
    leader.row(1, ['姓名', '王建国', '性别', '男', '出生年月', '1975年3月']);
    leader.row(2, ['职务', '镇长', '办公地址', '府前路1号']);
    assert.deepEqual(leader.end(), []);
    const licence = new PeopleListWatch();
    licence.row(1, ['企业名称', '某某食品有限公司', '法定代表人', '王建国']);
    licence.row(2, ['住所', '工业路12号']);
    assert.deepEqual(licence.end(), []);
  });

  it('when two tables stand one below the other', () => {
    const watch = new PeopleListWatch();
    for (const [at, row] of [
      ['姓名', '职务'],
      ['王建国', '主任'],
      ['李秀英', '科员'],
      ['姓名', '开户行', '银行账号'],
      ['张伟', '农商行', '620200012345'],
      ['刘洋', '农商行', '620200012346'],
    ].entries())
      watch.row(at + 1, row);
    assert.deepEqual(
      watch.end().map((one) => [one.combination, one.firstRow]),
      [['姓名、账号', 5]],
    );
  });
});

describe('a list that a law may ask to publish is left to a person', () => {
  it('name, village and amount', () => {
    assert.deepEqual(seen(['序号', '村', '户主姓名', '补贴面积（亩）', '补贴金额（元）'], ['{n}', '前村', '姓名', '3.5', '420']), [
      'warn 姓名、金额',
    ]);
    assert.deepEqual(seen(['姓名', '家庭住址', '保障人口', '月救助金'], ['姓名', '米山镇前村', '2', '860']), ['warn 姓名、家庭成员、金额']);
    assert.deepEqual(seen(['姓名', '家庭年收入（元）'], ['姓名', '1{n}000']), ['warn 姓名、家庭收入']);
  });
});

describe('other tables alarm nobody', () => {
  it('offices, shops and their addresses', () => {
    assert.deepEqual(seen(['单位名称', '负责人', '地址', '电话'], ['米山镇便民服务中心', '姓名', '米山镇府前路{n}号', '0631-8871088']), []);
    assert.deepEqual(seen(['字号名称', '经营者', '经营场所'], ['前村超市', '姓名', '前村中路{n}号']), []);
    assert.deepEqual(seen(['企业名称', '法定代表人', '住所', '处罚金额'], ['某某食品有限公司', '姓名', '工业路{n}号', '5000']), []);
  });

  it('people in office and people appointed', () => {
    assert.deepEqual(seen(['姓名', '性别', '出生年月', '学历', '现任职务'], ['姓名', '男', '1975.0{n}', '大学', '副镇长']), []);
    assert.deepEqual(seen(['姓名', '准考证号', '总成绩', '报考职位'], ['姓名', '2026030{n}', '78.5', '综合岗']), []);
    assert.deepEqual(seen(['值班日期', '带班领导', '值班人员', '值班电话'], ['2026-10-0{n}', '姓名', '姓名', '8871088']), []);
  });

  it('masked names, villages, goods, figures, duties', () => {
    assert.deepEqual(seen(['姓名', '病种'], ['姓名', '肺癌'], '', ['王**', '李某某', '张×']), []);
    assert.deepEqual(seen(['村名', '户数', '补助金额'], ['前村', '12', '300']), []);
    assert.deepEqual(seen(['品名', '单价（元）'], ['黄瓜', '3.20'], '', ['黄瓜', '白菜']), []);
    assert.deepEqual(seen(['事项', '地址', '时间'], ['残疾证办理', '府前路{n}号', '8:30']), []);
    assert.deepEqual(seen(['一级事项', '二级事项', '公开内容', '公开主体'], ['社会救助', '残疾人补贴', '重病救助', '镇政府']), []);
    assert.deepEqual(seen([], ['{n}', '12.50', '2026-03-1{n}']), []);
  });
});
