// Pasting from WPS, Word and WeChat keeps what the text says: headings, tables, lists, emphasis. Tried in a real browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../scripts/browser.ts';
import type { Pasted } from './paste.ts';

let browser: Browser;
let page: Page;

const files = ['paste-lists.ts', 'paste-hidden.ts', 'paste-pictures.ts', 'paste.ts'];
const source = (file: string) =>
  stripTypeScriptTypes(readFileSync(join(import.meta.dirname, file), 'utf8'))
    .replace(/^import .*$/gm, '')
    .replaceAll('export ', '');

before(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.addScriptTag({
    content: `{${files.map(source).join('\n')}\nwindow.cleanPasted = cleanPasted; window.picturesInRtf = picturesInRtf}`,
  });
});
after(() => browser.close());

interface Cleaner {
  cleanPasted: (html: string, rtf?: { type: string; data: string }[]) => Pasted;
  picturesInRtf: (rtf: string) => { type: string; data: string }[];
}
const paste = (html: string, rtf = ''): Promise<Pasted> =>
  page.evaluate(
    ([given, beside]) => {
      const cleaner = globalThis as unknown as Cleaner;
      return cleaner.cleanPasted(given, cleaner.picturesInRtf(beside));
    },
    [html, rtf] as const,
  );
const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

test('a table from WPS keeps its rows and joined cells and loses its looks', async () => {
  const { html } = await paste(
    '<html xmlns:o="urn:x"><body><!--StartFragment--><table class=MsoTable style="border:1px"><colgroup><col width=72></colgroup><tr height=19><td colspan=2 style="mso-x:y"><p class=MsoNormal><span style="font-family:宋体">户数<o:p></o:p></span></p></td></tr><tr><td><p>3</p></td><td rowspan=1><p>&nbsp;</p></td></tr></table><!--EndFragment--></body></html>',
  );
  assert.equal(
    html,
    '<table><tbody><tr><td colspan="2"><p>户数</p></td></tr><tr><td><p>3</p></td><td rowspan="1"><p></p></td></tr></tbody></table>',
  );
});

test('headings of Word become headings; the title by its outline level too', async () => {
  const { html } = await paste(
    '<p class=MsoTitle>办法</p><p class=MsoNormal style="mso-outline-level:2;text-align:center"><b>第一章</b></p><h1>总则</h1>',
  );
  assert.equal(html, '<h2>办法</h2><h3 class="align-center"><strong>第一章</strong></h3><h2>总则</h2>');
});

test('a text whose headings begin at the first level keeps their order below the title of the page', async () => {
  const levels = '<h1>一、目标</h1><h2>（一）对象</h2><h3>1.老人</h3><p style="mso-outline-level:2">（二）时间</p><h6>注</h6>';
  assert.equal((await paste(levels)).html, '<h2>一、目标</h2><h3>（一）对象</h3><h4>1.老人</h4><h3>（二）时间</h3><h5>注</h5>');
  assert.equal((await paste('<h2>目标</h2><h3>对象</h3>')).html, '<h2>目标</h2><h3>对象</h3>');
});

test('tracked changes of Word are taken as accepted and counted; what a page strikes out itself stays', async () => {
  const pasted = await paste(
    '<p>每月<del cite="mailto:a" datetime="2026-11-01T10:00">十</del><ins cite="mailto:a" datetime="2026-11-01T10:00">十五</ins>日<del>（作废）</del></p>',
  );
  assert.deepEqual([pasted.html, pasted.changes], ['<p>每月十五日<s>（作废）</s></p>', 2]);
});

