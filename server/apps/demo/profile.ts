// What the guide of 第十二条 tells of the demo's disclosure office, and what its empty columns honestly say.

import { demoMark, demoTown } from './town.ts';

/** Contact data of the guide; null where the printed report gives none and none is invented. */
export const demoProfile = {
  disclosureOffice: demoTown.office,
  address: demoTown.address,
  postcode: demoTown.postcode,
  officeHours: demoTown.officeHours,
  phone: demoTown.phone,
  fax: demoTown.fax,
  email: demoTown.email,
  website: demoTown.portalAddress,
  requestChannels: ['当面提交', '邮寄', '网上提交'],
  readingPlaces: ['便民服务中心一楼大厅政务公开专区', '各村村委活动室'],
  complaints: `${demoTown.supervisor}（演示未列电话）`,
  reviewedOn: '2026-01-06',
} as const;

/** By column: why nothing stands here. */
export const demoEmptyColumns: Readonly<Record<string, string>> = {
  'annual-report': note('年度报告由公开工作机构按规定格式编制，每年1月31日前在此公布。演示资料中尚未编入历年报告。'),
  charges: note('本机关没有行政事业性收费项目。'),
  'department-budgets': note('本镇预算单位的收支并入政府预算、决算公开，没有另行编制的部门预算、决算。'),
  recruitment: note('本机关不自行组织公务员招考，请查看区级以上公务员主管部门的公告。'),
  'land-acquisition': note('今年以来本镇没有土地征收项目；有项目时按法定环节在此公布。'),
  'house-acquisition': note('今年以来本镇没有国有土地上房屋征收项目。'),
  'village-investments': note('各村今年以来没有达到公示标准的集体投资事项。'),
  'village-homesteads': note('各村宅基地审批情况由镇里汇总，见“宅基地使用情况审核”栏目。'),
  'village-farm-subsidies': note('补贴发放情况见“惠民惠农财政补贴资金”栏目，各村公示栏同步张贴。'),
  'village-minimum-living': note('对象公示在各村公示栏张贴，网上只公布汇总情况，见“社会救助”栏目。'),
  'village-disability-allowances': note('对象公示在各村公示栏张贴，网上只公布汇总情况，见“社会救助”栏目。'),
  'village-land-pensions': note('今年以来没有新增被征地参保人员。'),
  'village-family-planning': note('今年以来没有需要汇集公布的事项。'),
  'village-disaster-goods': note('今年以来没有发放救灾款物。'),
  'village-farm-policies': note('支农惠农政策见“贯彻落实农业农村政策”栏目。'),
};

function note(sentence: string): string {
  return `${demoMark}${sentence}`;
}
