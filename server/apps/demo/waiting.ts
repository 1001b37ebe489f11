// What waits in the demo's disclosure office besides texts: residents' reports, what goes to archive and library, accounts on new media.
import { addAccount, addRecipient, makeList, stopAccount } from '#channels';
import { answerCorrection, reportMistake, takeCorrection } from '#interaction';
import { execute, type Runtime } from '#kernel/command';
import { addDays } from '#kernel/day';
import { systemActor } from '#kernel/permission';
import { actorOf, personId } from './actors.ts';
import { demoMark, demoTown } from './town.ts';

interface Report {
  /** Title of the published text; the site as a whole where none is named. */
  about?: string;
  kind: 'typo' | 'wrong' | 'link' | 'attachment' | 'other';
  words: string;
  taken?: boolean;
  answer?: { outcome: 'answered' | 'rejected'; answer: string };
}

const reports: readonly Report[] = [
  {
    about: '2026年冬季取暖安全工作方案',
    kind: 'typo',
    words: '第三段“烟道”写成了“烟到”，应当改过来。',
    answer: { outcome: 'answered', answer: '已经核对并改正，谢谢您的指正。' },
  },
  {
    about: '秋冬森林防火卡口启用',
    kind: 'wrong',
    words: '防火期的起止日期和村里贴的不一样，请核对。',
    answer: { outcome: 'rejected', answer: '经核对，网页上的日期与印发的文件一致，村里张贴的旧通知已请村委会换下。' },
  },
  { about: '临时救助审核结果公示（2026年11月）', kind: 'other', words: '公示里没有写到哪个窗口问，请补上。', taken: true },
  { kind: 'link', words: '首页“领导信息”里有一个链接打不开。' },
];

const oneAccountEach = {
  number: '',
  verifiedAs: demoTown.name,
  departmentId: '',
  leader: '演示员·庚',
  reportNumber: '',
  approval: '',
  phone: demoTown.phone,
};

/** All of it, each step by the person whose step it is. */
export async function fillOffice(runtime: Runtime, organId: string): Promise<void> {
  for (const one of reports) await report(runtime, organId, one);
  await registerAccounts(runtime, organId);
  await gatherDeliveries(runtime, organId);
}

async function report(runtime: Runtime, organId: string, { about, kind, words, taken, answer }: Report): Promise<void> {
  const pageTitle = about === undefined ? '' : demoMark + about;
  const pagePath = about === undefined ? '' : `p/${await publicNumberOf(runtime, organId, pageTitle)}`;
  const { number } = await execute(runtime, reportMistake, { organId, pagePath, pageTitle, kind, words, contact: '' }, systemActor);
  const found = runtime.database.read.selectFrom('correction').select('id').where('organ_id', '=', organId).where('number', '=', number);
  const { id } = await found.executeTakeFirstOrThrow();
  if (taken) await execute(runtime, takeCorrection, { organId, id, version: 1 }, await actorOf(runtime, organId, 'gongkai'));
  if (!answer) return;
  const answered = { organId, id, version: 1, ...answer, isPublic: true, publicWords: words };
  await execute(runtime, answerCorrection, answered, await actorOf(runtime, organId, 'gongkai'));
}

/** One that is looked after and soon to be verified anew, one that is being closed. */
async function registerAccounts(runtime: Runtime, organId: string): Promise<void> {
  const office = await actorOf(runtime, organId, 'gongkai');
  const today = runtime.clock.today();
  const adminId = await personId(runtime, 'gongkai');
  const wechat = {
    ...oneAccountEach,
    platform: '微信公众号',
    name: demoTown.wechatAccount,
    adminId,
    openedOn: '2019-05-06',
    verifiedUntil: addDays(today, 24),
    purpose: '发布便民信息和政策提示（演示）',
  };
  await execute(runtime, addAccount, { organId, fields: wechat }, office);
  const weibo = {
    ...oneAccountEach,
    platform: '新浪微博',
    name: '米山发布（演示）',
    adminId,
    openedOn: '',
    verifiedUntil: '',
    purpose: '',
  };
  const { id } = await execute(runtime, addAccount, { organId, fields: weibo }, office);
  await execute(runtime, stopAccount, { organId, id, reason: '整合到微信公众号' }, office);
}

/** The archive has a list that waits to be handed over, for the library something has gathered. */
async function gatherDeliveries(runtime: Runtime, organId: string): Promise<void> {
  const office = await actorOf(runtime, organId, 'gongkai');
  const today = runtime.clock.today();
  const recipient = (kind: 'archive' | 'library', name: string) =>
    execute(runtime, addRecipient, { organId, kind, name: `${demoMark}${name}`, since: '2026-07-01' }, office);
  const { id: archive } = await recipient('archive', '区档案馆');
  await recipient('library', '区图书馆');
  await execute(runtime, makeList, { organId, recipientId: archive, until: addDays(today, -14) }, office);
}

async function publicNumberOf(runtime: Runtime, organId: string, title: string): Promise<string> {
  const found = runtime.database.read.selectFrom('publication').select('public_number').where('organ_id', '=', organId);
  return (await found.where('title', '=', title).executeTakeFirstOrThrow()).public_number ?? '';
}
