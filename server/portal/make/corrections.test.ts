import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Config, readConfig } from '#kernel/config';
import { day } from '#kernel/day';
import { Refusal } from '#kernel/errors';
import { type Desk, findSite, openDesk, type Report } from '../desk.ts';
import { often } from '../often.ts';
import { pageCache } from '../page-cache.ts';
import type { Site } from '../site.ts';
import { samplePublication, sampleReader, sampleReceipt } from '../testing.ts';
import { correctionList, findReceipt, newCorrection, takeReport } from './corrections.ts';

const whole = { page: 'p/202600001', kind: 'typo', words: '第二段“己经”应为“已经”', contact: '', sure: '1' };
const question = (query: Record<string, string>) => ({ params: {}, query, origin: '' });

async function desk(report: Report = async () => ({ number: sampleReceipt.number })): Promise<{ desk: Desk; site: Site }> {
  const { config } = readConfig({ GONGKAI_DATA: '/nowhere' }) as { config: Config };
  const made = openDesk(config, sampleReader([samplePublication()]), pageCache(1e6, 60), { report, today: () => day('2026-11-23') });
  return { desk: made, site: (await findSite(made, 'shili'))! };
}

describe('reporting a mistake', () => {
  test('leads to the receipt, with the page it speaks of named by us and not by the form', async () => {
    const seen: Parameters<Report>[] = [];
    const open = await desk(async (...of) => {
      seen.push(of);
      return { number: sampleReceipt.number };
    });
    const taken = await takeReport(open.desk, open.site, { ...whole, pageTitle: '别的标题' }, '192.0.2.1');
    assert.deepEqual(taken, { to: `/o/shili/corrections/${sampleReceipt.number}` });
    assert.deepEqual([seen[0]?.[1].pagePath, seen[0]?.[1].pageTitle], ['p/202600001', '示例镇防汛应急预案']);
    await takeReport(open.desk, open.site, { ...whole, page: 'https://evil.example/' }, '192.0.2.1');
    assert.equal(seen[1]?.[1].pagePath, '');
  });

  test('that is refused comes back with everything typed and each sentence beside its field', async () => {
    const blockers = [{ code: 'x', message: '请写明哪里有错。', field: 'words' }];
    const open = await desk(async () => {
      throw new Refusal('x', 'blocked', '请写明哪里有错。', { blockers });
    });
    const back = await takeReport(open.desk, open.site, { ...whole, words: '<错>', contact: '李某' }, '192.0.2.1');
    assert.ok('text' in back && back.status === 422);
    assert.match(back.text, /<textarea[^>]*aria-describedby="words-problem">&#60;错&#62;<\/textarea>/);
    assert.match(back.text, /value="李某"/);
    assert.match(back.text, /id="words-problem">请写明哪里有错。/);
  });

  test('by a machine or too often is not taken', async () => {
    let taken = 0;
    const open = await desk(async () => {
      taken += 1;
      return { number: String(taken) };
    });
    const machine = await takeReport(open.desk, open.site, { ...whole, website: 'https://buy.example' }, '192.0.2.9');
    assert.ok('text' in machine && machine.status === 422);
    const unsure = await takeReport(open.desk, open.site, { ...whole, sure: '' }, '192.0.2.9');
    assert.ok('text' in unsure && /请勾选/.test(unsure.text));
    for (let n = 0; n < 10; n += 1) await takeReport(open.desk, open.site, whole, '192.0.2.9');
    const eleventh = await takeReport(open.desk, open.site, whole, '192.0.2.9');
    assert.ok('text' in eleventh && eleventh.status === 429 && eleventh.text.includes('己经'));
    assert.equal(taken, 10);
    assert.ok('to' in (await takeReport(open.desk, open.site, whole, '192.0.2.10')));
  });

  test('sent empty says everything that is missing at once', async () => {
    const open = await desk();
    const back = await takeReport(open.desk, open.site, { contact: '李某' }, '192.0.2.1');
    assert.ok('text' in back && back.status === 422);
    for (const field of ['kind', 'words', 'sure']) assert.match(back.text, new RegExp(`id="${field}-problem"`), field);
    assert.match(back.text, /value="李某"/);
  });

  test('a form of nonsense is only an empty form', async () => {
    const open = await desk();
    for (const body of [{}, { kind: ['a'], words: { x: 1 }, page: 7 } as Record<string, unknown>]) {
      const back = await takeReport(open.desk, open.site, body, '192.0.2.1');
      assert.ok('text' in back && back.status === 422);
    }
    assert.match((await newCorrection(open.desk, open.site, question({ page: 'p/202600001' }))).text, /要反映的页面：/);
  });
});

describe('the answers', () => {
  test('are listed without contacts; a number is looked up by a plain form', async () => {
    const open = await desk();
    const list = await correctionList(open.desk, open.site, question({}));
    assert.match(list?.text ?? '', /已更正，谢谢指正/);
    assert.equal(await correctionList(open.desk, open.site, question({ page: '2' })), null);
    assert.match((await findReceipt(open.desk, open.site, question({ number: sampleReceipt.number }))).text, /请记下查询编号/);
    const wrong = await findReceipt(open.desk, open.site, question({ number: '"><script>' }));
    assert.match(wrong.text, /没有找到编号“&#34;&#62;&#60;script&#62;”/);
  });
});

describe('how often an address may report', () => {
  test('counts within a span and forgets after it', () => {
    let now = 0;
    const limit = often(2, 1000, () => now);
    assert.deepEqual([limit.once('a'), limit.once('a'), limit.once('a'), limit.once('b')], [true, true, false, true]);
    now = 1001;
    assert.equal(limit.once('a'), true);
  });
});
