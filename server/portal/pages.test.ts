import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '#kernel/day';
import { accessPage } from './pages/access.ts';
import { cataloguePage } from './pages/catalogue.ts';
import { columnPage } from './pages/column.ts';
import { correctionsPage } from './pages/corrections.ts';
import { dataPage } from './pages/data.ts';
import { dutiesPage } from './pages/duties.ts';
import { errorPage, notFound } from './pages/error.ts';
import { homePage } from './pages/home.ts';
import { noOrganPage, organsPage } from './pages/organs.ts';
import { previewPage } from './pages/preview.ts';
import { publicationPage as pageOf } from './pages/publication.ts';
import { receiptPage } from './pages/receipt.ts';
import { searchPage } from './pages/search.ts';
import { siteMapPage } from './pages/site-map.ts';
import { themesPage } from './pages/themes.ts';
import { withdrawnPage } from './pages/withdrawn.ts';
import type { Site } from './site.ts';
import { themesOf } from './subjects.ts';
import {
  sampleColumns,
  sampleCorrection,
  sampleDuties,
  sampleListed,
  sampleOrgan,
  samplePublication,
  sampleReceipt,
  sampleSite,
  sampleWithdrawn,
} from './testing.ts';
import type { ColumnPageView, PublicationView, SearchPageView } from './views.ts';

const publicationPage = (site: Site, of: PublicationView) => pageOf(site, of, { today: day('2026-11-23'), alike: [] });
const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\' &';
const town = sampleColumns.find((column) => column.slug === 'town-documents')!;

function columnView(more: Partial<ColumnPageView> = {}): ColumnPageView {
  return {
    column: town,
    listing: { rows: [sampleListed()], total: 45, page: 2, pageSize: 20 },
    years: ['2026', '2025'],
    kinds: [
      { code: 'policy', name: '政策文件' },
      { code: 'notice', name: '公告公示' },
    ],
    filter: { year: '2026', kind: 'policy', q: '', page: 2 },
    leading: null,
    ...more,
  };
}

function searchView(more: Partial<SearchPageView> = {}): SearchPageView {
  const hit = {
    number: '1',
    title: { text: '低保公示', marks: [[0, 2]] as const },
    snippet: { text: '关于低保的', marks: [[2, 4]] as const },
    documentNumber: null,
    publishedOn: '2026-05-20',
    columnId: 'c-town-documents',
  };
  return {
    filter: { q: '低保', column: '', from: '', to: '', order: 'relevance', page: 1 },
    hits: [hit],
    total: 1,
    more: false,
    ranked: true,
    pageSize: 20,
    problems: [],
    ...more,
  };
}

/** Every page there is, with the text wherever a person's words can stand. */
function everyPage(site: Site, text: string): string[] {
  const listed = sampleListed({ title: text, indexNumber: text, documentNumber: text, summary: text, validity: text });
  const one = { text, marks: [[0, 1]] as const };
  const link = { number: text, title: text, publishedOn: '2026-01-01' };
  return [
    homePage(site, { latest: [listed], interpretations: [listed] }),
    columnPage(
      site,
      columnView({
        column: { ...town, name: text, description: text, content: text, emptySentence: text },
        listing: { rows: [listed], total: 1, page: 1, pageSize: 20 },
        filter: { year: '', kind: '', q: text, page: 1 },
        kinds: [
          { code: text, name: text },
          { code: 'b', name: text },
        ],
      }),
    ),
    publicationPage(
      site,
      samplePublication({
        ...listed,
        issuingOrgan: text,
        sourceKind: 'reprint',
        sourceName: text,
        sourceAddress: `javascript:${text}`,
        more: [{ label: text, text }],
        attachments: [{ title: text, fileName: text, fileHash: 'a'.repeat(64), size: 10, mediaType: text }],
        interprets: [link],
        interpretedBy: [link],
      }),
    ),
    withdrawnPage(site, { ...sampleWithdrawn, title: text, reason: text }),
    searchPage(
      site,
      searchView({
        filter: { ...searchView().filter, q: text },
        hits: [{ ...searchView().hits[0]!, title: one, snippet: one, documentNumber: text }],
      }),
    ),
    searchPage(site, searchView({ filter: { ...searchView().filter, q: text }, hits: [], total: 0, problems: [text] })),
    cataloguePage(site, { listing: { rows: [listed], total: 1, page: 1, pageSize: 20 }, year: '', years: ['2026', '2025'] }),
    siteMapPage(site),
    accessPage(site),
    dataPage(site),
    dutiesPage(site, {
      ...sampleDuties,
      domains: sampleDuties.domains.map((one) => ({
        ...one,
        domain: text,
        sentence: text,
        items: one.items.map((item) => ({ ...item, level1: text, content: text, basis: text, channels: [text], phone: text })),
      })),
    }),
    themesPage(site, { themes: themesOf([{ subject: `${text}\\${text}`, count: 1 }]), tags: [{ tag: text, count: 2 }] }),
    correctionsPage(
      site,
      { rows: [{ ...sampleCorrection, pageTitle: text, words: text, answer: text }], total: 1, page: 1, pageSize: 20 },
      { typed: text },
    ),
    receiptPage(site, { ...sampleReceipt, pageTitle: text, words: text, answer: text }),
    previewPage(
      site,
      { title: text, fileName: text, fileHash: 'a'.repeat(64), size: 1, mediaType: '' },
      { kind: 'tables', tables: [{ name: text, rows: [[text]], cut: true }], cut: true },
    ),
    errorPage(site, notFound),
    organsPage(site, [{ ...sampleOrgan, name: text }, sampleOrgan]),
    noOrganPage(site),
  ];
}

