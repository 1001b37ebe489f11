// What a revision changes and what the public is told of it: asked for before it goes to review (变更, 第二十六条).
import { type Day, isDay } from '#kernel/day';
import type { Blocker } from '#kernel/errors';
import type { DraftFields } from '../draft-fields.ts';
import { changeKinds } from './choices.ts';

export interface Change {
  changeKind: string;
  changeNote: string;
  /** 变更之日 */
  changedOn: string;
}

const shortest = 4;
const longest = 200;

/** The change a revision's fields tell of. */
export function changeOf(fields: DraftFields): Change {
  return { changeKind: fields.changeKind ?? '', changeNote: fields.changeNote ?? '', changedOn: fields.changedOn ?? '' };
}

/** What is missing or wrong in it, beside the field. */
export function changeProblems({ changeKind, changeNote, changedOn }: Change, today: Day): Blocker[] {
  const length = [...changeNote.trim()].length;
  const problem = (field: keyof Change, message: string) => [{ code: 'publication.change', field, message }];
  return [
    ...(changeKinds.some((one) => one.code === changeKind) ? [] : problem('changeKind', '请选明这次修订属于哪一类。')),
    ...(length < shortest ? problem('changeNote', `请用一句话告诉公众改了什么，至少${shortest}个字。`) : []),
    ...(length > longest ? problem('changeNote', `修订说明有${length}个字，最多${longest}个字。`) : []),
    ...(isDay(changedOn) ? [] : problem('changedOn', '请填写变更之日，公开时限从这一天起算。')),
    ...(isDay(changedOn) && changedOn > today ? problem('changedOn', '变更之日在今天之后，请核对。') : []),
  ];
}
