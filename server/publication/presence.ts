// Who has a draft open: a row renewed every few seconds while the page is open. It is no change of anything and stands in no audit.
import type { Static } from 'typebox';
import type { Presence } from '#contract/writing';
import type { Runtime } from '#kernel/command';
import type { Db } from '#kernel/db';
import type { Actor } from '#kernel/permission';
import { personNames } from '#people';
import { findPublication, type PublicationKey, personName } from './publication.ts';

/** Seconds after which somebody who is not heard of counts as gone; the page calls every 15. */
const patience = 45;

/** Notes that the person is there (or leaves) and tells who else is. Refuses with `publication.missing`. */
export async function noteAtDraft(
  { database, clock }: Runtime,
  key: PublicationKey,
  actor: Actor,
  of: { writes: boolean; leaves: boolean },
): Promise<Static<typeof Presence>> {
  const { row, draft } = await findPublication(database.read, key);
  const now = clock.now();
  const me = actor.personId ?? '';
  if (me !== '') await (of.leaves ? forget(database.write, key, me) : renew(database.write, key, me, { now, writes: of.writes }));
  return {
    others: await others(database.write, key, me, now),
    version: row.draft_version,
    savedBy: draft ? await personName(database.read, draft.savedBy) : null,
    savedAt: draft?.savedAt ?? null,
  };
}

async function renew(db: Db, { organId, id }: PublicationKey, personId: string, of: { now: string; writes: boolean }): Promise<void> {
  const seen = { seen_at: of.now, writes: of.writes ? 1 : 0 };
  await db
    .insertInto('draft_presence')
    .values({ organ_id: organId, publication_id: id, person_id: personId, ...seen })
    .onConflict((on) => on.columns(['organ_id', 'publication_id', 'person_id']).doUpdateSet(seen))
    .execute();
}

async function forget(db: Db, { organId, id }: PublicationKey, personId: string): Promise<void> {
  await db
    .deleteFrom('draft_presence')
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('person_id', '=', personId)
    .execute();
}

async function others(db: Db, { organId, id }: PublicationKey, me: string, now: string) {
  const since = Temporal.Instant.from(now).subtract({ seconds: patience }).toString({ fractionalSecondDigits: 3 });
  const rows = await db
    .selectFrom('draft_presence')
    .select(['person_id', 'seen_at', 'writes'])
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('person_id', '!=', me)
    .where('seen_at', '>=', since)
    .orderBy('person_id')
    .execute();
  const names = await personNames(
    db,
    rows.map((row) => row.person_id),
  );
  return rows.map((row) => ({ name: names.get(row.person_id) ?? '同事', writes: row.writes === 1, seenAt: row.seen_at }));
}
