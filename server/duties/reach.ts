// Whose figures may be looked at from an organ: its own, and those of the organs below it.
import type { Db } from '#kernel/db';
import type { Actor } from '#kernel/permission';
import { requirePermission } from '#kernel/routes';
import { listOrgans, type OrganView } from '#people';
import { refuse } from './errors.ts';
import { may } from './permissions.ts';

/** The organs below that disclose, nearest level first, closed ones left out. */
export async function organsBelow(db: Db, organId: string): Promise<OrganView[]> {
  const all = (await listOrgans(db)).filter((one) => one.closedAt === null);
  const below: OrganView[] = [];
  const seen = new Set([organId]);
  for (let level = [organId]; level.length > 0; ) {
    const next = all.filter((one) => one.parentId !== null && level.includes(one.parentId) && !seen.has(one.id));
    for (const one of next) seen.add(one.id);
    below.push(...next);
    level = next.map((one) => one.id);
  }
  return below.filter((one) => one.discloses);
}

/** The same for a person: what stands in the organs below, drafts among it, is for those who look after them. */
export async function reached(db: Db, actor: Actor, organId: string, of: string | undefined): Promise<string> {
  if (of !== undefined && of !== organId) requirePermission(actor, may.readBelow, organId);
  return within(db, organId, of);
}

/** The organ itself, or `of` where that stands below it; refuses with `duties.notBelow`. */
export async function within(db: Db, organId: string, of: string | undefined): Promise<string> {
  if (of === undefined || of === organId) return organId;
  if ((await organsBelow(db, organId)).some((one) => one.id === of)) return of;
  throw refuse('duties.notBelow');
}
