import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type MarkPlace, secrecyMarksIn } from './secrecy-marks.ts';

const found = (text: string, place?: MarkPlace) => secrecyMarksIn(text, place).map(({ value, severity }) => `${severity} ${value}`);
const body = '各村、各单位：\n现将有关事项通知如下。\n';
const after = (lines: string) => `${'正文一行。\n'.repeat(20)}${lines}`;

describe('a mark of secrecy stops the text', () => {
  it('in the corner of the first page, with its star and term in every spelling', () => {
    for (const mark of [
      '机密★10年',
      '绝密★',
      '秘密★长期',
      '机 密 ★ １０ 年',
      '秘密☆5年',
      '绝密★启用前',
      '机密10年',
      '秘密＊一年',
      '【机密】',
      '绝密',
      '机  密',
      '秘密级',
    ])
      assert.equal(found(`${mark}\n${body}`).filter((one) => one.startsWith('block')).length, 1, mark);
  });

  it('with a star also within a line and far down', () => {
    assert.deepEqual(found(after('000012　机密★10年　特急')), ['block 机密★10年']);
    assert.deepEqual(found(after('机密★10年')), ['block 机密★10年']);
  });

  it('as the label of a form', () => {
    assert.deepEqual(found(after('密级：机密')), ['block 密级：机密']);
    assert.deepEqual(found('编号\t12\t密级：秘密', 'cell'), ['block 密级：秘密']);
  });

  it('in the header of a page', () => {
    assert.deepEqual(found('机密', 'margin'), ['block 机密']);
    assert.deepEqual(found('内部资料', 'margin'), ['warn 内部资料']);
  });

  it('for inner use and work secrets', () => {
    for (const mark of [
      '内部资料　注意保存',
      '内部文件，不得外传',
      '（内部资料，严禁外传）',
      '内部材料 请勿外传！',
      '工作秘密★5年',
      '工作秘密',
    ])
      assert.match(found(`${mark}\n${body}`)[0] ?? '', /^block/, mark);
    for (const mark of ['内部资料', '仅供内部参考', '内部传阅', '阅后收回', '严禁翻印'])
      assert.match(found(`${mark}\n${body}`)[0] ?? '', /^warn/, mark);
  });

  it('as the attribute of an official document', () => {
    for (const mark of [
      '（此件不公开）',
      '此件不予公开',
      '（此件依申请公开）',
      '(本文件不公开)',
      '（依申请公开）',
      '【不予公开】',
      '公开属性：依申请公开',
      '信息公开选项：不予公开',
      '公开方式：不公开',
      '（此件 不 予 公 开）',
    ])
      assert.match(found(after(mark))[0] ?? '', /^block/, mark);
    assert.match(found(after('（此件删减后公开）'))[0] ?? '', /^warn/);
    assert.deepEqual(found(after('依申请公开\n\n抄送：县委办公室。\n米山镇人民政府办公室　2026年3月2日印发')), ['block 依申请公开']);
  });
});

describe('sentences about secrecy alarm nobody', () => {
  const quiet = [
    '学习贯彻《中华人民共和国保守国家秘密法》',
    '保守国家秘密法实施条例',
    '米山镇开展保密宣传月活动',
    '秘密宣传月启动仪式举行',
    '涉及商业秘密、个人隐私的政府信息不得公开',
    '保密审查机构应当在五个工作日内提出意见。',
    '严守党的秘密，保守国家秘密。',
    '国家秘密的密级分为绝密、机密、秘密三级。',
    '绝密级国家秘密保密期限不超过30年，机密级不超过20年，秘密级不超过10年。',
    '机密级计算机不得连接互联网。',
    '这是一个公开的秘密。',
    '工作秘密管理办法',
    '关于加强工作秘密管理的通知',
    '内部资料性出版物管理办法',
    '内部控制制度',
    '内部审计工作情况',
    '依申请公开指南',
    '依申请公开政府信息办理情况',
    '主动公开',
    '（此件公开发布）',
    '（此件主动公开）',
    '公开属性：主动公开',
    '公开方式：主动公开',
    '不予公开的情形',
    '本机关不予公开下列政府信息：',
    '申请人对不予公开决定不服的，可以申请行政复议。',
    '商业秘密',
    '个人隐私',
    '密级：无',
    '密级：公开',
    '★ 重点项目一览',
    '评定等级：★★★',
    '文件密级确定后应当及时标注。',
    '投标人应当对知悉的商业秘密保密。',
    '本资料供内部培训使用过的单位借阅。',
    '把秘密写进日记的孩子',
    '特急',
  ];

  it('at the top of a text or far down', () => {
    for (const sentence of quiet) {
      assert.deepEqual(found(sentence), [], sentence);
      assert.deepEqual(found(after(sentence)), [], sentence);
    }
  });

  it('in the cells of a table that teaches', () => {
    assert.deepEqual(found('密级\t绝密\t机密\t秘密', 'cell'), []);
    assert.deepEqual(found('公开属性\t依申请公开\t不予公开', 'cell'), []);
  });

  it('as headings of chapters', () => {
    assert.deepEqual(found(after('依申请公开\n收到申请12件。\n不予公开\n3件。')), []);
    assert.deepEqual(found(after('工作秘密\n工作秘密是指……')), []);
    assert.deepEqual(found(after('秘密\n小说一则')), []);
  });

  it('and a sentence that shows how a mark looks is left to a person', () => {
    assert.deepEqual(found(after('国家秘密标志形式为“机密★10年”。')), ['warn 机密★10年']);
  });
});
