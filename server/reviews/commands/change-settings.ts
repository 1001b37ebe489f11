// 审核设置: days for reviewing afterwards, hosts of reprints; and 小机关模式, which only the head of the disclosure office sets, with a reason.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { refuse } from '../errors.ts';
import { filled } from '../given.ts';
import { may } from '../permissions.ts';
import { type ReviewSettings, reviewSettings } from '../settings.ts';

const hostForm = /^(?=.{4,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;

export const changeSettings = command({
  name: 'reviews.changeSettings',
  title: '修改审核设置',
  permission: may.editFlows,
  input: T.Object({
    organId: Id,
    afterwardsDays: T.Integer({ minimum: 1, maximum: 5 }),
    reprintHosts: T.Array(T.String({ maxLength: 300 }), { maxItems: 200 }),
  }),
  async run(tx, { organId, afterwardsDays, reprintHosts }, act) {
    const hosts = [...new Set(reprintHosts.map(hostOf).filter((one) => one !== ''))];
    await write(tx, act, organId, { afterwardsDays, reprintHosts: hosts });
    return { done: true };
  },
});

export const setSmallOffice = command({
  name: 'reviews.setSmallOffice',
  title: '开启或关闭小机关模式',
  permission: may.setSmallOffice,
  input: T.Object({ organId: Id, on: T.Boolean(), reason: T.String({ maxLength: 500 }) }),
  async run(tx, { organId, on, reason }, act) {
    const smallOfficeReason = filled(reason, '理由，例如在编人数和为什么排不开', 'reason', 6);
    await write(tx, act, organId, { smallOffice: on, smallOfficeReason, smallOfficeSince: act.today });
    return { done: true };
  },
});

async function write(tx: Tx, act: Act, organId: string, change: Partial<ReviewSettings>): Promise<void> {
  await act.watch('review_settings', { organ_id: organId });
  const next = { ...(await reviewSettings(tx, organId)), ...change };
  const row = {
    small_office: next.smallOffice ? 1 : 0,
    small_office_since: next.smallOfficeSince,
    small_office_reason: next.smallOfficeReason,
    afterwards_days: next.afterwardsDays,
    reprint_hosts: JSON.stringify(next.reprintHosts),
    changed_by: act.actor.personId ?? '',
    changed_at: act.now,
  };
  await tx
    .insertInto('review_settings')
    .values({ organ_id: organId, ...row })
    .onConflict((on) => on.column('organ_id').doUpdateSet(row))
    .execute();
}

/** A host, also out of a whole address; refuses what is neither. */
function hostOf(text: string): string {
  const given = text.trim().toLowerCase();
  const host = URL.canParse(given) && given.includes('://') ? new URL(given).hostname : given;
  if (host !== '' && !hostForm.test(host))
    throw refuse('reviews.input', { message: `“${text.trim()}”不是网站的域名，例如“www.gov.cn”。`, field: 'reprintHosts' });
  return host;
}
