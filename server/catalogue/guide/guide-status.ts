// Is there a guide, is it complete, has somebody looked at it within a year, does it still agree with the organ's profile?
import { type Day, dayInWords } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { findOrgan } from '#people';
import { missingSections, newestEdition, profileChanges, type SectionTexts } from './stored-guide.ts';

export interface GuideStatus {
  /** The newest edition; null while there is none. */
  edition: number | null;
  reviewedOn: Day | null;
  /** The day by which it has to be looked over again. */
  reviewDueOn: Day | null;
  /** Titles of sections without a word. */
  missing: string[];
  /** What has changed in the organ's profile since the guide was last looked over. */
  profileChanged: string[];
  /** Sentences for the people who look after it; empty when all is well. */
  reminders: string[];
}

export async function guideStatus(db: Db | Tx, organId: string, today: Day): Promise<GuideStatus> {
  const edition = await newestEdition(db, organId);
  if (!edition)
    return {
      edition: null,
      reviewedOn: null,
      reviewDueOn: null,
      missing: [],
      profileChanged: [],
      reminders: ['公开指南还没有审定过的版本（第十二条）。'],
    };
  const reviewedOn = edition.reviewed_on as Day;
  const reviewDueOn = Temporal.PlainDate.from(reviewedOn).add({ years: 1 }).toString() as Day;
  const missing = missingSections(JSON.parse(edition.sections) as SectionTexts);
  const profileChanged = profileChanges(edition.profile, await findOrgan(db, organId));
  const reminders = [
    ...(today > reviewDueOn ? [`公开指南自${dayInWords(reviewedOn)}以后没有复核，已满一年，请逐节核对。`] : []),
    ...(profileChanged.length > 0 ? [`机关资料里的${profileChanged.join('、')}改过，指南还是原来的，请更新。`] : []),
    ...(missing.length > 0 ? [`公开指南缺少：${missing.join('、')}。`] : []),
  ];
  return { edition: edition.n, reviewedOn, reviewDueOn, missing, profileChanged, reminders };
}
