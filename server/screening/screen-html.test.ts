import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskHtml, screenHtml } from './screen-html.ts';

const places = (html: string) => screenHtml(html).map((finding) => `${finding.where} ${finding.kind}`);
const id = '371081199003071239';

describe('screening of HTML', () => {
  it('names the paragraph, and the row and column of a table', () => {
    assert.deepEqual(places(`<h2>名单</h2><p>说明</p><p>电话13800138000</p>`), ['正文第3段 mobile']);
    assert.deepEqual(places(`<table><tr><th>姓名</th><th>号码</th></tr><tr><td>某</td><td>${id}</td></tr></table>`), [
      '表格第2行第2列 idNumber',
    ]);
  });

  it('sees digits split over inline elements, entities, line breaks and neighbouring cells', () => {
    assert.deepEqual(places('<p>1<b>38</b><span>0013</span>&#56;000</p>'), ['正文第1段 mobile']);
    assert.deepEqual(places(`<p>身份证${id.slice(0, 8)}<br>${id.slice(8)}</p>`), ['正文第1段 idNumber']);
    assert.deepEqual(
      places(`<table><tr><td><p>某</p></td>\n <td><p>${id.slice(0, 6)}</p></td>\n <td><p>${id.slice(6)}</p></td></tr></table>`),
      ['表格第1行第2列 idNumber'],
    );
  });

  it('sees what readers do not see: descriptions, addresses, comments, scripts', () => {
    const html = `<a href="tel:13800138000">电话</a><img alt="值班电话13900139000" src="files/a.png"><!--13700137000--><script>var a="13600136000"</script>`;
    assert.deepEqual(places(html), [
      '正文里的链接地址 mobile',
      '正文里的图片说明 mobile',
      '正文里看不见的注释 mobile',
      '正文里看不见的脚本或样式 mobile',
    ]);
  });

  it('does not join two paragraphs or two rows into one number', () => {
    assert.deepEqual(places('<p>手机 1380013</p><p>8000</p>'), []);
    assert.deepEqual(places('<table><tr><td>1380013</td></tr><tr><td>8000</td></tr></table>'), []);
  });

  it('tells a footnote mark from the number before it', () => {
    assert.deepEqual(places('<p>电话13800138000<sup>1</sup></p>'), ['正文第1段 mobile']);
  });

  it('shows around a number what people read, nothing of the markup', () => {
    const [found] = screenHtml(`<p>号码<span style="color:red">${id}</span></p>`);
    assert.equal(found?.excerpt, '号码 371*************39');
  });

  it('masks across markup', () => {
    const html = '<p>电话<b>138</b>0013<i>8000</i> <a href="tel:13900139000">拨打</a></p>';
    assert.equal(maskHtml(html, screenHtml(html)), '<p>电话<b>138</b>****<i>8000</i> <a href="tel:139****9000">拨打</a></p>');
  });

  it('survives broken markup', () => {
    for (const html of ['<p', '<a href="13800138000', '<!-- 13800138000', '&#', '<table><td>1', '</p></table>', ''])
      assert.ok(Array.isArray(screenHtml(html)));
  });

  it('sees a list that joins names with illnesses, cells over several rows counted in, and masks its columns only', () => {
    const html =
      '<p>公示</p><table><tr><th>村</th><th>姓名</th><th>困难原因</th></tr><tr><td rowspan="2">前村</td><td>王建国</td><td><b>肺</b>癌</td></tr><tr><td>李秀英</td><td>尿毒症</td></tr></table>';
    const found = screenHtml(html);
    assert.deepEqual(
      found.map(({ kind, severity, where, excerpt }) => [kind, severity, where, excerpt]),
      [['personalList', 'block', '表格第2–3行', '姓名、病情或残疾：困难原因（C列），共2行']],
    );
    const masked = maskHtml(html, found);
    assert.match(masked, /<td>王建国<\/td><td><b>\*<\/b>\*<\/td><\/tr><tr><td>李秀英<\/td><td>\*\*\*<\/td>/);
    assert.deepEqual(screenHtml(masked), []);
  });

  it('sees marks of secrecy and expressions of a dictionary, and says which entry', () => {
    const wording = {
      find: (text: string) =>
        [...text.matchAll(/帐户/g)].map((hit) => ({
          start: hit.index,
          end: hit.index + 2,
          listName: '易错字',
          entry: '帐户',
          severity: 'warn' as const,
          suggestion: '应写作“账户”。',
        })),
    };
    const found = screenHtml('<p>机密★10年</p><p>单位帐户</p><a href="/帐户" title="帐户">看</a>', { wording });
    assert.deepEqual(
      found.map(({ kind, where, excerpt, source }) => [kind, where, excerpt, source?.entry]),
      [
        ['secrecyMark', '正文第1段', '机密★10年 单位帐户', undefined],
        ['wording', '正文第2段', '★10年 单位帐户 看', '帐户'],
        ['wording', '正文里的提示文字', '帐户', '帐户'],
      ],
    );
  });
});
