import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '#kernel/day';
import { columnPage } from './pages/column.ts';
import { homePage } from './pages/home.ts';
import { publicationPage as pageOf } from './pages/publication.ts';
import { searchPage } from './pages/search.ts';
import { siteMapPage } from './pages/site-map.ts';
import type { Site } from './site.ts';
import { sampleColumn, sampleColumns, sampleOrgan, samplePublication, sampleSite } from './testing.ts';
import type { OrganProfile, PublicationView } from './views.ts';

const publicationPage = (site: Site, of: PublicationView) => pageOf(site, of, { today: day('2026-11-23'), alike: [] });
const site3 = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const column4 = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const content = ['ArticleTitle', 'PubDate', 'ContentSource', 'Keywords', 'Author', 'Description', 'Url'];

function labelsOf(page: string): Map<string, string> {
  return new Map([...page.matchAll(/<meta name="([A-Z]\w+)" content="([^"]*)">/g)].map(([, name, value]) => [name!, value!]));
}

const emptyFilter = { year: '', kind: '', q: '', page: 1 };
const emptyList = { listing: { rows: [], total: 0, page: 1, pageSize: 20 }, years: [], kinds: [] };

describe('page labels of 国办发〔2017〕47号', () => {
  test('a publication carries the three of the site, the four of the column and those of the content', () => {
    const labels = labelsOf(publicationPage(sampleSite(), samplePublication()));
    assert.deepEqual([...labels.keys()], [...site3, ...column4, ...content]);
    assert.equal(labels.get('PubDate'), '2026-05-20 09:05');
    assert.equal(labels.get('Url'), 'https://www.shili.example/o/shili/p/202600001');
    assert.equal(labels.get('ColumnName'), '本镇文件');
  });

  test('a column, the home, the search and the map carry those of the site and of the column', () => {
    const site = sampleSite();
    const pages = [
      columnPage(site, { column: sampleColumns[0]!, filter: emptyFilter, leading: null, ...emptyList }),
      homePage(site, { latest: [], interpretations: [] }),
      siteMapPage(site),
      searchPage(site, {
        filter: { q: '', column: '', from: '', to: '', order: 'relevance', page: 1 },
        hits: [],
        total: 0,
        more: false,
        ranked: false,
        pageSize: 20,
        problems: [],
      }),
    ];
    for (const page of pages) assert.deepEqual([...labelsOf(page).keys()], [...site3, ...column4]);
  });

  test('no label is ever empty, even when the organ, the column and the publication say nothing', () => {
    const silent = Object.fromEntries(Object.keys(sampleOrgan.profile).map((key) => [key, ''])) as unknown as OrganProfile;
    const column = sampleColumn('town-documents', '本镇文件', { description: '', keywords: '', columnType: '' });
    const site = sampleSite({ origin: '', organ: { ...sampleOrgan, profile: silent }, columns: [column] });
    const bare = samplePublication({ subject: null, summary: null, keywords: '', issuingOrgan: '', sourceName: '', documentNumber: null });
    for (const page of [
      publicationPage(site, bare),
      columnPage(site, { column, filter: emptyFilter, leading: null, ...emptyList }),
      homePage(site, { latest: [], interpretations: [] }),
    ]) {
      const empty = [...labelsOf(page)].filter(([, value]) => value.trim() === '');
      assert.deepEqual(empty, []);
    }
  });

  test('a reprint names where it came from, an original the organ that issued it', () => {
    const reprint = samplePublication({ sourceKind: 'reprint', sourceName: '示例县人民政府' });
    assert.equal(labelsOf(publicationPage(sampleSite(), reprint)).get('ContentSource'), '示例县人民政府');
    assert.equal(labelsOf(publicationPage(sampleSite(), samplePublication())).get('ContentSource'), sampleOrgan.name);
  });
});
