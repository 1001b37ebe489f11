// The kinds of publication an organ starts with, as configuration: what each asks for and where it usually goes.

import { field, type KindField, required } from './kind-fields.ts';

export interface PublicationKind {
  code: string;
  name: string;
  /** Slug of the column proposed for a new publication. */
  defaultColumn: string;
  fields: KindField[];
  /** What the public page calls the kind. */
  publicLabel: string;
  /** False where no article of the Regulation demands it, such as work news. */
  inLegalDisclosure: boolean;
}

const { genre, subject, documentNumber, issuer, formedOn, changedOn, effectiveOn, expiresOn, validity, contact } = field;
const common = [subject, formedOn, contact];
const official = [genre, subject, documentNumber, issuer];

export const publicationKinds: readonly PublicationKind[] = [
  kind('functions', '机构职能', 'functions', [subject, formedOn, changedOn, contact]),
  kind('leaders', '领导信息', 'leaders', [required(field.person), required(field.post), required(field.duties), changedOn]),
  kind('personnel', '人事信息', 'personnel', [documentNumber, required(formedOn), effectiveOn, field.noticeFrom, field.noticeUntil]),
  kind('work-news', '业务动态', 'work-news', [subject, formedOn], { inLegalDisclosure: false, publicLabel: '工作动态' }),
  kind('policy', '政策文件', 'town-documents', [...official, required(formedOn), effectiveOn, validity]),
  kind('normative-document', '规范性文件', 'normative-documents', [
    required(genre),
    required(subject),
    required(documentNumber),
    required(issuer),
    required(formedOn),
    required(effectiveOn),
    expiresOn,
    required(validity),
  ]),
  kind('interpretation', '政策解读', 'interpretations', [field.interprets, subject, formedOn, contact]),
  kind('key-area', '重点领域信息公开', 'rural-revitalization', [...common, field.period], { publicLabel: '重点领域' }),
  kind('openness-work', '政务公开组织推进', 'openness-work', [genre, documentNumber, formedOn], { inLegalDisclosure: false }),
  kind('execution', '执行公开', 'execution', [subject, required(formedOn), field.period]),
  kind('budget', '财政预决算', 'government-budget', [required(field.fiscalYear), required(field.approvedOn), subject, contact]),
  kind('notice', '公告公示', 'social-assistance', [genre, formedOn, required(field.noticeFrom), field.noticeUntil, contact]),
  kind('licence', '行政许可', 'licences', [
    required(field.party),
    required(field.decisionNumber),
    required(field.decidedOn),
    required(field.decision),
    field.decisionBasis,
    field.validUntil,
  ]),
  kind('penalty', '行政处罚', 'penalties', [
    required(field.party),
    required(field.decisionNumber),
    required(field.decidedOn),
    required(field.facts),
    required(field.decisionBasis),
    required(field.decision),
  ]),
  kind('emergency', '应急管理', 'emergency', [
    required(field.emergencyType),
    field.responseLevel,
    field.affected,
    documentNumber,
    required(formedOn),
    contact,
  ]),
  kind('planning', '规划计划', 'plans', [genre, documentNumber, issuer, required(formedOn), field.period, validity]),
  kind('statistics', '统计信息', 'statistics', [required(field.period), formedOn, contact]),
  kind('meeting', '会议公开', 'meetings', [required(field.meetingOn), field.attendance, documentNumber]),
  kind('consultation', '意见征集', 'consultations', [required(formedOn), required(field.opinionsUntil), required(field.opinionsTo)]),
  kind('proposal-reply', '建议提案办理', 'proposals', [required(field.proposer), documentNumber, required(field.answeredOn), contact]),
  kind('guide', '指南与制度', 'guide', [documentNumber, issuer, formedOn, changedOn, effectiveOn, validity]),
  kind('village-affairs', '村务公开', 'village-accounts', [field.period, formedOn], { inLegalDisclosure: false }),
];

/** The kind of that code, or undefined. */
export function kindOf(code: string): PublicationKind | undefined {
  return publicationKinds.find((one) => one.code === code);
}

function kind(
  code: string,
  name: string,
  defaultColumn: string,
  fields: KindField[],
  more: Partial<Pick<PublicationKind, 'publicLabel' | 'inLegalDisclosure'>> = {},
): PublicationKind {
  return { code, name, defaultColumn, fields, publicLabel: name, inLegalDisclosure: true, ...more };
}
