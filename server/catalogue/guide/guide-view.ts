// The guide as the office works on it.
import type { Static } from 'typebox';
import type { GuideEdition, GuideView } from '#contract/catalogue';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { findOrgan, personNames } from '#people';
import { guideBlockers, reviewBlockers } from './blockers.ts';
import { guideStatus } from './guide-status.ts';
import { guideSections } from './sections.ts';
import { guideDraft, missingSections, newestEdition, type SectionTexts, sameTexts } from './stored-guide.ts';

export async function guideView(db: Db, organId: string, today: Day): Promise<Static<typeof GuideView>> {
  const [draft, edition, organ] = [await guideDraft(db, organId), await newestEdition(db, organId), await findOrgan(db, organId)];
  const names = await personNames(
    db,
    [draft.savedBy, edition?.fixed_by, edition?.reviewed_by].filter((id): id is string => !!id),
  );
  const nameOf = (id: string) => names.get(id) ?? '系统';
  return {
    version: draft.version,
    savedByName: draft.savedBy === null ? null : nameOf(draft.savedBy),
    savedAt: draft.savedAt,
    sections: guideSections.map((kind) => {
      const text = draft.texts[kind.key] ?? '';
      const empty = kind.required && text.trim() === '';
      return {
        key: kind.key,
        title: kind.title,
        text,
        hint: kind.hint,
        required: kind.required,
        article: kind.article,
        problem: empty ? `还没有写（${kind.article}）。` : null,
        fromProfile: kind.isProfile ? kind.begin(organ) : null,
      };
    }),
    complete: missingSections(draft.texts).length === 0,
    changedSinceEdition: edition === null || !sameTexts(draft.texts, JSON.parse(edition.sections) as SectionTexts),
    edition: edition && {
      n: edition.n,
      note: edition.note,
      fixedByName: nameOf(edition.fixed_by),
      fixedAt: edition.fixed_at,
      reviewedByName: nameOf(edition.reviewed_by),
      reviewedOn: edition.reviewed_on,
    },
    reminders: (await guideStatus(db, organId, today)).reminders,
    fix: guideBlockers(draft, edition),
    review: reviewBlockers(edition),
  };
}

/** The editions, newest first. */
export async function guideEditions(db: Db, organId: string): Promise<{ editions: Static<typeof GuideEdition>[] }> {
  const rows = await db.selectFrom('guide_edition').selectAll().where('organ_id', '=', organId).orderBy('n', 'desc').execute();
  const names = await personNames(
    db,
    rows.map((row) => row.fixed_by),
  );
  return {
    editions: rows.map((row) => {
      const texts = JSON.parse(row.sections) as SectionTexts;
      return {
        n: row.n,
        note: row.note,
        fixedByName: names.get(row.fixed_by) ?? '系统',
        fixedAt: row.fixed_at,
        reviewedOn: row.reviewed_on,
        sections: guideSections.map(({ key, title }) => ({ key, title, text: texts[key] ?? '' })),
      };
    }),
  };
}
