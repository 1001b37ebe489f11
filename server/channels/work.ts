// What waits for the disclosure office: changes no list has handed over yet, lists made but not handed over, accounts that need looking after.
import { day, dayInWords, daysBetween } from '#kernel/day';
import { whyNot } from '#kernel/permission';
import { groupOf, type WorkAsked, type WorkGroup, type WorkItem } from '#publication';
import { may } from './permissions.ts';
import { listAccounts } from './queries/accounts.ts';
import { listLists } from './queries/lists.ts';
import { listRecipients } from './queries/recipients.ts';

/** Days after which what gathered for a recipient should be handed over; the Regulation says 及时 and gives no number. */
const patience = 30;

/** 第二十五条: archive and library are given what is public in time. */
export async function deliveryGroup({ db, organId, actor, today }: WorkAsked): Promise<WorkGroup[]> {
  if (whyNot(actor, may.deliver, organId)) return [];
  const gathered = (await listRecipients(db, organId, today))
    .filter((one) => one.waiting > 0 && daysBetween(day(one.nextFrom), today) > patience)
    .map(
      (one): WorkItem => ({
        kind: 'delivery',
        title: `向${one.name}移送主动公开信息`,
        detail: `${dayInWords(day(one.nextFrom))}以来有${one.waiting}条新公开、变动或者撤下的信息还没有列入移送清单（第二十五条）`,
        path: '/deliveries',
        day: one.nextFrom,
        level: 'amber',
      }),
    );
  const { rows } = await listLists(db, organId, { state: 'made', page: 1, pageSize: 50 }, actor);
  const made = rows.map(
    (one): WorkItem => ({
      kind: 'delivery',
      title: `第${one.number}号移送清单等待移送给${one.recipientName}`,
      detail: `${dayInWords(day(one.fromDay))}至${dayInWords(day(one.untilDay))}，共${one.itemCount}条`,
      path: `/deliveries/${one.id}`,
      day: one.untilDay,
      level: 'normal',
    }),
  );
  return [groupOf('deliveries', '移送档案馆、图书馆', [...gathered, ...made])];
}

/** Accounts on new media that fall silent, lose their verification or are not closed yet. */
export async function accountGroup({ db, organId, actor, today }: WorkAsked): Promise<WorkGroup[]> {
  if (whyNot(actor, may.keepAccounts, organId)) return [];
  const items = (await listAccounts(db, organId, today, actor)).flatMap(({ platform, name, warnings }) =>
    warnings.map(
      ({ level, sentence }): WorkItem => ({
        kind: 'account',
        title: `${platform}“${name}”`,
        detail: sentence,
        path: '/accounts',
        day: null,
        level,
      }),
    ),
  );
  return [groupOf('accounts', '新媒体账号', items)];
}
