// 修改机关、修改机关资料、停用与恢复机关.
import { Type as T } from 'typebox';
import type { OrganProfile } from '#contract/people';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { filled } from '../fields.ts';
import { checkedChoice, levels, type Profile } from '../organ-words.ts';
import { may } from '../permissions.ts';
import { findOrgan } from '../queries/find-organ.ts';

export const changeOrgan = command({
  name: 'people.changeOrgan',
  title: '修改机关',
  permission: may.changeOrgan,
  input: T.Object({
    organId: Id,
    name: T.String({ maxLength: 100 }),
    shortName: T.String({ maxLength: 40 }),
    level: T.String({ maxLength: 20 }),
    discloses: T.Boolean(),
    indexTemplate: T.String({ maxLength: 100 }),
  }),
  async run(tx, input, act) {
    await findOrgan(tx, input.organId);
    await change(tx, act, input.organId, {
      name: filled(input.name, '机关全称', 'name'),
      short_name: filled(input.shortName, '机关简称', 'shortName'),
      level: checkedChoice(input.level, levels, '层级', 'level'),
      discloses: input.discloses ? 1 : 0,
      index_template: filled(input.indexTemplate, '索引号规则', 'indexTemplate'),
    });
    return { done: true };
  },
});

const fieldLimits: Record<keyof Profile, number> = {
  address: 200,
  postcode: 10,
  phone: 60,
  fax: 60,
  email: 100,
  officeHours: 200,
  disclosureOffice: 100,
  portalName: 100,
  portalUrl: 300,
  siteIdCode: 20,
  wechatAccount: 60,
  introduction: 4000,
};
const limited = Object.entries(fieldLimits).map(([name, maxLength]) => [name, T.String({ maxLength })]);

export const editProfile = command({
  name: 'people.editProfile',
  title: '修改机关资料',
  permission: may.editProfile,
  input: T.Object({ organId: Id, profile: T.Object(Object.fromEntries(limited) as (typeof OrganProfile)['properties']) }),
  async run(tx, { organId, profile }, act) {
    await findOrgan(tx, organId);
    const trimmed = Object.fromEntries(Object.entries(profile).map(([name, text]) => [name, text.trim()]));
    await change(tx, act, organId, { profile: JSON.stringify(trimmed) });
    return { done: true };
  },
});

export const closeOrgan = command({
  name: 'people.closeOrgan',
  title: '停用机关',
  permission: may.closeOrgan,
  input: T.Object({ organId: Id, reason: T.String({ minLength: 2, maxLength: 500 }) }),
  blockers: (tx, { organId }) => closeBlockers(tx, organId),
  async run(tx, { organId }, act) {
    await findOrgan(tx, organId);
    await change(tx, act, organId, { closed_at: act.now });
    return { done: true };
  },
});

export const reopenOrgan = command({
  name: 'people.reopenOrgan',
  title: '恢复机关',
  permission: may.closeOrgan,
  input: T.Object({ organId: Id }),
  async run(tx, { organId }, act) {
    await findOrgan(tx, organId);
    await change(tx, act, organId, { closed_at: null });
    return { done: true };
  },
});

async function closeBlockers(tx: Tx, organId: string): Promise<Blocker[]> {
  const below = await tx
    .selectFrom('organ')
    .select('name')
    .where('parent_id', '=', organId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return below ? [{ code: 'people.organHasChildren', message: `下面还有在用的机关（${below.name}等），请先停用或迁走它们。` }] : [];
}

async function change(tx: Tx, act: Act, id: string, values: Record<string, string | number | null>): Promise<void> {
  await act.watch('organ', { id });
  await tx.updateTable('organ').set(values).where('id', '=', id).execute();
  await act.emit('people.organChanged', { organId: id });
}