test('bulleted paragraphs of Word become one list; written numbers stay as they are', async () => {
  const bullet = (text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><![endif]>${text}</p>`;
  const { html } = await paste(
    `${bullet('甲')}${bullet('乙')}<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span>第一条</p>`,
  );
  assert.equal(html, '<ul><li><p>甲</p></li><li><p>乙</p></li></ul><p>1.第一条</p>');
});

test('sections of WeChat nested in each other become plain paragraphs, and pictures that stay behind are counted', async () => {
  const { html, lostPictures } = await paste(
    '<section style="x"><section><section><span style="font-weight: bold">通知</span></section><p><img src="https://mmbiz.qpic.cn/a.png"></p><p style="text-align: right;">　　镇政府</p></section></section><script>alert(1)</script>',
  );
  assert.equal(html, '<p><strong>通知</strong></p><p class="align-right">镇政府</p>');
  assert.equal(lostPictures, 1);
});

test('links to pages stay, links that run code or lead into the old document go and leave their words', async () => {
  const { html } = await paste(
    '<p>见<a href="https://www.gov.cn/x" onclick="x()" style="color:red">公告</a>和<a href="javascript:alert(1)">这里</a><a name="_Toc1">目录</a></p>',
  );
  assert.equal(html, '<p>见<a href="https://www.gov.cn/x">公告</a>和这里目录</p>');
});

test('rare characters and plain text stay untouched, blanks that only indented go', async () => {
  const { html } = await paste('<div>　　𠮷林路㙍村</div><div>&nbsp;&nbsp;第二段</div><div><br></div>');
  assert.equal(html, '<p>𠮷林路㙍村</p><p>第二段</p>');
});

const onePixel = '89504e470d0a1a0a0000000d49484452'.padEnd(260, '0');

test('a page from WPS: title, paragraphs, numbers as written, joined cells, alignment; hidden words stay behind and are told', async () => {
  const { html, hidden, lostPictures } = await paste(fixture('wps.txt'));
  assert.equal(
    html.replace(/\n/g, ''),
    '<h2 class="align-center"><strong>2026年度惠民补贴发放情况</strong></h2><p>一、发放范围</p><p>（一）本镇户籍的<strong>种粮农户</strong>。</p><p>1.面积以确权为准；</p>' +
      '<table><tbody><tr><td rowspan="2"><p class="align-center">村</p></td><td colspan="2"><p>补贴</p></td></tr><tr><td><p>亩数</p></td><td><p>金额（元）</p></td></tr><tr><td><p>东里村</p></td><td><p>1200</p></td><td><p>144000&nbsp;</p></td></tr></tbody></table>' +
      '<p class="align-right">示范镇人民政府</p>',
  );
  assert.deepEqual([hidden, lostPictures], [1, 1]);
});

test('a picture that Word left on its own disk comes from the RTF beside it', async () => {
  const rtf = `{\\rtf1 {\\*\\shppict{\\pict{\\*\\picprop}\\picw1\\pngblip\\bliptag1 ${onePixel}}}}`;
  const { html, pictures, lostPictures } = await paste(fixture('word.txt'), rtf);
  assert.equal(lostPictures, 0);
  assert.deepEqual(
    pictures.map((one) => one.type),
    ['image/png'],
  );
  assert.ok(html.includes(`<img src="${pictures[0]?.mark}">`), 'its path describes nothing: a person has to');
});

test('a text from Word: bullets become a list, remarks lose their anchor, a hidden column of a sheet stays behind', async () => {
  const { html, hidden } = await paste(fixture('word.txt'));
  assert.ok(html.trimStart().startsWith('<h2>示范镇防汛应急预案</h2>') && !html.includes('[a1]'));
  assert.ok(html.includes('<ul><li><p>统一指挥</p></li><li><p>分级负责</p></li></ul>'), html);
  assert.ok(html.includes('水位超过<sup>2</sup>米'));
  assert.ok(!html.includes('11010519491231002X') && !html.includes('身份证号') && html.includes('（演示）甲'));
  assert.equal(hidden, 2);
});

test('a message from WeChat: coloured boxes become plain text, embedded pictures come along, those on its server are counted', async () => {
  const { html, pictures, lostPictures } = await paste(fixture('wechat.txt'));
  assert.equal(
    html.trim().replace(/files\/pasted-\d+/, 'X'),
    '<p><strong>缴费指南</strong></p><p>2027年度城乡居民医保<strong>集中缴费期</strong>为9月至12月。</p><ol><li><p>手机缴费；</p></li><li><p>到便民服务中心缴费。</p></li></ol><img src="X" alt="缴费二维码">',
  );
  assert.deepEqual([pictures.length, lostPictures], [1, 1]);
});

test('three megabytes of Word are cleaned whole', async () => {
  const row =
    '<p class=MsoNormal style="text-indent:32.0pt;mso-char-indent-count:2.0"><span lang=EN-US style=\'font-family:仿宋_GB2312;mso-hansi-font-family:"Times New Roman"\'>第</span><b><span>条</span></b><span>　为了规范补贴发放，制定本办法。<o:p></o:p></span></p>\n';
  const { html } = await paste(`<html><body>${row.repeat(Math.ceil((3 * 1024 * 1024) / row.length))}</body></html>`);
  assert.equal(html.match(/<p>/g)?.length, Math.ceil((3 * 1024 * 1024) / row.length));
});
