// 首次设置: with the one-time key, the first organ and its three administrators, three different people.
import type { Static } from 'typebox';
import { SetUpInput } from '#contract/people';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { roleName } from '#kernel/permission';
import { refuse } from '../errors.ts';
import { normalLogin } from '../fields.ts';
import { may } from '../permissions.ts';
import { hasOrgans } from '../queries/find-organ.ts';
import { consumeSetUpKey } from '../set-up-key.ts';
import { newFirstPassword } from '../sign-in/password.ts';
import { insertOrgan } from './create-organ.ts';
import { insertPerson } from './create-person.ts';

type Input = Static<typeof SetUpInput>;
const places = { system: 'systemAdmin', security: 'securityAdmin', auditor: 'auditor' } as const;

export const setUp = command({
  name: 'people.setUp',
  title: '首次设置',
  permission: may.setUp,
  organ: () => null,
  input: SetUpInput,
  async run(tx, input, act) {
    if (await hasOrgans(tx)) throw refuse('people.setUpDone');
    if (!(await consumeSetUpKey(tx, input.key))) throw refuse('people.setUpKey', { field: 'key' });
    if (oneHand(input)) throw refuse('people.oneHand', { field: 'administrators' });
    const organId = await insertOrgan(tx, { ...input.organ, parentId: null }, act);
    const people = [];
    for (const place of ['system', 'security', 'auditor'] as const) people.push(await appoint(tx, act, organId, input, place));
    return { organId, people };
  },
});

async function appoint(tx: Tx, act: Act, organId: string, input: Input, place: keyof typeof places) {
  const { login, name } = input.administrators[place];
  const firstPassword = newFirstPassword();
  const person = await insertPerson(tx, { organId, login, name, password: firstPassword, mustChange: true, demo: false }, act);
  const role = places[place];
  await act.watch('membership', { organ_id: organId, person_id: person.id, role });
  await tx
    .insertInto('membership')
    .values({ organ_id: organId, person_id: person.id, role, department_id: null, since: act.now, until: null })
    .execute();
  return { role, roleName: roleName(role), login: person.login, name: name.trim(), firstPassword };
}

/** The same login or the same name twice: one person in two of the three places. */
function oneHand({ administrators: { system, security, auditor } }: Input): boolean {
  const all = [system, security, auditor];
  return new Set(all.map((a) => normalLogin(a.login))).size < 3 || new Set(all.map((a) => a.name.trim())).size < 3;
}
