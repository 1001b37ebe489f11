// 登记已撤下: somebody went to the other channel and took down what was withdrawn or removed here.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command, commandRefusal } from '#kernel/command';
import { type Day, dayInWords } from '#kernel/day';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { channelName } from '../channels.ts';
import { noteDeed } from '../life/deed.ts';
import { mayLedger } from '../permissions-ledger.ts';
import { findPosting, ownPublicationBlockers } from '../posting.ts';
import { findPublication } from '../publication.ts';
import type { PostingRow } from '../tables.ts';

export const takeDownPosting = command({
  name: 'ledger.takeDownPosting',
  title: '登记其他渠道已撤下',
  permission: mayLedger.edit,
  input: T.Object({ organId: Id, id: Id }),
  async blockers(tx, input) {
    const posting = await findPosting(tx, input);
    const own = ownPublicationBlockers(posting);
    return own.length > 0 ? own : leftBlockers(tx, posting);
  },
  async run(tx, { organId, id }, act) {
    const posting = await findPosting(tx, { organId, id });
    await act.watch('posting', { organ_id: organId, id });
    const done = await tx
      .updateTable('posting')
      .set({ removed_on: act.today, removed_kind: 'withdrawn', changed_at: act.now })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('removed_on', 'is', null)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
    const key = { organId, id: posting.publication_id! };
    await noteDeed(tx, act, key, {
      verb: 'takenDown',
      details: [`${channelName(posting.channel)}（${dayInWords(posting.posted_on as Day)}发出）已撤下`],
    });
    return { done: true };
  },
});

async function leftBlockers(tx: Tx, row: PostingRow): Promise<Blocker[]> {
  const no = (message: string) => [{ code: 'ledger.notLeft', message }];
  if (row.removed_on !== null) return no(`已经登记过，${dayInWords(row.removed_on as Day)}撤下。`);
  if (row.publication_id === null) return no('这一条不是从本系统公开的信息发出去的；记错了的，请更正或者删除。');
  const { row: publication } = await findPublication(tx, { organId: row.organ_id, id: row.publication_id });
  const gone = publication.state === 'withdrawn' || publication.state === 'removed';
  return gone ? [] : no('这条信息还公开着，不用到别处撤下。');
}
