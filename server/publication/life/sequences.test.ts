import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { JobContext } from '#jobs';
import { type Command, execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { changeValidity } from '../commands/change-validity.ts';
import { discardDraft } from '../commands/discard-draft.ts';
import { keep } from '../commands/keep.ts';
import { publish } from '../commands/publish.ts';
import { reassess } from '../commands/reassess.ts';
import { removePublication } from '../commands/remove-publication.ts';
import { restore } from '../commands/restore.ts';
import { revise } from '../commands/revise.ts';
import { saveDraft } from '../commands/save-draft.ts';
import { schedule } from '../commands/schedule.ts';
import { submit } from '../commands/submit.ts';
import { withdrawFromReview } from '../commands/withdraw-from-review.ts';
import { withdrawPublication } from '../commands/withdraw-publication.ts';
import { type Member, type OfficeForTests, openOfficeForTests, organId, pass, people, view, writtenDraft } from '../office-for-tests.ts';
import { publicPublication } from '../queries/public/index.ts';
import { publishScheduledJob } from './jobs.ts';

const verbs = [
  'save',
  'save',
  'submit',
  'submit',
  'passAll',
  'passAll',
  'passOne',
  'publish',
  'publish',
  'schedule',
  'clock',
  'revise',
  'revise',
  'discard',
  'takeBack',
  'withdraw',
  'restore',
  'repeal',
  'keep',
  'open',
  'remove',
] as const;
type Name = (typeof verbs)[number];
/** So that half of the walks begin with something public. */
const toThePublic: readonly Name[] = ['submit', 'passAll', 'publish'];

onEachEngine('whatever people press, in whatever order', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());

  test('no unreviewed text is ever public, and an address once given never changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...verbs), { minLength: 6, maxLength: 22 }), fc.boolean(), (names, opened) =>
        walk(office, opened ? [...toThePublic, ...names] : names),
      ),
      { numRuns: engine === 'sqlite' ? 40 : 10 },
    );
  });
});

async function walk(office: OfficeForTests, names: readonly Name[]): Promise<void> {
  const { runtime } = office;
  const id = await writtenDraft(runtime, { bodyHtml: '<p>第零版。</p>' });
  const reviewed = new Set<string>();
  const numbers = new Set<string>();
  let n = 0;
  for (const name of names) {
    n += 1;
    await press(office, id, name, n, reviewed).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
    const { publicNumber } = await view(runtime, id);
    if (publicNumber === null) continue;
    numbers.add(publicNumber);
    assert.equal(numbers.size, 1);
    const page = await publicPublication(runtime.database.read, organId, publicNumber);
    if (page?.state === 'published') assert.ok(reviewed.has(page.bodyHtml), `${page.bodyHtml} after ${names.slice(0, n).join(' ')}`);
  }
}

async function press(office: OfficeForTests, id: string, name: Name, n: number, reviewed: Set<string>): Promise<unknown> {
  const { runtime } = office;
  const { version, fields, bodyHtml } = await view(runtime, id);
  const as = <R>(of: Command<never, R>, input: object, who: Member) =>
    execute(runtime, of, { organId, id, ...input } as never, people[who]);
  const tell = (of: unknown, input: object, who: Member) => as(of as Command<never, unknown>, input, who);
  const passed = async (position: number, who: Member) => {
    const { outcome } = await pass(runtime, id, position, who);
    if (outcome === 'passed') reviewed.add(bodyHtml);
  };
  switch (name) {
    case 'save':
      return tell(saveDraft, { version, fields, bodyHtml: `<p>第${n}次改的话。</p>` }, 'clerk');
    case 'submit':
      return tell(submit, { version }, 'clerk');
    case 'passOne':
      return passed(1, 'reviewer');
    case 'passAll':
      await passed(1, 'reviewer').catch(() => undefined);
      await passed(2, 'secrecy');
      return passed(3, 'signer');
    case 'publish':
      return tell(publish, { version }, 'officer');
    case 'schedule':
      return tell(schedule, { version, at: '2026-11-24 09:00' }, 'officer');
    case 'clock':
      return runSchedules(office, id);
    case 'revise':
      return tell(revise, { changeKind: 'update', changeNote: '更新内容。', changedOn: '2026-11-20' }, 'clerk');
    case 'discard':
      return tell(discardDraft, { reason: '不要了' }, 'clerk');
    case 'takeBack':
      return tell(withdrawFromReview, {}, 'clerk');
    case 'withdraw':
      return tell(withdrawPublication, { kind: 'mistake', reason: '内容有误' }, 'signer');
    case 'restore':
      return tell(restore, { reason: '核实后恢复' }, 'clerk');
    case 'repeal':
      return tell(changeValidity, { validity: '废止', onDay: '2026-11-20', byDocument: '甲' }, 'officer');
    case 'keep':
      await tell(saveDraft, { version, fields: { ...fields, disclosure: 'withheld', disclosureGround: '第十六条' }, bodyHtml }, 'clerk');
      return tell(keep, { version: (await view(runtime, id)).version }, 'clerk');
    case 'open':
      return tell(reassess, { outcome: 'opens', reason: '可以公开了' }, 'officer');
    case 'remove':
      return n % 3 === 0 ? tell(removePublication, { kind: 'other', reason: '依法应当清除', keepTitle: true }, 'signer') : null;
  }
}

/** The time has come for whatever was set, cancelled or not. */
async function runSchedules({ runtime }: OfficeForTests, id: string): Promise<void> {
  const rows = await runtime.database.read.selectFrom('publication_schedule').select('id').where('publication_id', '=', id).execute();
  const ctx = { runtime, now: runtime.clock.now(), today: runtime.clock.today() } as JobContext;
  for (const row of rows) await publishScheduledJob.run({ organId, id, scheduleId: row.id }, ctx);
}
