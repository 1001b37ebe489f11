// The tables in the texts on funds, projects, inspections and services: one for each column, in made-up figures.

import { demoTown, demoVillages } from '../town.ts';
import { type Subject, some } from './subject.ts';

/** The table that suits the row's column. */
export function tableFor(subject: Subject): string {
  return lines(subject).join('\n');
}

function lines(subject: Subject): string[] {
  const { column, title, draw } = subject;
  if (column === 'inspections' && title.includes('计划')) return inspectionPlan(subject);
  const fixed = services[column];
  if (fixed !== undefined) return fixed;
  const drawn = figures[column];
  return drawn === undefined ? overview(subject) : drawn((low, high) => draw.between(low, high), subject);
}

type Between = (low: number, high: number) => number;

const figures: Record<string, (between: Between, subject: Subject) => string[]> = {
  'social-assistance': (n) => [
    '| 类别 | 户数 | 资金（万元） |',
    ...['最低生活保障', '特困供养', '临时救助'].map((name) => `| ${name} | ${n(8, 160)} | ${n(2, 30)}.${n(10, 99)} |`),
  ],
  subsidies: (n, subject) => [
    '| 所在村 | 户数 | 面积（亩） | 金额（元） |',
    ...villages(5, subject).map((village) => `| ${village} | ${n(40, 220)} | ${n(200, 1800)} | ${n(20, 180)}000 |`),
  ],
  irrigation: projects,
  'rural-revitalization': projects,
  'labour-and-funds': projects,
  inspections: (n) => [
    '| 检查对象 | 检查家次 | 发现隐患 | 已整改 |',
    ...['工业企业', '建筑工地', '商超和餐饮', '农村自建房'].map((name) => {
      const found = n(3, 40);
      return `| ${name} | ${n(10, 90)} | ${found} | ${found - n(0, 2)} |`;
    }),
  ],
  homesteads: (n, subject) => [
    '| 所在村 | 批准件数 | 批准面积（平方米） |',
    ...villages(5, subject).map((village) => `| ${village} | ${n(1, 4)} | ${n(160, 640)} |`),
  ],
  statistics: (n) => [
    '| 指标 | 单位 | 数值 |',
    `| 粮食总产量 | 吨 | ${n(12000, 18000)} |`,
    `| 水果产量 | 吨 | ${n(8000, 15000)} |`,
    `| 规模以上工业企业 | 家 | ${n(6, 14)} |`,
    `| 固定资产投资增速 | % | ${n(3, 9)}.${n(0, 9)} |`,
    `| 农村居民人均可支配收入增速 | % | ${n(4, 8)}.${n(0, 9)} |`,
  ],
  employment: (n) => [
    '| 岗位 | 人数 | 要求 |',
    ...['缝纫工', '食品包装工', '果品分拣员', '保洁员'].map((name) => `| ${name} | ${n(2, 20)} | 身体健康，有经验者优先 |`),
  ],
  'village-accounts': (n) => {
    const income = n(40_000, 180_000);
    const spent = n(20_000, income);
    return ['| 项目 | 金额（元） |', `| 本期收入 | ${income}.00 |`, `| 本期支出 | ${spent}.00 |`, `| 本期结余 | ${income - spent}.00 |`];
  },
  'village-plans': (n) => [
    '| 议题 | 应到代表 | 同意 | 结果 |',
    `| 文化大院维修 | 40 | ${n(30, 38)} | 通过 |`,
    `| 村内路灯更换 | 40 | ${n(30, 38)} | 通过 |`,
    `| 集体鱼塘承包方案 | 40 | ${n(24, 34)} | 通过 |`,
  ],
  'village-relief': (n) => [
    '| 类别 | 户数 | 款物（元） |',
    ...['困难家庭慰问', '高龄老人慰问', '优抚对象慰问'].map((name) => `| ${name} | ${n(4, 20)} | ${n(10, 80)}00.00 |`),
  ],
  proposals: (n) => [
    '| 类别 | 件数 | 办理情况 |',
    `| 农业水利 | ${n(2, 6)} | 已答复 |`,
    `| 道路交通 | ${n(2, 6)} | 已答复 |`,
    `| 养老医疗 | ${n(1, 4)} | 已答复 |`,
  ],
};

