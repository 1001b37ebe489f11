// 登记不公开: what exists but is not opened is kept with its ground and the day it is looked at again (第十八条).
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command, commandRefusal } from '#kernel/command';
import { type Day, dayInWords, isDay } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { blockersOf } from '../blockers.ts';
import { judge } from '../judge.ts';
import { nextDayBlockers, noteAssessment, yearLater } from '../life/assessment.ts';
import { noteDeed } from '../life/deed.ts';
import { may } from '../permissions.ts';
import { findPublication, type PublicationKey } from '../publication.ts';
import { requireVersion } from '../write-draft.ts';

export const keep = command({
  name: 'publication.keep',
  title: '登记不公开',
  permission: may.keep,
  input: T.Object({
    organId: Id,
    id: Id,
    version: T.Integer({ minimum: 1 }),
    /** When it is looked at again; a year from today unless the draft or the person says otherwise. */
    nextOn: T.Optional(T.String({ maxLength: 20 })),
  }),
  blockers: async (tx, { organId, id, nextOn }, act) => [
    ...blockersOf('keep', await judge(tx, { organId, id }, act.services), act.actor, act.today),
    ...(nextOn === undefined ? [] : nextDayBlockers(nextOn, act.today)),
  ],
  async run(tx, { organId, id, version, nextOn }, act) {
    const key = { organId, id };
    const publication = await findPublication(tx, key);
    await requireVersion(tx, publication, version);
    const { fields } = publication.draft!;
    const later = isDay(fields.reassessOn) && fields.reassessOn > act.today ? fields.reassessOn : yearLater(act.today);
    const next = nextOn ?? later;
    await put(tx, act, key, version, next);
    const of = { outcome: 'kept' as const, disclosure: fields.disclosure, ground: fields.disclosureGround, reason: '', nextOn: next };
    await noteAssessment(tx, act, key, of);
    await noteDeed(tx, act, key, { verb: 'keep', reason: fields.disclosureGround, details: [`${dayInWords(next as Day)}再评估`] });
    return { done: true };
  },
});

async function put(tx: Tx, act: Act, { organId, id }: PublicationKey, version: number, next: string): Promise<void> {
  await act.watch('publication', { organ_id: organId, id });
  const done = await tx
    .updateTable('publication')
    .set({ state: 'kept', draft_state: null, reassess_on: next, assessed_by: act.actor.personId, updated_at: act.now })
    .where('organ_id', '=', organId)
    .where('id', '=', id)
    .where('draft_state', '=', 'writing')
    .where('draft_version', '=', version)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
}
