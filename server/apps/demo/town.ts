// The demo's organ: the town whose published report the demo retells; name and office contact are as printed there, the rest is made up.

/** Begins every title and marks every name that is made up. */
export const demoMark = '（演示）';

export const demoOrganTree = ['山东省', '威海市', '文登区', '米山镇'] as const;

export const demoTown = {
  slug: 'mishan',
  name: '威海市文登区米山镇人民政府',
  shortName: '米山镇',
  level: 'town',
  office: '威海市文登区米山镇党政办',
  address: '威海市文登区米山镇中兴路49号',
  postcode: '264400',
  phone: '0631-8871088',
  /** The report prints none, and none is invented. */
  fax: null,
  officeHours: '工作日 8:30—12:00，13:30—17:30（演示用时间）',
  email: 'gongkai@mishan.example',
  wechatAccount: '假日米山',
  portalName: '威海市文登区人民政府门户网站',
  portalAddress: 'http://www.wendeng.gov.cn',
  supervisor: '威海市文登区政务公开主管部门',
  /** Made up; stands before the year in index numbers: `mishanyanshi01/2026-00001`. */
  code: 'mishanyanshi01',
  indexNumberTemplate: '{org_code}/{yyyy}-{seq:05d}',
  /** Plainly not a real site's code. */
  siteIdCode: '0000000000',
  villageCount: 40,
} as const;

/** Offices of the starter that this town has. */
export const demoDepartments = [
  'party-government-office',
  'party-building-office',
  'people-congress-office',
  'economic-development-office',
  'agriculture-office',
  'social-affairs-office',
  'convenience-service-centre',
  'administrative-enforcement-office',
  'emergency-office',
  'public-safety-office',
  'natural-resources-office',
  'finance-office',
  'culture-station',
  'veterans-station',
  'command-network-centre',
  'justice-office',
  'central-school',
  'village-committees',
] as const;

/** 示范一村 … 示范四十村: as many villages as the report counts, none with a real name. */
export const demoVillages: readonly string[] = Array.from({ length: demoTown.villageCount }, (_, i) => `示范${inChinese(i + 1)}村`);

function inChinese(n: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[n % 10]}`;
}
