// 关联文件: says that one public text repeals, amends, replaces or goes with another; both pages show it.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { relations } from '../life/choices.ts';
import { noteDeed } from '../life/deed.ts';
import { addLink } from '../life/links.ts';
import { may } from '../permissions.ts';
import { findPublication, type PublicationKey } from '../publication.ts';
import { bumpSiteVersion } from '../site-version.ts';
import { rowBlockers } from '../states.ts';

const relation = T.Union([T.Literal('repeals'), T.Literal('amends'), T.Literal('replaces'), T.Literal('related')]);
const input = T.Object({ organId: Id, id: Id, toId: Id, relation });

export const linkPublications = command({
  name: 'publication.link',
  title: '关联文件',
  permission: may.changeValidity,
  input,
  async blockers(tx, { organId, id, toId }) {
    const { row } = await findPublication(tx, { organId, id });
    return [...rowBlockers('link', row), ...(await targetBlockers(tx, { organId, id }, toId))];
  },
  async run(tx, { organId, id, toId, relation }, act) {
    await addLink(tx, organId, id, toId, relation);
    await tell(tx, act, { organId, id }, 'link', `${relations[relation].from}：${await titleOf(tx, organId, toId)}`);
    return { done: true };
  },
});

export const unlinkPublications = command({
  name: 'publication.unlink',
  title: '取消关联',
  permission: may.changeValidity,
  input,
  blockers: async (tx, { organId, id }) => rowBlockers('link', (await findPublication(tx, { organId, id })).row),
  async run(tx, { organId, id, toId, relation }, act) {
    await tx
      .deleteFrom('publication_link')
      .where('organ_id', '=', organId)
      .where('from_id', '=', id)
      .where('to_id', '=', toId)
      .where('relation', '=', relation)
      .execute();
    await tell(tx, act, { organId, id }, 'unlink', `${relations[relation].from}：${await titleOf(tx, organId, toId)}`);
    return { done: true };
  },
});

async function tell(tx: Tx, act: Act, key: PublicationKey, verb: string, words: string): Promise<void> {
  const { row } = await findPublication(tx, key);
  await noteDeed(tx, act, key, { verb, details: [words] });
  await bumpSiteVersion(tx, key.organId, 'nothing');
  await act.emit('publication.linked', { organId: key.organId, publicationId: key.id, publicNumber: row.public_number ?? '' });
}

async function targetBlockers(tx: Tx, { organId, id }: PublicationKey, toId: string): Promise<Blocker[]> {
  const problem = (message: string) => [{ code: 'publication.linkTarget', message, field: 'toId' }];
  if (toId === id) return problem('不能关联它自己。');
  const target = await tx
    .selectFrom('publication')
    .select('state')
    .where('organ_id', '=', organId)
    .where('id', '=', toId)
    .executeTakeFirst();
  return target?.state === 'published' ? [] : problem('要关联的信息还没有公开，请选一条已公开的。');
}

async function titleOf(tx: Tx, organId: string, id: string): Promise<string> {
  const row = await tx.selectFrom('publication').select('title').where('organ_id', '=', organId).where('id', '=', id).executeTakeFirst();
  return row?.title ?? '';
}
