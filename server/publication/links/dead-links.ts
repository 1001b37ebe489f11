// Links of a draft behind which there was no page when they were tried.
import type { Db, Tx } from '#kernel/db';
import { fingerprint, kindNames } from '#screening';
import type { DraftFields } from '../draft-fields.ts';
import { outsideLinks } from './outside-links.ts';

/** A warning for each dead link, as people read it. */
export async function deadLinks(db: Db | Tx, organId: string, text: { fields: DraftFields; bodyHtml: string }, key: string) {
  const links = outsideLinks(text);
  if (links.length === 0) return [];
  const rows = await db
    .selectFrom('link_check')
    .select(['href', 'sentence'])
    .where('organ_id', '=', organId)
    .where('state', '=', 'dead')
    .where(
      'href',
      'in',
      links.map((one) => one.href),
    )
    .execute();
  const sentences = new Map(rows.map((row) => [row.href, row.sentence]));
  return links.flatMap(({ href, where }) => {
    const sentence = sentences.get(href);
    if (sentence === undefined) return [];
    const advice = `${sentence}请改正或者删去这个链接。`;
    const about = { kind: 'link', kindName: kindNames.link, severity: 'warn' as const, where, excerpt: href, maskable: false, advice };
    return [{ ...about, fingerprint: fingerprint('link', `dead ${href}`, key), message: `${where}打不开：${href}。${advice}` }];
  });
}
