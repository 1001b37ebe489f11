// 监测设定: by how many days the organ measures itself, and that its contacts were tried.
import { Type as T } from 'typebox';
import { Thresholds } from '#contract/duties';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { settingOf } from '../stale/thresholds.ts';

export const setThresholds = command({
  name: 'duties.setThresholds',
  title: '设定更新监测的天数',
  permission: may.setThresholds,
  input: T.Object({ organId: Id, version: T.Integer({ minimum: 0 }), thresholds: Thresholds }),
  async run(tx, { organId, version, thresholds }, act) {
    await keep(tx, act, organId, version, { thresholds: JSON.stringify(thresholds) });
    return { done: true };
  },
});

export const confirmContacts = command({
  name: 'duties.confirmContacts',
  title: '确认联系方式核对无误',
  permission: may.confirmContacts,
  input: T.Object({ organId: Id }),
  async run(tx, { organId }, act) {
    const { version } = await settingOf(tx, organId);
    const checked = { contacts_checked_on: act.today, contacts_checked_by: act.actor.personId ?? '' };
    await keep(tx, act, organId, version, checked);
    return { done: true };
  },
});

interface Changed {
  thresholds?: string;
  contacts_checked_on?: string;
  contacts_checked_by?: string;
}

/** Refuses with `duties.settingChanged` where somebody was quicker. */
async function keep(tx: Tx, act: Act, organId: string, version: number, changed: Changed): Promise<void> {
  await act.watch('duty_setting', { organ_id: organId });
  await tx
    .insertInto('duty_setting')
    .values({ organ_id: organId, thresholds: '{}', contacts_checked_on: null, contacts_checked_by: null, version: 0, changed_at: act.now })
    .onConflict((on) => on.column('organ_id').doNothing())
    .execute();
  const done = await tx
    .updateTable('duty_setting')
    .set({ ...changed, version: version + 1, changed_at: act.now })
    .where('organ_id', '=', organId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw refuse('duties.settingChanged');
}
