// The rulebook: its entries with their standing, what is missing, what has to be looked over.
import type { Static, TObject } from 'typebox';
import type { RulebookFields, RulebookRow, RulebookVersions, RulebookView } from '#contract/catalogue';
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { personNames } from '#people';
import type { RulebookEntryRow } from '../tables.ts';
import { rulebookKind, rulebookKinds } from './kinds.ts';

type Row = Static<typeof RulebookRow>;
export type EntryFields = Static<TObject<typeof RulebookFields>>;

export type EntryStatus = 'upcoming' | 'inForce' | 'ended';
const statusNames: Record<EntryStatus, string> = { upcoming: '尚未施行', inForce: '现行有效', ended: '已经废止' };

export async function rulebookEntries(db: Db | Tx, organId: string): Promise<RulebookEntryRow[]> {
  return db.selectFrom('rulebook_entry').selectAll().where('organ_id', '=', organId).orderBy('in_force_on', 'desc').orderBy('id').execute();
}

/** On its first day it is in force; on the day it ended it is no more. */
export function statusOf(row: Pick<RulebookEntryRow, 'in_force_on' | 'ended_on'>, today: Day): EntryStatus {
  if (row.ended_on !== null && row.ended_on <= today) return 'ended';
  return row.in_force_on > today ? 'upcoming' : 'inForce';
}

export interface RulebookStatus {
  inForce: number;
  /** Names of expected kinds without an entry in force, with their article. */
  missing: string[];
  /** Names of entries in force that nobody has looked over for a year. */
  reviewDue: string[];
  reminders: string[];
}

export async function rulebookStatus(db: Db | Tx, organId: string, today: Day): Promise<RulebookStatus> {
  const current = (await rulebookEntries(db, organId)).filter((row) => statusOf(row, today) === 'inForce');
  const missing = rulebookKinds
    .filter((kind) => kind.expected && !current.some((row) => row.kind === kind.code))
    .map((kind) => kind.name + (kind.article ? `（${kind.article}）` : ''));
  const reviewDue = current.filter((row) => isReviewDue(row, today)).map((row) => row.name);
  const reminders = [
    ...(missing.length > 0 ? [`公开制度里还没有：${missing.join('、')}。`] : []),
    ...(reviewDue.length > 0
      ? [`一年没有复核的制度有 ${reviewDue.length} 项：${reviewDue.slice(0, 3).join('、')}${reviewDue.length > 3 ? '等' : ''}。`]
      : []),
  ];
  return { inForce: current.length, missing, reviewDue, reminders };
}

function isReviewDue(row: RulebookEntryRow, today: Day): boolean {
  const last = row.reviewed_on ?? row.changed_at.slice(0, 10);
  return (Temporal.PlainDate.from(last).add({ years: 1 }).toString() as Day) < today;
}

export async function rulebookView(db: Db, organId: string, today: Day): Promise<Static<typeof RulebookView>> {
  const rows = await rulebookEntries(db, organId);
  const names = await personNames(
    db,
    rows.flatMap((row) => row.reviewed_by ?? []),
  );
  return {
    entries: rows.map((row) => entryView(row, today, names)),
    kinds: rulebookKinds.map((kind) => ({
      ...kind,
      inForce: rows.filter((row) => row.kind === kind.code && statusOf(row, today) === 'inForce').length,
    })),
    reminders: (await rulebookStatus(db, organId, today)).reminders,
  };
}

function entryView(row: RulebookEntryRow, today: Day, names: ReadonlyMap<string, string>): Row {
  const kind = rulebookKind(row.kind);
  const status = statusOf(row, today);
  return {
    id: row.id,
    ...entryFields(row),
    kindName: kind?.name ?? row.kind,
    article: kind?.article ?? '',
    status,
    statusName: statusNames[status],
    reviewedOn: row.reviewed_on,
    reviewedByName: row.reviewed_by === null ? null : (names.get(row.reviewed_by) ?? '系统'),
    reviewDue: status === 'inForce' && isReviewDue(row, today),
    version: row.version,
  };
}

export function entryFields(row: RulebookEntryRow): EntryFields {
  const { kind, name, number, body, link, note } = row;
  return { kind, name, number, issuedOn: row.issued_on, inForceOn: row.in_force_on, endedOn: row.ended_on, body, link, note };
}

/** How an entry stood after each change, newest first. */
export async function rulebookVersions(db: Db, organId: string, entryId: string): Promise<Static<typeof RulebookVersions>> {
  const rows = await db
    .selectFrom('rulebook_version')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('entry_id', '=', entryId)
    .orderBy('n', 'desc')
    .execute();
  const names = await personNames(
    db,
    rows.map((row) => row.changed_by),
  );
  const versions = rows.map((row) => ({
    n: row.n,
    changedByName: names.get(row.changed_by) ?? '系统',
    changedAt: row.changed_at,
    ...(JSON.parse(row.fields) as EntryFields),
  }));
  return { versions };
}
