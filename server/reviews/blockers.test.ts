import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Actor } from '#kernel/permission';
import { type Decision, decisionBlockers, lentBy, stageBlockers } from './blockers.ts';
import { conclusions } from './conclusions.ts';
import type { DecisionFacts } from './decision-facts.ts';
import type { Review } from './review.ts';
import { person, reviewAt } from './review-for-tests.ts';
import { cleanForm, type Form, secrecyItems } from './secrecy-items.ts';

const nothing: DecisionFacts = { answer: null, consents: [], quoted: [] };
const codes = (review: Review, actor: Actor) => stageBlockers(review, actor).map((one) => one.code);

function formWith(code: string, answer: 'has' | 'unsure', note = '第三段'): Form {
  const form = cleanForm();
  return { ...form, items: form.items.map((one) => (one.code === code ? { code, answer, note } : one)) };
}

/** The sentences against deciding the secrecy stage like this. */
function against(of: Partial<Decision>, facts: Partial<DecisionFacts> = {}, review = reviewAt(2)): string[] {
  const decision: Decision = { position: 2, decision: 'pass', opinion: '意见如下', form: cleanForm(), ...of };
  return decisionBlockers(review, decision, { ...nothing, ...facts }).map((one) => one.message);
}

test('a role lent during a leave counts, unless the lender wrote the text or decided an earlier stage', () => {
  assert.deepEqual(codes(reviewAt(1), person('b', 'reviewer', 'someone')), []);
  assert.equal(lentBy(reviewAt(1), person('b', 'reviewer', 'someone')), 'someone');
  assert.deepEqual(codes(reviewAt(1), person('b', 'reviewer', 'a')), ['reviews.lentRole']);
  assert.deepEqual(codes(reviewAt(3, { deciders: ['c', 'd'] }), person('b', 'signer', 'c')), ['reviews.lentRole']);
});

test('a role in another organ does not count', () => {
  const elsewhere: Actor = { ...person('b', 'reviewer'), grants: [{ organId: 'county', role: 'reviewer' }] };
  assert.deepEqual(codes(reviewAt(1), elsewhere), ['reviews.role']);
});

test('whoever the authors and deciders are, a stage is open to none of them; in a small office to the deciders, never to an author', () => {
  const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const some = fc.uniqueArray(names, { minLength: 1 });
  fc.assert(
    fc.property(some, fc.array(names, { minLength: 2, maxLength: 2 }), names, fc.boolean(), (authors, deciders, who, smallOffice) => {
      const free = codes(reviewAt(3, { authors, deciders, smallOffice }), person(who, 'signer')).length === 0;
      assert.equal(free, !authors.includes(who) && (smallOffice || !deciders.includes(who)));
    }),
  );
});

test('a stage that must not be in one hand is not, not even in a small office', () => {
  const of = { deciders: ['c', 'd'], smallOffice: true, stage: { same_person: 0 } };
  assert.deepEqual(codes(reviewAt(3, of), person('c', 'signer')), ['reviews.samePerson']);
});

test('what was sent up is decided by nobody until the answer is entered', () => {
  assert.deepEqual(codes(reviewAt(2, { row: { state: 'referred' } }), person('b', 'secrecyReviewer')), ['reviews.referred']);
});

test('a stage with proofreading passes only when it was proofread', () => {
  const review = reviewAt(1, { stage: { proofreads: 1, name: '一审一校' } });
  const pass = (proofread: boolean) => decisionBlockers(review, { position: 1, decision: 'pass', opinion: '', proofread }, nothing);
  assert.match(pass(false)[0]!.message, /请校对后勾选/);
  assert.deepEqual(pass(true), []);
});

test('保密审查（条例第十七条）：没有结论不能通过，只有“可以公开”能通过，不能确定的只能报审', () => {
  assert.equal(against({}).length, 1);
  for (const { code, passes, needsGround } of conclusions) {
    const refers = code === 'refer';
    assert.equal(against({ conclusion: code, ground: '14a' }).length === 0, passes, code);
    assert.equal(against({ decision: 'return', conclusion: code, ground: '14a' }).length === 0, !passes && !refers, code);
    assert.equal(against({ decision: 'return', conclusion: code }).length === 0, !passes && !refers && !needsGround, code);
  }
});

test('保密审查表逐项填写：漏一项不行，选“有”要写明哪一处', () => {
  const short = { ...cleanForm(), items: cleanForm().items.slice(1) };
  assert.match(against({ conclusion: 'open', form: short })[0]!, /还有1项没有填：国家秘密/);
  assert.match(
    against({ decision: 'return', conclusion: 'openAfterMasking', form: formWith('privacy', 'has', ' ') })[0]!,
    /请写明是哪一处：个人隐私/,
  );
});

test('whichever items are unsure or found, “可以公开” passes only when there is none of either, or a superior has said so', () => {
  const answers = fc.array(fc.constantFrom('none', 'has', 'unsure' as const), {
    minLength: secrecyItems.length,
    maxLength: secrecyItems.length,
  });
  fc.assert(
    fc.property(answers, fc.boolean(), (given, answered) => {
      const items = secrecyItems.map(({ code }, at) => ({ code, answer: given[at] as 'none' | 'has' | 'unsure', note: '第一段' }));
      const facts = answered ? { answer: { code: 'open', toName: '县政府' } } : {};
      const passes = against({ conclusion: 'open', form: { ...cleanForm(), items } }, facts).length === 0;
      assert.equal(passes, !given.includes('has') && (answered || !given.includes('unsure')));
    }),
  );
});

test('the stage is decided as the superior answered; only “decide yourself” leaves the choice', () => {
  const form = formWith('workSecret', 'unsure');
  const answer = (code: string) => ({ answer: { code, toName: '县保密局' } });
  assert.match(against({ conclusion: 'open', form }, answer('notOpen'))[0]!, /县保密局的答复是“不予公开”/);
  assert.deepEqual(against({ decision: 'return', conclusion: 'notOpen', ground: '14a', form }, answer('notOpen')), []);
  assert.deepEqual(against({ conclusion: 'open', form }, answer('decideYourself')), []);
});

test('joint papers pass only with the written opinion of every organ, and never against one', () => {
  const review = reviewAt(2, { row: { origin: 'joint', partners: '["县财政局","县农业农村局"]' } });
  const consent = (organ_name: string, decision: string) => ({ organ_name, decision }) as DecisionFacts['consents'][number];
  const open = { conclusion: 'open' } as const;
  assert.match(against(open, { consents: [consent('县财政局', 'agree')] }, review)[0]!, /还缺：县农业农村局/);
  assert.deepEqual(against(open, { consents: [consent('县财政局', 'agree'), consent('县农业农村局', 'alreadyOpen')] }, review), []);
  assert.match(against(open, { consents: [consent('县财政局', 'agree'), consent('县农业农村局', 'disagree')] }, review)[0]!, /不同意公开/);
});

test('a text that quotes a closed paper does not pass with “无”', () => {
  assert.match(against({ conclusion: 'open' }, { quoted: ['县委发〔2026〕3号'] })[0]!, /非主动公开来文：县委发〔2026〕3号/);
});
