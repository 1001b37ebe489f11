// What somebody has in hand, who could take it, and what was handed over before; the sheet that both sign.
import type { Static } from 'typebox';
import type { HandOverSheet, HandOverView } from '#contract/people';
import type { Db } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import type { Actor } from '#kernel/permission';
import { successorBlockers } from '../commands/hand-over.ts';
import { refuse } from '../errors.ts';
import { assertMayLook, handOverActorBlockers } from '../hand-over/may-hand-over.ts';
import { handOverParts, type InHand } from '../hand-over/parts.ts';
import type { HandOverRow } from '../tables.ts';
import { findOrgan } from './find-organ.ts';
import { personIn, personNames } from './find-person.ts';

type View = Static<typeof HandOverView>;

/** With `toPersonId` each part says why that colleague cannot take it: the look before the act. */
export async function handOverOf(db: Db, of: InHand, toPersonId: string | undefined, actor: Actor): Promise<View> {
  assertMayLook(actor, of);
  const person = await personIn(db, of.organId, of.personId);
  const denied = handOverActorBlockers(actor, of);
  const unfit = toPersonId === undefined ? [] : await successorBlockers(db, of, toPersonId);
  const parts: View['parts'] = [];
  for (const part of handOverParts()) {
    const matters = await part.matters(db, of);
    const blockers: Blocker[] = [...denied, ...unfit];
    if (matters.length === 0) blockers.push({ code: 'people.nothing', message: '没有要移交的。' });
    else if (part.handOver && toPersonId !== undefined && unfit.length === 0)
      blockers.push(...(await part.handOver.blockers(db, of, toPersonId)));
    parts.push({ key: part.key, name: part.name, note: part.note, passes: part.handOver !== undefined, matters, blockers });
  }
  const { name, login, closed_at } = person;
  return { person: { id: of.personId, name, login, closed: closed_at !== null }, parts, records: await recordsOf(db, of) };
}

/** The record as it was when it was made. Throws `people.handOverMissing`. */
export async function handOverSheet(db: Db, key: { organId: string; id: string }, actor: Actor): Promise<Static<typeof HandOverSheet>> {
  const row = await db.selectFrom('hand_over').selectAll().where('organ_id', '=', key.organId).where('id', '=', key.id).executeTakeFirst();
  if (!row) throw refuse('people.handOverMissing');
  if (actor.personId !== row.to_person_id) assertMayLook(actor, { organId: key.organId, personId: row.from_person_id });
  const names = await personNames(db, [row.from_person_id, row.to_person_id, row.made_by]);
  return {
    id: row.id,
    personId: row.from_person_id,
    organName: (await findOrgan(db, key.organId)).name,
    fromName: names.get(row.from_person_id) ?? '',
    toName: names.get(row.to_person_id) ?? '',
    madeBy: names.get(row.made_by) ?? '系统',
    madeAt: row.made_at,
    reason: row.reason,
    parts: JSON.parse(row.parts) as Static<typeof HandOverSheet>['parts'],
  };
}

async function recordsOf(db: Db, { organId, personId }: InHand): Promise<View['records']> {
  const rows = await db
    .selectFrom('hand_over')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('from_person_id', '=', personId)
    .orderBy('made_at', 'desc')
    .limit(50)
    .execute();
  const names = await personNames(
    db,
    rows.map((row) => row.to_person_id),
  );
  return rows.map((row) => ({ id: row.id, toName: names.get(row.to_person_id) ?? '', madeAt: row.made_at, count: countOf(row) }));
}

function countOf({ parts }: HandOverRow): number {
  return (JSON.parse(parts) as { matters: unknown[] }[]).reduce((sum, part) => sum + part.matters.length, 0);
}
