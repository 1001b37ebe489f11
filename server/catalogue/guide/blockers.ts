// Why the guide cannot be fixed as an edition, or marked as looked over.
import type { Blocker } from '#kernel/errors';
import type { GuideEditionRow } from '../tables.ts';
import { type GuideDraft, missingSections, type SectionTexts, sameTexts } from './stored-guide.ts';

export function guideBlockers(draft: GuideDraft, edition: GuideEditionRow | null): Blocker[] {
  const missing = missingSections(draft.texts);
  if (missing.length > 0)
    return [{ code: 'catalogue.guideIncomplete', message: `还缺：${missing.join('、')}。`, article: '《政府信息公开条例》第十二条' }];
  if (edition && sameTexts(draft.texts, JSON.parse(edition.sections) as SectionTexts))
    return [{ code: 'catalogue.guideSame', message: `和第${edition.n}版一样，没有改动。核对过没有变化的，请登记“已复核”。` }];
  return [];
}

export function reviewBlockers(edition: GuideEditionRow | null): Blocker[] {
  return edition ? [] : [{ code: 'catalogue.guideMissing', message: '还没有审定过的版本，先审定一版。' }];
}
