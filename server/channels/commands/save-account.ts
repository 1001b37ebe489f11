// 登记与变更新媒体账号.
import { Type as T } from 'typebox';
import { AccountFields } from '#contract/channels';
import { Id } from '#contract/shared';
import { command, commandRefusal } from '#kernel/command';
import { newId } from '#kernel/ids';
import { accountBlockers, accountColumns } from '../accounts/fields.ts';
import { may } from '../permissions.ts';
import { findAccountRow } from '../queries/accounts.ts';

export const addAccount = command({
  name: 'channels.addAccount',
  title: '登记新媒体账号',
  permission: may.keepAccounts,
  input: T.Object({ organId: Id, fields: AccountFields }),
  blockers: (tx, { organId, fields }, act) => accountBlockers(tx, organId, fields, act.today),
  async run(tx, { organId, fields }, act) {
    const id = newId();
    await act.watch('channel_account', { organ_id: organId, id });
    const begins = { state: 'running', closing_reason: null, closed_on: null, closing_note: null, version: 1, created_at: act.now };
    await tx
      .insertInto('channel_account')
      .values({ phone: null, ...accountColumns(fields), organ_id: organId, id, ...begins })
      .execute();
    return { id };
  },
});

export const changeAccount = command({
  name: 'channels.changeAccount',
  title: '变更新媒体账号',
  permission: may.keepAccounts,
  input: T.Object({ organId: Id, id: Id, version: T.Integer(), fields: AccountFields }),
  async blockers(tx, { organId, id, fields }, act) {
    const { state } = await findAccountRow(tx, { organId, id });
    if (state === 'closed') return [{ code: 'channels.accountClosed', message: '账号已经注销，登记的内容不再改动。' }];
    return accountBlockers(tx, organId, fields, act.today, id);
  },
  async run(tx, { organId, id, version, fields }, act) {
    await act.watch('channel_account', { organ_id: organId, id });
    const done = await tx
      .updateTable('channel_account')
      .set({ ...accountColumns(fields), version: version + 1 })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
    return { done: true };
  },
});
