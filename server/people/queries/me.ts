// Who I am, where I may work, what I must do first; and my sessions.
import type { Static } from 'typebox';
import type { Me, SessionRow } from '#contract/people';
import type { Runtime } from '#kernel/command';
import type { Config } from '#kernel/config';
import type { Db } from '#kernel/db';
import { type Actor, roleName } from '#kernel/permission';
import { liveSession, lives, roleNamesOf } from '../sign-in/session.ts';
import { signInRules } from '../sign-in/sign-in-rules.ts';
import { hasOrgans } from './find-organ.ts';
import { personNames } from './find-person.ts';

export type MeView = Static<typeof Me>;

/** The answer of GET /api/me, for visitors too. */
export async function me(runtime: Runtime, config: Pick<Config, 'mode' | 'basePath'>, actor: Actor): Promise<MeView> {
  const { read } = runtime.database;
  const session = actor.sessionId ? await liveSession(read, actor.sessionId, await signInRules(read), runtime.clock.now()) : null;
  const row = session ? await read.selectFrom('person').selectAll().where('id', '=', session.personId).executeTakeFirst() : undefined;
  return {
    signedIn: actor.kind === 'person',
    demo: config.mode === 'demo',
    needsSetUp: !(await hasOrgans(read)),
    waitsFor: session?.waitsFor ?? null,
    person: row ? { id: row.id, login: row.login, name: row.name, totp: row.totp_confirmed_at !== null } : null,
    organs: actor.kind === 'person' ? await organsOf(read, actor, row?.organ_id ?? null) : [],
    basePath: config.basePath,
  };
}

/** Home first, then by name. */
async function organsOf(db: Db, actor: Actor, home: string | null): Promise<MeView['organs']> {
  const ids = [...new Set([...(home ? [home] : []), ...actor.grants.map((grant) => grant.organId)])];
  if (ids.length === 0) return [];
  const found = db.selectFrom('organ').select(['id', 'slug', 'name', 'short_name', 'closed_at']).where('id', 'in', ids);
  const rows = await found.orderBy('name').execute();
  const below = db.selectFrom('organ').select('parent_id').distinct().where('parent_id', 'in', ids).where('closed_at', 'is', null);
  const above = new Set((await below.execute()).map((row) => row.parent_id));
  const lenders = await personNames(
    db,
    actor.grants.flatMap((grant) => grant.onBehalfOf ?? []),
  );
  const organs = rows.map((row) => {
    const here = actor.grants.filter((grant) => grant.organId === row.id);
    const roles = [...new Set(here.map((grant) => grant.role))];
    const own = here.filter((grant) => !grant.onBehalfOf).map((grant) => grant.role);
    const lent = here.flatMap(({ role, onBehalfOf }) => (onBehalfOf ? `${roleName(role)}（代${lenders.get(onBehalfOf)}）` : []));
    const { id, slug, name, short_name: shortName } = row;
    return {
      id,
      slug,
      name,
      shortName,
      roles,
      roleNames: [...roleNamesOf(own), ...lent],
      hasBelow: above.has(id),
      installationRoles: [...new Set(here.filter((grant) => !grant.below).map((grant) => grant.role))],
    };
  });
  return [...organs.filter((organ) => organ.id === home), ...organs.filter((organ) => organ.id !== home)];
}

/** My living sessions, the latest used first. */
export async function mySessions(runtime: Runtime, actor: Actor): Promise<Static<typeof SessionRow>[]> {
  const { read } = runtime.database;
  const rules = await signInRules(read);
  const found = read
    .selectFrom('session')
    .selectAll()
    .where('person_id', '=', actor.personId ?? '')
    .where('ended_at', 'is', null);
  const rows = await found.orderBy('seen_at', 'desc').execute();
  return rows
    .filter((row) => lives(row, rules, runtime.clock.now()))
    .map((row) => ({
      id: row.id,
      createdAt: row.created_at,
      seenAt: row.seen_at,
      address: row.address,
      agent: row.agent,
      current: row.id === actor.sessionId,
    }));
}
