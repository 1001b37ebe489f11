// Notices, plans, systems, personnel decisions and reports on the work of disclosure.

import { demoTown } from '../town.ts';
import { type Subject, some } from './subject.ts';

const measures = [
  ['压实责任', '主要负责人负总责，分管负责人具体抓，每项任务明确到科室、到人，写入台账。'],
  ['摸清底数', '各村逐户排查，情况有变化的三日内更新，不漏一户、不错一人。'],
  ['宣传引导', '利用村广播、公示栏、微信公众号和入户走访，把道理讲清楚，把办法说明白。'],
  ['保障到位', '提前备足物资，检查设备，落实值班人员，保证随时能用、随叫随到。'],
  ['督促检查', '镇里每月抽查，结果通报到村；发现问题限期整改，整改不到位的约谈负责人。'],
  ['及时公开', '进展和结果在镇政府信息公开专栏和村公示栏公布，接受群众监督。'],
] as const;

const numerals = ['一', '二', '三', '四', '五', '六'];

/** A notice or plan of the town. */
export function policy(subject: Subject): string {
  const chosen = some(measures, 4, subject.draw);
  const sections = chosen.flatMap(([head, text], i) => [`## ${numerals[i]}、${head}`, text]);
  return [
    '各村民委员会、镇直各部门、驻镇各单位：',
    `为做好有关工作，现就《${subject.title}》所列事项明确如下。总的要求是：${subject.summary}`,
    ...sections,
    ...signature(subject),
  ].join('\n\n');
}

/** A rule of the organ's own, in articles. */
export function rulebook(subject: Subject): string {
  return [
    `第一条　为规范有关工作，结合本镇实际，制定《${subject.title}》。`,
    `第二条　本制度的主要内容：${subject.summary}`,
    `第三条　${subject.office}负责本制度的组织实施，各科室按照职责分工落实。`,
    '第四条　办理过程应当留有记录，写明时间、经办人和处理意见，长期保存。',
    '第五条　对不能确定的事项，应当请示主管部门，不得自行处理。',
    '第六条　每年检查一次执行情况，内容不适应的及时修订并重新公布。',
    ...signature(subject),
  ].join('\n\n');
}

/** An appointment, or the result of a choice of staff. */
export function personnel(subject: Subject): string {
  const appointed = subject.title.includes('任免');
  const outcome = subject.title.includes('考核') ? '优秀' : '拟聘用';
  const [first, second, third] = appointed ? ['任职', '任职', '免职'] : [outcome, outcome, outcome];
  return [
    appointed ? `经研究决定，下列人员的职务任免如下（${subject.day}）：` : `按照规定程序，现公布${subject.title}。${subject.summary}`,
    `| 姓名 | 岗位 | 结果 |\n| 演示员·寅 | ${subject.office}工作人员 | ${first} |\n| 演示员·卯 | 便民服务中心工作人员 | ${second} |\n| 演示员·辰 | 综合文化站工作人员 | ${third} |`,
    '表中人员均为虚构。对公布内容有异议的，可以在五个工作日内以书面或者电话方式反映，反映情况应当实事求是。',
    `受理电话：${demoTown.phone}；地址：${demoTown.address}。`,
  ].join('\n\n');
}

/** How the town organises the work of disclosure. */
export function opennessWork(subject: Subject): string {
  return [
    `${subject.title}如下：${subject.summary}`,
    '## 一、组织领导',
    '由镇政务公开领导小组统筹，领导小组办公室设在党政办，各科室确定一名联络员，每月调度一次。',
    '## 二、主要安排',
    '- 对照目录逐栏核对，缺项补齐，过期更新；\n- 拟公开信息先审查、后公开，审查记录逐件保存；\n- 惠民政策与解读同步发布，解读用群众听得懂的话；\n- 便民服务中心一楼大厅和四十个村的村委活动室设公开专区。',
    '## 三、监督',
    `群众对公开工作有意见建议的，可以拨打${demoTown.phone}，或者到党政办当面提出。`,
  ].join('\n\n');
}

function signature(subject: Subject): string[] {
  return [`${demoTown.name}\n${subject.day}`];
}
