import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findNumbers } from './find-numbers.ts';
import { cutAt, fullWidth, mobileNumbers } from './testing.ts';

const found = (text: string) => findNumbers(text).map(({ kind, severity, value }) => `${kind} ${severity} ${value}`);

describe('a mobile number', () => {
  it('is found in every spelling people use, with and without a country code', () => {
    fc.assert(
      fc.property(
        mobileNumbers,
        fc.constantFrom('', '+86', '+86 ', '86-', '0086 ', '（+86）', '086-'),
        fc.constantFrom('', ' ', '-', '.', '　', '－'),
        fc.boolean(),
        (number, code, separator, wide) => {
          const written = cutAt(wide ? fullWidth(number) : number, [3, 7], separator);
          assert.deepEqual(found(`请拨${code}${written}，谢谢`), [`mobile block ${number}`]);
        },
      ),
    );
  });

  it('is found with a box for each digit, over inner zero-width characters and in any groups after its label', () => {
    fc.assert(
      fc.property(mobileNumbers, fc.array(fc.nat(10)), fc.constantFrom(' ', '-', '\n', '\u200b'), (number, places, separator) => {
        assert.deepEqual(found(`手机：${cutAt(number, places, separator)}`), [`mobile block ${number}`]);
        assert.deepEqual(found(`某${[...number].join('\t')}某`), [`mobile block ${number}`]);
      }),
    );
  });

  it('broken by the margin is asked about', () => {
    assert.deepEqual(found('有事请找王某138001\n38000。'), ['mobile warn 13800138000']);
  });

  it('in brackets is asked about, after its label stopped; a year in brackets is none', () => {
    assert.deepEqual(found('找138（0013）8000'), ['mobile warn 13800138000']);
    assert.deepEqual(found('手机（138）（0013）（8000）'), ['mobile block 13800138000']);
    assert.deepEqual(found('138 - 0013 - 8000'), ['mobile block 13800138000']);
    assert.deepEqual(found('138-0013 8000'), ['mobile warn 13800138000']);
    assert.deepEqual(found('政字130〔2021〕1234号'), []);
  });

  it('is not put together from figures in a row', () => {
    for (const separator of ['、', '，', '；', '\n\n', '/']) {
      assert.deepEqual(found(['131625', '21365', '138', '45'].join(separator)), [], separator);
      assert.deepEqual(found(`共${['1381', '8871088', '35'].join(separator)}`), [], separator);
    }
    assert.deepEqual(found('电话：8871088、1381、8871088'), []);
  });

  it('is told apart from its neighbours in a list', () => {
    assert.deepEqual(found('13800138000、13900139000/13700137000'), [
      'mobile block 13800138000',
      'mobile block 13900139000',
      'mobile block 13700137000',
    ]);
    assert.deepEqual(found('13800138000\n13900139000'), ['mobile block 13800138000', 'mobile block 13900139000']);
  });

  it('in Chinese numerals is found', () => {
    for (const text of ['请拨一三八零零一三八〇〇〇', '一三八 零零一三 八零零零', '1、一三八零零一三八零零零'])
      assert.deepEqual(found(text), ['mobile block 13800138000'], text);
    assert.deepEqual(found('一、三、五、七、九、二、三、四、五、六、七'), []);
  });
});
