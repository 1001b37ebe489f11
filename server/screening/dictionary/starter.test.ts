// The lists that come with the program: each entry is found, gives a reason, and leads to a text that is quiet.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileWording } from './compile.ts';
import { openWording } from './dictionary.ts';
import { foldedExpression } from './fold-table.ts';
import { formatRules } from './format-rules.ts';
import { kindSeverity, needsReplacement } from './kinds.ts';
import { shippedWording } from './shipped-wording.ts';
import { asExpression, type ShippedEntry, shippedLists } from './starter.ts';

const words = shippedLists().filter(({ kind }) => kind !== 'format' && kind !== 'allow');
const entriesOf = <R>(each: (entry: ShippedEntry, list: (typeof words)[number]) => R[]): R[] =>
  words.flatMap((list) => list.entries.flatMap((entry) => each(entry, list)));

test('there are more than six hundred entries besides what is allowed, none twice, each with its source and a reason', () => {
  assert.ok(words.reduce((sum, list) => sum + list.entries.length, 0) > 600);
  const spellings = words.flatMap((list) => list.entries.map((entry) => foldedExpression(entry.expression)));
  assert.deepEqual(
    spellings.filter((one, i) => spellings.indexOf(one) !== i),
    [],
  );
  assert.deepEqual(
    entriesOf(({ expression, source, note }) => (source && (note || source) ? [] : [expression])),
    [],
  );
});

test('every entry is found where it stands alone, under its own list', () => {
  const missed = entriesOf((entry, list) => {
    if (!entry.active) return [];
    const text = `关于${entry.expression}的说明`;
    return shippedWording()
      .find(text)
      .some((hit) => hit.listName === list.name && text.slice(hit.start, hit.end) === entry.expression)
      ? []
      : [entry.expression];
  });
  assert.deepEqual(missed, []);
});

test('what is proposed instead is not found itself, and reads differently', () => {
  const wrong = entriesOf(({ expression, replacement }) => {
    const again = shippedWording().find(replacement);
    return foldedExpression(expression) === foldedExpression(replacement) || again.length > 0 ? [`${expression} → ${replacement}`] : [];
  });
  assert.deepEqual(wrong, []);
});

test('mistakes say what is right', () => {
  const silent = entriesOf(({ expression, replacement, note }, { kind }) =>
    needsReplacement.has(kind) && !replacement && !note ? [expression] : [],
  );
  assert.deepEqual(silent, []);
});

test('no entry is so short that it is found everywhere', () => {
  assert.deepEqual(
    entriesOf(({ expression }) => ([...foldedExpression(expression)].length < 2 ? [expression] : [])),
    [],
  );
});

test('every rule of format has its line in the list, and every line its rule', () => {
  const lines = shippedLists()
    .find(({ kind }) => kind === 'format')!
    .entries.map((entry) => entry.rule);
  assert.deepEqual([...lines].sort(), Object.keys(formatRules).sort());
});

const everyFormat = openWording(
  compileWording(
    shippedLists()
      .filter(({ kind }) => kind === 'format' || kind === 'allow')
      .flatMap(({ entries, name, kind }) => entries.map((entry) => asExpression(entry, name, kind, kindSeverity[kind] ?? 'warn'))),
    'formats',
  ),
);

