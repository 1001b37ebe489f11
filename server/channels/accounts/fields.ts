// What is filled in of an account, and what is wrong with it.
import type { Static } from 'typebox';
import type { AccountFields as Fields } from '#contract/channels';
import { type Day, isDay } from '#kernel/day';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { platforms } from './states.ts';

export type AccountFields = Static<typeof Fields>;

const telephone = /^(1\d{10}|0\d{2,3}-?\d{7,8})$/;

/** Sentences beside their fields; empty = it can be kept. `id`: the account itself, when it is changed. */
export async function accountBlockers(tx: Tx, organId: string, fields: AccountFields, today: Day, id?: string): Promise<Blocker[]> {
  return [
    ...wordProblems(fields),
    ...dayProblems(fields, today),
    ...(await knownProblems(tx, organId, fields)),
    ...(await second(tx, organId, fields, id)),
  ];
}

/** The columns of the row. Call only for fields without problems. A telephone left out stays as it is. */
export function accountColumns({ phone, ...fields }: AccountFields) {
  const said = (text: string) => text.trim() || null;
  return {
    channel: platforms.find((one) => one.name === fields.platform)?.channel ?? 'other',
    platform: fields.platform,
    name: fields.name.trim(),
    number: said(fields.number),
    verified_as: said(fields.verifiedAs),
    department_id: said(fields.departmentId),
    leader: said(fields.leader),
    admin_id: said(fields.adminId),
    opened_on: said(fields.openedOn),
    verified_until: said(fields.verifiedUntil),
    report_number: said(fields.reportNumber),
    purpose: said(fields.purpose),
    approval: said(fields.approval),
    ...(phone === undefined ? {} : { phone: said(phone) }),
  };
}

function wordProblems({ name, platform, phone = '' }: AccountFields): Blocker[] {
  return [
    ...(name.trim() === '' ? [problem('name', '请填写账号名称。')] : []),
    ...(platforms.some((one) => one.name === platform) ? [] : [problem('platform', '请选择平台。')]),
    ...(phone.trim() === '' || telephone.test(phone.trim()) ? [] : [problem('phone', '电话应是 11 位手机号，或者带区号的座机号。')]),
  ];
}

function dayProblems({ openedOn, verifiedUntil }: AccountFields, today: Day): Blocker[] {
  const wrong = (field: string, text: string) =>
    text === '' || isDay(text) ? [] : [problem(field, '日期应写成 2026-09-25 这样的年-月-日。')];
  const later = isDay(openedOn) && openedOn > today ? [problem('openedOn', '开通日期在今天之后，请核对。')] : [];
  return [...wrong('openedOn', openedOn), ...wrong('verifiedUntil', verifiedUntil), ...later];
}

async function knownProblems(tx: Tx, organId: string, { departmentId, adminId }: AccountFields): Promise<Blocker[]> {
  const found: Blocker[] = [];
  if (departmentId !== '') {
    const department = tx.selectFrom('department').select('id').where('organ_id', '=', organId).where('id', '=', departmentId);
    if (!(await department.executeTakeFirst())) found.push(problem('departmentId', '没有这个科室，请重新选择。'));
  }
  if (adminId !== '') {
    const person = tx.selectFrom('person').select('id').where('id', '=', adminId).where('closed_at', 'is', null);
    const here = person.where((eb) =>
      eb.or([
        eb('organ_id', '=', organId),
        eb.exists(
          eb
            .selectFrom('membership as m')
            .select('m.role')
            .whereRef('m.person_id', '=', 'person.id')
            .where('m.organ_id', '=', organId)
            .where('m.until', 'is', null),
        ),
      ]),
    );
    if (!(await here.executeTakeFirst())) found.push(problem('adminId', '本机关没有这个人员，请重新选择。'));
  }
  return found;
}

/** One account on each platform, unless a paper allows another. */
async function second(tx: Tx, organId: string, { platform, approval }: AccountFields, id?: string): Promise<Blocker[]> {
  if (approval.trim() !== '' || platform === '其他') return [];
  const other = await tx
    .selectFrom('channel_account')
    .select('name')
    .where('organ_id', '=', organId)
    .where('platform', '=', platform)
    .where('state', '!=', 'closed')
    .$if(id !== undefined, (q) => q.where('id', '!=', id!))
    .executeTakeFirst();
  if (!other) return [];
  return [problem('approval', `${platform}上已有“${other.name}”。一个单位在同一平台原则上只开一个账号，确需再开的请填批准文件。`)];
}

function problem(field: string, message: string): Blocker {
  return { code: 'channels.account', message, field };
}
