// The offices a town may have and what each of them discloses, from town-departments.tsv.

import { parts, readRows } from './read-rows.ts';

export interface StarterDepartment {
  slug: string;
  name: string;
  /** Names under which the same office goes elsewhere. */
  otherNames: string[];
  /** 内设机构, 事业单位, 县级派驻 … as printed. */
  kind: string;
  /** What it discloses, in the office's words. */
  disclosesColumns: string[];
  /** Domains of the 基层政务公开 standard it answers for. */
  catalogueDomains: string[];
  typicalItems: string;
}

const headers = ['office', 'otherNames', 'kind', 'disclosesColumns', 'catalogueDomains', 'typicalItems', 'evidence'] as const;

const slugs: Record<string, string> = {
  党政综合办公室: 'party-government-office',
  党建工作办公室: 'party-building-office',
  人大主席团办公室: 'people-congress-office',
  经济发展办公室: 'economic-development-office',
  农业农村办公室: 'agriculture-office',
  社会事务办公室: 'social-affairs-office',
  便民服务中心: 'convenience-service-centre',
  '综合行政执法办公室（综合执法队）': 'administrative-enforcement-office',
  应急管理办公室: 'emergency-office',
  平安建设办公室: 'public-safety-office',
  自然资源和生态环境办公室: 'natural-resources-office',
  财政所: 'finance-office',
  综合文化站: 'culture-station',
  退役军人服务站: 'veterans-station',
  综合指挥和信息化网络中心: 'command-network-centre',
  司法所: 'justice-office',
  公安派出所: 'police-station',
  市场监管所: 'market-supervision-office',
  卫生院: 'health-centre',
  '中心学校（教育管理中心）': 'central-school',
  '村（居）民委员会': 'village-committees',
};

/** Every office of the starter. An office without a slug is an Error naming it. */
export function townDepartments(): StarterDepartment[] {
  return readRows(new URL('town-departments.tsv', import.meta.url), headers).map((row) => {
    const slug = slugs[row.office];
    if (slug === undefined) throw new Error(`town-departments.tsv: no slug for ${row.office}`);
    return {
      slug,
      name: row.office,
      otherNames: parts(row.otherNames, '；'),
      kind: row.kind,
      disclosesColumns: listed(row.disclosesColumns),
      catalogueDomains: listed(row.catalogueDomains),
      typicalItems: row.typicalItems,
    };
  });
}

/** A cell that begins with a dash says that nothing is listed; what follows is a remark. */
function listed(cell: string): string[] {
  return cell.startsWith('—') ? [] : parts(cell, '；');
}
