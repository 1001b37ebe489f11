// Some four hundred texts of an invented town, of the kinds people look for, each with its topic and form known.
import { readFileSync } from 'node:fs';

/** `policy` in force, `former` repealed, `explained`, `guide`, `notice` of a year, `list` of names, `news`, `figures`. */
export type Form = 'policy' | 'former' | 'explained' | 'guide' | 'notice' | 'list' | 'news' | 'figures' | 'summary';

export interface JudgedText {
  id: string;
  topic: string;
  form: Form;
  kind: string;
  title: string;
  documentNumber: string;
  day: string;
  validity: string;
  summary: string;
  body: string;
}

interface Topic {
  id: string;
  name: string;
  spoken: string;
  office: string;
  points: string[];
}

const topics: Topic[] = readFileSync(new URL('topics.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [id = '', name = '', spoken = '', office = '', points = ''] = line.split('|');
    return { id, name, spoken, office, points: points.split('；') };
  });

/** The same in every run. */
export function judgedTexts(): JudgedText[] {
  const own = topics.flatMap((topic, i) => forms.flatMap((make, n) => (leftOut(i, n) ? [] : [make(topic, i)])));
  return [...own, ...summaries()];
}

/** Not every topic has every form, as in a real town; the first three forms are always there. */
const leftOut = (topic: number, form: number): boolean => form > 3 && (topic * 7 + form * 3) % 5 === 0;

type Maker = (topic: Topic, i: number) => JudgedText;
const padded = (n: number): string => String(n).padStart(2, '0');
const at = (year: number, i: number): string => `${year}-${padded(1 + (i % 12))}-${padded(1 + ((i * 5) % 28))}`;
const all = (topic: Topic): string => topic.points.map((point, i) => `第${'一二三四'[i]}条 ${point}。`).join('\n');
const one = (topic: Topic, n: number): string => topic.points[n % topic.points.length] ?? '';

function text(
  topic: Topic,
  form: Form,
  of: Omit<JudgedText, 'id' | 'topic' | 'form' | 'documentNumber' | 'validity'> & Partial<JudgedText>,
): JudgedText {
  return { id: `${topic.id}-${form}`, topic: topic.id, form, documentNumber: '', validity: '有效', ...of };
}

const policy: Maker = (topic, i) =>
  text(topic, 'policy', {
    kind: i % 3 === 0 ? 'normative-document' : 'policy',
    title: `柳溪镇${topic.name}实施办法`,
    documentNumber: `柳政${i % 3 === 0 ? '规' : '发'}〔${2023 + (i % 3)}〕${1 + i}号`,
    day: at(2023 + (i % 3), i),
    summary: `规定${topic.name}的对象、程序和监督。`,
    body: `为规范${topic.name}工作，根据有关法律法规，结合本镇实际，制定本办法。\n${all(topic)}\n第五条 ${topic.office}负责组织实施，财政所、纪检办公室按照职责监督。\n第六条 本办法自印发之日起施行。`,
  });

const former: Maker = (topic, i) =>
  text(topic, 'former', {
    kind: 'policy',
    title: `柳溪镇${topic.name}实施办法（试行）`,
    documentNumber: `柳政发〔${2016 + (i % 4)}〕${20 + i}号`,
    day: at(2016 + (i % 4), i + 3),
    validity: '废止',
    summary: `试行的${topic.name}办法，已由新办法代替。`,
    body: `为做好${topic.name}工作，制定本办法，试行两年。\n第一条 ${one(topic, 0)}。\n第二条 ${one(topic, 1)}。\n第三条 未尽事宜由镇政府办公会议研究。`,
  });

const explained: Maker = (topic, i) =>
  text(topic, 'explained', {
    kind: 'interpretation',
    title: `《柳溪镇${topic.name}实施办法》政策解读`,
    day: at(2023 + (i % 3), i + 1),
    summary: `说明为什么制定、谁适用、怎么办。`,
    body: `一、出台背景。群众对${topic.spoken}的政策问得多，原来的办法已到期。\n二、主要内容。${one(topic, 0)}；${one(topic, 2)}。\n三、和以前有什么不同。${one(topic, 1)}。\n四、咨询渠道：${topic.office}。`,
  });

