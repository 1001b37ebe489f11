// What was published and should also stand on other channels, and nobody has registered there yet.
import { whyNot } from '#kernel/permission';
import { mayLedger } from '../../permissions-ledger.ts';
import { wantedPostings } from '../wanted-postings.ts';
import { type Asked, groupOf, shownItems, type WorkGroup, type WorkItem } from './work-group.ts';

/** For those who may register postings. */
export async function wantedGroup({ db, organId, actor }: Asked): Promise<WorkGroup[]> {
  if (whyNot(actor, mayLedger.register, organId)) return [];
  const { rows, total } = await wantedPostings(db, { organId, page: 1, pageSize: shownItems });
  const items = rows.map(
    (one): WorkItem => ({
      kind: 'wanted',
      title: one.title,
      detail: `还没有登记在${one.channelName}公开`,
      path: `/ledger/wanted?${new URLSearchParams({ publication: one.publicationId, at: one.channel })}`,
      day: one.publishedOn,
      level: 'normal',
    }),
  );
  return [groupOf('wanted', '公开后还要发到其他渠道的', items, total)];
}
