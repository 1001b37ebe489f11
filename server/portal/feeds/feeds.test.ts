import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sampleListed, sampleSite } from '../testing.ts';
import { atom } from './atom.ts';
import { rss } from './rss.ts';
import { siteMapIndex, siteMapPart } from './sitemap.ts';

/** Throws where the text is not well-formed XML of the plain kind we write. */
function wellFormed(xml: string): void {
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>/, '')
    .replace(/<(\/?)([a-z:]+)((?:\s[a-z:]+="[^"<]*")*)\s*(\/?)>/gi, (_tag, close, name, _attributes, alone) => {
      if (close) assert.equal(open.pop(), name);
      else if (!alone) open.push(name);
      return '';
    });
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest, /[<>]|&(?!(amp|lt|gt|quot|apos);)/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  assert.ok(xml.isWellFormed());
}

describe('feeds', () => {
  test('are well-formed XML whatever stands in titles', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (title, summary) => {
        wellFormed(atom(sampleSite(), [sampleListed({ title, summary })]));
        wellFormed(rss(sampleSite(), [sampleListed({ title, summary }), sampleListed({ title: `]]>${title}\u0000\ud800` })]));
      }),
    );
  });

  test('name each item by its whole address and its day in China', () => {
    const feed = rss(sampleSite({ basePath: '/zwgk' }), [sampleListed()]);
    assert.match(feed, /<link>https:\/\/www\.shili\.example\/zwgk\/o\/shili\/p\/202600001<\/link>/);
    assert.match(feed, /<pubDate>Wed, 20 May 2026 00:00:00 \+0800<\/pubDate>/);
  });

  test('say of what no longer holds that it does not', () => {
    for (const feed of [rss, atom]) {
      assert.match(feed(sampleSite(), [sampleListed({ title: '旧办法', validity: '废止' })]), /<title>旧办法（废止）<\/title>/);
      assert.match(feed(sampleSite(), [sampleListed({ title: '新办法', validity: '有效' })]), /<title>新办法<\/title>/);
    }
  });

  test('of an organ without publications are still feeds', () => {
    wellFormed(rss(sampleSite(), []));
    wellFormed(atom(sampleSite(), []));
  });

  test('the site map names the section, its columns and every publication', () => {
    const map = siteMapPart(sampleSite(), [{ number: '202600001', changedOn: '2026-05-20' }], 1);
    wellFormed(map);
    assert.match(map, /\/o\/shili\/p\/202600001<\/loc><lastmod>2026-05-20</);
    assert.match(map, /\/o\/shili\/c\/guide</);
    assert.doesNotMatch(siteMapPart(sampleSite(), [], 2), /\/c\/guide/);
    wellFormed(siteMapIndex(['https://a.example/o/x/sitemap-1.xml?a=1&b=2']));
  });
});
