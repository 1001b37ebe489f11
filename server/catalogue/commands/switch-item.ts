// 停用、恢复目录事项: switched off it is left out of the next version; the reason is kept.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command, commandRefusal } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { findItem, type ItemKey } from '../find-item.ts';
import { may } from '../permissions.ts';

export const switchOff = command({
  name: 'catalogue.switchOff',
  title: '停用目录事项',
  permission: may.edit,
  input: T.Object({ organId: Id, id: Id, reason: T.String({ maxLength: 300 }) }),
  async blockers(tx, input) {
    const { state } = await findItem(tx, input);
    if (state === 'off') return [{ code: 'catalogue.isOff', message: '这个事项已经停用。' }];
    return input.reason.trim() === '' ? [{ code: 'catalogue.reason', message: '请写明为什么停用。', field: 'reason' }] : [];
  },
  run: (tx, { organId, id, reason }, act) =>
    change(tx, act, { organId, id }, { state: 'off', off_reason: reason.trim() }, ['active', 'proposal']),
});

export const switchOn = command({
  name: 'catalogue.switchOn',
  title: '恢复目录事项',
  permission: may.edit,
  input: T.Object({ organId: Id, id: Id }),
  async blockers(tx, input) {
    const { state } = await findItem(tx, input);
    return state === 'off' ? [] : [{ code: 'catalogue.isOn', message: '这个事项没有停用。' }];
  },
  async run(tx, key, act) {
    // What was never compared with a published page does not enter the catalogue by a detour.
    const { starter_code, confirmed_at, source } = await findItem(tx, key);
    const unverified = starter_code !== null && confirmed_at === null && source.startsWith('未见原页');
    return change(tx, act, key, { state: unverified ? 'proposal' : 'active', off_reason: null }, ['off']);
  },
});

async function change(tx: Tx, act: Act, { organId, id }: ItemKey, to: { state: string; off_reason: string | null }, from: string[]) {
  await act.watch('catalogue_item', { organ_id: organId, id });
  const done = await tx
    .updateTable('catalogue_item')
    .set((eb) => ({ ...to, version: eb('version', '+', 1), changed_by: act.actor.personId ?? '', changed_at: act.now }))
    .where('organ_id', '=', organId)
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
  return { done: true };
}
