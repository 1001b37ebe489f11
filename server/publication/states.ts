// The states of a publication and the verbs that lead from one to the next, as data; docs/states.md is drawn from it.
import type { Blocker } from '#kernel/errors';

/** Where a publication stands: its draft's state while one is open, else its own. */
export type Standing = 'writing' | 'inReview' | 'approved' | 'published' | 'withdrawn' | 'removed' | 'kept' | 'discarded';
export type Verb = DraftVerb | LifeVerb;
/** Verbs of the open draft, be it the first or a revision beside what is public. */
export type DraftVerb =
  | 'save'
  | 'discard'
  | 'keep'
  | 'submit'
  | 'withdrawFromReview'
  | 'pass'
  | 'return'
  | 'schedule'
  | 'unschedule'
  | 'publish';
/** Verbs of what is public, was public, or is kept unopened; possible while a revision is being written. */
export type LifeVerb = 'revise' | 'changeValidity' | 'link' | 'withdraw' | 'restore' | 'remove' | 'confirmKept' | 'reassess';

export const standingNames: Record<Standing, string> = {
  writing: '起草中',
  inReview: '审核中',
  approved: '待发布',
  published: '已公开',
  withdrawn: '已撤回',
  removed: '已清除',
  kept: '登记不公开',
  discarded: '已放弃',
};

export interface Transition {
  readonly verb: Verb;
  readonly title: string;
  readonly from: readonly Standing[];
  readonly to: readonly Standing[];
}

const draftTransitions: readonly Transition[] = [
  { verb: 'save', title: '保存', from: ['writing', 'approved'], to: ['writing'] },
  { verb: 'discard', title: '放弃草稿', from: ['writing', 'approved'], to: ['discarded', 'published', 'withdrawn'] },
  { verb: 'keep', title: '登记不公开', from: ['writing'], to: ['kept'] },
  { verb: 'submit', title: '送审', from: ['writing'], to: ['inReview'] },
  { verb: 'withdrawFromReview', title: '撤回送审', from: ['inReview'], to: ['writing'] },
  { verb: 'pass', title: '审核通过', from: ['inReview'], to: ['inReview', 'approved'] },
  { verb: 'return', title: '退回修改', from: ['inReview'], to: ['writing'] },
  { verb: 'schedule', title: '定时发布', from: ['approved'], to: ['approved'] },
  { verb: 'unschedule', title: '取消定时', from: ['approved'], to: ['approved'] },
  { verb: 'publish', title: '公开发布', from: ['approved'], to: ['published'] },
];
const lifeTransitions: readonly Transition[] = [
  { verb: 'revise', title: '修订', from: ['published'], to: ['writing'] },
  { verb: 'changeValidity', title: '废止、失效或修改', from: ['published'], to: ['published'] },
  { verb: 'link', title: '关联文件', from: ['published'], to: ['published'] },
  { verb: 'withdraw', title: '撤回公开', from: ['published'], to: ['withdrawn'] },
  { verb: 'restore', title: '恢复公开', from: ['withdrawn'], to: ['writing'] },
  { verb: 'remove', title: '彻底清除', from: ['published', 'withdrawn', 'kept', 'discarded'], to: ['removed'] },
  { verb: 'confirmKept', title: '审定不公开', from: ['kept'], to: ['kept', 'writing'] },
  { verb: 'reassess', title: '定期评估', from: ['kept'], to: ['kept', 'writing'] },
];
export const publicationTransitions: readonly Transition[] = [...draftTransitions, ...lifeTransitions];

/** The two columns a publication's place is told by. */
export interface Placed {
  state: string;
  draft_state: string | null;
}

/** Where a row stands. */
export function standingOf(row: Placed): Standing {
  const standing = row.draft_state ?? row.state;
  if (!(standing in standingNames)) throw new RangeError(`unknown state of a publication: ${standing}`);
  return standing as Standing;
}

/** 已公开（有修改稿：起草中） */
export function standingInWords(row: Placed): string {
  const draft = standingNames[standingOf(row)];
  if (row.draft_state === null || row.state === 'draft') return draft;
  return `${standingNames[row.state as Standing]}（有修改稿：${draft}）`;
}

/** The verbs a standing allows. */
export function verbsIn(standing: Standing): Verb[] {
  return publicationTransitions.filter((one) => one.from.includes(standing)).map((one) => one.verb);
}

/** The verbs the row allows: those of its draft, and those of what is public beside it. */
export function verbsOf(row: Placed): Verb[] {
  const draft = draftTransitions.filter((one) => row.draft_state !== null && one.from.includes(row.draft_state as Standing));
  const life = lifeTransitions.filter((one) => one.from.includes(row.state as Standing));
  return [...draft, ...life].map((one) => one.verb);
}

export function verbTitle(verb: Verb): string {
  return publicationTransitions.find((one) => one.verb === verb)!.title;
}

const whyFixed: Record<Standing, string> = {
  writing: '这篇稿子还在起草，请先送审。',
  inReview: '这篇稿子正在审核，要改动请先撤回送审。',
  approved: '这篇稿子已经审核通过，等待发布。',
  published: '这条信息已经公开，公开的文本只能查看，不能改动；要改请用“修订”另起修改稿。',
  withdrawn: '这条信息已经撤回，只能查看；要重新公开请用“恢复公开”。',
  removed: '这条信息的内容已经清除，只留下清除的记录。',
  kept: '这条信息登记为不公开，只能查看；要改公开属性请用“定期评估”。',
  discarded: '这篇稿子已经放弃，只能查看。',
};

/** Why a standing does not allow the verb; empty when it does. */
export function stateBlockers(verb: Verb, standing: Standing): Blocker[] {
  return verbsIn(standing).includes(verb) ? [] : fixed(standing);
}

/** Why the row does not allow the verb; empty when it does. */
export function rowBlockers(verb: Verb, row: Placed): Blocker[] {
  if (verbsOf(row).includes(verb)) return [];
  const draftVerb = draftTransitions.some((one) => one.verb === verb);
  return fixed(draftVerb || row.state === 'draft' ? standingOf(row) : (row.state as Standing));
}

function fixed(standing: Standing): Blocker[] {
  return [{ code: `publication.state.${standing}`, message: whyFixed[standing] }];
}
