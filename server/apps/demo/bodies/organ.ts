// The pages on the organ itself: its functions, offices, stations, villages and leaders.

import { demoTown, demoVillages } from '../town.ts';
import { rulebook } from './official.ts';
import type { Subject } from './subject.ts';

/** The page that suits the row's column. */
export function functions(subject: Subject): string {
  if (subject.column === 'work-rules') return rulebook(subject);
  const table = tables[subject.column] ?? offices;
  return [
    `本页${subject.summary}信息截至${subject.day}。`,
    introductions[subject.column] ?? `办公地址：${demoTown.address}；邮政编码：${demoTown.postcode}；办公时间：${demoTown.officeHours}。`,
    table.join('\n'),
    '## 办事提示',
    '多数事项可以在便民服务中心一楼大厅办理，老年人和残疾人可以预约上门服务。机构和联系方式有变化的，变更后及时更新本页面。',
  ].join('\n\n');
}

const introductions: Record<string, string> = {
  overview: '米山镇属威海市文登区，全镇有四十个行政村，以粮油、果品种植和农产品加工为主，镇驻地设有便民服务中心、文化广场和中心学校。',
  leaders: '领导成员实行分工负责、互为补位，分工变动后及时更新。表中人员均为虚构。',
  villages: '全镇共有四十个行政村，村名均为演示而编，每村在村委活动室设公开栏和查阅点。',
};

const offices = [
  '| 机构 | 主要职责 | 联系电话 |',
  '| 党政综合办公室 | 综合协调、文电会务、政府信息公开 | 0631-8871088 |',
  '| 农业农村办公室 | 农业生产、农田水利、乡村振兴 | 党政办转 |',
  '| 社会事务办公室 | 民政、教育、卫生、养老 | 党政办转 |',
  '| 应急管理办公室 | 安全生产、防汛抗旱、森林防火 | 党政办转 |',
  '| 便民服务中心 | 社保、就业、帮办代办 | 党政办转 |',
];

const tables: Record<string, string[]> = {
  overview: [
    '| 项目 | 情况 |',
    '| 行政村 | 40个 |',
    '| 主要作物 | 小麦、玉米、花生、苹果 |',
    '| 便民服务 | 镇设便民服务中心，各村设便民服务点 |',
    '| 公共文化 | 镇综合文化站，各村文化大院 |',
  ],
  leaders: [
    '| 姓名 | 职务 | 分工 |',
    '| 演示员·午 | 镇长 | 主持镇政府全面工作 |',
    '| 演示员·未 | 副镇长 | 农业农村、水利、乡村振兴 |',
    '| 演示员·申 | 副镇长 | 应急管理、自然资源、村镇建设 |',
  ],
  stations: [
    '| 站所 | 职责 | 联系方式 |',
    '| 司法所 | 法律咨询、人民调解 | 党政办转 |',
    '| 公安派出所 | 户籍管理、社会治安 | 110 |',
    '| 市场监管所 | 登记注册、食品药品监管 | 12345 |',
    '| 卫生院 | 基本医疗、公共卫生 | 120 |',
  ],
  licences: [
    '| 事项 | 办理材料 | 时限 | 窗口 |',
    '| 城乡居民基本养老保险参保 | 身份证件 | 当场 | 人社窗口 |',
    '| 最低生活保障申请 | 申请书、授权书、身份证件 | 三十个工作日 | 民政窗口 |',
    '| 高龄津贴申领 | 身份证件、社保卡 | 十个工作日 | 民政窗口 |',
    '| 农村宅基地和建房申请 | 申请表、承诺书、身份证件 | 三十个工作日 | 自然资源窗口 |',
    '| 就业失业登记 | 身份证件 | 五个工作日 | 人社窗口 |',
  ],
  villages: [
    '| 序号 | 村名 | 村务公开地点 | 联系电话 |',
    ...demoVillages.map((village, i) => `| ${i + 1} | ${village} | ${village}村委活动室 | 党政办转 |`),
  ],
};
