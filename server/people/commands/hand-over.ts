// 移交: what somebody has in hand passes to another, in one act for one part or for all; a record is kept for both to sign.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { handOverActorBlockers } from '../hand-over/may-hand-over.ts';
import { type HandOverPart, handOverParts, type InHand } from '../hand-over/parts.ts';
import { may } from '../permissions.ts';
import { personIn } from '../queries/find-person.ts';

export const handOver = command({
  name: 'people.handOver',
  title: '移交在办事项',
  permission: may.handOver,
  input: T.Object({
    organId: Id,
    id: Id,
    toPersonId: Id,
    /** Keys of the parts. */
    parts: T.Array(T.String({ maxLength: 40 }), { minItems: 1, maxItems: 20 }),
    reason: T.String({ maxLength: 200 }),
  }),
  async blockers(tx, input, act) {
    const of = inHand(input, act);
    const general = [...handOverActorBlockers(act.actor, of), ...(await successorBlockers(tx, of, input.toPersonId))];
    if (input.reason.trim() === '')
      general.push({ code: 'people.handOverReason', message: '请填写移交的缘由，例如“调离”。', field: 'reason' });
    if (general.length > 0) return general;
    const each = await Promise.all(chosen(input.parts).map((part) => part.handOver?.blockers(tx, of, input.toPersonId) ?? []));
    return each.flat();
  },
  async run(tx, input, act) {
    const of = inHand(input, act);
    const handed = [];
    for (const part of chosen(input.parts)) {
      const matters = await part.matters(tx, of);
      if (matters.length === 0) continue;
      await part.handOver!.run(tx, act, of, input.toPersonId);
      handed.push({ name: part.name, note: part.note, matters: matters.map(({ title, detail }) => ({ title, detail })) });
    }
    if (handed.length === 0) throw refuse('people.nothingInHand');
    const id = newId();
    await act.watch('hand_over', { organ_id: of.organId, id });
    await tx
      .insertInto('hand_over')
      .values({
        organ_id: of.organId,
        id,
        from_person_id: of.personId,
        to_person_id: input.toPersonId,
        made_by: act.actor.personId ?? '',
        made_at: act.now,
        reason: input.reason.trim(),
        parts: JSON.stringify(handed),
      })
      .execute();
    return { id };
  },
});

/** Why this colleague cannot take anything over. */
export async function successorBlockers(tx: Parameters<typeof personIn>[0], of: InHand, toPersonId: string): Promise<Blocker[]> {
  const no = (message: string): Blocker[] => [{ code: 'people.successor', message, field: 'toPersonId' }];
  await personIn(tx, of.organId, of.personId);
  if (toPersonId === of.personId) return no('接手人应是另一个人。');
  const successor = await personIn(tx, of.organId, toPersonId);
  return successor.closed_at === null ? [] : no('接手人的账号已停用。');
}

function inHand({ organId, id }: { organId: string; id: string }, { today }: Act): InHand {
  return { organId, personId: id, today };
}

function chosen(keys: readonly string[]): HandOverPart[] {
  return handOverParts().filter((part) => part.handOver && keys.includes(part.key));
}

/** Why the account cannot be closed yet: what only this person looks after. */
export async function inHandBlockers(tx: Tx, of: InHand): Promise<Blocker[]> {
  const held: string[] = [];
  for (const part of handOverParts().filter((one) => one.holdsAccount)) {
    const { length } = await part.matters(tx, of);
    if (length > 0) held.push(`${part.name} ${length} 项`);
  }
  if (held.length === 0) return [];
  return [{ code: 'people.inHand', message: `名下还有没有移交的：${held.join('，')}。请先到“移交”页交给别人。` }];
}
