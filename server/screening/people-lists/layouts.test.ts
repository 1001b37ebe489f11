import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskText } from '../mask.ts';
import { screenFile } from '../screen-file.ts';
import { screenHtml } from '../screen-html.ts';
import { screenText } from '../screen-text.ts';
import { paragraph, run, wordFile, wordTable } from '../testing-files.ts';

type Rows = readonly (readonly string[])[];
const names = ['王建国', '李秀英', '张伟', '刘洋', '陈静', '杨丽'];
const masked = ['王*国', '李某某', '张××', '刘○○', '陈先生', '杨**'];
const illnesses = ['尿毒症', '肺癌', '脑梗', '精神残疾二级', '因残', '白血病'];
const door = (at: number) => `米山镇前村中路${at + 3}号`;
const account = (at: number) => `62320012${3_456_780 + at * 7}`;

/** The tables offices make, for any six names. */
const layouts = (people: readonly string[]): Record<string, Rows> => ({
  'one row of headings': [['户主', '致困原因', '金额'], ...people.map((name, at) => [name, illnesses[at]!, '500'])],
  'two rows of headings': [
    ['序号', '户主信息', '', '家庭情况', ''],
    ['', '姓名', '性别', '住址', '致困原因'],
    ...people.map((name, at) => [String(at + 1), name, '男', door(at), illnesses[at]!]),
  ],
  'a title and a unit above': [
    ['米山镇2026年临时救助公示', '', '', ''],
    ['单位：米山镇人民政府', '', '', '2026年3月'],
    ['序号', '受益人', '病种', '金额'],
    ...people.map((name, at) => [String(at + 1), name, illnesses[at]!, '500']),
  ],
  'people side by side': [
    ['姓名', ...people],
    ['家庭住址', ...people.map((_, at) => door(at))],
    ['致困原因', ...illnesses],
  ],
  'two lists side by side': [
    ['姓名', '住址', '姓名', '住址'],
    ...[0, 2, 4].map((at) => [people[at]!, door(at), people[at + 1]!, door(at + 1)]),
  ],
  'villages between': [
    ['序号', '补助对象', '家庭住址'],
    ['前村', '', ''],
    ...people.slice(0, 3).map((name, at) => [String(at + 1), name, door(at)]),
    ['后村', '', ''],
    ...people.slice(3).map((name, at) => [String(at + 1), name, door(at)]),
  ],
  'headings with units and breaks': [
    ['姓\n名', '住 址（到门牌）', '残疾类别及等级'],
    ...people.map((name, at) => [name, door(at), '肢体二级']),
  ],
  'accounts of households': [['户主', '开户行', '一折通账号', '金额'], ...people.map((name, at) => [name, '农商银行', account(at), '800'])],
  'accounts without headings': people.map((name, at) => [name, account(at), '800']),
  'name and door in one cell': [['低保户（姓名、住址）', '金额'], ...people.map((name, at) => [`${name}，${door(at)}`, '500'])],
});

const blocking = (findings: readonly { kind: string; severity: string }[]) =>
  findings.some((one) => one.kind === 'personalList' && one.severity === 'block');
const flat = (rows: Rows) => rows.map((row) => row.map((cell) => cell.replaceAll('\n', '')));

async function everyForm(rows: Rows): Promise<Record<string, boolean>> {
  const html = `<p>公示</p><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const csv = rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
  return {
    html: blocking(screenHtml(html)),
    Word: blocking((await screenFile(await wordFile(paragraph(run('公示')) + wordTable(rows)), '公示.docx')).findings),
    csv: blocking((await screenFile(Buffer.from(csv), '公示.csv')).findings),
    tabs: blocking(
      screenText(
        flat(rows)
          .map((row) => row.join('\t'))
          .join('\n'),
      ),
    ),
  };
}

describe('a list of people is seen as real offices make it', () => {
  for (const [name, rows] of Object.entries(layouts(names)))
    it(`with ${name}`, async () => {
      assert.deepEqual(await everyForm(rows), { html: true, Word: true, csv: true, tabs: true });
    });

  it('in lines, parted by 、, commas or single blanks, numbered or not', () => {
    for (const joint of ['、', '，', ' ', '　']) {
      const lines = names.map((name, at) => [name, door(at), illnesses[at]!].join(joint));
      assert.ok(blocking(screenText(['姓名 住址 病种'.replaceAll(' ', joint), ...lines].join('\n'))), joint);
      assert.ok(blocking(screenText(lines.map((line, at) => `${at + 1}.${line}。`).join('\n'))), `numbered ${joint}`);
      assert.ok(blocking(screenHtml(lines.map((line) => `<p>${line}</p>`).join('\n'))), `page ${joint}`);
    }
  });

  it('as labels in lines, and only what is private is masked', () => {
    const text = '姓　名：王建国\n家庭住址：米山镇前村中路3号\n致困原因：尿毒症\n';
    assert.equal(maskText(text, screenText(text)), '姓　名：王建国\n家庭住址：*********\n致困原因：***\n');
    const html = '<p>姓名：<b>王建国</b>　病种：肺癌</p>';
    assert.equal(maskText(html, screenHtml(html)), '<p>姓名：<b>王建国</b>　病种：**</p>');
  });
});

describe('a list that is masked does not block', () => {
  for (const [name, rows] of Object.entries(layouts(masked)).filter(([name]) => !name.startsWith('accounts without')))
    it(`with ${name}`, async () => {
      assert.deepEqual(await everyForm(rows), { html: false, Word: false, csv: false, tabs: false });
    });

  it('in lines and as labels', () => {
    assert.ok(!blocking(screenText(masked.map((name, at) => `${at + 1}.${name}，${illnesses[at]}。`).join('\n'))));
    assert.ok(!blocking(screenText('姓名：王某某\n家庭住址：米山镇前村\n致困原因：尿毒症\n')));
    const accounts = [['户主', '账号', '金额'], ...names.map((name, at) => [name, `6232****${1000 + at}`, '800'])];
    assert.ok(!blocking(screenText(accounts.map((row) => row.join('\t')).join('\n'))));
  });
});

describe('people in office are no list of people', () => {
  it('with their office, their surgery, their telephone', async () => {
    const tables: Rows[] = [
      [['姓名', '职务', '办公地址', '办公电话'], ...names.map((name, at) => [name, '科员', `府前路1号${at + 1}01室`, '0631-8871088'])],
      [['卫生室名称', '负责人', '地址'], ...names.map((name, at) => [`前${at}村卫生室`, name, door(at)])],
    ];
    for (const rows of tables) assert.deepEqual(await everyForm(rows), { html: false, Word: false, csv: false, tabs: false });
    assert.deepEqual(screenText('联系人：王建国\n地址：米山镇府前路1号\n电话：0631-8871088\n'), []);
  });
});
