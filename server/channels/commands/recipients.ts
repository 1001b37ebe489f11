// 接收单位: archives and libraries what is public is handed over to (第二十五条).
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { isDay } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';

export const addRecipient = command({
  name: 'channels.addRecipient',
  title: '添加接收单位',
  permission: may.deliver,
  input: T.Object({
    organId: Id,
    kind: T.Union([T.Literal('archive'), T.Literal('library'), T.Literal('other')]),
    name: T.String({ maxLength: 100 }),
    since: T.String({ maxLength: 20 }),
  }),
  async run(tx, { organId, kind, name: written, since }, act) {
    const name = written.trim();
    if (name === '') throw refuse('channels.recipientName', { field: 'name' });
    if (!isDay(since)) throw refuse('channels.notADay', { field: 'since' });
    if (await namedAlready(tx, organId, name)) throw refuse('channels.recipientTwice', { name, field: 'name' });
    const id = newId();
    await act.watch('delivery_recipient', { organ_id: organId, id });
    await tx
      .insertInto('delivery_recipient')
      .values({ organ_id: organId, id, kind, name, since, created_at: act.now, closed_at: null })
      .execute();
    return { id };
  },
});

/** Lists made so far stay. */
export const closeRecipient = command({
  name: 'channels.closeRecipient',
  title: '停用接收单位',
  permission: may.deliver,
  input: T.Object({ organId: Id, id: Id }),
  async run(tx, { organId, id }, act) {
    await act.watch('delivery_recipient', { organ_id: organId, id });
    const done = await tx
      .updateTable('delivery_recipient')
      .set({ closed_at: act.now })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('closed_at', 'is', null)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw refuse('channels.recipientMissing');
    return { done: true };
  },
});

async function namedAlready(tx: Tx, organId: string, name: string): Promise<boolean> {
  const row = await tx
    .selectFrom('delivery_recipient')
    .select('id')
    .where('organ_id', '=', organId)
    .where('name', '=', name)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
