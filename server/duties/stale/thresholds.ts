// The numbers inspectors measure by (国办秘函〔2019〕19号 and what is usual beside it); an organ may hold itself to others.
import type { Static } from 'typebox';
import type { Thresholds as Shape } from '#contract/duties';
import type { Db, Tx } from '#kernel/db';
import '../tables.ts';

export type Thresholds = Static<typeof Shape>;

export const usualThresholds: Thresholds = {
  homeDays: 14,
  newsDays: 14,
  noticeDays: 182,
  notUpdatedColumns: 5,
  missedColumns: 10,
  emptyColumns: 5,
  interpretationDays: 3,
  feedbackDays: 30,
  contactDays: 182,
  aheadDays: 7,
};

export interface Setting {
  thresholds: Thresholds;
  contactsCheckedOn: string | null;
  /** 0 while nobody has changed anything. */
  version: number;
}

export async function settingOf(db: Db | Tx, organId: string): Promise<Setting> {
  const row = await db.selectFrom('duty_setting').selectAll().where('organ_id', '=', organId).executeTakeFirst();
  if (!row) return { thresholds: usualThresholds, contactsCheckedOn: null, version: 0 };
  const own = JSON.parse(row.thresholds) as Partial<Thresholds>;
  return { thresholds: { ...usualThresholds, ...own }, contactsCheckedOn: row.contacts_checked_on, version: row.version };
}