const examples: Record<string, { wrong: string[]; right: string[] }> = {
  numberBrackets: {
    wrong: ['米政发[2026]8号', '米政办（2026）第12号'],
    right: ['米政发〔2026〕8号', '（2026）桂01民终8号', '第（2026）项'],
  },
  numberOrdinal: { wrong: ['米政发〔2026〕第8号'], right: ['米政发〔2026〕8号'] },
  numberZeros: { wrong: ['米政发〔2026〕008号'], right: ['米政发〔2026〕80号'] },
  numberShortYear: { wrong: ['米政发〔26〕8号'], right: ['米政发〔2026〕8号'] },
  yearZero: { wrong: ['二○二六年', '二零一九年', '二O二六年', '二〇一零年'], right: ['二〇二六年', '一九四九年', '三十年', '二三十年'] },
  formedOnZeros: { wrong: ['此致\n2026年01月05日\n'], right: ['截至2026年01月05日的数据', '此致\n2026年1月5日'] },
  noSuchDay: { wrong: ['2026年2月29日', '4月31日', '13月1日', '1月32日'], right: ['2024年2月29日', '2月29日', '12月31日'] },
  hourTwice: { wrong: ['上午9:00时', '9：30点'], right: ['上午9:00', '9时', '9:00时间段'] },
  hourOver: { wrong: ['25时整', '30时30分'], right: ['24时前', '18时30分', '共25时段'] },
  unitTwice: { wrong: ['120万元元', '5%%', '百分之30%', '3亿亿元'], right: ['120万元', '5%', '美元元件'] },
  percentDigits: { wrong: ['百分之30'], right: ['百分之三十'] },
  percentRange: { wrong: ['5-10%', '5至10％'], right: ['5%—10%', '5%至10%'] },
  aboutTwice: { wrong: ['约100余人', '近3万多亩'], right: ['约100人', '100余人'] },
  overTwice: { wrong: ['超过500元以上', '不低于60%以上'], right: ['超过500元', '60岁以上'] },
  lessByTimes: { wrong: ['下降了2倍', '减少三倍'], right: ['下降20%', '增长2倍'] },
  afterBrackets: { wrong: ['（一）、工作目标'], right: ['（一）工作目标', '第（一）项'] },
  untilNow: { wrong: ['截止目前', '截止2026年'], right: ['截至目前', '报名截止2026年5月1日', '截止日期'] },
  foundedYears: { wrong: ['建国70周年'], right: ['新中国成立70周年'] },
  plenum: { wrong: ['十九大四中全会', '二十大三中全会'], right: ['十九届四中全会', '二十大精神'] },
  oldUnits: { wrong: ['120平米', '30 公分'], right: ['120平方米', '办公分区'] },
  unitCase: { wrong: ['12KM', '5 Kg'], right: ['12km', 'KMV'] },
  marksTwice: { wrong: ['完成，，好', '好。，'], right: ['完成……', '好。”'] },
  repeatedWord: {
    wrong: ['关于关于做好', '完成了了任务', '群众的的意见'],
    right: ['为了了解', '目的的', '和和气气', '是是非非', '在在建工程上'],
  },
  placeholder: { wrong: ['××年×月', '单击此处输入文字', '（待补充）', '姓名________'], right: ['张××', '待补充材料', '一__二'] },
  brokenField: { wrong: ['错误!未找到引用源。', '#REF!'], right: ['发现错误！'] },
  mojibake: { wrong: ['锟斤拷', '\ufffd\ufffd'], right: ['烫伤'] },
  addressTwice: { wrong: ['http://https://a.cn'], right: ['https://a.cn/https'] },
  listingWithCountries: { wrong: ['香港、日本等国', '台湾、韩国等国家'], right: ['香港、日本等国家和地区', '日本等国'] },
  westernMarks: { wrong: ['你好,世界'], right: ['你好，世界', 'a,b'] },
  titlesPause: { wrong: ['《甲》、《乙》'], right: ['《甲》《乙》'] },
  levelPause: { wrong: ['说明\n1、目标'], right: ['说明\n1.目标', '共1、2两项'] },
  mixedBrackets: { wrong: ['（甲)', '(甲）'], right: ['（甲）', '(甲)'] },
};

const nameOf = (rule: string) =>
  shippedLists()
    .find(({ kind }) => kind === 'format')!
    .entries.find((entry) => entry.rule === rule)!.expression;

test('every rule of format finds what is wrong, leaves what is right alone, and mends what it offers to mend', () => {
  assert.deepEqual(Object.keys(examples).sort(), Object.keys(formatRules).sort());
  for (const [rule, { wrong, right }] of Object.entries(examples)) {
    const hits = (text: string) => everyFormat.find(text).filter((hit) => hit.entry === nameOf(rule));
    for (const text of wrong) {
      const [hit] = hits(text);
      assert.ok(hit, `${rule}: ${text}`);
      if (hit.replacement) assert.deepEqual(hits(text.slice(0, hit.start) + hit.replacement + text.slice(hit.end)), [], `${rule}: ${text}`);
    }
    for (const text of right) assert.deepEqual(hits(text), [], `${rule}: ${text}`);
  }
});

test('everyday sentences of an office raise nothing', () => {
  const quiet = [
    '农业部门、交通部门和卫生部门做好工作部署，形成农村长效机制。',
    '各村要用自己的力量，选拔付出多的同志，完成份额内的任务。',
    '按装机容量给予补助，不良反应情况及时上报，提供献血服务。',
    '以经济建设为中心，给予备案，当作为民服务的好事来办。',
    '路口交通、窗口交件、软件测试、妇女儿童、行政变更登记。',
    '党的二十大报告提出，坚持“一国两制”，反对“台独”分裂。',
    '《中华人民共和国劳动合同法》《中华人民共和国民法典》。',
    '原国家工商总局和原市环境保护局的档案移交市场监督管理局。',
    '内蒙古自治区、云南韩家村、图书馆藏区域、推广洲际合作。',
    '2026年1月5日上午9:00，截至目前共收到申请50余件，增长12.5%。',
  ];
  for (const text of quiet)
    assert.deepEqual(
      shippedWording()
        .find(text)
        .map((hit) => hit.entry),
      [],
      text,
    );
});
