// The states of a publication and the verbs that lead from one to the next, as data; docs/states.md is drawn from it.
import type { Blocker } from '#kernel/errors';

/** Where a publication stands: its draft's state while one is open, else its own. */
export type Standing = 'writing' | 'inReview' | 'approved' | 'published' | 'withdrawn' | 'discarded';
export type Verb = 'save' | 'discard' | 'submit' | 'withdrawFromReview' | 'pass' | 'return' | 'publish' | 'withdraw';

export const standingNames: Record<Standing, string> = {
  writing: '起草中',
  inReview: '审核中',
  approved: '待发布',
  published: '已公开',
  withdrawn: '已撤回',
  discarded: '已放弃',
};

export interface Transition {
  readonly verb: Verb;
  readonly title: string;
  readonly from: readonly Standing[];
  readonly to: readonly Standing[];
}

export const publicationTransitions: readonly Transition[] = [
  { verb: 'save', title: '保存', from: ['writing', 'approved'], to: ['writing'] },
  { verb: 'discard', title: '放弃草稿', from: ['writing', 'approved'], to: ['discarded'] },
  { verb: 'submit', title: '送审', from: ['writing'], to: ['inReview'] },
  { verb: 'withdrawFromReview', title: '撤回送审', from: ['inReview'], to: ['writing'] },
  { verb: 'pass', title: '审核通过', from: ['inReview'], to: ['inReview', 'approved'] },
  { verb: 'return', title: '退回修改', from: ['inReview'], to: ['writing'] },
  { verb: 'publish', title: '公开发布', from: ['approved'], to: ['published'] },
  { verb: 'withdraw', title: '撤回公开', from: ['published'], to: ['withdrawn'] },
];

/** Where a row stands. */
export function standingOf(row: { state: string; draft_state: string | null }): Standing {
  const standing = row.draft_state ?? row.state;
  if (!(standing in standingNames)) throw new RangeError(`unknown state of a publication: ${standing}`);
  return standing as Standing;
}

/** The verbs a publication's state allows. */
export function verbsIn(standing: Standing): Verb[] {
  return publicationTransitions.filter((one) => one.from.includes(standing)).map((one) => one.verb);
}

export function verbTitle(verb: Verb): string {
  return publicationTransitions.find((one) => one.verb === verb)!.title;
}

const whyFixed: Record<Standing, string> = {
  writing: '这篇稿子还在起草，请先送审。',
  inReview: '这篇稿子正在审核，要改动请先撤回送审。',
  approved: '这篇稿子已经审核通过，等待发布。',
  published: '这条信息已经公开，公开的文本只能查看，不能改动。',
  withdrawn: '这条信息已经撤回，只能查看。',
  discarded: '这篇稿子已经放弃，只能查看。',
};

/** Why the state does not allow the verb; empty when it does. */
export function stateBlockers(verb: Verb, standing: Standing): Blocker[] {
  return verbsIn(standing).includes(verb) ? [] : [{ code: `publication.state.${standing}`, message: whyFixed[standing] }];
}
