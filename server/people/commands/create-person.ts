// 新建账号: with a first password that is shown once and must be changed at the first sign-in.
import { Type as T } from 'typebox';
import { Id, Nullable } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import { isDuplicate, type Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { filled, loginIn } from '../fields.ts';
import { may } from '../permissions.ts';
import { findOrgan } from '../queries/find-organ.ts';
import { hashPassword, newFirstPassword } from '../sign-in/password.ts';

const PersonInput = {
  organId: Id,
  login: T.String({ maxLength: 60 }),
  name: T.String({ maxLength: 40 }),
  departmentId: T.Optional(Nullable(Id)),
};

export const createPerson = command({
  name: 'people.createPerson',
  title: '新建账号',
  permission: may.changePersons,
  input: T.Object(PersonInput),
  async run(tx, input, act) {
    const firstPassword = newFirstPassword();
    const { id, login } = await insertPerson(tx, { ...input, password: firstPassword, mustChange: true, demo: false }, act);
    return { id, login, firstPassword };
  },
});

/** Only the program itself may: an account with a password that is known beforehand, as the demo needs it. */
export const placePerson = command({
  name: 'people.placePerson',
  title: '载入账号',
  permission: may.place,
  input: T.Object({ ...PersonInput, password: T.String({ maxLength: 200 }), demo: T.Boolean() }),
  async run(tx, input, act) {
    const { id } = await insertPerson(tx, { ...input, mustChange: false }, act);
    return { id };
  },
});

export interface NewPerson {
  organId: string;
  login: string;
  name: string;
  departmentId?: string | null | undefined;
  password: string;
  mustChange: boolean;
  demo: boolean;
}

/** Keeps a new account. Throws `people.login`, `people.loginTaken`, `people.blank`, `people.departmentClosed`, `people.organClosed`. */
export async function insertPerson(tx: Tx, of: NewPerson, act: Act): Promise<{ id: string; login: string }> {
  if ((await findOrgan(tx, of.organId)).closedAt) throw refuse('people.organClosed');
  const id = newId();
  const login = loginIn(of.login);
  const row = {
    id,
    login,
    name: filled(of.name, '姓名', 'name'),
    password_hash: await hashPassword(of.password),
    must_change_password: of.mustChange ? 1 : 0,
    password_changed_at: act.now,
    totp_secret: null,
    totp_confirmed_at: null,
    totp_last_step: null,
    organ_id: of.organId,
    department_id: await openDepartment(tx, of.organId, of.departmentId ?? null),
    demo: of.demo ? 1 : 0,
    created_at: act.now,
    closed_at: null,
  };
  await act.watch('person', { id });
  try {
    await tx.insertInto('person').values(row).execute();
  } catch (error) {
    if (isDuplicate(error)) throw refuse('people.loginTaken', { login, field: 'login' });
    throw error;
  }
  return { id, login };
}

/** The department's id when it is open, null for none. Throws `people.departmentClosed`. */
export async function openDepartment(tx: Tx, organId: string, id: string | null): Promise<string | null> {
  if (!id) return null;
  const row = await tx.selectFrom('department').select('closed_at').where('organ_id', '=', organId).where('id', '=', id).executeTakeFirst();
  if (!row || row.closed_at) throw refuse('people.departmentClosed', { field: 'departmentId' });
  return id;
}
