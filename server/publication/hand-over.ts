// What is being written passes to a colleague when its writer leaves; who wrote on it stays known, so nobody reviews his own words.
import { dayInWords } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { declareHandOverPart, holdsRole, type InHand, type OpenMatter } from '#people';
import { limitsOf } from './limits/limits-of.ts';
import { openClocks } from './queries/open-clocks.ts';
import { standingInWords } from './states.ts';

const writers = ['handler', 'disclosureOfficer'] as const;

declareHandOverPart({
  key: 'drafts',
  name: '在办的政府信息',
  note: '草稿、在审的和待发布的连同附件转到接手人名下，审核不重来，期限照算；谁写过仍有记录，不能审自己写的。',
  holdsAccount: true,
  matters: inHand,
  handOver: {
    async blockers(db, { organId }, toPersonId) {
      for (const role of writers) if (await holdsRole(db, organId, toPersonId, role)) return [];
      return [{ code: 'publication.successor', message: '接手人还不是经办人，不能接着写；请安全管理员先授予角色。', field: 'toPersonId' }];
    },
    async run(tx, act, of, toPersonId) {
      for (const { id } of await openDrafts(tx, of)) {
        await act.watch('publication', { organ_id: of.organId, id });
        await tx
          .updateTable('publication')
          .set({ author_id: toPersonId })
          .where('organ_id', '=', of.organId)
          .where('id', '=', id)
          .where('author_id', '=', of.personId)
          .execute();
      }
    },
  },
});

function openDrafts(db: Db | Tx, { organId, personId }: InHand) {
  return db
    .selectFrom('publication')
    .select(['id', 'title', 'state', 'draft_state'])
    .where('organ_id', '=', organId)
    .where('author_id', '=', personId)
    .where('draft_state', 'in', ['writing', 'inReview', 'approved'])
    .where('state', 'in', ['draft', 'published', 'withdrawn', 'kept'])
    .orderBy('updated_at', 'desc')
    .execute();
}

async function inHand(db: Db | Tx, of: InHand): Promise<OpenMatter[]> {
  const drafts = await openDrafts(db, of);
  if (drafts.length === 0) return [];
  const limits = await limitsOf(db, of.organId, of.today);
  const clocks = new Map((await openClocks(db, of.organId)).map((one) => [one.id, limits.clockOf(one)?.dueOn ?? null]));
  const matters = drafts.map((row): OpenMatter => {
    const due = clocks.get(row.id) ?? null;
    return {
      title: row.title || '（还没有标题）',
      detail: `${standingInWords(row)}${due ? `，应在${dayInWords(due)}前公开` : ''}`,
      path: `/publication/${row.id}`,
      dueOn: due,
    };
  });
  // What is due first stands first; what has no clock keeps its order at the end.
  return matters.sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
}
