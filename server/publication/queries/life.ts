// Everything that happened to a publication since it was first written, for the console.
import type { Static } from 'typebox';
import type { LifeView } from '#contract/publication-life';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { personNames } from '#people';
import { outcomeNames } from '../life/assessment.ts';
import { nameIn, removalKinds } from '../life/choices.ts';
import { linksOf } from '../life/links.ts';
import { findPublication, type PublicationKey } from '../publication.ts';
import { deedTitle } from './deed-titles.ts';
import { listEditions } from './editions.ts';

export type LifeAnswer = Static<typeof LifeView>;

/** Refuses with `publication.missing`. */
export async function findLife(db: Db, key: PublicationKey, today: Day): Promise<LifeAnswer> {
  const { row } = await findPublication(db, key);
  const links = await linksOf(db, key);
  return {
    publicState: row.state,
    draftState: row.draft_state,
    editions: await listEditions(db, key),
    schedule: await lastSchedule(db, key),
    validity: row.validity,
    validities: await validitiesOf(db, key),
    expiresOn: row.expires_on,
    expired: row.expires_on !== null && row.expires_on < today,
    links,
    deeds: await deedsOf(db, key),
    assessments: await assessmentsOf(db, key),
    reassessOn: row.reassess_on,
    removal: row.state === 'removed' ? await removalOf(db, key) : null,
    reviewedAfter: row.reviewed_after,
  };
}

async function lastSchedule(db: Db, { organId, id }: PublicationKey): Promise<LifeAnswer['schedule']> {
  const row = await db
    .selectFrom('publication_schedule')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { planned_at: plannedAt, state, reason, made_at: madeAt, done_at: doneAt, problem } = row;
  return { plannedAt, state, reason, madeBy: (await personNames(db, [row.made_by])).get(row.made_by) ?? '', madeAt, doneAt, problem };
}

async function validitiesOf(db: Db, { organId, id }: PublicationKey): Promise<LifeAnswer['validities']> {
  const rows = await db
    .selectFrom('publication_validity as v')
    .leftJoin('publication as p', (join) => join.onRef('p.organ_id', '=', 'v.organ_id').onRef('p.id', '=', 'v.by_publication_id'))
    .selectAll('v')
    .select('p.title as by_title')
    .where('v.organ_id', '=', organId)
    .where('v.publication_id', '=', id)
    .orderBy('v.made_at', 'desc')
    .execute();
  const names = await personNames(
    db,
    rows.map((row) => row.made_by),
  );
  return rows.map((row) => ({
    id: row.id,
    validity: row.validity,
    onDay: row.on_day,
    byPublication: row.by_publication_id === null ? null : { id: row.by_publication_id, title: row.by_title ?? '' },
    byDocument: row.by_document,
    note: row.note,
    madeBy: names.get(row.made_by) ?? '',
    madeAt: row.made_at,
    inForce: row.in_force === 1,
  }));
}

async function deedsOf(db: Db, { organId, id }: PublicationKey): Promise<LifeAnswer['deeds']> {
  const rows = await db
    .selectFrom('publication_deed')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const names = await personNames(
    db,
    rows.flatMap((row) => row.person_id ?? []),
  );
  return rows.map((row) => ({
    verb: row.verb,
    title: deedTitle(row.verb),
    at: row.at,
    by: names.get(row.person_id ?? '') ?? '系统',
    reason: row.reason,
    publicNote: row.public_note,
    details: JSON.parse(row.detail) as string[],
  }));
}

async function assessmentsOf(db: Db, { organId, id }: PublicationKey): Promise<LifeAnswer['assessments']> {
  const rows = await db
    .selectFrom('publication_assessment')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .orderBy('decided_at', 'desc')
    .execute();
  const verdicts = await verdictsOf(db, { organId, id });
  const names = await personNames(
    db,
    rows.map((row) => row.decided_by),
  );
  return rows.map((row, at) => ({
    outcome: row.outcome,
    outcomeName: outcomeNames[row.outcome] ?? row.outcome,
    ground: row.ground,
    reason: row.reason,
    nextOn: row.next_on,
    by: names.get(row.decided_by) ?? '系统',
    at: row.decided_at,
    // Each is settled at most once, before the next begins.
    settled: verdicts.find((one) => one.at >= row.decided_at && (at === 0 || one.at < rows[at - 1]!.decided_at)) ?? null,
  }));
}

/** What second people said of keeping it unopened, earliest first. */
async function verdictsOf(db: Db, { organId, id }: PublicationKey): Promise<{ words: string; by: string; at: string }[]> {
  const rows = await db
    .selectFrom('publication_deed')
    .select(['at', 'person_id', 'detail'])
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('verb', '=', 'confirmKept')
    .orderBy('at')
    .execute();
  const names = await personNames(
    db,
    rows.flatMap((row) => row.person_id ?? []),
  );
  return rows.map((row) => ({
    words: (JSON.parse(row.detail) as string[]).join('；'),
    by: names.get(row.person_id ?? '') ?? '系统',
    at: row.at,
  }));
}

const fileStates: Record<string, string> = { waiting: '正在删除', gone: '已删除', kept: '别处仍在使用，没有删除' };

async function removalOf(db: Db, { organId, id }: PublicationKey): Promise<LifeAnswer['removal']> {
  const row = await db
    .selectFrom('publication_removal')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const files = await db.selectFrom('file_removal').selectAll().where('organ_id', '=', organId).where('publication_id', '=', id).execute();
  return {
    kindName: nameIn(removalKinds, row.kind),
    reason: row.reason,
    by: (await personNames(db, [row.removed_by])).get(row.removed_by) ?? '',
    at: row.removed_at,
    editions: JSON.parse(row.editions) as NonNullable<LifeAnswer['removal']>['editions'],
    files: files.map(({ file_hash, state, problem }) => ({ fileHash: file_hash, state, stateName: fileStates[state] ?? state, problem })),
  };
}
