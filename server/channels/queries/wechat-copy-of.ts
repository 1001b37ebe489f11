// The copy for WeChat of a published text, and whether it was registered as posted already.
import type { Static } from 'typebox';
import type { WechatCopyView } from '#contract/channels';
import type { Config } from '#kernel/config';
import type { Db } from '#kernel/db';
import type { FileStore } from '#kernel/files';
import { findOrgan } from '#people';
import { postingsOf, publicPath, publishedText } from '#publication';
import { refuse } from '../errors.ts';
import { hashOf } from '../wechat/pictures-of.ts';
import { type WechatCopy, wechatCopy } from '../wechat/wechat-copy.ts';

type Settings = Pick<Config, 'publicUrl' | 'basePath'>;

/** Refuses with `channels.notPublished`: only what has been screened, reviewed and published is carried further. */
export async function wechatCopyOf(
  db: Db,
  key: { organId: string; id: string },
  settings: Settings,
): Promise<Static<typeof WechatCopyView>> {
  const { copy, title, summary, pageUrl } = await copyOf(db, key, settings);
  const postings = await postingsOf(db, key, 'wechat');
  return {
    title,
    summary,
    html: copy.html,
    pageUrl,
    pictures: copy.pictures.map(({ order, src, description }) => ({ order, description, fileHash: hashOf(src) })),
    lost: copy.lost,
    registered: postings.map(({ postedOn, address }) => ({ postedOn, address })),
  };
}

/** The pictures as files of an archive, named by their order. */
export async function* wechatPictures(db: Db, files: FileStore, key: { organId: string; id: string }, settings: Settings) {
  const { copy, names } = await copyOf(db, key, settings);
  for (const { order, src, description } of copy.pictures) {
    const hash = hashOf(src);
    if (hash === null) continue;
    const words = description.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(0, 40);
    const extension = /\.(png|jpe?g|gif|webp)$/i.exec(names.get(hash) ?? '')?.[0] ?? '.png';
    yield { name: `图片${order}${words === '' ? '' : `-${words}`}${extension}`, content: await files.get(hash) };
  }
}

async function copyOf(db: Db, key: { organId: string; id: string }, { publicUrl, basePath }: Settings) {
  const text = await publishedText(db, key);
  if (!text) throw refuse('channels.notPublished');
  const { slug } = await findOrgan(db, key.organId);
  const pageUrl = publicUrl === null ? null : `${publicUrl}${basePath}${publicPath(slug, text.number)}`;
  const copy: WechatCopy = wechatCopy({ ...text, pageUrl });
  const names = new Map(text.pictures.map((one) => [one.fileHash, one.fileName]));
  return { copy, names, title: text.title, summary: text.summary ?? '', pageUrl };
}
