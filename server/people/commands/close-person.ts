// 停用与恢复账号. Closing ends its roles and sessions; after reopening the roles are given anew.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { may } from '../permissions.ts';
import { personOf } from '../queries/find-person.ts';
import { lastOneBlocker } from '../separation.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { inHandBlockers } from './hand-over.ts';

export const closePerson = command({
  name: 'people.closePerson',
  title: '停用账号',
  permission: may.changePersons,
  input: T.Object({
    organId: Id,
    id: Id,
    reason: T.String({ minLength: 2, maxLength: 500 }),
    /** Closes at once although something is still in hand, e.g. a stolen account; it can be handed over afterwards. */
    unhanded: T.Optional(T.Boolean()),
  }),
  blockers: async (tx, { organId, id, unhanded }, { actor, today }) => [
    ...(await closeBlockers(tx, id, actor.personId)),
    ...(unhanded ? [] : await inHandBlockers(tx, { organId, personId: id, today })),
  ],
  async run(tx, { organId, id }, { now, watch }) {
    await personOf(tx, organId, id);
    await watch('person', { id });
    await tx.updateTable('person').set({ closed_at: now }).where('id', '=', id).where('closed_at', 'is', null).execute();
    for (const { organ_id, role } of await heldBy(tx, id)) {
      await watch('membership', { organ_id, person_id: id, role });
      const held = tx.updateTable('membership').set({ until: now }).where('organ_id', '=', organ_id);
      await held.where('person_id', '=', id).where('role', '=', role).execute();
    }
    await endSessions(tx, { now, watch }, id, null);
    return { done: true };
  },
});

export const reopenPerson = command({
  name: 'people.reopenPerson',
  title: '恢复账号',
  permission: may.changePersons,
  input: T.Object({ organId: Id, id: Id }),
  async run(tx, { organId, id }, { watch }) {
    await personOf(tx, organId, id);
    await watch('person', { id });
    await tx.updateTable('person').set({ closed_at: null }).where('id', '=', id).execute();
    return { done: true };
  },
});

async function closeBlockers(tx: Tx, id: string, actorId: string | null): Promise<Blocker[]> {
  if (id === actorId) return [{ code: 'people.closeSelf', message: '不能停用自己的账号。' }];
  const blockers: Blocker[] = [];
  for (const { organ_id, role } of await heldBy(tx, id)) {
    const last = await lastOneBlocker(tx, organ_id, id, role);
    if (last) blockers.push(last);
  }
  return blockers;
}

function heldBy(tx: Tx, id: string): Promise<{ organ_id: string; role: string }[]> {
  return tx.selectFrom('membership').select(['organ_id', 'role']).where('person_id', '=', id).where('until', 'is', null).execute();
}