const guide: Maker = (topic, i) =>
  text(topic, 'guide', {
    kind: 'key-area',
    title: i % 2 === 0 ? `${topic.name}办事指南` : `${topic.name}服务指南（2025年版）`,
    day: at(2025, i),
    summary: '受理条件、申请材料、办理流程、时限和咨询电话。',
    body: `一、受理条件：${one(topic, 0)}。\n二、申请材料：居民身份证、户口簿、申请书，以及能够证明情况的其他材料。\n三、办理流程：申请、受理、审核、公示、决定。\n四、办理时限：二十个工作日。\n五、收费标准：不收费。\n六、受理地点：便民服务中心${topic.office}窗口。`,
  });

const notice: Maker = (topic, i) =>
  text(topic, 'notice', {
    kind: 'policy',
    title: `关于做好${2024 + (i % 2)}年${topic.name}工作的通知`,
    documentNumber: `柳政办发〔${2024 + (i % 2)}〕${1 + i}号`,
    day: at(2024 + (i % 2), i + 2),
    summary: `部署年度${topic.name}工作。`,
    body: `各村、各单位：\n现将有关事项通知如下。\n一、提高认识，把${topic.spoken}这件事办实。\n二、${one(topic, 1)}。\n三、${one(topic, 3)}。\n四、各村于月底前将情况报${topic.office}。`,
  });

const list: Maker = (topic, i) =>
  text(topic, 'list', {
    kind: 'notice',
    title: `${2025 - (i % 2)}年第${'一二三四'[i % 4]}季度${topic.spoken}审核结果公示`,
    day: at(2025 - (i % 2), i + 4),
    summary: '公示期五个工作日。',
    body: `经村级评议、镇级审核，现将本季度${topic.name}的审核结果予以公示，共${12 + i}户。对公示内容有异议的，请在公示期内向${topic.office}反映。`,
  });

const news: Maker = (topic, i) =>
  text(topic, 'news', {
    kind: 'work-news',
    title: i % 2 === 0 ? `我镇扎实推进${topic.spoken}工作` : `柳溪镇：${topic.spoken}政策宣传进村入户`,
    day: at(2026, i),
    summary: '',
    body: `近日，${topic.office}组织工作人员深入各村，面对面向群众讲解${topic.spoken}政策。工作人员提醒，${one(topic, i)}。活动发放明白纸三百余份，现场解答问题四十余个，受到群众好评。`,
  });

const money: Maker = (topic, i) =>
  text(topic, 'figures', {
    kind: 'execution',
    title: `柳溪镇${2024 + (i % 2)}年${topic.name}工作开展和资金使用情况`,
    day: at(2025, i + 6),
    summary: `公布年度${topic.name}的数量和资金。`,
    body: `全年共受理${topic.name}事项${60 + i * 3}件，办结率百分之百。投入资金${20 + i}万元，其中上级补助占六成。存在的问题：宣传还不到位，个别村台账不全。下一步：${one(topic, 2)}。`,
  });

const forms: readonly Maker[] = [policy, former, explained, guide, notice, list, news, money];

/** Texts that name many topics in passing and are about none of them. */
function summaries(): JudgedText[] {
  return Array.from({ length: 40 }, (_, i) => {
    const named = Array.from({ length: 6 }, (_, n) => topics[(i * 11 + n * 7) % topics.length]!);
    const year = 2019 + (i % 7);
    const what = ['工作总结', '工作要点', '政务公开工作情况', '党政联席会议纪要', '民生实事完成情况'][i % 5];
    const body = named.map((topic) => `${topic.spoken}方面，${one(topic, i)}，落实${topic.name}各项要求。`).join('\n');
    return {
      id: `summary-${i}`,
      topic: 'summary',
      form: 'summary',
      kind: i % 5 === 2 ? 'openness-work' : 'work-news',
      title: `柳溪镇${year}年${'上下'[i % 2]}半年${what}`,
      documentNumber: '',
      day: at(year, i),
      validity: '有效',
      summary: '',
      body: `一年来，全镇各项工作稳步推进。\n${body}`,
    };
  });
}
