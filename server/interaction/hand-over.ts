// Reports somebody is looking after pass to a colleague when he leaves: the three working days run on.
import { dayInWords, isDay } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { declareHandOverPart, holdsRole, type InHand } from '#people';
import { kindName } from './kinds.ts';
import { takers } from './permissions.ts';
import { openStates } from './states.ts';

declareHandOverPart({
  key: 'corrections',
  name: '办理中的网站纠错',
  note: '办理人改为接手人，应答复的日期不变。',
  holdsAccount: true,
  async matters(db, of) {
    return (await inHand(db, of)).map((row) => ({
      // The title alone: records of hand-overs forget it with the text it belongs to.
      title: row.page_title || '网站',
      detail: `${kindName(row.kind)}，编号 ${row.number}${isDay(row.due_on) ? `，应在${dayInWords(row.due_on)}前答复` : ''}`,
      path: `/corrections/${row.id}`,
      dueOn: isDay(row.due_on) ? row.due_on : null,
    }));
  },
  handOver: {
    async blockers(db, { organId }, toPersonId) {
      for (const role of takers) if (await holdsRole(db, organId, toPersonId, role)) return [];
      return [{ code: 'interaction.successor', message: '接手人还没有办理纠错的角色；请安全管理员先授予。', field: 'toPersonId' }];
    },
    async run(tx, act, of, toPersonId) {
      for (const { id } of await inHand(tx, of)) {
        await act.watch('correction', { organ_id: of.organId, id });
        await tx
          .updateTable('correction')
          .set((eb) => ({ handler_id: toPersonId, version: eb('version', '+', 1) }))
          .where('organ_id', '=', of.organId)
          .where('id', '=', id)
          .where('handler_id', '=', of.personId)
          .execute();
      }
    },
  },
});

function inHand(db: Db | Tx, { organId, personId }: InHand) {
  return db
    .selectFrom('correction')
    .select(['id', 'number', 'kind', 'page_title', 'due_on'])
    .where('organ_id', '=', organId)
    .where('handler_id', '=', personId)
    .where('state', 'in', [...openStates])
    .orderBy('due_on')
    .orderBy('id')
    .execute();
}
