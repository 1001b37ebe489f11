import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { systemActor } from '#kernel/permission';
import { onEachEngine } from '#kernel/testing';
import { changeSignInRules } from './commands/change-sign-in-rules.ts';
import { closePerson, reopenPerson } from './commands/close-person.ts';
import { createOrgan } from './commands/create-organ.ts';
import { createPerson } from './commands/create-person.ts';
import { grantRole, revokeRole } from './commands/grant-role.ts';
import { resetPassword } from './commands/reset-password.ts';
import { listPersons, roleSteps } from './queries/list-persons.ts';
import { rolesOf } from './queries/roles-of.ts';
import { separatedRoles } from './separation.ts';
import { grantsInForce } from './sign-in/session.ts';
import { signInRules } from './sign-in/sign-in-rules.ts';
import { actorOf, openTown, organ, person } from './testing.ts';

const refusedWith = (code: string) => (e: unknown) => e instanceof Refusal && e.code === code;

onEachEngine('roles', (engine) => {
  let town: Awaited<ReturnType<typeof openTown>>;
  let district: string;
  before(async () => {
    town = await openTown(engine);
    district = await organ(town.runtime, 'wendeng', null);
  });
  after(() => town.close());
  const give = async (personId: string, role: string, organId = town.organId, by = systemActor) =>
    execute(town.runtime, grantRole, { organId, personId, role }, by);
  const security = () => actorOf(town.runtime, town.security);

  test('of the three administrators never lie in one hand, in no combination and across organs', async () => {
    for (const first of separatedRoles) {
      const one = await person(town.runtime, town.organId, `one-${first.toLowerCase()}`, [first]);
      for (const second of separatedRoles.filter((role) => role !== first))
        for (const organId of [town.organId, district])
          await assert.rejects(give(one, second, organId), (e) => e instanceof Refusal && /三个人分别担任/.test(e.message));
      await give(one, first, district);
    }
  });

  test('held below have no say in matters of the whole installation while somebody above holds the same', async () => {
    const rules = await signInRules(town.runtime.database.read);
    const village = await organ(town.runtime, 'below', town.organId);
    const below = await person(town.runtime, village, 'security-below', ['securityAdmin']);
    const setRules = async (by: string) => execute(town.runtime, changeSignInRules, rules, await actorOf(town.runtime, by));
    await assert.rejects(setRules(below), (e) => e instanceof Refusal && /全系统的事项由最上级机关办理/.test(e.message));
    assert.deepEqual(await setRules(town.security), rules);
  });

  test('decide for the installation where the superior is only named and has nobody here', async () => {
    const rules = await signInRules(town.runtime.database.read);
    const county = await organ(town.runtime, 'named-county', null);
    const office = await organ(town.runtime, 'under-county', county);
    const security = await person(town.runtime, office, 'security-under', ['securityAdmin']);
    assert.deepEqual(await execute(town.runtime, changeSignInRules, rules, await actorOf(town.runtime, security)), rules);
  });

  test('given to one person by two hands at once still do not join two administrators', async () => {
    const one = await person(town.runtime, town.organId, 'twice');
    const both = await Promise.allSettled([give(one, 'systemAdmin'), give(one, 'auditor', district)]);
    assert.deepEqual(both.map((each) => each.status).sort(), ['fulfilled', 'rejected']);
    assert.equal((await rolesOf(town.runtime.database.read, one)).length, 1);
  });

  test('are given by the security administrator alone, and never to himself', async () => {
    const clerk = await person(town.runtime, town.organId, 'clerk');
    for (const other of [town.system, town.auditor])
      await assert.rejects(give(clerk, 'handler', town.organId, await actorOf(town.runtime, other)), refusedWith('people.notAllowed'));
    await assert.rejects(give(town.security, 'handler', town.organId, await security()), /不能给自己授权/);
    await assert.rejects(give(clerk, 'handler', district, await security()), refusedWith('people.notAllowed'));
    await give(clerk, 'handler', town.organId, await security());
    assert.deepEqual(await grantsInForce(town.runtime.database.read, clerk, '2026-11-23'), [{ organId: town.organId, role: 'handler' }]);
    await assert.rejects(give(clerk, 'handler', town.organId, await security()), /已经是本机关的经办人/);
    await assert.rejects(give(clerk, 'emperor', town.organId, await security()), refusedWith('command.input'));
  });

  test('taken away are gone, and may be given again', async () => {
    const clerk = await person(town.runtime, town.organId, 'again', ['handler']);
    await execute(town.runtime, revokeRole, { organId: town.organId, personId: clerk, role: 'handler' }, await security());
    assert.deepEqual(await rolesOf(town.runtime.database.read, clerk), []);
    await give(clerk, 'handler', town.organId, await security());
    assert.deepEqual(await rolesOf(town.runtime.database.read, clerk), ['handler']);
  });

  test('of the last administrator cannot be taken away', async () => {
    const lonely = await organ(town.runtime, 'lonely', null);
    const only = await person(town.runtime, lonely, 'only-auditor', ['auditor']);
    const revoke = () => execute(town.runtime, revokeRole, { organId: lonely, personId: only, role: 'auditor' }, systemActor);
    await assert.rejects(revoke(), /唯一的审计员/);
    await assert.rejects(execute(town.runtime, closePerson, { organId: lonely, id: only, reason: '调离' }, systemActor), /唯一的审计员/);
    await person(town.runtime, lonely, 'second-auditor', ['auditor']);
    await revoke();
  });

  test('end with the account, and do not come back with it', async () => {
    const clerk = await person(town.runtime, town.organId, 'leaving', ['handler', 'reviewer']);
    const system = await actorOf(town.runtime, town.system);
    await execute(town.runtime, closePerson, { organId: town.organId, id: clerk, reason: '调离' }, system);
    await execute(town.runtime, reopenPerson, { organId: town.organId, id: clerk }, system);
    assert.deepEqual(await grantsInForce(town.runtime.database.read, clerk, '2026-11-23'), []);
  });

  test('come with the reason why they may not be given, for the console', async () => {
    const steps = await roleSteps(town.runtime.database.read, town.organId, town.system, await security());
    const of = (role: string) => steps.find((step) => step.role === role);
    assert.equal(of('systemAdmin')?.held, true);
    assert.equal(of('auditor')?.blockers[0]?.code, 'people.separation');
    assert.deepEqual(of('handler')?.blockers, []);
  });

  test('let only the security administrator reset the passwords of the three', async () => {
    const reset = async (id: string, by: string) =>
      execute(town.runtime, resetPassword, { organId: town.organId, id }, await actorOf(town.runtime, by));
    const clerk = await person(town.runtime, town.organId, 'forgetful', ['handler']);
    assert.match((await reset(clerk, town.system)).firstPassword, /^[a-z2-9-]{14}$/);
    await assert.rejects(reset(town.auditor, town.system), /由安全管理员重置/);
    await assert.rejects(reset(town.security, town.security), /在“我的账号”里修改/);
    await reset(town.system, town.security);
  });

  test('held in another organ keep its password from those who look after this one only', async () => {
    const lent = await person(town.runtime, town.organId, 'lent-to-district', ['handler']);
    await give(lent, 'signer', district);
    const reset = async (by: string) =>
      execute(town.runtime, resetPassword, { organId: town.organId, id: lent }, await actorOf(town.runtime, by));
    for (const by of [town.system, town.security]) await assert.rejects(reset(by), /在示范机关wendeng也有角色/);
    const both = await person(town.runtime, town.organId, 'looks-after-both', ['systemAdmin']);
    await give(both, 'systemAdmin', district);
    assert.match((await reset(both)).firstPassword, /^[a-z2-9-]{14}$/);
    await execute(town.runtime, revokeRole, { organId: district, personId: lent, role: 'signer' }, systemActor);
    assert.match((await reset(town.system)).firstPassword, /^[a-z2-9-]{14}$/);
  });

  test('of the parent carry over to a new organ, so that it can be looked after', async () => {
    const input = {
      slug: 'new-village-office',
      name: '示范派出机构',
      shortName: '派出机构',
      level: 'town',
      kind: 'dispatched',
      parentId: town.organId,
    };
    const { id } = await execute(town.runtime, createOrgan, input, await actorOf(town.runtime, town.system));
    const made = await execute(
      town.runtime,
      createPerson,
      { organId: id, login: 'paichu', name: '示范员派' },
      await actorOf(town.runtime, town.system),
    );
    await give(made.id, 'handler', id, await security());
    const { rows, total } = await listPersons(town.runtime.database.read, id, { role: 'handler' }, town.runtime.clock.now(), 1, 20);
    assert.deepEqual([total, rows[0]?.login, rows[0]?.roleNames], [1, 'paichu', ['经办人']]);
  });

  test('cannot be had by a second account of the same login', async () => {
    const again = { organId: town.organId, login: 'XITONG ', name: '示范员' };
    await assert.rejects(
      execute(town.runtime, createPerson, again, await actorOf(town.runtime, town.system)),
      refusedWith('people.loginTaken'),
    );
  });
});