describe('the catalogue of duties', () => {
  test('tells residents the number to ask at, and has no column where nobody answers on one', () => {
    const page = dutiesPage(sampleSite(), sampleDuties);
    assert.match(page, /data-label="咨询电话">0000-1234567</);
    assert.doesNotMatch(page, /监督举报电话/);
  });
});

describe('every public page', () => {
  test('shows what people typed as text and never as markup', () => {
    const site = sampleSite({
      organ: { ...sampleOrgan, name: hostile, profile: { ...sampleOrgan.profile, address: hostile, portalName: hostile } },
    });
    for (const page of everyPage(site, hostile)) {
      assert.doesNotMatch(page, /<script>|<img src=x|href="javascript:/);
      assert.match(page, /<script src="\/assets\/portal\.js" defer><\/script>/);
    }
  });

  test('under a base path leads nowhere but under the base path', () => {
    for (const page of everyPage(
      sampleSite({
        basePath: '/zwgk/shili',
        origin: '',
        assets: { style: '/zwgk/shili/a', script: '/zwgk/shili/b', icon: '/zwgk/shili/c' },
      }),
      '文',
    )) {
      const local = [...page.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map((match) => match[1]!);
      assert.ok(local.length > 3);
      assert.deepEqual(
        local.filter((address) => !address.startsWith('/zwgk/shili/')),
        [],
      );
    }
  });

  test('keeps rare characters, emoji and titles of 500 characters whole', () => {
    const title = `${'长'.repeat(495)}𠮷㙍😀`;
    for (const page of [
      publicationPage(sampleSite(), samplePublication({ title })),
      homePage(sampleSite(), { latest: [sampleListed({ title })], interpretations: [] }),
    ])
      assert.ok(page.includes(title));
  });

  test('carries no inline script or style, which the policy would refuse', () => {
    for (const page of everyPage(sampleSite(), '文')) assert.doesNotMatch(page, /<style|\sstyle=|\son\w+="|<script>/);
  });

  test('says 演示 in a demo and only there', () => {
    for (const page of everyPage(sampleSite({ demo: true }), '文')) assert.match(page, /demo-banner/);
    for (const page of everyPage(sampleSite(), '文')) assert.doesNotMatch(page, /demo-banner/);
  });

  test("stands between the host site's header and footer when it gives them", () => {
    const page = siteMapPage(sampleSite({ header: '<div id="host-head">县政府</div>', footer: '<div id="host-foot"></div>' }));
    assert.match(page, /host-head[\s\S]*<main[\s\S]*<\/main>[\s\S]*host-foot/);
    assert.doesNotMatch(page, /class="foot"/);
  });
});

describe('the home of the section', () => {
  test('shows the prescribed entries in order, 依申请公开 last', () => {
    const page = homePage(sampleSite({ columns: [...sampleColumns].reverse() }), { latest: [], interpretations: [] });
    const entries = /<nav class="entries"[\s\S]*?<\/nav>/.exec(page)![0];
    const names = [...entries.matchAll(/<strong>(.*?)<\/strong>/g)].map((match) => match[1]);
    assert.deepEqual(names, ['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报', '依申请公开']);
  });

  test('says of a column without content why it has none', () => {
    assert.match(
      homePage(sampleSite(), { latest: [], interpretations: [] }),
      /行政事业性收费<\/a> <span class="none">本机关没有行政事业性收费项目<\/span>/,
    );
  });

  test('says so when nothing is published and no column is set up', () => {
    const page = homePage(sampleSite({ columns: [] }), { latest: [], interpretations: [] });
    assert.match(page, /栏目还在设置中/);
    assert.match(page, /还没有公布政府信息/);
  });
});

describe('a column', () => {
  test('offers no filter where nobody answers: an exported list is whole', () => {
    const listing = { rows: [sampleListed(), sampleListed({ number: '202600002' })], total: 2, page: 1, pageSize: 20 };
    assert.match(columnPage(sampleSite(), columnView({ listing })), /<form class="filter"/);
    assert.doesNotMatch(columnPage(sampleSite({ answers: false }), columnView({ listing })), /class="(?:fold|filter)"/);
  });

  test('pages with links that keep the filter', () => {
    const page = columnPage(sampleSite(), columnView());
    assert.match(page, /href="\/o\/shili\/c\/town-documents\?year&#61;2026&#38;kind&#61;policy&#38;page&#61;3"/);
    assert.match(page, /rel="prev" href="\/o\/shili\/c\/town-documents\?year&#61;2026&#38;kind&#61;policy"/);
    assert.match(page, /共 45 条，第 2／3 页/);
  });

  test('without content gives its honest sentence and no filter', () => {
    const empty = sampleColumns.find((column) => column.slug === 'charges')!;
    const page = columnPage(
      sampleSite(),
      columnView({ column: empty, listing: { rows: [], total: 0, page: 1, pageSize: 20 }, filter: { year: '', kind: '', q: '', page: 1 } }),
    );
    assert.match(page, /本机关没有行政事业性收费项目。/);
    assert.doesNotMatch(page, /class="filter"/);
  });

  test('whose filter finds nothing offers to clear it', () => {
    const page = columnPage(sampleSite(), columnView({ listing: { rows: [], total: 0, page: 1, pageSize: 20 } }));
    assert.match(page, /没有符合条件的信息/);
    assert.match(page, /<option value="2026" selected>/);
  });

  test('of the rules about disclosure lists them with where they are read; no link leads to a script', () => {
    const rule = {
      number: '国务院令第711号',
      kindName: '法律法规和上级规定',
      inForceOn: '2019-05-15',
      statusName: '现行有效',
      inForce: true,
    };
    const rules = [
      { ...rule, name: '政府信息公开条例', link: 'https://www.gov.example/711' },
      { ...rule, name: '坏链接', link: 'javascript:alert(1)' },
    ];
    const page = columnPage(sampleSite(), columnView({ rules }));
    assert.match(page, /<a href="https:\/\/www\.gov\.example\/711">政府信息公开条例<\/a>/);
    assert.doesNotMatch(page, /href="javascript/);
  });

  test('for information on request tells where and how to ask', () => {
    const onRequest = sampleColumns.find((column) => column.slug === 'on-request')!;
    const page = columnPage(sampleSite(), columnView({ column: onRequest }));
    assert.match(page, /示例镇党政办/);
    assert.match(page, /示例县示例镇中心路1号/);
  });
});

describe('a publication', () => {
  test('shows its metadata, its files with kind and size, and the way to its interpretations', () => {
    const page = publicationPage(
      sampleSite(),
      samplePublication({
        attachments: [{ title: '附件1', fileName: '清单 1.xlsx', fileHash: 'a'.repeat(64), size: 1_300_000, mediaType: '' }],
        interpretedBy: [{ number: '202600009', title: '一图读懂', publishedOn: '2026-05-21' }],
      }),
    );
    for (const label of ['索引号', '主题分类', '发文机关', '成文日期', '标题', '发文字号', '发布日期', '有效性'])
      assert.ok(page.includes(`<dt>${label}</dt>`), label);
    assert.match(page, /2026年5月12日/);
    assert.match(page, /（Excel 表格，1\.2 MB）/);
    assert.ok(page.includes(`href="/o/shili/files/${'a'.repeat(64)}/%E6%B8%85%E5%8D%95%201.xlsx"`));
    assert.match(page, /相关解读[\s\S]*202600009/);
  });

  test('warns before the text when it is no longer in force', () => {
    assert.match(
      publicationPage(sampleSite(), samplePublication({ validity: '废止', repealedOn: '2026-09-01' })),
      /有效性为“废止”，自2026年9月1日起/,
    );
    assert.doesNotMatch(publicationPage(sampleSite(), samplePublication()), /请注意/);
  });

  test('lets wide tables scroll by themselves, reachable by keyboard, and leaves narrow ones alone', () => {
    const wide = `<table><tr>${'<td>一</td>'.repeat(6)}</tr></table>`;
    const narrow = '<table><tr><td>一</td><td>二</td></tr></table>';
    const page = publicationPage(sampleSite(), samplePublication({ bodyHtml: narrow + wide }));
    assert.equal(page.match(/class="scroll"/g)?.length, 1);
    assert.match(page, /tabindex="0" aria-label="表格2，可左右滚动"><table>/);
  });

  test("finds pictures in the text at the section's own addresses, with an alternative text in any case", () => {
    const page = publicationPage(sampleSite({ basePath: '/x' }), samplePublication({ bodyHtml: '<p><img src="files/abc"></p>' }));
    assert.match(page, /<img alt="" src="\/x\/o\/shili\/files\/abc">/);
  });

  test('shows what it was changed by, what repealed it, and from when', () => {
    const by = { number: '202600020', title: '新办法', publishedOn: '2026-09-01' };
    const page = publicationPage(
      sampleSite(),
      samplePublication({
        validity: '废止',
        edition: 2,
        validities: [{ validity: '废止', onDay: '2026-10-01', inForce: true, by, byDocument: null, note: '已由新办法代替' }],
        versions: [
          { edition: 2, publishedAt: '2026-06-01T02:00:00.000Z', kindName: '更正错误', note: '更正第三条的电话' },
          { edition: 1, publishedAt: '2026-05-20T01:30:00.000Z', kindName: null, note: null },
        ],
        relations: [{ relation: 'repeals', words: '被……废止', link: by }],
      }),
    );
    assert.match(page, /有效性为“废止”，自2026年10月1日起，依据<a href="\/o\/shili\/p\/202600020">《新办法》<\/a>。已由新办法代替。/);
    assert.match(page, /修改记录[\s\S]*2026-06-01[\s\S]*更正错误<\/b>：更正第三条的电话[\s\S]*首次发布/);
    assert.match(page, /废止本文件的文件/);
    assert.match(publicationPage(sampleSite(), samplePublication({ expiresOn: '2026-11-22' })), /有效期至2026年11月22日，已经届满/);
    assert.doesNotMatch(publicationPage(sampleSite(), samplePublication({ expiresOn: '2026-11-23' })), /已经届满/);
  });

  test('tells search engines what it is; nothing in it can end the block', () => {
    const page = publicationPage(sampleSite(), samplePublication({ title: '</script><script>alert(1)</script>' }));
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)![1]!;
    assert.equal(JSON.parse(data).headline, '</script><script>alert(1)</script>');
    assert.match(page, /<meta property="og:title"/);
  });

  test('removed for good says so and names nothing', () => {
    const page = withdrawnPage(sampleSite(), { ...sampleWithdrawn, title: null, removed: true, reason: '内容已清除' });
    assert.match(page, /这条信息已清除/);
    assert.doesNotMatch(page, /撤下的一条/);
  });

  test('withdrawn leaves a notice with the reason and a way on', () => {
    const page = withdrawnPage(sampleSite(), sampleWithdrawn);
    assert.match(page, /这条信息已撤下/);
    assert.match(page, /附件有误/);
    assert.match(page, /noindex/);
    assert.match(page, /href="\/o\/shili\/c\/town-documents"/);
  });
});

describe('search', () => {
  test('marks the words in title and text', () => {
    const page = searchPage(sampleSite(), searchView());
    assert.match(page, /<mark>低保<\/mark>公示/);
    assert.match(page, /关于<mark>低保<\/mark>的/);
  });

  test('a search with too many hits to count or to weigh says so', () => {
    const many = searchPage(sampleSite(), searchView({ total: 10_000, more: true, ranked: false }));
    assert.match(many, /超过 10,000 条，第 1／500 页。结果较多，按发布日期从新到旧排列/);
    const newest = searchView({ ranked: false });
    assert.doesNotMatch(searchPage(sampleSite(), { ...newest, filter: { ...newest.filter, order: 'newest' } }), /结果较多/);
  });

  test('that finds nothing where nothing is public yet names no columns', () => {
    const page = searchPage(sampleSite({ columns: [] }), searchView({ hits: [], total: 0 }));
    assert.match(page, /<li><a href="[^"]*">查看全部栏目<\/a>。<\/li>/);
  });

  test('a page beyond the last says so and leads back', () => {
    const beyond = searchView({ hits: [], total: 9, filter: { ...searchView().filter, page: 99 } });
    const page = searchPage(sampleSite(), beyond);
    assert.match(page, /共 9 条/);
    assert.match(page, /没有这一页。<a href="[^"]*search\?[^"]*">从第一页看起/);
    assert.doesNotMatch(page, /第 99／1 页/);
  });

  test('that finds nothing says so and helps on', () => {
    const page = searchPage(sampleSite(), searchView({ hits: [], total: 0, filter: { ...searchView().filter, from: '2026-01-01' } }));
    assert.match(page, /没有找到含有“低保”的政府信息/);
    assert.match(page, /去掉栏目、日期等条件再找/);
    assert.match(page, /c\/on-request/);
  });
});
