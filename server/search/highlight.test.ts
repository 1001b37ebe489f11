import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bigrams } from './bigrams.ts';
import { highlight } from './highlight.ts';

/** The snippet with 【】 around the marks. */
function shown(text: string, words: string, length = 100): string {
  const snippet = highlight(text, words, length);
  let out = '';
  let at = 0;
  for (const [from, to] of snippet.marks) {
    out += `${snippet.text.slice(at, from)}【${snippet.text.slice(from, to)}】`;
    at = to;
  }
  return out + snippet.text.slice(at);
}

test('text is cut into pairs, words and numbers, folded', () => {
  assert.deepEqual(bigrams('低保政策'), ['低保', '保政', '政策', '策']);
  assert.deepEqual(bigrams('ＷＰＳ２０２２年𠮷村'), ['wps', '2022', '年𠮷', '𠮷村', '村']);
  assert.deepEqual(bigrams('低\u200b保'), ['低保', '保']);
  assert.deepEqual(bigrams('葛\u{e0100}城'), ['葛城', '城']);
});

test('every place of a word is marked in the text as it is written', () => {
  assert.equal(shown('关于低保的通知，低保政策', '低保'), '关于【低保】的通知，【低保】政策');
  assert.equal(shown('威政办发〔２０２２〕5号', '2022〕5'), '威政办发〔【２０２２〕5】号');
  assert.equal(shown('𠮷村的COVID防控', '𠮷 covid'), '【𠮷】村的【COVID】防控');
  assert.equal(shown('低保政策', '低保 保政'), '【低保政】策');
  assert.equal(shown('第15号和第5号', '5'), '第15号和第【5】号');
});

test('of a long text the piece around the first hit is shown, and … where something is left out', () => {
  const long = `${'开头'.repeat(200)}宅基地审批${'结尾'.repeat(200)}`;
  const snippet = highlight(long, '宅基地', 60);
  assert.match(snippet.text, /^…开?头.*宅基地审批.*…$/);
  assert.ok(snippet.text.length <= 62);
  assert.match(highlight(long, '没有的词', 60).text, /^开头.*…$/);
  assert.deepEqual(highlight('', '词', 60), { text: '', marks: [] });
});

test('whatever the text, marks stand inside it, in order, and no character is cut in two', () => {
  const piece = fc.constantFrom('低', '保', '𠮷', '😀', ' ', 'A', '２', '\n', '。', 'ﬁ', 'İ');
  const any = fc.array(piece, { maxLength: 200 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(any, any, fc.integer({ min: 1, max: 80 }), (text, words, length) => {
      const snippet = highlight(text, words, length);
      assert.ok(snippet.text.isWellFormed());
      let last = -1;
      for (const [from, to] of snippet.marks) {
        assert.ok(last < from && from < to && to <= snippet.text.length);
        assert.ok(snippet.text.slice(from, to).isWellFormed());
        last = to;
      }
    }),
  );
});
