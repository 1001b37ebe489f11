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

const source = (file: string) =>
  stripTypeScriptTypes(readFileSync(join(import.meta.dirname, file), 'utf8'))
    .replace(/^import .*$/gm, '')
    .replaceAll('export ', '');

before(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ content: `{${source('paste-lists.ts')}\n${source('paste.ts')}\nwindow.cleanPasted = cleanPasted}` });
});
after(() => browser.close());

const paste = (html: string): Promise<Pasted> =>
  page.evaluate((given) => (globalThis as unknown as { cleanPasted: (html: string) => Pasted }).cleanPasted(given), html);

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
