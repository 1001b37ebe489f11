// 主题 and 标签: what is published by its subject, and the words publications are marked with.
import type { Db } from '#kernel/db';
import { type Listing, listedPageSize, listedRows, published } from './listed.ts';

/** A subject as it stands in the metadata: `综合政务\政务公开`. */
export interface SubjectCount {
  subject: string;
  count: number;
}

/** Every subject with something published, by name. */
export async function publicSubjects(db: Db, organId: string): Promise<SubjectCount[]> {
  const rows = await published(db, organId)
    .select(({ fn }) => ['p.subject', fn.countAll<number>().as('count')])
    .where('p.subject', 'is not', null)
    .where('p.subject', '<>', '')
    .groupBy('p.subject')
    .orderBy('p.subject')
    .execute();
  return rows.map((row) => ({ subject: row.subject ?? '', count: Number(row.count) }));
}

/** What is published under these subjects, the newest first, in pages. `total`: what `publicSubjects` counted. */
export async function publicOfSubjects(
  db: Db,
  organId: string,
  subjects: readonly string[],
  total: number,
  page: number,
): Promise<Listing> {
  const until = page * listedPageSize;
  const candidates: { id: string; day: string }[] = [];
  // Subject by subject along the index: one walk over all of them would sort everything first.
  for (const subject of subjects) candidates.push(...(await newestIds(db, organId, subject, until)));
  candidates.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1));
  const ids = candidates.slice(until - listedPageSize, until).map((one) => one.id);
  return { rows: await listedRows(db, organId, ids), total, page, pageSize: listedPageSize };
}

async function newestIds(db: Db, organId: string, subject: string, limit: number) {
  const rows = await published(db, organId)
    .select(['p.id', 'p.published_on'])
    .where('p.subject', '=', subject)
    .orderBy('p.published_on', 'desc')
    .orderBy('p.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ id: row.id, day: row.published_on ?? '' }));
}

/** Publications looked at for their marks: what is old marks nothing of today. */
const looked = 500;

/** The words the newest publications are marked with most often, and how often. */
export async function publicTags(db: Db, organId: string, most: number): Promise<{ tag: string; count: number }[]> {
  const rows = await published(db, organId)
    .select('p.keywords')
    .orderBy('p.published_on', 'desc')
    .orderBy('p.id', 'desc')
    .limit(looked)
    .execute();
  const counts = new Map<string, number>();
  for (const { keywords } of rows) for (const tag of new Set(words(keywords))) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const all = [...counts].map(([tag, count]) => ({ tag, count })).filter(({ count }) => count > 1);
  return all.sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1)).slice(0, most);
}

function words(list: string): string[] {
  return list.split(/[,，;；、\s]+/).filter((word) => word.length > 1 && word.length <= 12);
}
