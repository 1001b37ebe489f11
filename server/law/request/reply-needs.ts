// What a reply still lacks before it may be given: each need of the table in 第三十六条, checked against what has been gathered.
import { groundOf } from '../regulation-14-16-grounds.ts';
import type { Need, Reply } from '../regulation-36-replies.ts';

/** What has been gathered for the reply; what is not there has not been gathered. */
export interface ReplyFacts {
  reason?: string;
  /** S1: the very page, not the home page. */
  page?: { address: string; publishedOn: string };
  provided?: readonly { name: string }[];
  wayPlaceTime?: { way: string; place: string; time: string };
  withheld?: readonly { place: string; ground: string; reason: string }[];
  /** Degree, duration and basis of the secret; never its content. */
  secrecyMark?: string;
  /** A law or administrative regulation, with its article. */
  specialLaw?: { name: string; article: string };
  harm?: string;
  /** Inquiries to third parties: `open` while the answer may still come. */
  thirdParties?: readonly { party: string; open: boolean; answer: 'agree' | 'refuse' | null; answerWeighed: boolean }[];
  affairsKind?: string;
  processKind?: string;
  file?: { name: string; state: string };
  /** Whether a law, regulation or rule orders disclosure: the question has to be answered, and with no. */
  orderedByLaw?: boolean;
  searches?: readonly { source: string; words: readonly string[] }[];
  /** Null: looked for and not found out. */
  responsible?: { name: string; contact: string } | null;
  earlierReply?: { number: string; repliedOn: string };
  printed?: { name: string; place: string };
  explanation?: { askedOn: string; whyUnsound: string };
  supplementedOn?: string;
  /** The notice was received, and its term is over. */
  supplementLapsedOn?: string;
  paymentLapsedOn?: string;
  withdrawnOn?: string;
}

/** What is missing, a sentence each; empty when the reply may be given. */
export function missingFor({ needs }: Reply, facts: ReplyFacts): string[] {
  return needs.flatMap((need) => checks[need](facts) ?? []);
}

/** How many places have to be searched before something may be said not to exist. */
const fewestSources = 2;

const checks: Readonly<Record<Need, (facts: ReplyFacts) => string | null>> = {
  reason: ({ reason }) => unless(filled(reason), '请写明理由：只引条款不算说明理由。'),
  page: ({ page }) => (page && filled(page.publishedOn) ? pageProblem(page.address) : '请填写具体页面的网址和发布时间。'),
  provided: ({ provided }) => unless(provided?.length, '请列出提供的信息。'),
  wayPlaceTime: ({ wayPlaceTime: of }) =>
    unless(of && filled(of.way) && filled(of.place) && filled(of.time), '方式、途径和时间三样都要写明。'),
  withheld: ({ withheld }) =>
    unless(
      withheld?.length && withheld.every((one) => filled(one.place) && groundOf(one.ground) && filled(one.reason)),
      '不公开的部分要逐处写明依据和理由。',
    ),
  secrecyMark: ({ secrecyMark }) => unless(filled(secrecyMark), '请写明密级、保密期限和定密依据（不写内容）。'),
  specialLaw: ({ specialLaw: law }) =>
    unless(law && filled(law.name) && /第.+条/.test(law.article), '请写明所依据的法律或者行政法规及其条文；地方性法规、规章不能作为依据。'),
  harm: ({ harm }) => unless(filled(harm), '请写明危及哪一种安全或者稳定，可能有什么不利影响。'),
  thirdParty: thirdPartyProblem,
  affairsKind: ({ affairsKind }) => unless(kindOf('16-1', affairsKind), '请选明属于人事管理、后勤管理、内部工作流程中的哪一类。'),
  processKind: ({ processKind }) =>
    unless(kindOf('16-2-process', processKind), '请选明属于讨论记录、过程稿、磋商信函、请示报告中的哪一类。'),
  file: ({ file }) => unless(file && filled(file.name) && filled(file.state), '请写明案卷的名称和案件的状态。'),
  orderedByLaw: ({ orderedByLaw }) => {
    if (orderedByLaw === undefined) return '请核对有没有法律、法规、规章规定应当公开。';
    return unless(!orderedByLaw, '法律、法规、规章规定应当公开的，从其规定，不能不予公开。');
  },
  searches: ({ searches = [] }) => {
    if (new Set(searches.map((one) => one.source)).size < fewestSources) return `检索记录至少要有${fewestSources}个来源。`;
    const words = new Set(searches.flatMap((one) => one.words));
    return unless(words.size > 1, '只用一个关键词检索不算尽到合理检索义务，请再用规范名称、同义词或者文号检索。');
  },
  responsible: ({ responsible: organ }) => {
    if (organ === undefined) return '请填写负责公开的机关，或者注明无法确定。';
    return unless(organ === null || (filled(organ.name) && filled(organ.contact)), '能够确定负责机关的，名称和联系方式缺一不可。');
  },
  earlierReply: ({ earlierReply: of }) => unless(of && filled(of.number) && filled(of.repliedOn), '请写明前一次答复的文号和日期。'),
  printed: ({ printed }) => unless(printed && filled(printed.name) && filled(printed.place), '请写明出版物的名称和获取途径。'),
  explanation: ({ explanation: of }) =>
    unless(of && filled(of.askedOn) && filled(of.whyUnsound), '应当先要求说明理由，并写明为什么不合理。'),
  supplemented: ({ supplementedOn }) => unless(filled(supplementedOn), '没有补正过，不能以补正后仍不明确答复。'),
  supplementLapsed: ({ supplementLapsedOn }) => unless(filled(supplementLapsedOn), '补正的期限尚未届满，或者没有补正告知书的送达凭证。'),
  paymentLapsed: ({ paymentLapsedOn }) => unless(filled(paymentLapsedOn), '缴费的期限尚未届满，或者没有收费通知的送达凭证。'),
  withdrawal: ({ withdrawnOn }) => unless(filled(withdrawnOn), '请附申请人书面撤回的材料。'),
};

function pageProblem(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return '网址应以 http:// 或者 https:// 开头。';
  const home = /^\/?(?:index\.\w+)?$/.test(url.pathname) && url.search === '' && url.hash === '';
  return unless(!home, '网址应到具体页面，不能只给首页。');
}

function thirdPartyProblem({ thirdParties = [] }: ReplyFacts): string | null {
  if (thirdParties.length === 0) return '没有书面征求第三方意见的记录。';
  const open = thirdParties.find((one) => one.open);
  if (open) return `第三方“${open.party}”的意见尚未收到，15个工作日也没有届满。`;
  if (thirdParties.every((one) => one.answer === 'agree')) return '第三方都同意公开，应当予以公开。';
  return unless(
    thirdParties.every((one) => one.answer !== 'refuse' || one.answerWeighed),
    '请写明对第三方理由是否合理的判断。',
  );
}

function kindOf(ground: string, kind: string | undefined): boolean {
  return kind !== undefined && (groundOf(ground)?.kinds.includes(kind) ?? false);
}

function filled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

function unless(fine: unknown, sentence: string): string | null {
  return fine ? null : sentence;
}
