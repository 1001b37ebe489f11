// 关停、继续运行、登记已注销: an account is followed until the platform has really closed it.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command, commandRefusal } from '#kernel/command';
import { isDay } from '#kernel/day';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { accountStepBlockers, accountTransition } from '../accounts/steps.ts';
import { may } from '../permissions.ts';
import { findAccountRow } from '../queries/accounts.ts';
import type { ChannelAccountRow } from '../tables.ts';

interface Key {
  organId: string;
  id: string;
}

export const stopAccount = command({
  name: 'channels.stopAccount',
  title: '关停新媒体账号',
  permission: may.keepAccounts,
  input: T.Object({ organId: Id, id: Id, reason: T.String({ maxLength: 200 }) }),
  blockers: async (tx, of) => [
    ...(await stateBlockers(tx, of, 'stopAccount')),
    ...(of.reason.trim() === '' ? [{ code: 'channels.account', message: '请写明关停的理由。', field: 'reason' }] : []),
  ],
  run: (tx, of, act) => move(tx, act, of, 'stopAccount', { closing_reason: of.reason.trim() }),
});

export const keepAccount = command({
  name: 'channels.keepAccount',
  title: '新媒体账号继续运行',
  permission: may.keepAccounts,
  input: T.Object({ organId: Id, id: Id }),
  blockers: (tx, of) => stateBlockers(tx, of, 'keepAccount'),
  run: (tx, of, act) => move(tx, act, of, 'keepAccount', { closing_reason: null }),
});

export const finishAccount = command({
  name: 'channels.finishAccount',
  title: '登记账号已注销',
  permission: may.keepAccounts,
  input: T.Object({ organId: Id, id: Id, closedOn: T.String({ maxLength: 20 }), note: T.String({ maxLength: 500 }) }),
  async blockers(tx, { closedOn, note, ...of }, act) {
    const wrong = !isDay(closedOn) || closedOn > act.today;
    return [
      ...(await stateBlockers(tx, of, 'finishAccount')),
      ...(wrong ? [{ code: 'channels.account', message: '注销日期应是今天或者以前的某一天。', field: 'closedOn' }] : []),
      ...(note.trim() === '' ? [{ code: 'channels.account', message: '请写明平台的回执，以及原来的内容存在哪里。', field: 'note' }] : []),
    ];
  },
  run: (tx, of, act) =>
    move(tx, act, of, 'finishAccount', { closed_on: of.closedOn, closing_note: of.note.trim(), admin_id: null, phone: null }),
});

async function stateBlockers(tx: Tx, of: Key, verb: string): Promise<Blocker[]> {
  return accountStepBlockers((await findAccountRow(tx, of)).state, verb);
}

async function move(tx: Tx, act: Act, { organId, id }: Key, verb: string, set: Partial<ChannelAccountRow>) {
  const { from, to } = accountTransition(verb);
  await act.watch('channel_account', { organ_id: organId, id });
  const done = await tx
    .updateTable('channel_account')
    .set((eb) => ({ ...set, state: to, version: eb('version', '+', 1) }))
    .where('organ_id', '=', organId)
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
  return { done: true };
}
