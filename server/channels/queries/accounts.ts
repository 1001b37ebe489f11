// The register of accounts on new media: who keeps each, until when it is verified, when something was last posted.
import type { Static } from 'typebox';
import type { ChannelAccount } from '#contract/channels';
import { type Day, day, dayInWords, daysBetween } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { type Actor, whyNot } from '#kernel/permission';
import { personNames } from '#people';
import { lastPostedOn } from '#publication';
import { type AccountState, accountStateNames, accountTransitions } from '../accounts/states.ts';
import { accountStepBlockers } from '../accounts/steps.ts';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import type { ChannelAccountRow } from '../tables.ts';

export type AccountView = Static<typeof ChannelAccount>;

/** Channels of which the ledger tells one account from another. */
const toldApart = ['wechat', 'weibo'];

/** Those in use first, each by platform and name. */
export async function listAccounts(db: Db, organId: string, today: Day, actor: Actor): Promise<AccountView[]> {
  const rows = await db
    .selectFrom('channel_account')
    .selectAll()
    .where('organ_id', '=', organId)
    .orderBy('platform')
    .orderBy('name')
    .execute();
  const people = await personNames(
    db,
    rows.flatMap((row) => row.admin_id ?? []),
  );
  const departments = await db.selectFrom('department').select(['id', 'name']).where('organ_id', '=', organId).execute();
  const around = { people, departments: new Map(departments.map((one) => [one.id, one.name])), today, actor };
  const posted = new Map<string, Day | null>();
  for (const channel of toldApart) posted.set(channel, await lastPostedOn(db, organId, channel));
  const views = rows.map((row) => accountView(row, { ...around, posted: onlyOne(row, rows) ? (posted.get(row.channel) ?? null) : null }));
  return views.sort((a, b) => Number(a.state === 'closed') - Number(b.state === 'closed'));
}

/** The row, or the refusal `channels.accountMissing`. */
export async function findAccountRow(db: Db | Tx, { organId, id }: { organId: string; id: string }): Promise<ChannelAccountRow> {
  const row = await db.selectFrom('channel_account').selectAll().where('organ_id', '=', organId).where('id', '=', id).executeTakeFirst();
  if (!row) throw refuse('channels.accountMissing');
  return row;
}

/** True where what was posted on the channel can only have been posted by this account. */
function onlyOne(row: ChannelAccountRow, all: readonly ChannelAccountRow[]): boolean {
  return all.filter((one) => one.channel === row.channel && one.state === 'running').length === 1 && row.state === 'running';
}

interface Around {
  people: ReadonlyMap<string, string>;
  departments: ReadonlyMap<string, string>;
  today: Day;
  actor: Actor;
  posted: Day | null;
}

function accountView(row: ChannelAccountRow, { people, departments, today, actor, posted }: Around): AccountView {
  const denied = whyNot(actor, may.keepAccounts, row.organ_id);
  const steps = accountTransitions.map(({ verb, title }) => ({
    verb,
    title,
    blockers: denied ? [denied] : accountStepBlockers(row.state, verb),
  }));
  return {
    id: row.id,
    version: row.version,
    channel: row.channel,
    platform: row.platform,
    name: row.name,
    number: row.number,
    verifiedAs: row.verified_as,
    departmentId: row.department_id,
    departmentName: row.department_id === null ? null : (departments.get(row.department_id) ?? null),
    leader: row.leader,
    adminId: row.admin_id,
    adminName: row.admin_id === null ? null : (people.get(row.admin_id) ?? null),
    phoneMasked: row.phone === null ? null : masked(row.phone),
    openedOn: row.opened_on,
    verifiedUntil: row.verified_until,
    reportNumber: row.report_number,
    purpose: row.purpose,
    approval: row.approval,
    state: row.state,
    stateName: accountStateNames[row.state as AccountState] ?? row.state,
    closingReason: row.closing_reason,
    closedOn: row.closed_on,
    closingNote: row.closing_note,
    lastPostedOn: posted,
    warnings: warningsOf(row, posted, today),
    steps,
  };
}

/** `13800001234` → `138****1234`. */
function masked(phone: string): string {
  return phone.length < 8 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}

/** Days before the end of the verification, and days without an article: warned at a week, failed at two. */
const beforeEnd = 30;
const quiet = { amber: 7, red: 14 };

function warningsOf(row: ChannelAccountRow, posted: Day | null, today: Day): AccountView['warnings'] {
  if (row.state === 'closing') return [{ level: 'amber', sentence: '已经停更，平台上还没有注销；注销成功才算办完。' }];
  if (row.state === 'closed') return [];
  const found: AccountView['warnings'] = [];
  if (row.admin_id === null) found.push({ level: 'amber', sentence: '没有管理员，口令和绑定的手机可能没人管。' });
  if (row.verified_until !== null) {
    const left = daysBetween(today, day(row.verified_until));
    if (left < 0) found.push({ level: 'red', sentence: `认证已于${dayInWords(day(row.verified_until))}到期。` });
    else if (left <= beforeEnd)
      found.push({ level: 'amber', sentence: `认证 ${left} 天后到期（${dayInWords(day(row.verified_until))}）。` });
  }
  if (posted !== null) {
    const idle = daysBetween(posted, today);
    if (idle >= quiet.red) found.push({ level: 'red', sentence: `台账里已有 ${idle} 天没有新文章，超过两周算不合格。` });
    else if (idle >= quiet.amber) found.push({ level: 'amber', sentence: `台账里已有 ${idle} 天没有新文章。` });
  }
  return found;
}
