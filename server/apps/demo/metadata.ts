// The metadata of a demo publication: what its kind asks for, filled from the row.

import { addDays, type Day, yearOf } from '#kernel/day';
import { kindOf, subjectPath } from '#publication/starter';
import { type LedgerRow, unmarked } from './ledger-row.ts';
import { demoTown } from './town.ts';

/** Values by field name for the fields of the row's kind that the row can fill; every required one is among them. */
export function demoMetadata(row: LedgerRow): Record<string, string> {
  const formedOn = row.formedOn ?? row.postedOn;
  const offered = { ...general(row, formedOn), ...special(row, formedOn) };
  const fields = kindOf(row.kind ?? '')?.fields ?? [];
  return Object.fromEntries(fields.flatMap(({ name }) => (offered[name] ? [[name, offered[name]]] : [])));
}

function general(row: LedgerRow, formedOn: Day): Record<string, string> {
  return {
    genre: genreOf(unmarked(row.title)),
    subject: subjectsByDepartment[row.department] ?? subjectPath('综合政务', '其他'),
    documentNumber: row.documentNumber ?? '',
    issuer: demoTown.name,
    formedOn,
    contact: `${demoTown.phone}（党政办转）`,
  };
}

function special(row: LedgerRow, formedOn: Day): Record<string, string> {
  const title = unmarked(row.title);
  const [post = '', person = ''] = title.split(' ');
  const year = yearOf(row.postedOn);
  switch (row.kind) {
    case 'leaders':
      return { person, post, duties: '见正文“工作分工”。', changedOn: formedOn };
    case 'budget':
      return { fiscalYear: /\d{4}/.exec(title)?.[0] ?? String(year), approvedOn: formedOn };
    case 'notice':
      return { noticeFrom: row.postedOn, noticeUntil: addDays(row.postedOn, title.includes('征求意见') ? 30 : 7) };
    case 'policy':
      return { effectiveOn: formedOn, validity: '有效' };
    case 'normative-document':
      return { effectiveOn: `${year}-07-01`, expiresOn: `${year + 5}-06-30`, validity: '有效' };
    case 'licence':
      return decided('示范农业专业合作社（虚构）', `米演许〔${year}〕1号`, formedOn, '准予乡村建设规划许可。');
    case 'penalty':
      return {
        ...decided('示范建材经营部（虚构）', `米演罚〔${year}〕1号`, formedOn, '警告，罚款二百元。'),
        facts: '占道堆放砂石，责令限期改正后仍未清理。',
      };
    case 'emergency':
      return { emergencyType: '自然灾害' };
    default:
      return {};
  }
}

function decided(party: string, decisionNumber: string, on: Day, decision: string): Record<string, string> {
  return { party, decisionNumber, decidedOn: on, decision, decisionBasis: '有关法律、法规的规定（演示）。' };
}

function genreOf(title: string): string {
  const found = ['通知', '方案', '预案', '办法', '制度', '公示', '清单', '指南'].find((genre) => title.includes(genre));
  return found ?? '其他';
}

const subjectsByDepartment: Record<string, string> = {
  'party-government-office': subjectPath('综合政务', '政务公开'),
  'party-building-office': subjectPath('劳动、人事、监察', '人事工作'),
  'economic-development-office': subjectPath('国民经济管理、国有资产监管', '宏观经济'),
  'agriculture-office': subjectPath('农业、林业、水利', '农业'),
  'social-affairs-office': subjectPath('民政、扶贫、救灾', '社会救助'),
  'convenience-service-centre': subjectPath('劳动、人事、监察', '社会保障'),
  'administrative-enforcement-office': subjectPath('城乡建设、环境保护', '村镇建设'),
  'emergency-office': subjectPath('市场监管、安全生产监管', '安全生产监管'),
  'natural-resources-office': subjectPath('城乡建设、环境保护', '城乡规划'),
  'finance-office': subjectPath('财政、金融、审计', '财政'),
  'culture-station': subjectPath('文化、广电、新闻出版', '文化'),
  'justice-office': subjectPath('公安、安全、司法', '司法'),
  'central-school': subjectPath('科技、教育', '教育'),
};
