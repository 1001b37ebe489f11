// The people of an organ: at home here or holding a role here; and what may be done about their roles.
import type { Static } from 'typebox';
import { roles as everyRole, type PersonRow, type RoleStep } from '#contract/people';
import type { Db } from '#kernel/db';
import { type Actor, roleName } from '#kernel/permission';
import { grantBlockers, revokeBlockers } from '../role-blockers.ts';
import { roleNamesOf } from '../sign-in/session.ts';
import { loginKey } from '../sign-in/throttle.ts';
import { personIn } from './find-person.ts';
import { rolesHere } from './roles-here.ts';

export interface PersonFilter {
  text?: string | undefined;
  role?: string | undefined;
  departmentId?: string | undefined;
  closed?: boolean | undefined;
}

/** A page of people, by login. `closed`: only closed accounts; otherwise only open ones. */
export async function listPersons(db: Db, organId: string, filter: PersonFilter, now: string, page: number, pageSize: number) {
  const found = filtered(db, organId, filter);
  const { total } = await found.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .leftJoin('department', (j) =>
      j.onRef('department.id', '=', 'person.department_id').onRef('department.organ_id', '=', 'person.organ_id'),
    )
    .select(['person.id', 'login', 'person.name', 'person.department_id', 'department.name as department_name', 'totp_confirmed_at'])
    .select(['must_change_password', 'person.closed_at', 'demo'])
    .orderBy('login')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const roles = await rolesHere(
    db,
    organId,
    rows.map((row) => row.id),
  );
  const locked = await lockedLogins(
    db,
    rows.map((row) => row.login),
    now,
  );
  const views = rows.map((row): Static<typeof PersonRow> => {
    const held = roles.get(row.id) ?? [];
    return {
      id: row.id,
      login: row.login,
      name: row.name,
      roles: held,
      roleNames: roleNamesOf(held),
      departmentId: row.department_id,
      departmentName: row.department_name,
      totp: row.totp_confirmed_at !== null,
      locked: locked.has(row.login),
      mustChangePassword: row.must_change_password === 1,
      closedAt: row.closed_at,
      demo: row.demo === 1,
    };
  });
  return { rows: views, total: Number(total), page, pageSize };
}

/** Open accounts of the organ with the roles they hold here, for choosing a colleague. */
export async function listColleagues(db: Db, organId: string) {
  const people = await filtered(db, organId, {}).select(['person.id', 'person.name']).orderBy('person.name').limit(1000).execute();
  const roles = await rolesHere(
    db,
    organId,
    people.map((p) => p.id),
  );
  return people.map((p) => ({ id: p.id, name: p.name, roleNames: roleNamesOf(roles.get(p.id) ?? []) }));
}

/** Every role: held or not, and why it may not be given or taken. Throws `people.personMissing`. */
export async function roleSteps(db: Db, organId: string, personId: string, actor: Actor): Promise<Static<typeof RoleStep>[]> {
  await personIn(db, organId, personId);
  const held = (await rolesHere(db, organId, [personId])).get(personId) ?? [];
  const steps = [];
  for (const role of everyRole) {
    const matter = { organId, personId, role };
    const holds = held.includes(role);
    const blockers = holds ? await revokeBlockers(db, matter, actor) : await grantBlockers(db, matter, actor);
    steps.push({ role, roleName: roleName(role), held: holds, blockers });
  }
  return steps;
}

function filtered(db: Db, organId: string, { text, role, departmentId, closed }: PersonFilter) {
  const roleHere = (name?: string) => {
    const held = db.selectFrom('membership').select('person_id').where('membership.organ_id', '=', organId).where('until', 'is', null);
    return name ? held.where('role', '=', name) : held;
  };
  let found = db
    .selectFrom('person')
    .where((e) => e.or([e('person.organ_id', '=', organId), e('person.id', 'in', roleHere())]))
    .where('person.closed_at', closed ? 'is not' : 'is', null);
  if (role) found = found.where('person.id', 'in', roleHere(role));
  if (departmentId) found = found.where('person.department_id', '=', departmentId);
  if (text?.trim()) {
    const like = `%${text
      .trim()
      .toLowerCase()
      .replace(/[%_\\]/g, '')}%`;
    found = found.where((e) => e.or([e('login', 'like', like), e('person.name', 'like', like)]));
  }
  return found;
}

async function lockedLogins(db: Db, logins: readonly string[], now: string): Promise<Set<string>> {
  if (logins.length === 0) return new Set();
  const keys = logins.map((login) => loginKey(login, true));
  const rows = await db.selectFrom('sign_in_throttle').select('key').where('key', 'in', keys).where('locked_until', '>', now).execute();
  return new Set(rows.map((row) => row.key.slice('login:'.length)));
}
