// 别处还挂着: withdrawn or removed here, and somebody has to go to the other channel and take it down there.
import { dayOf } from '#kernel/day';
import { whyNot } from '#kernel/permission';
import { mayLedger } from '../../permissions-ledger.ts';
import { leftElsewhere } from '../left-elsewhere.ts';
import { type Asked, groupOf, shownItems, type WorkGroup, type WorkItem } from './work-group.ts';

/** For those who keep the ledger. */
export async function leftElsewhereGroup({ db, organId, actor }: Asked): Promise<WorkGroup> {
  const name = '已经撤下、别处还挂着的';
  if (whyNot(actor, mayLedger.edit, organId)) return groupOf('leftElsewhere', name, []);
  const { rows, total } = await leftElsewhere(db, organId, shownItems);
  const items = rows.map(
    (one): WorkItem => ({
      kind: 'leftElsewhere',
      title: one.title,
      detail: `${one.channelName}上还有，请到那里撤下，再登记`,
      path: `/publication/${one.publicationId}`,
      day: dayOf(one.since),
      level: 'red',
    }),
  );
  return groupOf('leftElsewhere', name, items, total);
}
