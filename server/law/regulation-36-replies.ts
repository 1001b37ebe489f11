// 中华人民共和国政府信息公开条例，第三十六条、第三十七条，2019年5月15日起施行：
// 申请要按情形分别答复；能作区分处理的，提供可以公开的部分并说明其余的理由。
import { regulation } from './regulation.ts';
import { rule as define } from './rule.ts';

export const rule = define({
  ...regulation,
  article: '第三十六条、第三十七条',
  title: '答复的种类和区分处理',
  text: '已经主动公开的，告知获取的方式、途径；可以公开的，提供信息或者告知获取的方式、途径和时间；决定不予公开的，告知并说明理由；经检索没有的，告知不存在；不属于本机关负责的，告知并说明理由，能够确定负责机关的告知其名称和联系方式；已经答复过而重复申请的，告知不予重复处理；法律、行政法规对获取另有特别规定的，告知按其规定办理。含有不应公开的内容但能够区分的，提供可以公开的内容，并对不公开的说明理由。',
});

/** The rows of the annual report's third table, in its order, with its words: how a request can end. */
export const outcomes = {
  granted: '予以公开',
  partlyGranted: '部分公开',
  'refused.stateSecret': '不予公开：属于国家秘密',
  'refused.otherLaw': '不予公开：其他法律行政法规禁止公开',
  'refused.securityAndStability': '不予公开：危及“三安全一稳定”',
  'refused.thirdPartyRights': '不予公开：保护第三方合法权益',
  'refused.internalAffairs': '不予公开：属于三类内部事务信息',
  'refused.processInformation': '不予公开：属于四类过程性信息',
  'refused.enforcementFile': '不予公开：属于行政执法案卷',
  'refused.administrativeInquiry': '不予公开：属于行政查询事项',
  'unavailable.notHeld': '无法提供：本机关不掌握相关政府信息',
  'unavailable.needsCreation': '无法提供：没有现成信息需要另行制作',
  'unavailable.stillUnclear': '无法提供：补正后申请内容仍不明确',
  'notProcessed.petition': '不予处理：信访举报投诉类申请',
  'notProcessed.repeated': '不予处理：重复申请',
  'notProcessed.publicPublication': '不予处理：要求提供公开出版物',
  'notProcessed.excessive': '不予处理：无正当理由大量反复申请',
  'notProcessed.reconfirmation': '不予处理：要求行政机关确认或重新出具已获取信息',
  'otherwise.notSupplemented': '其他处理：申请人无正当理由逾期不补正',
  'otherwise.feeUnpaid': '其他处理：申请人逾期未按收费通知要求缴纳费用',
  'otherwise.other': '其他处理：其他',
} as const;

export type OutcomeWord = keyof typeof outcomes;
export const outcomeWords = Object.keys(outcomes) as OutcomeWord[];

/** What the end of a letter says of remedies: reconsideration first, either way, or nothing. */
export type Remedy = 'reconsiderationFirst' | 'either' | 'none';

/** What must be known before the reply may be given; checked by `missingFor`. */
export type Need =
  | 'page'
  | 'provided'
  | 'wayPlaceTime'
  | 'withheld'
  | 'secrecyMark'
  | 'specialLaw'
  | 'harm'
  | 'thirdParty'
  | 'affairsKind'
  | 'processKind'
  | 'file'
  | 'orderedByLaw'
  | 'searches'
  | 'responsible'
  | 'earlierReply'
  | 'printed'
  | 'explanation'
  | 'supplemented'
  | 'supplementLapsed'
  | 'paymentLapsed'
  | 'withdrawal'
  | 'reason';

/** One letter that ends a request: its name, its row of the report, its articles, its remedies and what it needs. */
export interface Reply {
  readonly code: ReplyCode;
  readonly title: string;
  readonly outcome: OutcomeWord;
  /** Of the 条例 unless another instrument is named. */
  readonly articles: readonly string[];
  readonly remedy: Remedy;
  readonly needs: readonly Need[];
}

export type ReplyCode = `S${number}`;

const first = 'reconsiderationFirst';

