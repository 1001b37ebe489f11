import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { wechatCopy } from './wechat-copy.ts';

const text = {
  title: '关于发放耕地地力保护补贴的通知',
  bodyHtml: '<p>请各村按时申报。</p>',
  issuingOrgan: '示范镇人民政府',
  publishedOn: '2026-11-20',
  attachments: [],
  pageUrl: 'https://shifan.example.gov.cn/o/shifan/p/20260001',
};

describe('the copy for WeChat', () => {
  test('carries every style in the elements themselves and no class, for the editor throws classes away', () => {
    const { html } = wechatCopy({
      ...text,
      bodyHtml: '<h2>一、范围</h2><p class="align-center">正文</p><table><tr><td colspan="2">甲</td></tr></table>',
    });
    assert.doesNotMatch(html, /class=/);
    assert.match(html, /text-align:center;">正文/);
    assert.match(html, /<td colspan="2" style="border:1px solid/);
    assert.doesNotMatch(html, /<h2/, 'headings become bold lines: the editor shrinks real ones');
  });

  test('numbers the pictures in their order and marks where each belongs', () => {
    const { html, pictures, lost } = wechatCopy({
      ...text,
      bodyHtml: '<figure><img src="files/aa.png" alt="办理流程图"></figure><p>字</p><img src="files/bb.png" alt="">',
    });
    assert.deepEqual(pictures, [
      { order: 1, src: 'files/aa.png', description: '办理流程图' },
      { order: 2, src: 'files/bb.png', description: '' },
    ]);
    assert.match(html, /【在这里插入图片1：办理流程图】/);
    assert.match(html, /【在这里插入图片2】/);
    assert.match(lost[0]!, /2张图片/);
  });

  test('turns links, which readers of an account cannot open, into numbered addresses below the text', () => {
    const { html, lost } = wechatCopy({ ...text, bodyHtml: '<p>见<a href="https://www.example.gov.cn/a?b=1&amp;c=2">省厅通知</a>。</p>' });
    assert.doesNotMatch(html, /<a\b/);
    assert.match(html, /见省厅通知<sup[^>]*>\[1\]<\/sup>。/);
    assert.match(html, /\[1\] 省厅通知：https:\/\/www\.example\.gov\.cn\/a\?b=1&amp;c=2/);
    assert.match(lost.join(''), /1处外部链接/);
  });

  test('says where attachments are to be had, and who opened it when', () => {
    const { html } = wechatCopy({ ...text, attachments: [{ title: '补贴标准表', fileName: '标准.xlsx' }] });
    assert.match(html, /附件1：补贴标准表/);
    assert.match(html, /阅读原文/);
    assert.match(html, /来源：示范镇人民政府　公开日期：2026-11-20/);
  });

  test('keeps every word of the text, whatever stands in it, and lets none become markup', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
        const { html } = wechatCopy({ ...text, bodyHtml: `<p>${escaped}</p>` });
        assert.ok(html.includes(`">${escaped}</p>`));
      }),
    );
  });
});
