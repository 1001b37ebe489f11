// Three things people take for one: approved, published, and on the page a resident opens now.
import type { Static } from 'typebox';
import type { Light, OnPage } from '#contract/publication-life';
import { minuteOf } from '#kernel/day';
import type { Db } from '#kernel/db';
import { findOrgan } from '#people';
import { findReviews } from '#reviews';
import { channelName } from '../channels.ts';
import { htmlToText } from '../clean-html.ts';
import { publicPath } from '../public-path.ts';
import { findPublication, type PublicationKey, reviewSubject } from '../publication.ts';
import type { PublicationRow } from '../tables.ts';
import { listEditions } from './editions.ts';

/** Opens the public page as a resident would, kept copies included; `path` stands without BASE_PATH. */
export type LookAtPage = (path: string) => Promise<{ status: number; html: string }>;

type LightAnswer = Static<typeof Light>;

/** The three lights; the last one with the instant it was looked at, `now`. Refuses with `publication.missing`. */
export async function onPage(db: Db, key: PublicationKey, look: LookAtPage, now: string): Promise<Static<typeof OnPage>> {
  const { row } = await findPublication(db, key);
  const organ = await findOrgan(db, key.organId);
  const path = row.public_number === null ? null : publicPath(organ.slug, row.public_number);
  const seen = path === null ? null : await look(path);
  return {
    approved: await approvedLight(db, key, row),
    published: await publishedLight(db, key, row),
    onPage: { ...(await pageLight(db, row, seen)), at: seen === null ? null : now },
    edition: row.state === 'published' ? row.edition : null,
    status: seen?.status ?? null,
    channels: await channelsOf(db, row, organ.profile.wechatAccount),
  };
}

/** Of what is public, or was; of the draft while nothing was. A revision under way is told beside it. */
async function approvedLight(db: Db, key: PublicationKey, row: PublicationRow): Promise<LightAnswer> {
  const reviews = (await findReviews(db, reviewSubject(key))).map((one) => one.row);
  if (row.edition === 0) return draftLight(row, reviews[0]);
  const [live] = await listEditions(db, key);
  const light = reviewLight(live ? reviews.find((one) => one.id === live.reviewId) : reviews[0]);
  const beside = besides[row.draft_state ?? ''];
  if (beside === undefined) return light;
  const draft = row.state === 'withdrawn' ? '恢复公开的草稿' : '修改稿';
  return { ...light, sentence: `第${row.edition}版：${light.sentence}另有${draft}${beside}` };
}

const besides: Record<string, string> = {
  writing: '在写，还没有送审。',
  inReview: '正在审核。',
  approved: '审核已通过，还没有发布。',
};

type Reviewed = { state: string; closed_at: string | null; subject_version: number };

function reviewLight(review: Reviewed | undefined): LightAnswer {
  if (!review) return { lit: false, at: null, sentence: '没有审核记录，是导入的历史信息。' };
  if (review.state === 'passed') return { lit: true, at: review.closed_at, sentence: '每个审核环节都已通过。' };
  if (review.closed_at === null) return { lit: false, at: null, sentence: '先发后审：保密审查已通过，其余环节正在补办。' };
  return { lit: false, at: null, sentence: '先发后审没有通过。' };
}

function draftLight(row: PublicationRow, newest: Reviewed | undefined): LightAnswer {
  const no = (sentence: string): LightAnswer => ({ lit: false, at: null, sentence });
  if (row.draft_state === null) return no('没有审核记录。');
  if (row.draft_state === 'inReview') return no('审核还没有办完。');
  if (row.draft_state === 'writing') return no(newest?.state === 'returned' ? '审核没有通过，退回修改。' : '还没有送审。');
  return newest?.state === 'afterwards' ? no('先发后审：保密审查已通过，可以先发布，其余环节补办。') : reviewLight(newest);
}

async function publishedLight(db: Db, key: PublicationKey, row: PublicationRow): Promise<LightAnswer> {
  const [live] = await listEditions(db, key);
  if (row.state === 'published' && live) {
    const late = live.lateMinutes > 0 ? `；定于${minuteOf(live.plannedAt!)}，因停机晚发${live.lateMinutes}分钟` : '';
    return { lit: true, at: live.publishedAt, sentence: `第${live.edition}版已经发布${late}。` };
  }
  const sentences: Record<string, string> = { withdrawn: '已经撤回。', removed: '内容已经清除。', kept: '登记为不公开，不发布。' };
  return { lit: false, at: null, sentence: sentences[row.state] ?? '还没有发布。' };
}

async function pageLight(db: Db, row: PublicationRow, seen: { status: number; html: string } | null): Promise<Omit<LightAnswer, 'at'>> {
  if (seen === null) return { lit: false, sentence: '还没有公开页面。' };
  if (row.state !== 'published') return offLight(seen.status);
  if (seen.status !== 200) return { lit: false, sentence: `公开页面现在打不开（${seen.status}），请联系系统管理员。` };
  const words = bare(htmlToText(seen.html));
  const shown = words.includes(bare(row.title)) && words.includes(bare(await liveText(db, row)));
  return shown
    ? { lit: true, sentence: `公众现在看到的就是第${row.edition}版。` }
    : { lit: false, sentence: '公开页面上的文字与已发布的不一致，请刷新再看；仍不一致请联系系统管理员。' };
}

function offLight(status: number): Omit<LightAnswer, 'at'> {
  if (status === 410) return { lit: false, sentence: '公开页面只剩一则说明（410），正文已经看不到。' };
  if (status === 404) return { lit: false, sentence: '没有公开页面（404）。' };
  return { lit: true, sentence: `已不公开，但公开页面仍能打开（${status}），请立即联系系统管理员。` };
}

/** All of it: a correction may stand in the last line. */
async function liveText(db: Db, row: PublicationRow): Promise<string> {
  const edition = await db
    .selectFrom('publication_edition')
    .select('body_text')
    .where('organ_id', '=', row.organ_id)
    .where('publication_id', '=', row.id)
    .where('edition', '=', row.edition)
    .executeTakeFirst();
  return edition?.body_text ?? '';
}

/** Without blanks: a page breaks lines where the text does not. */
function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

async function channelsOf(db: Db, { organ_id, id, state }: PublicationRow, wechatAccount: string) {
  const gone = state === 'withdrawn' || state === 'removed';
  const rows = await db
    .selectFrom('posting')
    .select(['id', 'channel', 'posted_on', 'removed_on'])
    .where('organ_id', '=', organ_id)
    .where('publication_id', '=', id)
    .orderBy('posted_on')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    channelName: channelName(row.channel, wechatAccount),
    postedOn: row.posted_on,
    removedOn: row.removed_on,
    left: gone && row.channel !== 'website' && row.removed_on === null,
  }));
}
