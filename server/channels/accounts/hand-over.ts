// Accounts on new media pass to a colleague when their administrator leaves: a lost password is how second accounts come about.
import { type Day, dayInWords } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { declareHandOverPart, type InHand } from '#people';

declareHandOverPart({
  key: 'accounts',
  name: '管理的新媒体账号',
  note: '管理员改为接手人，登记的绑定电话清空；当面交接口令，改掉口令，在平台上换绑手机后补登电话。',
  holdsAccount: true,
  async matters(db, of) {
    const rows = await administered(db, of);
    return rows.map((row) => ({
      title: `${row.platform}“${row.name}”`,
      detail: [
        row.number && `账号 ${row.number}`,
        row.state === 'closing' ? '关停中，平台上还没有注销' : row.verified_until && `认证到${dayInWords(row.verified_until as Day)}`,
      ]
        .filter(Boolean)
        .join('，'),
      path: '/accounts',
      dueOn: null,
    }));
  },
  handOver: {
    blockers: async () => [],
    async run(tx, act, of, toPersonId) {
      for (const { id } of await administered(tx, of)) {
        await act.watch('channel_account', { organ_id: of.organId, id });
        await tx
          .updateTable('channel_account')
          .set((eb) => ({ admin_id: toPersonId, phone: null, version: eb('version', '+', 1) }))
          .where('organ_id', '=', of.organId)
          .where('id', '=', id)
          .where('admin_id', '=', of.personId)
          .execute();
      }
    },
  },
});

function administered(db: Db | Tx, { organId, personId }: InHand) {
  return db
    .selectFrom('channel_account')
    .select(['id', 'platform', 'name', 'number', 'state', 'verified_until'])
    .where('organ_id', '=', organId)
    .where('admin_id', '=', personId)
    .where('state', '!=', 'closed')
    .orderBy('platform')
    .execute();
}
