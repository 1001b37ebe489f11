// 写明目录事项: says of what is public already which duty of the catalogue it serves, or takes that back. Its text stays as it is.
import { Type as T } from 'typebox';
import { itemName, itemsInForce } from '#catalogue';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { noteDeed } from '../life/deed.ts';
import { may } from '../permissions.ts';
import { findPublication, type Publication } from '../publication.ts';
import { bumpSiteVersion } from '../site-version.ts';

export const nameItem = command({
  name: 'publication.nameItem',
  title: '写明目录事项',
  permission: may.write,
  input: T.Object({ organId: Id, id: Id, itemId: Id, serves: T.Boolean() }),
  async blockers(tx, { organId, id, itemId, serves }, act) {
    const { row } = await findPublication(tx, { organId, id });
    return [...rowProblems(row), ...(serves && !(await nameOf(tx, act, organId, itemId)) ? [noItem] : [])];
  },
  async run(tx, { organId, id, itemId, serves }, act) {
    await act.watch('publication', { organ_id: organId, id });
    const line = { organ_id: organId, publication_id: id, item_id: itemId };
    if (serves)
      await tx
        .insertInto('publication_duty')
        .values(line)
        .onConflict((on) => on.doNothing())
        .execute();
    else
      await tx
        .deleteFrom('publication_duty')
        .where('organ_id', '=', organId)
        .where('publication_id', '=', id)
        .where('item_id', '=', itemId)
        .execute();
    const verb = serves ? 'nameItem' : 'unnameItem';
    await noteDeed(tx, act, { organId, id }, { verb, details: [(await nameOf(tx, act, organId, itemId)) ?? '已不在目录里的事项'] });
    // What is kept by the site's version counts duties too.
    await bumpSiteVersion(tx, organId, { publicationId: id });
    return { done: true };
  },
});

const noItem: Blocker = {
  code: 'publication.itemMissing',
  message: '现行的公开目录里没有这个事项，可能已在新版本里调整。',
  field: 'itemId',
};

function rowProblems({ state, draft_state }: Publication['row']): Blocker[] {
  if (state !== 'published') return [{ code: 'publication.notPublic', message: '还没有公开的，请在稿子的“对应的目录事项”里选。' }];
  if (draft_state === null) return [];
  return [{ code: 'publication.revisionOpen', message: '这条信息正在修订，请在修改稿的“对应的目录事项”里选，发布后生效。' }];
}

async function nameOf(tx: Tx, act: Act, organId: string, itemId: string): Promise<string | null> {
  const item = (await itemsInForce(tx, organId, act.today)).find((one) => one.id === itemId);
  return item ? itemName(item) : null;
}