export const replies: readonly Reply[] = [
  reply('S1', '已主动公开告知书', 'granted', ['第三十六条第（一）项'], 'either', ['page']),
  reply('S2', '予以公开告知书（提供信息）', 'granted', ['第三十六条第（二）项'], 'either', ['provided']),
  reply('S3', '予以公开告知书（告知方式、途径和时间）', 'granted', ['第三十六条第（二）项'], 'either', ['wayPlaceTime']),
  reply('S4', '部分公开告知书', 'partlyGranted', ['第三十七条'], first, ['provided', 'withheld']),
  reply('S5', '不予公开告知书（国家秘密）', 'refused.stateSecret', ['第十四条', '第三十六条第（三）项'], first, ['secrecyMark', 'reason']),
  reply('S6', '不予公开告知书（法律、行政法规禁止公开）', 'refused.otherLaw', ['第十四条', '第三十六条第（三）项'], first, [
    'specialLaw',
    'reason',
  ]),
  reply('S7', '不予公开告知书（三安全一稳定）', 'refused.securityAndStability', ['第十四条', '第三十六条第（三）项'], first, [
    'harm',
    'reason',
  ]),
  reply('S8', '不予公开告知书（第三方合法权益）', 'refused.thirdPartyRights', ['第十五条', '第三十二条', '第三十六条第（三）项'], first, [
    'thirdParty',
    'reason',
  ]),
  reply('S9', '不予公开告知书（内部事务信息）', 'refused.internalAffairs', ['第十六条第一款', '第三十六条第（三）项'], first, [
    'affairsKind',
    'orderedByLaw',
    'reason',
  ]),
  reply('S10', '不予公开告知书（过程性信息）', 'refused.processInformation', ['第十六条第二款', '第三十六条第（三）项'], first, [
    'processKind',
    'orderedByLaw',
    'reason',
  ]),
  reply('S11', '不予公开告知书（行政执法案卷）', 'refused.enforcementFile', ['第十六条第二款', '第三十六条第（三）项'], first, [
    'file',
    'orderedByLaw',
    'reason',
  ]),
  reply('S12', '政府信息不存在告知书', 'unavailable.notHeld', ['第三十六条第（四）项'], 'either', ['searches']),
  reply('S13', '不属于本机关负责公开告知书', 'unavailable.notHeld', ['第三十六条第（五）项'], 'either', ['responsible', 'reason']),
  reply('S14', '不予重复处理告知书', 'notProcessed.repeated', ['第三十六条第（六）项'], 'either', ['earlierReply']),
  reply('S15', '依照特别规定办理告知书', 'refused.administrativeInquiry', ['第三十六条第（七）项'], 'either', ['specialLaw']),
  reply('S16', '需要加工、分析不予提供告知书', 'unavailable.needsCreation', ['第三十八条'], 'either', ['reason']),
  reply('S17', '不作为政府信息公开申请处理告知书', 'notProcessed.petition', ['第三十九条第一款'], 'either', ['reason']),
  reply('S18', '公开出版物获取途径告知书', 'notProcessed.publicPublication', ['第三十九条第二款'], 'either', ['printed']),
  reply('S19', '不予处理告知书（无正当理由大量反复申请）', 'notProcessed.excessive', ['第三十五条'], 'either', ['explanation', 'reason']),
  reply('S20', '补正后仍不明确告知书', 'unavailable.stillUnclear', ['第三十条'], 'either', ['supplemented', 'reason']),
  reply('S21', '不再处理告知书（逾期不补正）', 'otherwise.notSupplemented', ['第三十条'], 'either', ['supplementLapsed']),
  reply('S22', '不再处理告知书（逾期不缴费）', 'otherwise.feeUnpaid', ['《政府信息公开信息处理费管理办法》第六条'], 'either', [
    'paymentLapsed',
  ]),
  reply('S23', '不予处理告知书（要求确认或重新出具）', 'notProcessed.reconfirmation', ['第三十六条'], 'either', ['reason']),
  reply('S24', '其他事项告知书', 'otherwise.other', ['第三十六条'], 'either', ['reason']),
  reply('S25', '准予撤回告知书', 'otherwise.other', ['第二十七条'], 'none', ['withdrawal']),
];

/** The reply with this code. RangeError when there is none. */
export function replyOf(code: string): Reply {
  const found = replies.find((one) => one.code === code);
  if (!found) throw new RangeError(`no such reply: ${code}`);
  return found;
}

function reply(
  code: ReplyCode,
  title: string,
  outcome: OutcomeWord,
  articles: readonly string[],
  remedy: Remedy,
  needs: readonly Need[],
): Reply {
  return { code, title, outcome, articles, remedy, needs };
}
