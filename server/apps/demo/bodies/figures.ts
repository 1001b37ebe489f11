// Texts around a table of figures: funds, projects, inspections, approvals, village accounts.

import { demoTown } from '../town.ts';
import type { Subject } from './subject.ts';
import { tableFor } from './tables.ts';

const contact = `咨询和监督电话：${demoTown.phone}（党政办转）。表中数字为演示而编造，不反映实际情况。`;

/** What is published in the areas people care about most; the table depends on the column. */
export function keyArea(subject: Subject): string {
  if (['government-budget', 'government-accounts'].includes(subject.column)) return budget(subject);
  return [
    `现将${subject.title}的有关情况公布如下。本页${subject.summary}`,
    tableFor(subject),
    '## 说明',
    `内容由${subject.office}核对。公布内容不含身份证件号码、银行账号和详细住址；本人需要核对自己的情况，可以带证件到窗口查询。`,
    contact,
  ].join('\n\n');
}

/** The year's promises and how far they are. */
export function execution(subject: Subject): string {
  const tasks = ['村内道路硬化', '幸福食堂运行', '小型水利设施维修', '困难家庭适老化改造', '就业招聘活动', '农家书屋更新'];
  const final = subject.title.includes('完成');
  const planned = subject.title.includes('安排');
  const state = planned ? '责任科室已明确' : final ? '已完成' : `完成约${subject.draw.between(45, 80)}%`;
  const rows = tasks.map((task, i) => `| ${i + 1} | ${task} | ${state} | ${final ? '接受群众评价' : '每季度公布进展'} |`);
  return [
    `现将${subject.title}公布如下。本页${subject.summary}`,
    ['| 序号 | 事项 | 进展 | 下一步 |', ...rows].join('\n'),
    planned
      ? '各责任科室按月报送进度，进展在本栏目公布，群众可以随时询问。'
      : '有的事项受天气和材料供应影响，进度略有先后，镇里已逐项与施工方、村里核对，确保不降标准。',
    contact,
  ].join('\n\n');
}

/** A year's budget or final accounts. */
export function budget(subject: Subject): string {
  return [
    `${subject.title}已按规定程序批准，现予公开。本页${subject.summary}`,
    '## 一、收支总表（单位：万元）',
    budgetTable(subject),
    '## 二、“三公”经费',
    `全年安排“三公”经费${subject.draw.between(9, 14)}.00万元，其中公务用车运行维护费占大部分，无因公出国（境）费用和购车计划。`,
    '## 三、说明',
    '本镇无政府性基金预算和国有资本经营预算安排，相关表格为空表。',
    contact,
  ].join('\n\n');
}

/** What a village tells its people; the town only gathers it. */
export function villageAffairs(subject: Subject): string {
  return [
    `现将${subject.title}公示如下，请村民监督。本页${subject.summary}`,
    tableFor(subject),
    '以上内容经村务监督委员会审核。有疑问的村民可以到村委会查阅凭证，也可以向镇农业农村办公室反映。',
    contact,
  ].join('\n\n');
}

function budgetTable({ draw }: Subject): string {
  const total = draw.between(2800, 3600);
  const own = draw.between(1200, 1900);
  const reserve = draw.between(40, 80);
  return [
    '| 项目 | 金额 |',
    `| 本级收入 | ${own}.00 |`,
    `| 上级补助和结转 | ${total - own}.00 |`,
    `| 收入总计 | ${total}.00 |`,
    `| 本年支出 | ${total - reserve}.00 |`,
    `| 预备费和结转下年 | ${reserve}.00 |`,
    `| 支出总计 | ${total}.00 |`,
  ].join('\n');
}
