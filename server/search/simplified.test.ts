import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simplifiedForm, simplifiedPairs } from './simplified.ts';

test('what the dictionary of OpenCC calls simplified, the table does too', async () => {
  const { Converter } = await import('opencc-js/t2cn');
  const convert = Converter({ from: 't', to: 'cn' });
  const [from] = simplifiedPairs;
  const wrong = [...'裡後隻範麵為產戶說臺灣農業補貼醫療險養老證書鄉鎮辦發', ...from].filter((char) => {
    const theirs = convert(char);
    return theirs !== char && theirs.length === 1 && simplifiedForm(char) !== simplifiedForm(theirs);
  });
  assert.deepEqual(wrong, []);
});

test('a simplified form is not changed again', () => {
  for (const char of simplifiedPairs[1]) assert.equal(simplifiedForm(char), char);
});
