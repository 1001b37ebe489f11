// 三员分立: system administrator, security administrator and auditor are three people, across all organs.
import type { Db } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { roleName } from '#kernel/permission';

export const separatedRoles = ['systemAdmin', 'securityAdmin', 'auditor'] as const;

export function isSeparated(role: string): boolean {
  return (separatedRoles as readonly string[]).includes(role);
}

/** Why the role may not be given to somebody holding `held`: the three are never in one hand. */
export function separationBlocker(role: string, held: readonly string[]): Blocker | null {
  if (!isSeparated(role)) return null;
  const other = held.find((each) => isSeparated(each) && each !== role);
  if (!other) return null;
  return {
    code: 'people.separation',
    message: `系统管理员、安全管理员、审计员必须由三个人分别担任：此人已是${roleName(other)}，不能再任${roleName(role)}。`,
  };
}

/** Why the role may not be taken away: an organ without one of the three cannot be looked after any more. */
export async function lastOneBlocker(db: Db, organId: string, personId: string, role: string): Promise<Blocker | null> {
  if (!isSeparated(role)) return null;
  const other = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select('person.id')
    .where('membership.organ_id', '=', organId)
    .where('role', '=', role)
    .where('until', 'is', null)
    .where('person.closed_at', 'is', null)
    .where('person.id', '!=', personId)
    .executeTakeFirst();
  if (other) return null;
  return { code: 'people.lastAdministrator', message: `这是本机关唯一的${roleName(role)}，请先另授一人。` };
}
