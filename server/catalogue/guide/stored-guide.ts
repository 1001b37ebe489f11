// The guide as it is stored: an open draft and fixed editions.
import type { Db, Tx } from '#kernel/db';
import type { OrganView } from '#people';
import type { GuideEditionRow } from '../tables.ts';
import { guideSections } from './sections.ts';

export type SectionTexts = Record<string, string>;

export interface GuideDraft {
  /** 0: nothing was ever saved. */
  version: number;
  texts: SectionTexts;
  savedBy: string | null;
  savedAt: string | null;
}

export async function guideDraft(db: Db | Tx, organId: string): Promise<GuideDraft> {
  const row = await db.selectFrom('guide_draft').selectAll().where('organ_id', '=', organId).executeTakeFirst();
  if (!row) return { version: 0, texts: {}, savedBy: null, savedAt: null };
  return { version: row.version, texts: JSON.parse(row.sections) as SectionTexts, savedBy: row.saved_by, savedAt: row.saved_at };
}

export async function newestEdition(db: Db | Tx, organId: string): Promise<GuideEditionRow | null> {
  const row = await db
    .selectFrom('guide_edition')
    .selectAll()
    .where('organ_id', '=', organId)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** The sections without a word, by their titles. */
export function missingSections(texts: SectionTexts): string[] {
  return guideSections.filter((one) => one.required && (texts[one.key] ?? '').trim() === '').map((one) => one.title);
}

export function sameTexts(a: SectionTexts, b: SectionTexts): boolean {
  return guideSections.every(({ key }) => (a[key] ?? '').trim() === (b[key] ?? '').trim());
}

const watched: readonly [name: keyof OrganView['profile'], label: string][] = [
  ['disclosureOffice', '公开工作机构'],
  ['address', '地址'],
  ['postcode', '邮政编码'],
  ['officeHours', '办公时间'],
  ['phone', '电话'],
  ['fax', '传真'],
  ['email', '电子邮箱'],
  ['portalName', '网站名称'],
  ['portalUrl', '网址'],
  ['wechatAccount', '微信公众号'],
];

/** What of the profile concerns the guide, as JSON. */
export function profileKept({ profile }: OrganView): string {
  return JSON.stringify(Object.fromEntries(watched.map(([name]) => [name, profile[name]])));
}

/** Labels of what has changed in the profile since it was kept. */
export function profileChanges(kept: string, { profile }: OrganView): string[] {
  const before = JSON.parse(kept) as Record<string, string>;
  return watched.filter(([name]) => (before[name] ?? '') !== profile[name]).map(([, label]) => label);
}
