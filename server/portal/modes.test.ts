import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { inTraditional } from './hant.ts';
import { changedModes, keptKey, type Modes, modesIn, modesValue, plainModes } from './modes.ts';
import { backTo } from './modes-routes.ts';

const anyModes = fc.record({
  elder: fc.boolean(),
  contrast: fc.boolean(),
  size: fc.constantFrom(0 as const, 1 as const, 2 as const),
  hant: fc.constant(false),
});

describe('how a reader wants the pages', () => {
  test('is remembered in a cookie and found again among others; what is not ours asks for nothing', () => {
    fc.assert(
      fc.property(anyModes, (modes: Modes) => {
        assert.deepEqual(modesIn(`a=1; gongkai_view=${modesValue(modes)}; b=2`, false), { ...modes });
      }),
    );
    for (const cookie of ['', 'gongkai_view=e2c0s0', 'gongkai_view=e1c0s9', 'xgongkai_view=e1c0s0', 'gongkai_view=e1c0s0<script>'])
      assert.deepEqual(modesIn(cookie, false), plainModes, cookie);
  });

  test('keeps pages apart only where they differ', () => {
    assert.equal(keptKey('/o/x/', undefined), '/o/x/');
    assert.equal(keptKey('/o/x/', 'gongkai_view=e0c0s0'), '/o/x/');
    assert.equal(keptKey('/o/x/', 'gongkai_session=abc'), '/o/x/');
    assert.notEqual(keptKey('/o/x/', 'gongkai_view=e1c0s0'), keptKey('/o/x/', 'gongkai_view=e0c1s0'));
  });

  test('changes by one button at a time', () => {
    assert.deepEqual(changedModes(plainModes, 'elder-on'), { ...plainModes, elder: true });
    assert.deepEqual(changedModes({ ...plainModes, elder: true }, 'size-2'), { ...plainModes, elder: true, size: 2 });
    assert.deepEqual(changedModes({ ...plainModes, contrast: true }, 'contrast-off'), plainModes);
    assert.deepEqual(changedModes(plainModes, 'nonsense'), plainModes);
  });

  test('leads back to the page, never off the site', () => {
    const config = { basePath: '/zwgk' };
    assert.equal(backTo(config, '/zwgk/o/x/search?q=%E4%BD%8E%E4%BF%9D'), '/zwgk/o/x/search?q=%E4%BD%8E%E4%BF%9D');
    for (const back of [
      '',
      'https://evil.example/zwgk/',
      '//evil.example/zwgk/',
      '/zwgk/../admin',
      '/other/',
      '/zwgk',
      'javascript:alert(1)',
    ])
      assert.equal(backTo(config, back), '/zwgk/', back);
    assert.equal(backTo({ basePath: '' }, '//evil.example/'), '/');
    fc.assert(fc.property(fc.webUrl(), (url) => backTo(config, url) === '/zwgk/'));
  });
});

describe('繁體', () => {
  test('goes by phrases, leaves addresses and the labels machines compare', async () => {
    const page = '<meta name="ColumnType" content="信息公开目录"><a href="/o/x/p/1">头发和发展，皇后在后面，一干干部</a>';
    assert.equal(
      await inTraditional(page),
      '<meta name="ColumnType" content="信息公开目录"><a href="/o/x/p/1">頭髮和發展，皇后在後面，一干幹部</a>',
    );
  });

  test('never changes what is no Chinese, and converting again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const ascii = text.replace(/[^\0-\u33ff]/g, '');
        assert.equal(await inTraditional(ascii), ascii);
      }),
    );
    assert.equal(
      await inTraditional('救助资金发放、社保卡发卡、政策一出台、不准予与不准确、折合、理发店的头发'),
      '救助資金發放、社保卡發卡、政策一出臺、不准予與不準確、折合、理髮店的頭髮',
    );
    const once = await inTraditional('政府信息公开制度、里面、系统、台湾、发票');
    assert.equal(await inTraditional(once), once);
  });
});
