// The demo's people as actors: what they did before anybody looked is done by them.
import type { Runtime } from '#kernel/command';
import type { Actor } from '#kernel/permission';

export async function personId({ database }: Runtime, login: string): Promise<string> {
  return (await database.read.selectFrom('person').select('id').where('login', '=', login).executeTakeFirstOrThrow()).id;
}

/** With the roles held in the organ. */
export async function actorOf({ database: { read } }: Runtime, organId: string, login: string): Promise<Actor> {
  const person = await read.selectFrom('person').select(['id', 'name']).where('login', '=', login).executeTakeFirstOrThrow();
  const roles = await read
    .selectFrom('membership')
    .select('role')
    .where('organ_id', '=', organId)
    .where('person_id', '=', person.id)
    .execute();
  const grants = roles.map(({ role }) => ({ organId, role }));
  return { kind: 'person', personId: person.id, name: person.name, address: '', sessionId: null, grants };
}
