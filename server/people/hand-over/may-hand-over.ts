// Who may look at what somebody has in hand, and who may hand it over.
import type { Blocker } from '#kernel/errors';
import type { Actor } from '#kernel/permission';
import { refuse } from '../errors.ts';

const arranging = ['systemAdmin', 'disclosureHead'];
const looking = [...arranging, 'securityAdmin', 'auditor'];

interface Whose {
  organId: string;
  personId: string;
}

/** The person himself, and who looks after the people of the organ. Throws `people.handOverOwn`. */
export function assertMayLook(actor: Actor, of: Whose): void {
  if (!isHimselfOr(actor, of, looking)) throw refuse('people.handOverOwn');
}

/** Why this actor cannot hand it over; empty = he can. */
export function handOverActorBlockers(actor: Actor, of: Whose): Blocker[] {
  if (isHimselfOr(actor, of, arranging)) return [];
  return [{ code: 'people.handOverWho', message: '由本人、公开办负责人或者系统管理员办理移交。' }];
}

function isHimselfOr(actor: Actor, { organId, personId }: Whose, roles: readonly string[]): boolean {
  if (actor.kind === 'system' || actor.personId === personId) return true;
  return actor.grants.some((grant) => grant.organId === organId && roles.includes(grant.role));
}
