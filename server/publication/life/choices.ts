// The closed lists of what may happen to a publication, with the words people read.
import type { Static } from 'typebox';
import type { LifeChoices } from '#contract/publication-life';

interface Named {
  readonly code: string;
  readonly name: string;
}

export const changeKinds = [
  { code: 'correct', name: '更正错误' },
  { code: 'supplement', name: '补充内容' },
  { code: 'update', name: '更新信息' },
  { code: 'other', name: '其他' },
] as const satisfies readonly Named[];

/** `hidesTitle`: the notice page leaves the title out unless somebody decides otherwise. */
export const withdrawalKinds = [
  { code: 'mistake', name: '内容有误', hidesTitle: false },
  { code: 'duplicate', name: '重复发布', hidesTitle: false },
  { code: 'notForDisclosure', name: '不应公开', hidesTitle: true },
  { code: 'other', name: '其他原因', hidesTitle: false },
] as const;

export const removalKinds = [
  { code: 'personal', name: '含有个人信息' },
  { code: 'secret', name: '含有不得公开的秘密' },
  { code: 'other', name: '其他依法应当清除的情形' },
] as const satisfies readonly Named[];

/** The values of 有效性 a person can set, and what each means. 有效 takes a mistaken one back. */
export const validityMeanings = {
  已修改: '部分条文已经由另一份文件修改，其余继续施行。',
  部分失效: '部分条文不再施行，其余继续施行。',
  失效: '有效期届满或者适用对象消失，不再施行。',
  废止: '由制定机关决定不再施行。',
  有效: '更正：之前标错了，仍然有效。',
} as const;
export type SettableValidity = keyof typeof validityMeanings;

/** Links from one publication to another: how they read from the side that has them, and from the other. */
export const relations = {
  interprets: { from: '解读', to: '被……解读' },
  repeals: { from: '废止', to: '被……废止' },
  amends: { from: '修改', to: '被……修改' },
  replaces: { from: '替代', to: '被……替代' },
  related: { from: '相关', to: '相关' },
} as const;
export type Relation = keyof typeof relations;

/** The relation each validity leaves behind when another publication brought it about. */
export const relationOf: Record<SettableValidity, Relation | null> = {
  已修改: 'amends',
  部分失效: 'amends',
  失效: 'repeals',
  废止: 'repeals',
  有效: null,
};

/** The name of a code in a list; the code itself where it is unknown. */
export function nameIn(list: readonly Named[], code: string): string {
  return list.find((one) => one.code === code)?.name ?? code;
}

/** The lists as the forms use them. */
export const lifeChoices: Static<typeof LifeChoices> = {
  changeKinds: [...changeKinds],
  withdrawalKinds: [...withdrawalKinds],
  removalKinds: [...removalKinds],
  validities: Object.entries(validityMeanings).map(([code, meaning]) => ({
    code,
    meaning,
    again: code === '已修改' || code === '部分失效',
  })),
  relations: (['repeals', 'amends', 'replaces', 'related'] as const).map((code) => ({ code, name: relations[code].from })),
};
