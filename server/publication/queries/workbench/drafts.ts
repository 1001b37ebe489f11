// What I am writing: returned to me, not yet handed in, and what has passed and waits to be published.
import { dayOf } from '#kernel/day';
import { whyNot } from '#kernel/permission';
import { lastReturns } from '#reviews';
import { may } from '../../permissions.ts';
import { type Asked, groupOf, shownItems, type WorkGroup, type WorkItem } from './work-group.ts';

const mostReturns = 50;

/** 退回我修改的 and 我的草稿; what was returned is not listed twice. */
export async function draftGroups({ db, organId, actor }: Asked): Promise<WorkGroup[]> {
  if (actor.personId === null) return [];
  const { personId } = actor;
  const returns = await lastReturns(db, { organId, subject: 'publication', personId, limit: mostReturns });
  const open = await writing(db, organId, personId);
  const returned = returns.filter((one) => open.some((draft) => draft.id === one.subjectId));
  const others = open.filter((draft) => !returns.some((one) => one.subjectId === draft.id));
  return [
    groupOf('returned', '退回我修改的', returned.map(returnedItem)),
    groupOf(
      'drafts',
      '我的草稿',
      others.map(({ id, title, updated_at }) => item('draft', id, title, '还没有送审', updated_at)),
    ),
  ];
}

/** 待发布: passed all stages, for those who may publish. */
export async function approvedGroup({ db, organId, actor }: Asked): Promise<WorkGroup[]> {
  if (whyNot(actor, may.publish, organId)) return [];
  const approved = db
    .selectFrom('publication')
    .where('organ_id', '=', organId)
    .where('draft_state', '=', 'approved')
    // What is set to a time waits for nobody.
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('publication_schedule as s')
            .select('s.id')
            .whereRef('s.organ_id', '=', 'publication.organ_id')
            .whereRef('s.publication_id', '=', 'publication.id')
            .where('s.state', '=', 'waiting'),
        ),
      ),
    );
  const { total } = await approved.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await approved.select(['id', 'title', 'updated_at']).orderBy('updated_at').limit(shownItems).execute();
  const items = rows.map(({ id, title, updated_at }) => item('approved', id, title, '审核已通过，可以公开发布', updated_at));
  return [groupOf('approved', '待发布', items, Number(total))];
}

function writing(db: Asked['db'], organId: string, personId: string) {
  return db
    .selectFrom('publication')
    .select(['id', 'title', 'updated_at'])
    .where('organ_id', '=', organId)
    .where('draft_state', '=', 'writing')
    .where('author_id', '=', personId)
    .orderBy('updated_at', 'desc')
    .execute();
}

function returnedItem(one: { subjectId: string; title: string; opinion: string | null; closedAt: string }): WorkItem {
  return { ...item('returned', one.subjectId, one.title, one.opinion || '审核人没有写意见', one.closedAt), level: 'amber' };
}

function item(kind: string, id: string, title: string, detail: string, at: string): WorkItem {
  return { kind, title: title || '（还没有标题）', detail, path: `/publication/${id}`, day: at === '' ? null : dayOf(at), level: 'normal' };
}
