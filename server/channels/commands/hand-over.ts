// 登记移送: the list was handed over; who received it, when, under which number.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command, commandRefusal } from '#kernel/command';
import type { Day } from '#kernel/day';
import { isDay } from '#kernel/day';
import type { Blocker } from '#kernel/errors';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';

export const handOver = command({
  name: 'channels.handOver',
  title: '登记移送',
  permission: may.deliver,
  input: T.Object({
    organId: Id,
    id: Id,
    handedOn: T.String({ maxLength: 20 }),
    receivedBy: T.String({ maxLength: 60 }),
    receiptNumber: T.String({ maxLength: 60 }),
    note: T.String({ maxLength: 500 }),
  }),
  blockers: async (tx, { organId, id, ...of }, act) => {
    const list = await tx.selectFrom('delivery_list').selectAll().where('organ_id', '=', organId).where('id', '=', id).executeTakeFirst();
    if (!list) throw refuse('channels.listMissing');
    return [...stateBlockers(list.state), ...receiptBlockers(of, list.until_day, act.today)];
  },
  async run(tx, { organId, id, handedOn, receivedBy, receiptNumber, note }, act) {
    await act.watch('delivery_list', { organ_id: organId, id });
    const done = await tx
      .updateTable('delivery_list')
      .set({
        state: 'handedOver',
        handed_on: handedOn,
        received_by: receivedBy.trim(),
        receipt_number: receiptNumber.trim() || null,
        note: note.trim() || null,
      })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('state', '=', 'made')
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
    return { done: true };
  },
});

/** Why a list in this state cannot be registered as handed over. */
export function stateBlockers(state: string): Blocker[] {
  return state === 'made' ? [] : [{ code: 'channels.handedOver', message: '这份清单已经登记移送。' }];
}

function receiptBlockers(of: { handedOn: string; receivedBy: string }, untilDay: string, today: Day): Blocker[] {
  const problem = (field: string, message: string): Blocker[] => [{ code: 'channels.receipt', message, field }];
  return [
    ...(isDay(of.handedOn) ? [] : problem('handedOn', '移送日期应写成 2026-09-25 这样的年-月-日。')),
    ...(isDay(of.handedOn) && of.handedOn > today ? problem('handedOn', '移送日期在今天之后，请核对。') : []),
    ...(isDay(of.handedOn) && of.handedOn <= untilDay ? problem('handedOn', `清单到 ${untilDay} 为止，移送日期应在这之后。`) : []),
    ...(of.receivedBy.trim() === '' ? problem('receivedBy', '请填写接收人。') : []),
  ];
}
