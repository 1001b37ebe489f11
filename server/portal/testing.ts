// For tests: an invented town's section, and a reader that answers from memory.
import { plainModes } from './modes.ts';
import type { PortalReader } from './reader.ts';
import type { Site } from './site.ts';
import type {
  ColumnView,
  CorrectionShown,
  DutiesView,
  ListedView,
  OrganView,
  PublicationView,
  ReceiptView,
  WithdrawnView,
} from './views.ts';

export const sampleOrgan: OrganView = {
  id: 'o1',
  slug: 'shili',
  name: '示例县示例镇人民政府',
  shortName: '示例镇',
  profile: {
    address: '示例县示例镇中心路1号',
    postcode: '000000',
    phone: '0000-0000000',
    fax: '',
    email: 'gongkai@shili.example',
    officeHours: '工作日 8:30—12:00，13:30—17:30',
    disclosureOffice: '示例镇党政办',
    portalName: '示例县人民政府门户网站',
    portalUrl: 'https://www.shili.example',
    siteIdCode: '',
    wechatAccount: '',
    introduction: '',
  },
};

export function sampleColumn(slug: string, name: string, more: Partial<ColumnView> = {}): ColumnView {
  return {
    id: `c-${slug}`,
    parentId: null,
    slug,
    name,
    content: '',
    basis: '',
    updateDuty: '',
    responsibleOffice: '',
    columnType: '政策文件',
    description: `${name}的说明。`,
    keywords: '政府信息,公开',
    holdsPublications: true,
    emptySentence: null,
    count: 0,
    ...more,
  };
}

export const sampleColumns: ColumnView[] = [
  sampleColumn('guide', '政府信息公开指南', { columnType: '信息公开指南' }),
  sampleColumn('rulebook', '政府信息公开制度'),
  sampleColumn('statutory', '法定主动公开内容', { columnType: '信息公开目录', holdsPublications: false }),
  sampleColumn('policy', '政策文件', { parentId: 'c-statutory', holdsPublications: false }),
  sampleColumn('town-documents', '本镇文件', {
    parentId: 'c-policy',
    count: 2,
    basis: '《政府信息公开条例》第二十条第（一）项',
    content: '本镇制定的文件',
  }),
  sampleColumn('interpretations', '政策解读', { parentId: 'c-policy', count: 1, columnType: '政策解读' }),
  sampleColumn('charges', '行政事业性收费', { parentId: 'c-policy', emptySentence: '本机关没有行政事业性收费项目。' }),
  sampleColumn('annual-report', '政府信息公开年报', { columnType: '信息公开年报' }),
  sampleColumn('on-request', '依申请公开', { columnType: '依申请公开' }),
];

export function sampleSite(more: Partial<Site> = {}): Site {
  return {
    basePath: '',
    root: more.basePath ?? '',
    modes: plainModes,
    answers: true,
    origin: 'https://www.shili.example',
    demo: false,
    header: null,
    footer: null,
    assets: { style: '/assets/style.css', script: '/assets/portal.js', icon: '/assets/icon.svg' },
    organ: sampleOrgan,
    columns: sampleColumns,
    several: false,
    ...more,
  };
}

export function sampleListed(more: Partial<ListedView> = {}): ListedView {
  return {
    number: '202600001',
    title: '示例镇防汛应急预案',
    indexNumber: 'SL/2026-00001',
    documentNumber: '示政发〔2026〕1号',
    formedOn: '2026-05-12',
    publishedOn: '2026-05-20',
    validity: '有效',
    columnId: 'c-town-documents',
    summary: '明确汛期职责、转移路线和物资。',
    ...more,
  };
}

export function samplePublication(more: Partial<PublicationView> = {}): PublicationView {
  return {
    ...sampleListed(),
    state: 'published',
    subject: '城乡建设、环境保护\\城乡规划',
    genre: '通知',
    issuingOrgan: sampleOrgan.name,
    effectiveOn: null,
    repealedOn: null,
    firstPublishedAt: '2026-05-20T01:05:00.000Z',
    sourceKind: 'original',
    sourceName: '',
    sourceAddress: null,
    departmentName: '应急管理办公室',
    keywords: '防汛,预案',
    more: [],
    bodyHtml: '<h2>一、总则</h2><p>为做好防汛工作，制定本预案。</p>',
    attachments: [],
    interprets: [],
    interpretedBy: [],
    expiresOn: null,
    edition: 1,
    lastPublishedAt: '2026-05-20T01:30:00.000Z',
    versions: [],
    validities: [],
    relations: [],
    ...more,
  };
}