const services: Record<string, string[]> = {
  'power-list': [
    '| 权力名称 | 类型 | 责任科室 |',
    '| 乡村建设规划许可 | 行政许可 | 自然资源和生态环境办公室 |',
    '| 农村村民住宅用地审核 | 行政许可 | 自然资源和生态环境办公室 |',
    '| 占道堆放物料的处罚 | 行政处罚 | 综合行政执法办公室 |',
    '| 临时救助审核 | 行政给付 | 社会事务办公室 |',
  ],
  penalties: [
    '| 违法行为 | 情节 | 裁量档次（演示） |',
    '| 占道堆放物料 | 及时改正 | 警告 |',
    '| 占道堆放物料 | 逾期未改正 | 警告，并处较低数额罚款 |',
    '| 占道堆放物料 | 多次违法 | 警告，并处较高数额罚款 |',
  ],
  meetings: [
    '| 议题 | 议定事项 |',
    '| 民生实事进展 | 同意调整两处道路硬化的施工顺序，完工时限不变 |',
    '| 防汛和森林防火准备 | 补充抢险物资，值班表向社会公布电话 |',
    '| 政务公开工作 | 每月核对一次栏目，缺项列入督办 |',
  ],
  procurement: [
    '| 项目 | 内容 |',
    '| 采购方式 | 询价 |',
    '| 成交供应商 | 示范照明器材商行（虚构） |',
    '| 成交金额 | 38600.00元 |',
    '| 主要标的 | 文化广场节能灯具二十四套，含安装 |',
  ],
  plans: [
    '| 规划内容 | 要点 |',
    '| 用地布局 | 保持现有村庄边界，不占用永久基本农田 |',
    '| 公共设施 | 改建文化大院，增设停车位和垃圾收集点 |',
    '| 道路和排水 | 疏通两条排水沟，硬化三条支路 |',
    '| 公示期限 | 三十日，意见可交村委会或者镇自然资源和生态环境办公室 |',
  ],
  'major-projects': [
    '| 项目 | 内容 |',
    '| 项目名称 | 镇驻地污水管网改造工程 |',
    '| 建设内容 | 更换管道1.2公里，增设检查井二十六座 |',
    '| 资金来源 | 上级补助和镇级预算 |',
    '| 施工进度 | 已完成管沟开挖，正在铺设管道 |',
    '| 计划完工 | 2026年12月底 |',
  ],
  health: [
    '| 服务 | 对象 | 时间和地点 |',
    '| 老年人免费查体 | 六十五周岁以上老年人 | 四月至六月，分村安排，行动不便者上门 |',
    '| 家庭医生签约 | 全体居民，老年人、孕产妇、慢性病人优先 | 全年，各村卫生室 |',
    '| 慢性病随访 | 高血压、糖尿病患者 | 每季度一次，各村卫生室 |',
  ],
  'social-security': [
    '| 环节 | 怎么办 |',
    '| 参保 | 年满十六周岁、未参加职工养老保险的居民，凭身份证件办理 |',
    '| 缴费 | 手机、银行代扣或者村服务点，每年缴一次 |',
    '| 领取 | 达到领取年龄并符合缴费年限，提前一个月申请 |',
    '| 待遇资格认证 | 每年一次，可以手机认证，也可以上门认证 |',
  ],
  culture: [
    '| 场地 | 开放时间 | 活动 |',
    '| 图书阅览室 | 周二至周日全天 | 借阅、共读 |',
    '| 排练厅 | 预约使用 | 合唱、舞蹈、庄户剧团 |',
    '| 书画室 | 周三、周六下午 | 书法公益课 |',
    '| 文化广场 | 全天 | 广场舞、露天电影 |',
  ],
  'legal-services': [
    '| 时间 | 地点 | 服务 |',
    '| 每周一上午 | 便民服务中心法律服务窗口 | 法律咨询、法律援助指引 |',
    '| 每周三下午 | 司法所调解室 | 人民调解 |',
    '| 每月第一个集日 | 镇集市 | 普法宣传、代写文书指引 |',
  ],
  'agriculture-policy': [
    '| 步骤 | 怎么办 |',
    '| 购机 | 自主选择目录内机具，保存发票和机具铭牌照片 |',
    '| 申请 | 用手机或者到农业农村办公室提交，当场告知是否齐全 |',
    '| 核验 | 工作人员见人、见机、见票 |',
    '| 公示和发放 | 公示无异议后打入社保卡账户 |',
  ],
  education: [
    '| 事项 | 安排 |',
    '| 招生对象 | 年满六周岁的适龄儿童 |',
    '| 报名材料 | 户口簿、预防接种证，原件当场归还 |',
    '| 报名时间 | 七月上旬，节假日照常受理 |',
  ],
  'land-transfer': [
    '| 步骤 | 谁来办 | 时限 |',
    '| 提出流转意向 | 承包农户 | 随时 |',
    '| 签订合同 | 流转双方 | 使用示范文本 |',
    '| 审核备案 | 农业农村办公室 | 受理后二十个工作日内 |',
  ],
};

function projects(between: Between, subject: Subject): string[] {
  const rows = villages(4, subject).map((village) => `| ${village} | ${between(6, 48)}.00 | ${between(40, 600)} |`);
  return ['| 地点 | 计划投资（万元） | 受益人口（人） |', ...rows];
}

function inspectionPlan({ draw }: Subject): string[] {
  const objects = ['工业企业', '建筑工地', '商超和餐饮', '农村自建房'];
  return [
    '| 检查对象 | 计划家次 | 频次 |',
    ...objects.map((name) => `| ${name} | ${draw.between(10, 60)} | ${draw.pick(['每季度一次', '每半年一次'])} |`),
  ];
}

function overview(subject: Subject): string[] {
  return [
    '| 项目 | 内容 |',
    `| 事项 | ${subject.title} |`,
    `| 主要内容 | ${subject.summary.replace(/。$/, '')} |`,
    `| 负责科室 | ${subject.office} |`,
    `| 服务时间 | ${demoTown.officeHours} |`,
    '| 办理地点 | 便民服务中心一楼大厅 |',
  ];
}

function villages(count: number, subject: Subject): string[] {
  return some(demoVillages, count, subject.draw);
}
