// Tries the links of a draft over the network, later and outside any transaction; what was tried today is not tried again.
import { defineJob, enqueue } from '#jobs';
import type { Runtime } from '#kernel/command';
import type { Db, Tx } from '#kernel/db';
import { checkLinks, type LinkCheckOptions, type LinkState } from '#screening';
import type { DraftFields } from '../draft-fields.ts';
import { findPublication, type PublicationKey } from '../publication.ts';
import { outsideLinks } from './outside-links.ts';

const kind = 'publication.checkLinks';
/** More than these are tried with the next save. */
const mostAtOnce = 60;
const goodForHours = 24;

export const checkLinksJob = defineJob<PublicationKey>({
  kind,
  title: '检查稿子里的链接',
  maxAttempts: 2,
  run: (key, { runtime }) => tryLinks(runtime, key),
});

/** Queues the check when the draft leads outside at all. */
export async function askLinkChecks(
  tx: Tx,
  { organId, id }: PublicationKey,
  text: { fields: DraftFields; bodyHtml: string },
  now: string,
): Promise<void> {
  if (outsideLinks(text).length === 0) return;
  await enqueue(tx, kind, { organId, id }, { now, organId, oneWaiting: `${kind} ${organId} ${id}` });
}

/** Tries what has not been tried lately and keeps the answers. */
export async function tryLinks({ database, clock }: Runtime, key: PublicationKey, options: LinkCheckOptions = {}): Promise<void> {
  const { draft } = await findPublication(database.read, key);
  if (!draft) return;
  const now = clock.now();
  const hrefs = outsideLinks(draft).map((one) => one.href);
  const due = await notTriedLately(database.read, key.organId, hrefs, now);
  const states = withoutNetwork(await checkLinks(due.slice(0, mostAtOnce), options));
  for (const { href, state, sentence } of states) {
    const found = { state, sentence, checked_at: now };
    await database.write
      .insertInto('link_check')
      .values({ organ_id: key.organId, href, ...found })
      .onConflict((on) => on.columns(['organ_id', 'href']).doUpdateSet(found))
      .execute();
  }
}

/** Where nobody answered at all it is the line that is missing, not the pages. */
function withoutNetwork(states: readonly LinkState[]): LinkState[] {
  if (states.some((one) => one.status > 0)) return [...states];
  return states.map((one) => (one.state === 'dead' ? { ...one, state: 'unknown' } : one));
}

async function notTriedLately(db: Db, organId: string, hrefs: readonly string[], now: string): Promise<string[]> {
  if (hrefs.length === 0) return [];
  const since = Temporal.Instant.from(now).subtract({ hours: goodForHours }).toString({ fractionalSecondDigits: 3 });
  const rows = await db
    .selectFrom('link_check')
    .select('href')
    .where('organ_id', '=', organId)
    .where('href', 'in', [...hrefs])
    .where('checked_at', '>=', since)
    .where('state', '!=', 'unknown')
    .execute();
  const known = new Set(rows.map((row) => row.href));
  return hrefs.filter((href) => !known.has(href));
}
