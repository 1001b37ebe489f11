// 停用、恢复信息种类: a closed kind takes no new text; what was published under it keeps its name and page.
import { Type as T } from 'typebox';
import { Code, Id } from '#contract/shared';
import { type Act, command, commandRefusal } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { refuse } from '../errors.ts';
import { mayWriting } from '../permissions-writing.ts';

const input = T.Object({ organId: Id, code: Code });

export const closeKind = command({
  name: 'publication.closeKind',
  title: '停用信息种类',
  permission: mayWriting.editKinds,
  input,
  async blockers(tx, { organId, code }) {
    const drafts = await openDrafts(tx, organId, code);
    const open = await tx
      .selectFrom('publication_kind')
      .select('code')
      .where('organ_id', '=', organId)
      .where('closed_at', 'is', null)
      .where('code', '!=', code)
      .limit(1)
      .executeTakeFirst();
    return [
      ...(drafts > 0 ? [{ code: 'publication.kindInUse', message: `还有${drafts}篇稿子用着这个种类，请先办完或者改成别的种类。` }] : []),
      ...(open ? [] : [{ code: 'publication.lastKind', message: '至少要留一个种类，否则不能起草。' }]),
    ];
  },
  run: (tx, of, act) => setClosed(tx, act, of, act.now),
});

export const reopenKind = command({
  name: 'publication.reopenKind',
  title: '恢复信息种类',
  permission: mayWriting.editKinds,
  input,
  run: (tx, of, act) => setClosed(tx, act, of, null),
});

async function setClosed(tx: Tx, act: Act, { organId, code }: { organId: string; code: string }, at: string | null) {
  await act.watch('publication_kind', { organ_id: organId, code });
  const known = await tx
    .selectFrom('publication_kind')
    .select('closed_at')
    .where('organ_id', '=', organId)
    .where('code', '=', code)
    .executeTakeFirst();
  if (!known) throw refuse('publication.kindMissing');
  const done = await tx
    .updateTable('publication_kind')
    .set({ closed_at: at })
    .where('organ_id', '=', organId)
    .where('code', '=', code)
    .where('closed_at', at === null ? 'is not' : 'is', null)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
  return { done: true };
}

async function openDrafts(tx: Tx, organId: string, code: string): Promise<number> {
  const row = await tx
    .selectFrom('publication')
    .select((of) => of.fn.countAll<number | string>().as('n'))
    .where('organ_id', '=', organId)
    .where('kind', '=', code)
    .where('draft_state', 'in', ['writing', 'inReview', 'approved'])
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}