export const sampleWithdrawn: WithdrawnView = {
  state: 'withdrawn',
  number: '202600002',
  title: '撤下的一条',
  indexNumber: 'SL/2026-00002',
  publishedOn: '2026-05-21',
  withdrawnOn: '2026-05-22',
  reason: '附件有误',
  columnId: 'c-town-documents',
  removed: false,
  replacedBy: null,
};

export const sampleCorrection: CorrectionShown = {
  kind: 'typo',
  kindName: '错别字',
  stateName: '已办结',
  pageTitle: '示例镇防汛应急预案',
  pagePath: 'p/202600001',
  words: '第二段“己经”应为“已经”。',
  answer: '已更正，谢谢指正。',
  receivedOn: '2026-06-01',
  answeredOn: '2026-06-02',
};

export const sampleReceipt: ReceiptView = {
  ...sampleCorrection,
  stateName: '已收到',
  answer: '',
  number: 'JC20260601-7K3MW9QX',
  open: true,
  dueOn: '2026-06-04',
  answeredOn: null,
};

export const sampleDuties: DutiesView = {
  effectiveOn: '2026-01-01',
  domains: [
    {
      domain: '社会救助',
      involved: true,
      sentence: '',
      items: [
        {
          level1: '最低生活保障',
          level2: '审核信息',
          level3: '',
          content: '初审对象名单及相关信息',
          basis: '社会救助暂行办法',
          timeLimit: '公示7个工作日',
          subject: '示例镇',
          channels: ['政府网站', '公示栏'],
          audience: 'all',
          mode: 'proactive',
          levels: ['town', 'village'],
          columnId: 'c-town-documents',
          phone: '0000-1234567',
          complaintPhone: '',
        },
      ],
    },
    { domain: '税收管理', involved: false, sentence: '本机关无税收管理职能，未涉及。', items: [] },
  ],
};

/** A reader over `publications` (and the withdrawn one); parts may be replaced. */
export function sampleReader(publications: PublicationView[], more: Partial<PortalReader> = {}): PortalReader {
  const page = (n: number) => ({ rows: publications.slice((n - 1) * 20, n * 20), total: publications.length, page: n, pageSize: 20 });
  return {
    organs: async () => [sampleOrgan],
    columns: async () => sampleColumns,
    home: async () => ({ latest: publications.slice(0, 10), interpretations: [] }),
    column: async (_organId, ids, filter) => ({
      listing: ids.includes('c-town-documents') ? page(filter.page) : { rows: [], total: 0, page: 1, pageSize: 20 },
      years: ['2026', '2025'],
      kinds: [
        { code: 'policy', name: '政策文件' },
        { code: 'notice', name: '公告公示' },
      ],
    }),
    publication: async (_organId, number) => [...publications, sampleWithdrawn].find((one) => one.number === number) ?? null,
    search: async (_organId, filter) => ({
      hits: publications
        .filter((one) => one.title.includes(filter.q))
        .map((one) => ({ ...one, title: marksOf(one.title, filter.q), snippet: { text: '正文片段', marks: [] } })),
      total: publications.filter((one) => one.title.includes(filter.q)).length,
      more: false,
      ranked: filter.order === 'relevance',
      pageSize: 20,
    }),
    searched: () => {},
    catalogue: async (_organId, year, n) => ({ listing: page(n), year, years: ['2026', '2025'] }),
    newest: async (_organId, limit) => publications.slice(0, limit),
    siteMap: async () => publications.map((one) => ({ number: one.number, changedOn: one.publishedOn })),
    attachment: async (_organId, hash) => publications.flatMap((one) => one.attachments).find((file) => file.fileHash === hash) ?? null,
    subjects: async () => [{ subject: '城乡建设、环境保护\\城乡规划', count: publications.length }],
    ofSubjects: async (_organId, _subjects, _total, n) => page(n),
    tags: async () => [{ tag: '防汛', count: 2 }],
    rows: async (_organId, of) => ({ rows: publications.slice(of.offset, of.offset + of.limit), total: publications.length }),
    corrections: async (_organId, n) => ({ rows: n === 1 ? [sampleCorrection] : [], total: 1, page: n, pageSize: 20 }),
    receipt: async (_organId, number) => (number === sampleReceipt.number ? sampleReceipt : null),
    correctionFigures: async () => ({ year: 2026, received: 1, answered: 1, rejected: 0, open: 0, late: 0, byKind: [] }),
    duties: async () => sampleDuties,
    rules: async () => [],
    versions: async () => new Map([['o1', 1]]),
    ...more,
  };
}

function marksOf(text: string, word: string) {
  const at = text.indexOf(word);
  return { text, marks: at < 0 ? [] : [[at, at + word.length] as const] };
}
