// What a disclosure guide has to say (第十二条 and practice), what the organ's profile knows of it, and words to begin with.
import type { OrganView } from '#people';

export interface GuideSectionKind {
  key: string;
  title: string;
  /** The article that demands it. */
  article: string;
  required: boolean;
  hint: string;
  /** What may stand there to begin with, null where only the office knows. */
  begin: (organ: OrganView) => string | null;
  /** Taken from the profile: offered again when the profile changes. */
  isProfile: boolean;
}

const regulation12 = '《政府信息公开条例》第十二条';

const joined = (...parts: string[]): string | null => parts.filter((part) => part !== '').join('\n') || null;

export const guideSections: readonly GuideSectionKind[] = [
  words('classification', '政府信息的分类', regulation12, '写明本机关公开哪几类信息。', (organ) =>
    [
      `${organ.name}主动公开的政府信息，按《政府信息公开条例》第二十条、第二十一条和本机关主动公开目录分类，包括机构职能、政策文件、规划统计、财政预算决算、行政许可和行政处罚、重大项目、民生政策、应急管理、监督检查等。`,
      '没有主动公开的，公民、法人和其他组织可以申请公开；依法不予公开的除外。',
    ].join('\n'),
  ),
  words('arrangement', '编排体系', regulation12, '写明信息怎样编排，索引号怎样编。', () =>
    [
      '政府信息按“政府信息公开指南、政府信息公开制度、法定主动公开内容、政府信息公开年报”四个一级栏目编排，栏目下按事项和时间排列。',
      '每条信息标明索引号、标题、发布机构、发文字号、成文日期、发布日期和有效性，索引号一经编定不再改动。',
    ].join('\n'),
  ),
  words('access', '获取方式', regulation12, '写明到哪里看、怎样查、能不能下载。', (organ) =>
    joined(
      organ.profile.portalName || organ.profile.portalUrl
        ? `网上：${[organ.profile.portalName, organ.profile.portalUrl].filter(Boolean).join('，')}“政府信息公开”栏目，可以检索、查阅、下载。`
        : '网上：政府门户网站“政府信息公开”栏目，可以检索、查阅、下载。',
      organ.profile.wechatAccount ? `微信公众号：${organ.profile.wechatAccount}。` : '',
      '线下：国家档案馆、公共图书馆和政务服务场所的查阅点，以及本机关的信息公告栏。',
    ),
  ),
  profile('officeName', '公开工作机构名称', ({ profile }) => joined(profile.disclosureOffice)),
  profile('officeAddress', '办公地址', ({ profile }) =>
    joined(profile.address + (profile.address && profile.postcode ? `（邮政编码：${profile.postcode}）` : '')),
  ),
  profile('officeHours', '办公时间', ({ profile }) => joined(profile.officeHours)),
  profile('phone', '联系电话', ({ profile }) => joined(profile.phone)),
  profile('fax', '传真号码', ({ profile }) => joined(profile.fax), '确实没有传真的，写“无”。'),
  profile('internet', '互联网联系方式', ({ profile }) =>
    joined(profile.email ? `电子邮箱：${profile.email}` : '', profile.portalUrl ? `网址：${profile.portalUrl}` : ''),
  ),
  words('requirements', '申请公开要写明什么', '《政府信息公开条例》第二十九条', '三项必备内容；确有困难可以口头。', () =>
    [
      '申请应当写明三项内容：申请人的姓名或者名称、身份证明和联系方式；所要信息的名称、文号或者便于查找的其他描述；获取信息的方式和途径。',
      '书写确有困难的，可以到公开工作机构口头提出，由工作人员代为填写。不要求说明用途。',
    ].join('\n'),
  ),
  words('channels', '申请的渠道', '《政府信息公开条例》第二十八条', '当面、邮寄、互联网各怎样提出，注意什么。', ({ profile }) =>
    joined(
      `当面提交：到公开工作机构${profile.address ? `（${profile.address}）` : ''}，办公时间内受理。`,
      '邮寄：信封注明“政府信息公开申请”。',
      profile.email || profile.portalUrl ? `互联网：${[profile.portalUrl, profile.email].filter(Boolean).join('，')}。` : '',
    ),
  ),
  words('terms', '办理的时限', '《政府信息公开条例》第三十一条、第三十三条', '从哪一天起算，多少个工作日。', () =>
    [
      '能够当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内答复。需要延长的，经公开工作机构负责人同意并告知申请人，最多再延长20个工作日。',
      '当面提交的，以提交之日为收到之日；邮寄且需签收的，以本机关签收之日为收到之日；通过互联网提交的，以双方确认之日为收到之日。',
      '征求第三方和其他机关意见的时间不计算在内。申请内容不明确的，7个工作日内一次性告知补正。',
    ].join('\n'),
  ),
  words(
    'fees',
    '收费',
    '《政府信息公开条例》第四十二条',
    '原则上不收费，什么情况例外。',
    () => '提供政府信息不收取费用。申请的数量、频次明显超过合理范围的，可以依照国家规定收取信息处理费。',
  ),
  words('remedies', '监督和救济', '《政府信息公开条例》第四十七条、第五十一条', '向谁投诉举报，怎样复议、诉讼。', () =>
    [
      '认为本机关没有依法履行公开职责的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报。',
      '认为公开工作侵犯自己合法权益的，可以依法申请行政复议或者提起行政诉讼；对不予公开的决定，应当先申请行政复议。',
    ].join('\n'),
  ),
];

export const guideSection = (key: string): GuideSectionKind | undefined => guideSections.find((one) => one.key === key);

function words(key: string, title: string, article: string, hint: string, begin: GuideSectionKind['begin']): GuideSectionKind {
  return { key, title, article, required: true, hint, begin, isProfile: false };
}

function profile(
  key: string,
  title: string,
  begin: GuideSectionKind['begin'],
  hint = '与机关资料一致；要改请到“机关资料”里改。',
): GuideSectionKind {
  return { key, title, article: regulation12, required: true, hint, begin, isProfile: true };
}
