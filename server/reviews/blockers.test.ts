import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Actor } from '#kernel/permission';
import { decisionBlockers, stageBlockers } from './blockers.ts';
import { conclusions, defaultFlow } from './flow.ts';
import type { Review } from './review.ts';

const organ_id = 'town';

/** A review at stage `position`, the earlier ones decided by `deciders`. */
function reviewAt(position: number, of: { authors?: string[]; deciders?: string[] } = {}): Review {
  const row = { organ_id, id: 'r', subject: 'publication', subject_id: 'p', subject_version: 1, subject_title: '', author_id: 'a' };
  const stages = defaultFlow.map(({ stage, roles }, i) => ({
    ...{ organ_id, review_id: 'r', position: i + 1, stage, role: roles.join(','), opinion: null, conclusion: null, article: null },
    state: i + 1 < position ? 'passed' : i + 1 === position ? 'waiting' : 'pending',
    person_id: i + 1 < position ? (of.deciders?.[i] ?? null) : null,
    decided_at: i + 1 < position ? '2026-11-23T02:00:00.000Z' : null,
  }));
  const state = { state: 'open', submitted_at: '2026-11-23T01:00:00.000Z', closed_at: null };
  return { row: { ...row, ...state }, stages, authors: of.authors ?? ['a'], names: new Map() };
}

const person = (personId: string, role: string, onBehalfOf?: string): Actor => ({
  kind: 'person',
  personId,
  name: personId,
  address: '',
  sessionId: null,
  grants: [{ organId: organ_id, role, ...(onBehalfOf ? { onBehalfOf } : {}) }],
});
const codes = (review: Review, actor: Actor) => stageBlockers(review, actor).map((one) => one.code);

test('a role lent during a leave counts, unless the lender wrote the text or decided an earlier stage', () => {
  assert.deepEqual(codes(reviewAt(1), person('b', 'reviewer', 'someone')), []);
  assert.deepEqual(codes(reviewAt(1), person('b', 'reviewer', 'a')), ['reviews.lentRole']);
  assert.deepEqual(codes(reviewAt(3, { deciders: ['c', 'd'] }), person('b', 'signer', 'c')), ['reviews.lentRole']);
});

test('a role in another organ does not count', () => {
  const elsewhere: Actor = { ...person('b', 'reviewer'), grants: [{ organId: 'county', role: 'reviewer' }] };
  assert.deepEqual(codes(reviewAt(1), elsewhere), ['reviews.role']);
});

test('whoever the authors and deciders are, a stage is open to none of them', () => {
  const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  fc.assert(
    fc.property(
      fc.uniqueArray(names, { minLength: 1 }),
      fc.array(names, { minLength: 2, maxLength: 2 }),
      names,
      (authors, deciders, who) => {
        const free = codes(reviewAt(3, { authors, deciders }), person(who, 'signer')).length === 0;
        assert.equal(free, !authors.includes(who) && !deciders.includes(who));
      },
    ),
  );
});

test('保密审查（条例第十七条）：没有结论不能通过，只有“可以公开”能通过', () => {
  const decide = (decision: 'pass' | 'return', conclusion?: string, ground?: string) =>
    decisionBlockers(reviewAt(2), {
      position: 2,
      decision,
      opinion: '意见如下',
      ...(conclusion ? { conclusion } : {}),
      ...(ground ? { ground } : {}),
    });
  assert.equal(decide('pass').length, 1);
  assert.equal(decide('pass', 'looksFine').length, 1);
  for (const { code, passes, needsGround } of conclusions) {
    assert.equal(decide('pass', code, '14a').length === 0, passes);
    assert.equal(decide('return', code, '14a').length === 0, !passes);
    assert.equal(decide('return', code).length === 0, !passes && !needsGround);
  }
});
