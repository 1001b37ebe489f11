// 生成移送清单: everything that became public, changed or was taken down since the last list for the same recipient.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command, commandRefusal } from '#kernel/command';
import { addDays, isDay } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { type DayRange, type PublicChange, publicChanges } from '#publication';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { findRecipient, nextFromOf } from '../queries/recipients.ts';

/** Values in one insert. */
const batch = 200;

export const makeList = command({
  name: 'channels.makeList',
  title: '生成移送清单',
  permission: may.deliver,
  input: T.Object({ organId: Id, recipientId: Id, until: T.String({ maxLength: 20 }) }),
  async run(tx, { organId, recipientId, until }, act) {
    if (!isDay(until)) throw refuse('channels.notADay', { field: 'until' });
    if (until > addDays(act.today, -1)) throw refuse('channels.futureDay', { field: 'until' });
    const recipient = await findRecipient(tx, organId, recipientId);
    const { from, number } = await nextFromOf(tx, recipient);
    if (from > until) throw refuse('channels.periodEmpty', { from, until, field: 'until' });
    const changes = await publicChanges(tx, organId, { from, until });
    if (changes.length === 0) throw refuse('channels.nothingSince', { from, until, field: 'until' });
    return { id: await insertList(tx, act, { organId, recipientId, number, range: { from, until }, changes }) };
  },
});

interface NewList {
  organId: string;
  recipientId: string;
  number: number;
  range: DayRange;
  changes: PublicChange[];
}

async function insertList(tx: Tx, act: Act, { organId, recipientId, number, range, changes }: NewList): Promise<string> {
  const id = newId();
  await act.watch('delivery_list', { organ_id: organId, id });
  const done = await tx
    .insertInto('delivery_list')
    .values({
      organ_id: organId,
      id,
      recipient_id: recipientId,
      number,
      from_day: range.from,
      until_day: range.until,
      state: 'made',
      made_by: act.actor.personId ?? '',
      made_at: act.now,
      handed_on: null,
      received_by: null,
      receipt_number: null,
      note: null,
      item_count: changes.length,
    })
    .onConflict((on) => on.columns(['organ_id', 'recipient_id', 'number']).doNothing())
    .executeTakeFirst();
  if (done.numInsertedOrUpdatedRows !== 1n) throw commandRefusal('command.conflict');
  const rows = changes.map((one, at) => itemRow(organId, id, one, at + 1));
  for (let at = 0; at < rows.length; at += batch)
    await tx
      .insertInto('delivery_item')
      .values(rows.slice(at, at + batch))
      .execute();
  return id;
}

function itemRow(organId: string, listId: string, of: PublicChange, position: number) {
  return {
    organ_id: organId,
    list_id: listId,
    position,
    publication_id: of.publicationId,
    happened: of.happened,
    on_day: of.onDay,
    edition: of.edition,
    title: of.title,
    index_number: of.indexNumber,
    document_number: of.documentNumber,
    formed_on: of.formedOn,
    public_number: of.publicNumber,
  };
}
