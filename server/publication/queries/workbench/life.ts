// What the life of public texts asks of people: a set time that failed, reviews after the fact, texts that expired, what is kept unopened.
import { dayInWords, dayOf, isDay } from '#kernel/day';
import { whyNot } from '#kernel/permission';
import { may } from '../../permissions.ts';
import { leftElsewhereGroup } from './left-elsewhere.ts';
import { type Asked, groupOf, shownItems, type WorkGroup, type WorkItem } from './work-group.ts';

/** All of them. */
export async function lifeGroups(asked: Asked): Promise<WorkGroup[]> {
  return [
    await stoppedGroup(asked),
    await leftElsewhereGroup(asked),
    ...(await afterwardsGroups(asked)),
    ...(await expiredGroups(asked)),
    ...(await keptGroups(asked)),
    ...(await unsettledGroups(asked)),
  ];
}

/** 定时发布没有发出: for whoever wrote it and whoever may publish it, until it is published or given up. */
async function stoppedGroup({ db, organId, actor }: Asked): Promise<WorkGroup> {
  const publishes = whyNot(actor, may.publish, organId) === null;
  const rows = await db
    .selectFrom('publication_schedule as s')
    .innerJoin('publication as p', (join) => join.onRef('p.organ_id', '=', 's.organ_id').onRef('p.id', '=', 's.publication_id'))
    .select(['p.id', 'p.title', 's.problem', 's.done_at', 's.planned_at'])
    .where('s.organ_id', '=', organId)
    .where('s.state', '=', 'stopped')
    .where('p.draft_state', '=', 'approved')
    .whereRef('p.draft_version', '=', 's.version')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('publication_schedule as later')
            .select('later.id')
            .whereRef('later.organ_id', '=', 's.organ_id')
            .whereRef('later.publication_id', '=', 's.publication_id')
            .whereRef('later.made_at', '>', 's.made_at'),
        ),
      ),
    )
    .$if(!publishes, (q) => q.where('p.author_id', '=', actor.personId ?? ''))
    .orderBy('s.done_at')
    .execute();
  const items = rows.map((row) => item('stopped', row, `没有按时发出：${row.problem ?? ''}`, dayOf(row.done_at ?? row.planned_at), 'red'));
  return groupOf('stopped', '定时发布没有发出', items);
}

/** 先发后审: what the later review found wrong has to be withdrawn or revised. */
async function afterwardsGroups({ db, organId, actor }: Asked): Promise<WorkGroup[]> {
  if (whyNot(actor, may.withdraw, organId)) return [];
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'title', 'updated_at'])
    .where('organ_id', '=', organId)
    .where('state', '=', 'published')
    .where('reviewed_after', '=', 'failed')
    .orderBy('updated_at')
    .execute();
  const items = rows.map((row) => item('reviewFailed', row, '先发后审没有通过，请撤回或者修订', dayOf(row.updated_at), 'red'));
  return [groupOf('reviewFailed', '先发后审没有通过', items)];
}

/** 有效期届满: nobody but a person says that a text has lapsed. */
async function expiredGroups({ db, organId, actor, today }: Asked): Promise<WorkGroup[]> {
  if (whyNot(actor, may.changeValidity, organId)) return [];
  const expired = db
    .selectFrom('publication')
    .where('organ_id', '=', organId)
    .where('state', '=', 'published')
    .where('expires_on', '<', today)
    .where('validity', 'in', ['有效', '已修改', '部分失效']);
  const { total } = await expired.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await expired.select(['id', 'title', 'expires_on']).orderBy('expires_on').limit(shownItems).execute();
  const items = rows.map((row) =>
    item('expired', row, `有效期${inWords(row.expires_on)}届满，请办理失效；延长了的，用“修订”改有效期`, row.expires_on, 'amber'),
  );
  return [groupOf('expired', '有效期已经届满', items, Number(total))];
}

/** 定期评估: what is not opened and should be looked at again by today (第十八条). */
async function keptGroups({ db, organId, actor, today }: Asked): Promise<WorkGroup[]> {
  if (whyNot(actor, may.reassess, organId)) return [];
  const due = db.selectFrom('publication').where('organ_id', '=', organId).where('state', '=', 'kept').where('reassess_on', '<=', today);
  const { total } = await due.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await due.select(['id', 'title', 'reassess_on']).orderBy('reassess_on').limit(shownItems).execute();
  const items = rows.map((row) => item('reassess', row, `应在${inWords(row.reassess_on)}前评估能不能公开`, row.reassess_on, 'amber'));
  return [groupOf('reassess', '不公开信息的定期评估', items, Number(total))];
}

/** 不公开待审定: what somebody else concluded should stay unopened. */
async function unsettledGroups({ db, organId, actor }: Asked): Promise<WorkGroup[]> {
  if (whyNot(actor, may.confirmKept, organId)) return [];
  const open = db
    .selectFrom('publication')
    .where('organ_id', '=', organId)
    .where('state', '=', 'kept')
    .where('assessed_by', 'is not', null)
    .where('assessed_by', '!=', actor.personId ?? '');
  const { total } = await open.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await open.select(['id', 'title', 'updated_at']).orderBy('updated_at').limit(shownItems).execute();
  const items = rows.map((row) => item('unsettled', row, '提出不公开，请审定依据和理由', dayOf(row.updated_at), 'amber'));
  return [groupOf('unsettled', '不公开待审定', items, Number(total))];
}

function item(kind: string, row: { id: string; title: string }, detail: string, day: string | null, level: WorkItem['level']): WorkItem {
  return { kind, title: row.title || '（还没有标题）', detail, path: `/publication/${row.id}`, day, level };
}

function inWords(day: string | null): string {
  return isDay(day) ? dayInWords(day) : '';
}
