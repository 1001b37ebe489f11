// 有效性 after publishing: its text stays at its address, the mark changes everywhere it is shown.
import { type Act, commandRefusal } from '#kernel/command';
import { addDays, type Day, isDay } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { newId } from '#kernel/ids';
import { refreshSearchEntries } from '../findable.ts';
import type { PublicationKey } from '../publication.ts';

import { bumpSiteVersion } from '../site-version.ts';
import type { PublicationRow } from '../tables.ts';
import { relationOf, type SettableValidity, validityMeanings } from './choices.ts';
import { noteDeed } from './deed.ts';
import { addLink } from './links.ts';
import { publicWordsBlockers } from './public-words.ts';

export interface ValidityChange {
  validity: string;
  /** The day it takes effect. */
  onDay: string;
  /** The publication that brought it about, or else its number and title. */
  byPublicationId: string | null;
  byDocument: string;
  /** Told to the public. */
  note: string;
}

/** Days ahead a repeal may be announced. */
const furthest = 366;
const earliest = '1949-10-01';

export function isSettable(validity: string): validity is SettableValidity {
  return Object.hasOwn(validityMeanings, validity);
}

/** Why the change cannot be made to this row; empty when it can. */
export async function validityBlockers(db: Db | Tx, row: PublicationRow, of: ValidityChange, today: Day): Promise<Blocker[]> {
  const problem = (field: string, message: string) => [{ code: 'publication.validity', field, message }];
  return [
    ...(isSettable(of.validity) ? [] : problem('validity', `有效性请从${Object.keys(validityMeanings).join('、')}中选。`)),
    ...(of.validity === row.validity ? problem('validity', `现在已经是“${row.validity}”。`) : []),
    ...dayBlockers(row, of.onDay, today),
    ...(await documentBlockers(db, row, of)),
    ...publicWordsBlockers('note', '公示说明', of.note),
  ];
}

function dayBlockers(row: PublicationRow, on: string, today: Day): Blocker[] {
  const problem = (message: string) => [{ code: 'publication.validity', field: 'onDay', message }];
  if (!isDay(on) || on < earliest) return problem('请填写从哪一天起，例如 2026-11-30。');
  if (on > addDays(today, furthest)) return problem('最远只能写到一年以内的日子。');
  return row.formed_on !== null && on < row.formed_on ? problem(`这一天早于成文日期${row.formed_on}，请核对。`) : [];
}

async function documentBlockers(db: Db | Tx, row: PublicationRow, of: ValidityChange): Promise<Blocker[]> {
  const problem = (field: string, message: string) => [{ code: 'publication.validity', field, message }];
  if (of.byPublicationId !== null) {
    if (of.byPublicationId === row.id) return problem('byPublicationId', '不能由它自己废止或修改自己。');
    const by = await db
      .selectFrom('publication')
      .select('state')
      .where('organ_id', '=', row.organ_id)
      .where('id', '=', of.byPublicationId)
      .executeTakeFirst();
    return by?.state === 'published' ? [] : problem('byPublicationId', '作为依据的信息还没有公开，请选一条已公开的，或者写明文号和标题。');
  }
  const needsDocument = of.validity === '废止' || of.validity === '已修改' || of.validity === '部分失效';
  return needsDocument && of.byDocument.trim() === ''
    ? problem('byDocument', '请写明由哪份文件决定：选一条已公开的信息，或者写文号和标题。')
    : [];
}

/** Keeps the change; it is in force at once, or from its day on. */
export async function changeValidity(tx: Tx, act: Act, row: PublicationRow, of: ValidityChange): Promise<void> {
  const key = { organId: row.organ_id, id: row.id };
  const inForce = of.onDay <= act.today;
  await tx
    .insertInto('publication_validity')
    .values({
      organ_id: row.organ_id,
      id: newId(),
      publication_id: row.id,
      validity: of.validity,
      on_day: of.onDay,
      by_publication_id: of.byPublicationId,
      by_document: of.byDocument.trim() || null,
      note: of.note.trim(),
      made_by: act.actor.personId ?? '',
      made_at: act.now,
      in_force: inForce ? 1 : 0,
    })
    .execute();
  if (inForce) await putInForce(tx, act, key, of);
  const by = of.byDocument.trim() === '' ? [] : [`依据：${of.byDocument.trim()}`];
  await noteDeed(tx, act, key, { verb: 'changeValidity', publicNote: of.note, details: [`${of.onDay}起${of.validity}`, ...by] });
  await bumpSiteVersion(tx, row.organ_id);
  await act.emit('publication.validityChanged', { organId: row.organ_id, publicationId: row.id, publicNumber: row.public_number ?? '' });
}

/** Marks the row, so that lists, search and labels say so, and links it with what brought it about. A conflict when it is no longer public. */
export async function putInForce(
  tx: Tx,
  act: Act,
  { organId, id }: PublicationKey,
  { validity, onDay: on, byPublicationId }: Pick<ValidityChange, 'validity' | 'onDay' | 'byPublicationId'>,
): Promise<void> {
  const ends = validity === '废止' || validity === '失效';
  await act.watch('publication', { organ_id: organId, id });
  const done = await tx
    .updateTable('publication')
    .set({ validity, repealed_on: ends ? on : null, updated_at: act.now })
    .where('organ_id', '=', organId)
    .where('id', '=', id)
    .where('state', '=', 'published')
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
  const relation = isSettable(validity) ? relationOf[validity] : null;
  if (byPublicationId !== null && relation !== null) await addLink(tx, organId, byPublicationId, id, relation);
  await refreshSearchEntries(tx, organId, [id]);
}
