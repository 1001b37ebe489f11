// What 有效性 a public text may be given, and why not.
import { addDays, type Day, dayInWords, isDay } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import type { PublicationRow } from '../tables.ts';
import { type SettableValidity, validityMeanings } from './choices.ts';
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

/** True of what a text can be given again: another amendment, another part that lapses. */
export function mayComeAgain(validity: string): boolean {
  return validity === '已修改' || validity === '部分失效';
}

/** True where the text no longer holds at all. */
export function ends(validity: string): boolean {
  return validity === '废止' || validity === '失效';
}

export function isSettable(validity: string): validity is SettableValidity {
  return Object.hasOwn(validityMeanings, validity);
}

/** Why the change cannot be made to this row; empty when it can. */
export async function validityBlockers(db: Db | Tx, row: PublicationRow, of: ValidityChange, today: Day): Promise<Blocker[]> {
  const problem = (field: string, message: string) => [{ code: 'publication.validity', field, message }];
  return [
    ...(isSettable(of.validity) ? [] : problem('validity', `有效性请从${Object.keys(validityMeanings).join('、')}中选。`)),
    ...(await standingBlockers(db, row, of)),
    ...dayBlockers(row, of.onDay, today),
    ...(await documentBlockers(db, row, of)),
    ...publicWordsBlockers('byDocument', '依据文件', of.byDocument),
    ...publicWordsBlockers('note', '公示说明', of.note),
  ];
}

/** Against what it is today and what was announced: one announcement at a time, and what ended is not amended. */
async function standingBlockers(db: Db | Tx, row: PublicationRow, of: ValidityChange): Promise<Blocker[]> {
  const problem = (message: string) => [{ code: 'publication.validity', field: 'validity', message }];
  const changes = await db
    .selectFrom('publication_validity')
    .select(['validity', 'on_day', 'by_publication_id', 'by_document', 'in_force'])
    .where('organ_id', '=', row.organ_id)
    .where('publication_id', '=', row.id)
    .execute();
  const announced = changes.find((one) => one.in_force === 0);
  if (announced) return problem(`已经公示${dayInWords(announced.on_day as Day)}起${announced.validity}；要改，请先撤回那次公示。`);
  if (ends(row.validity) && mayComeAgain(of.validity))
    return problem(`这份文件已经${row.validity}，不再修改；之前标错了的，请先更正为“有效”。`);
  if (of.validity !== row.validity) return [];
  if (!mayComeAgain(of.validity)) return problem(`现在已经是“${row.validity}”。`);
  const document = of.byDocument.trim();
  const told = changes.some((one) =>
    of.byPublicationId === null ? one.by_document === document : one.by_publication_id === of.byPublicationId,
  );
  return told ? problem(`同一份文件带来的“${of.validity}”已经登记过。`) : [];
}

function dayBlockers(row: PublicationRow, on: string, today: Day): Blocker[] {
  const problem = (message: string) => [{ code: 'publication.validity', field: 'onDay', message }];
  if (!isDay(on) || on < earliest) return problem('请填写从哪一天起，例如 2026-11-30。');
  if (on > addDays(today, furthest)) return problem('最远只能写到一年以内的日子。');
  return row.formed_on !== null && on < row.formed_on ? problem(`这一天早于成文日期${dayInWords(row.formed_on as Day)}，请核对。`) : [];
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
