import assert from 'node:assert/strict';
import { it } from 'node:test';
import { htmlToText } from './html-to-text.ts';

it('paragraphs become lines, cells are set apart by tabs, inline elements join what they join on screen', () => {
  const html =
    '<h2>一、标题</h2>\n<p>第<b>一</b>段&nbsp;&amp;\n 续</p><table><tr><th>甲</th><th></th><th>丙</th></tr><tr><td><p>1</p></td><td>2</td><td>3</td></tr></table><p>上<br>下</p>';
  assert.equal(htmlToText(html), '一、标题\n第一段 & 续\n甲\t\t丙\n1\t2\t3\n上\n下');
});

it('what is not seen is not text', () => {
  assert.equal(htmlToText('<p title="藏">见</p><!--藏--><script>藏</script><style>藏</style>'), '见');
});
