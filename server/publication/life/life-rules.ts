// The rules of the verbs that come after writing: revising, setting a time, keeping unopened.
import type { Day } from '#kernel/day';
import type { Blocker } from '#kernel/errors';
import type { Actor } from '#kernel/permission';
import { rule as withholding } from '#law/regulation-14-16-grounds';
import { citation } from '#law/rule';
import type { Judged } from '../judge.ts';
import { standingNames, standingOf } from '../states.ts';
import { changeOf, changeProblems } from './change.ts';

type Rule = (judged: Judged, actor: Actor, today: Day) => Blocker[];

/** A revision says what it changes, for the public and for the 20 working days. */
export const changeTold: Rule = ({ publication: { row, draft } }, _actor, today) =>
  row.edition > 0 && draft ? changeProblems(changeOf(draft.fields), today) : [];

export const noDraftOpen: Rule = ({ publication: { row } }) => {
  if (row.draft_state === null) return [];
  const message = `已经有一份修改稿（${standingNames[standingOf(row)]}），请接着用那一份。`;
  return [{ code: 'publication.draftOpen', message }];
};

export const notScheduled: Rule = ({ schedule }) =>
  schedule === null ? [] : [{ code: 'publication.scheduled', message: '已经定了发布时间；要改时间，请先取消定时。' }];

export const isScheduled: Rule = ({ schedule }) =>
  schedule === null ? [{ code: 'publication.notScheduled', message: '现在没有定时。' }] : [];

/** Whoever concluded that it stays unopened does not settle it as well. */
export const waitsForSecond: Rule = ({ publication: { row } }, actor) => {
  if (row.assessed_by === null) return [{ code: 'publication.settled', message: '已经审定过，下次评估以后再审定。' }];
  if (row.assessed_by !== actor.personId) return [];
  return [{ code: 'publication.ownConclusion', message: '是您登记或者评估的，请由另一个人审定。' }];
};

/** Only what was never public can be kept unopened, with its ground. */
export const mayBeKept: Rule = ({ publication: { row, draft } }) => {
  const article = citation(withholding);
  const { disclosure = 'proactive', disclosureGround = '', title = '' } = draft?.fields ?? {};
  return [
    ...(row.edition > 0 ? [{ code: 'publication.wasPublic', message: '这条信息公开过，不能登记为不公开；请用“撤回公开”。' }] : []),
    ...(title === '' ? [{ code: 'publication.field', message: '请填写标题。', field: 'title' }] : []),
    ...(disclosure === 'proactive'
      ? [{ code: 'publication.keptProactive', message: '公开属性是“主动公开”；要登记为不公开，请先改公开属性。', field: 'disclosure' }]
      : []),
    ...(disclosureGround === ''
      ? [{ code: 'publication.field', message: '请写明不主动公开的依据和理由。', field: 'disclosureGround', article }]
      : []),
  ];
};
