// 公开指南: 保存、按机关资料填写、审定、登记复核.
import { Type as T } from 'typebox';
import { GuideSection } from '#contract/catalogue';
import { Id } from '#contract/shared';
import { type Act, command, commandRefusal } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { findOrgan } from '#people';
import { refuse } from '../errors.ts';
import { guideBlockers, reviewBlockers } from '../guide/blockers.ts';
import { guideSection, guideSections } from '../guide/sections.ts';
import { type GuideDraft, guideDraft, newestEdition, profileKept, type SectionTexts } from '../guide/stored-guide.ts';
import { may } from '../permissions.ts';

export const saveGuide = command({
  name: 'catalogue.saveGuide',
  title: '保存公开指南',
  permission: may.editGuide,
  input: T.Object({ organId: Id, version: T.Integer({ minimum: 0 }), sections: T.Array(GuideSection, { maxItems: 40 }) }),
  async run(tx, { organId, version, sections }, act) {
    const unknown = sections.find(({ key }) => !guideSection(key));
    if (unknown) throw refuse('catalogue.guideSection', { key: unknown.key });
    const texts = Object.fromEntries(sections.map(({ key, text }) => [key, text.trim()]));
    const draft = await guideDraft(tx, organId);
    if (draft.version !== version) throw refuse('catalogue.guideChanged');
    return { version: await writeDraft(tx, act, organId, draft, { ...draft.texts, ...texts }) };
  },
});

/** Empty sections receive words to begin with; with `again` those taken from the profile are written anew. */
export const fillGuide = command({
  name: 'catalogue.fillGuide',
  title: '按机关资料填写公开指南',
  permission: may.editGuide,
  input: T.Object({ organId: Id, version: T.Integer({ minimum: 0 }), again: T.Boolean() }),
  async run(tx, { organId, version, again }, act) {
    const draft = await guideDraft(tx, organId);
    if (draft.version !== version) throw refuse('catalogue.guideChanged');
    const organ = await findOrgan(tx, organId);
    const texts: SectionTexts = { ...draft.texts };
    let filled = 0;
    for (const { key, begin, isProfile } of guideSections) {
      const words = begin(organ);
      const empty = (texts[key] ?? '').trim() === '';
      if (words === null || words === texts[key] || !(empty || (again && isProfile))) continue;
      texts[key] = words;
      filled += 1;
    }
    if (filled > 0) await writeDraft(tx, act, organId, draft, texts);
    return { filled };
  },
});

export const fixGuide = command({
  name: 'catalogue.fixGuide',
  title: '审定公开指南',
  permission: may.fixGuide,
  input: T.Object({ organId: Id, version: T.Integer({ minimum: 1 }), note: T.String({ maxLength: 500 }) }),
  blockers: async (tx, { organId }) => guideBlockers(await guideDraft(tx, organId), await newestEdition(tx, organId)),
  async run(tx, { organId, version, note }, act) {
    const draft = await guideDraft(tx, organId);
    if (draft.version !== version) throw refuse('catalogue.guideChanged');
    const n = ((await newestEdition(tx, organId))?.n ?? 0) + 1;
    await act.watch('guide_edition', { organ_id: organId, n });
    const by = act.actor.personId ?? '';
    const profile = profileKept(await findOrgan(tx, organId));
    const row = {
      organ_id: organId,
      n,
      sections: JSON.stringify(draft.texts),
      profile,
      note: note.trim(),
      fixed_by: by,
      fixed_at: act.now,
    };
    await tx
      .insertInto('guide_edition')
      .values({ ...row, reviewed_by: by, reviewed_on: act.today })
      .execute();
    await act.emit('catalogue.guideFixed', { organId, edition: n });
    return { n };
  },
});

export const reviewGuide = command({
  name: 'catalogue.reviewGuide',
  title: '登记公开指南已复核',
  permission: may.editGuide,
  input: T.Object({ organId: Id, n: T.Integer({ minimum: 1 }) }),
  blockers: async (tx, { organId }) => reviewBlockers(await newestEdition(tx, organId)),
  async run(tx, { organId, n }, act) {
    await act.watch('guide_edition', { organ_id: organId, n });
    const profile = profileKept(await findOrgan(tx, organId));
    const done = await tx
      .updateTable('guide_edition')
      .set({ reviewed_by: act.actor.personId ?? '', reviewed_on: act.today, profile })
      .where('organ_id', '=', organId)
      .where('n', '=', n)
      .where((eb) =>
        eb(
          'n',
          '=',
          eb
            .selectFrom('guide_edition as other')
            .select((max) => max.fn.max('other.n').as('n'))
            .where('other.organ_id', '=', organId),
        ),
      )
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
    return { done: true };
  },
});

async function writeDraft(tx: Tx, act: Act, organId: string, draft: GuideDraft, texts: SectionTexts): Promise<number> {
  await act.watch('guide_draft', { organ_id: organId });
  const change = { version: draft.version + 1, sections: JSON.stringify(texts), saved_by: act.actor.personId ?? '', saved_at: act.now };
  const written =
    draft.version === 0
      ? await tx
          .insertInto('guide_draft')
          .values({ organ_id: organId, ...change })
          .onConflict((on) => on.doNothing())
          .executeTakeFirst()
      : await tx
          .updateTable('guide_draft')
          .set(change)
          .where('organ_id', '=', organId)
          .where('version', '=', draft.version)
          .executeTakeFirst();
  const rows = 'numUpdatedRows' in written ? written.numUpdatedRows : written.numInsertedOrUpdatedRows;
  if (rows !== 1n) throw refuse('catalogue.guideChanged');
  return change.version;
}
