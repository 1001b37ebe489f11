// The open data of an organ: which sets there are, what their fields are called and mean. The names are promised to stay.

export interface DataField {
  name: string;
  /** For people. */
  meaning: string;
}

export interface DataSet {
  /** `publications`: `data/publications.json` and `.csv`. */
  name: string;
  title: string;
  about: string;
  /** Parts of the query that narrow it. */
  query: DataField[];
  fields: DataField[];
}

const fields = (...all: [string, string][]): DataField[] => all.map(([name, meaning]) => ({ name, meaning }));

const paging = fields(['page', '第几页，从 1 起（仅 JSON）'], ['size', '每页条数，1—500，默认 100（仅 JSON）']);

export const dataSets: readonly DataSet[] = [
  {
    name: 'publications',
    title: '已公开的政府信息',
    about: '全部已公开信息的目录数据，新公开的在前。CSV 一次取完，JSON 分页。',
    query: [...fields(['column', '栏目代码（含下级栏目）'], ['year', '公开年份，如 2026']), ...paging],
    fields: fields(
      ['number', '编号，网页地址的最后一段'],
      ['title', '标题'],
      ['indexNumber', '索引号'],
      ['documentNumber', '发文字号'],
      ['formedOn', '成文日期'],
      ['publishedOn', '发布日期'],
      ['validity', '有效性'],
      ['column', '栏目代码'],
      ['columnName', '栏目名称'],
      ['summary', '内容概述'],
      ['address', '网页地址'],
    ),
  },
  {
    name: 'columns',
    title: '栏目',
    about: '本机关的全部栏目，父栏目在前。',
    query: [],
    fields: fields(
      ['code', '栏目代码'],
      ['parent', '上级栏目代码'],
      ['name', '名称'],
      ['type', '栏目类别'],
      ['content', '公开内容'],
      ['basis', '公开依据'],
      ['updateDuty', '更新要求'],
      ['responsibleOffice', '责任单位'],
      ['count', '本栏目（不含下级）已公开条数'],
      ['address', '网页地址'],
    ),
  },
  {
    name: 'search',
    title: '检索结果',
    about: '与网页检索相同的结果，每页 20 条。',
    query: fields(
      ['q', '检索词（必填）'],
      ['column', '栏目代码'],
      ['from', '发布日期从'],
      ['to', '发布日期到'],
      ['order', 'relevance 或 newest'],
      ['page', '第几页'],
    ),
    fields: fields(
      ['number', '编号'],
      ['title', '标题'],
      ['snippet', '正文片段'],
      ['documentNumber', '发文字号'],
      ['publishedOn', '发布日期'],
      ['column', '栏目代码'],
      ['address', '网页地址'],
    ),
  },
  {
    name: 'duties',
    title: '主动公开基本目录',
    about: '本机关应当主动公开的事项。',
    query: [],
    fields: fields(
      ['domain', '领域'],
      ['level1', '一级事项'],
      ['level2', '二级事项'],
      ['level3', '三级事项'],
      ['content', '公开内容（要素）'],
      ['basis', '公开依据'],
      ['timeLimit', '公开时限'],
      ['subject', '公开主体'],
      ['channels', '公开渠道和载体'],
      ['audience', '公开对象：all 全社会，specific 特定群体，both 两者'],
      ['mode', '公开方式：proactive 主动，onRequest 依申请，both 两者'],
      ['levels', '公开层级：county 县级，town 乡级，village 村级'],
      ['phone', '咨询电话'],
      ['complaintPhone', '监督举报电话'],
    ),
  },
  {
    name: 'corrections',
    title: '网站纠错',
    about: '已公开的纠错及答复，不含任何联系方式；JSON 另附本年数字。',
    query: fields(['page', '第几页，每页 20 条（仅 JSON）']),
    fields: fields(
      ['kind', '类别代码'],
      ['kindName', '类别'],
      ['pageTitle', '网页标题'],
      ['words', '反映的问题'],
      ['answer', '答复'],
      ['receivedOn', '收到日期'],
      ['answeredOn', '答复日期'],
    ),
  },
];
