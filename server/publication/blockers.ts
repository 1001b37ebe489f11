// Why a verb is not possible now: one list per verb, shown beside the button and given by the command.
import type { Day } from '#kernel/day';
import type { Blocker } from '#kernel/errors';
import { type Actor, type Permission, whyNot } from '#kernel/permission';
import { currentStage, publishableReview, stageBlockers } from '#reviews';
import { fieldProblems, missingFields } from './field-problems.ts';
import { uncheckedSentence } from './files/file-checks.ts';
import { openFindings, openSentence, openWarnings } from './findings.ts';
import type { Judged } from './judge.ts';
import { changeTold, isScheduled, mayBeKept, noDraftOpen, notScheduled, waitsForSecond } from './life/life-rules.ts';
import { may } from './permissions.ts';
import { rowBlockers, type Verb, verbsOf, verbTitle } from './states.ts';

type Rule = (judged: Judged, actor: Actor, today: Day) => Blocker[];

const written: Rule[] = [fieldsInOrder, openedProactively, changeTold, filesLookedThrough, nothingPersonal, warningsAnswered];
const publishable: Rule[] = [...written, reviewedAsItStands, numberable];

const rules: Record<Verb, Rule[]> = {
  save: [],
  discard: [],
  keep: [mayBeKept],
  submit: written,
  withdrawFromReview: [byAuthor],
  pass: [byReviewer, filesLookedThrough, nothingPersonal],
  return: [byReviewer],
  schedule: [...publishable, notScheduled],
  unschedule: [isScheduled],
  publish: publishable,
  revise: [noDraftOpen],
  changeValidity: [],
  link: [],
  withdraw: [],
  restore: [noDraftOpen],
  remove: [],
  confirmKept: [waitsForSecond],
  reassess: [],
};

const permissionOf: Record<Verb, Permission> = {
  save: may.write,
  discard: may.discard,
  keep: may.keep,
  submit: may.submit,
  withdrawFromReview: may.withdrawFromReview,
  pass: may.decide,
  return: may.decide,
  schedule: may.publish,
  unschedule: may.publish,
  publish: may.publish,
  revise: may.revise,
  changeValidity: may.changeValidity,
  link: may.changeValidity,
  withdraw: may.withdraw,
  restore: may.revise,
  remove: may.remove,
  confirmKept: may.confirmKept,
  reassess: may.reassess,
};

/** Why the verb is not possible, permission left aside (the command has asked that already). Empty: it is. */
export function blockersOf(verb: Verb, judged: Judged, actor: Actor, today: Day): Blocker[] {
  const state = rowBlockers(verb, judged.publication.row);
  return state.length > 0 ? state : rules[verb].flatMap((rule) => rule(judged, actor, today));
}

/** The verbs the state knows, each with why this person may not use it now. */
export function stepsOf(judged: Judged, actor: Actor, today: Day) {
  return shownVerbs(judged).map((verb) => {
    const denied = whyNot(actor, permissionOf[verb], judged.publication.row.organ_id);
    return { verb, title: titleOf(verb, judged), blockers: denied ? [denied] : blockersOf(verb, judged, actor, today) };
  });
}

// 定时 and 取消定时 are one place on the screen: whichever can be meant; what is settled asks for nobody.
function shownVerbs({ publication, schedule }: Judged): Verb[] {
  const absent = new Set<Verb>([
    schedule === null ? 'unschedule' : 'schedule',
    ...(publication.row.assessed_by === null ? (['confirmKept'] as const) : []),
  ]);
  return verbsOf(publication.row).filter((verb) => !absent.has(verb));
}

// The reviewer reads which stage it is; the stage's own rule says more than the module's permission.
function titleOf(verb: Verb, { reviews }: Judged): string {
  const stage = reviews[0] && currentStage(reviews[0]);
  return verb === 'pass' && stage?.stage === 'secrecy' ? '保密审查通过' : verbTitle(verb);
}

function fieldsInOrder({ publication, context, bodyText }: Judged, _actor: Actor, today: Day): Blocker[] {
  if (!publication.draft || !context) return [];
  const { fields } = publication.draft;
  const missing = missingFields(fields, bodyText, context);
  const wrong = fieldProblems(fields, context, today).filter((one) => !missing.some((other) => other.field === one.field));
  return [...missing, ...wrong].map((one) => ({ code: 'publication.field', ...one }));
}

function openedProactively({ publication }: Judged): Blocker[] {
  const disclosure = publication.draft?.fields.disclosure;
  if (disclosure === undefined || disclosure === 'proactive') return [];
  return [
    { code: 'publication.disclosure', message: '公开属性不是“主动公开”，不能在公开栏目发布。', article: '第十三条', field: 'disclosure' },
  ];
}

function filesLookedThrough({ fileChecks }: Judged): Blocker[] {
  return fileChecks.flatMap((one) => {
    const message = uncheckedSentence(one);
    return message ? [{ code: `publication.file.${one.state}`, message, field: 'attachments' }] : [];
  });
}

function nothingPersonal({ findings }: Judged): Blocker[] {
  return openFindings(findings).map((one) => ({ code: 'publication.finding', message: openSentence(one), article: '第十五条' }));
}

function warningsAnswered({ findings }: Judged): Blocker[] {
  const open = openWarnings(findings);
  const [first] = open;
  if (!first) return [];
  const more = open.length > 1 ? `等${open.length}处提醒` : '';
  return [
    { code: 'publication.warning', message: `${first.where}（${first.kindName}：${first.excerpt}）${more}，请改正或者写明保留的理由。` },
  ];
}

function byAuthor({ authors }: Judged, actor: Actor): Blocker[] {
  return actor.personId !== null && authors.includes(actor.personId)
    ? []
    : [{ code: 'publication.notAuthor', message: '只有写这篇稿子的人可以撤回送审。' }];
}

function byReviewer({ reviews }: Judged, actor: Actor): Blocker[] {
  const review = reviews[0];
  return review ? stageBlockers(review, actor) : [{ code: 'publication.noReview', message: '没有正在进行的审核，请刷新。' }];
}

function reviewedAsItStands({ publication, reviews }: Judged): Blocker[] {
  return publishableReview(reviews, publication.row.draft_version).blockers;
}

function numberable({ numberingProblem }: Judged): Blocker[] {
  if (numberingProblem === null) return [];
  return [
    { code: 'publication.template', message: `索引号的编号规则不能用：${numberingProblem}请到机关设置里改正。`, article: '第十二条' },
  ];
}
