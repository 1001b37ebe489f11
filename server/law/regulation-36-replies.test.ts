// 条例第三十六条: one table from the letter to the row of the report, and what each letter needs first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#kernel/day';
import { remedyOn } from './reconsideration-law-23-first.ts';
import { grounds } from './regulation-14-16-grounds.ts';
import { outcomeWords, replies, replyOf } from './regulation-36-replies.ts';
import { missingFor, type ReplyFacts } from './request/reply-needs.ts';

const missing = (code: string, facts: ReplyFacts) => missingFor(replyOf(code), facts);

test('条例第三十六条：年报的每一行都有文书，每份文书只对应一行', () => {
  assert.deepEqual([...new Set(replies.map((one) => one.outcome))].sort(), [...outcomeWords].sort());
  assert.equal(new Set(replies.map((one) => one.code)).size, replies.length);
});

test('条例第三十六条：不予公开的理由与文书、年报一一对应', () => {
  for (const ground of grounds) {
    const [reply, ...others] = replies.filter((one) => one.outcome === ground.reportRow);
    assert.ok(reply && others.length === 0, ground.code);
    assert.ok(
      reply.articles.some((article) => article.startsWith(ground.article)),
      ground.code,
    );
    assert.ok(reply.needs.includes('reason'));
  }
});

test('行政复议法第二十三条：依第十四条至第十六条不予公开、部分公开的，2024年起告知先复议；行政查询和其他答复两条路都可以走', () => {
  const first = replies.filter((one) => remedyOn(one, day('2024-01-01')) === 'reconsiderationFirst').map((one) => one.code);
  assert.deepEqual(first, ['S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11']);
  assert.equal(remedyOn(replyOf('S9'), day('2023-12-31')), 'either');
  assert.equal(remedyOn(replyOf('S15'), day('2026-01-01')), 'either');
  assert.equal(remedyOn(replyOf('S25'), day('2026-01-01')), 'none');
});

test('条例第三十六条：告知信息不存在，要有两个以上来源、一个以上关键词的检索记录', () => {
  const record = (source: string, ...words: string[]) => ({ source, words });
  assert.match(missing('S12', {})[0]!, /2个来源/);
  assert.match(missing('S12', { searches: [record('公文系统', '收据'), record('公文系统', '票据')] })[0]!, /2个来源/);
  assert.match(missing('S12', { searches: [record('公文系统', '缴款凭证'), record('档案室', '缴款凭证')] })[0]!, /合理检索义务/);
  assert.deepEqual(missing('S12', { searches: [record('公文系统', '缴款凭证', '收据'), record('档案室', '缴款凭证')] }), []);
});

test('条例第三十六条：能够确定负责机关的，名称和联系方式缺一不可；确定不了的要注明', () => {
  const reason = '土地登记由不动产登记机构负责。';
  assert.match(missing('S13', { reason })[0]!, /或者注明无法确定/);
  assert.match(missing('S13', { reason, responsible: { name: '示范县不动产登记中心', contact: '' } })[0]!, /缺一不可/);
  assert.deepEqual(missing('S13', { reason, responsible: null }), []);
});

test('条例第三十六条：已主动公开的，网址要到具体页面', () => {
  const page = (address: string) => missing('S1', { page: { address, publishedOn: '2026-01-05' } });
  for (const home of ['https://town.example/', 'https://town.example', 'https://town.example/index.html'])
    assert.match(page(home)[0]!, /不能只给首页/);
  assert.match(page('town.example/info/12')[0]!, /http/);
  assert.deepEqual(page('https://town.example/info/12'), []);
});

test('条例第三十六条：重复申请要写明前一次答复的文号和日期', () => {
  assert.equal(missing('S14', {}).length, 1);
  assert.deepEqual(missing('S14', { earlierReply: { number: '示公复〔2026〕3号', repliedOn: '2026-03-05' } }), []);
});

test('条例第三十七条：部分公开要列出提供的，并对不公开的逐处说明依据和理由', () => {
  const provided = [{ name: '补助发放明细（隐去账号）' }];
  assert.equal(missing('S4', {}).length, 2);
  assert.match(missing('S4', { provided, withheld: [{ place: '第3列', ground: '15', reason: ' ' }] })[0]!, /逐处/);
  assert.deepEqual(missing('S4', { provided, withheld: [{ place: '第3列', ground: '15', reason: '银行账号属于个人隐私。' }] }), []);
});

test('条例第三十二条：以第三方权益不予公开，要有征求意见的记录，在期限内的还不能决定，都同意的应当公开', () => {
  const reason = '涉及商业秘密。';
  const party = { party: '甲公司', open: false, answer: 'refuse', answerWeighed: true } as const;
  assert.match(missing('S8', { reason })[0]!, /没有书面征求/);
  assert.match(missing('S8', { reason, thirdParties: [{ ...party, open: true, answer: null }] })[0]!, /尚未收到/);
  assert.match(missing('S8', { reason, thirdParties: [{ ...party, answer: 'agree' }] })[0]!, /应当予以公开/);
  assert.match(missing('S8', { reason, thirdParties: [{ ...party, answerWeighed: false }] })[0]!, /是否合理/);
  assert.deepEqual(missing('S8', { reason, thirdParties: [party] }), []);
});

test('条例第十六条：内部事务、过程性信息要选明种类，并核对有没有规定应当公开', () => {
  const facts = { reason: '属于请示报告，决定尚未作出。', processKind: '请示报告' };
  assert.match(missing('S10', facts)[0]!, /请核对/);
  assert.match(missing('S10', { ...facts, orderedByLaw: true })[0]!, /从其规定/);
  assert.match(missing('S10', { ...facts, orderedByLaw: false, processKind: '会议' })[0]!, /讨论记录/);
  assert.deepEqual(missing('S10', { ...facts, orderedByLaw: false }), []);
});

test('条例第三十五条：不予处理以前应当先要求说明理由', () => {
  assert.match(missing('S19', { reason: '一个月内申请八十件。' })[0]!, /先要求说明理由/);
});

test('只引条款、不写理由的答复发不出去', () => {
  assert.match(missing('S16', { reason: '  ' })[0]!, /说明理由/);
  assert.throws(() => replyOf('S99'), RangeError);
});
