// 拟发布渠道: the channels besides the website a published text should be posted on, until each is registered or given up.
import type { Act } from '#kernel/command';
import type { Db, Tx } from '#kernel/db';
import { isChannel } from './channels.ts';
import type { DraftFields } from './draft-fields.ts';
import type { PublicationKey } from './publication.ts';

/** Notes the channels chosen in the text that goes out; those chosen no more are forgotten. */
export async function wantPostings(tx: Tx, act: Act, { organId, id }: PublicationKey, { targetChannels = [] }: DraftFields): Promise<void> {
  const wanted = [...new Set(targetChannels)].filter((one) => isChannel(one) && one !== 'website');
  await tx
    .deleteFrom('posting_wanted')
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .$if(wanted.length > 0, (q) => q.where('channel', 'not in', wanted))
    .execute();
  if (wanted.length === 0) return;
  const nothing = { dropped_by: null, dropped_at: null, dropped_reason: null };
  await tx
    .insertInto('posting_wanted')
    .values(wanted.map((channel) => ({ organ_id: organId, publication_id: id, channel, since: act.today, ...nothing })))
    .onConflict((on) => on.doNothing())
    .execute();
}

/** What is wanted, public, not given up and not standing there by the ledger. */
export function openWanted(db: Db | Tx, organId: string) {
  return db
    .selectFrom('posting_wanted as w')
    .innerJoin('publication as p', (on) => on.onRef('p.organ_id', '=', 'w.organ_id').onRef('p.id', '=', 'w.publication_id'))
    .where('w.organ_id', '=', organId)
    .where('w.dropped_at', 'is', null)
    .where('p.state', '=', 'published')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('posting as m')
            .select('m.id')
            .whereRef('m.organ_id', '=', 'w.organ_id')
            .whereRef('m.publication_id', '=', 'w.publication_id')
            .whereRef('m.channel', '=', 'w.channel')
            .where('m.removed_on', 'is', null),
        ),
      ),
    );
}
